"""What the tutor writes into files, and has from whoever knows the reader's language: it knows none itself."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.questions import Question
from bot.revision import Day

Called = Callable[[str], str]
"""What a deck is called for who looks at it: the one of cards without a deck has a name in every language."""
Cite = Callable[[Question], str]
"""Where a card is from, as the small print on its back."""


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What the entries of a plan say."""

    language: str
    """Its code, such as `de`."""
    day: Callable[[Day], str]
    """What is to be revised on a day."""
    exam: str
