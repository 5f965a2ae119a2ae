"""A question as it stands in front of the players: its options in their shown order, lettered.

Rule: only `right` and `right_letters` know the answer; a card built before the reveal leaves them alone.
"""

import re
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase

from bot.questions.question import Kind, Question
from bot.quiz.verdict import Verdict

Choice = tuple[int, ...] | str
"""Positions in the shown order, or what was typed. For a sequence or pairs the order of the positions counts."""

# "All of the above", "None of these" speak of what stands before them, so they keep the last places.
_OF_THE_ABOVE = re.compile(r"\b(?:all|none|both|neither|any)\b.*\b(?:above|these)\b", re.IGNORECASE)
# "Both A and C", "A or B only" name their neighbours' letters: such a question cannot be mixed at all.
_NAMES_LETTERS = re.compile(r"\(?\b[A-F]\b\)?,? (?:and|or|nor|&) \(?\b[A-F]\b\)?")


@dataclass(frozen=True, slots=True)
class Asked:
    """Question `number` of `total` (0 when nobody knows how many there will be). `order[i]` is the question's own
    index of the option shown at place i."""

    number: int
    total: int
    question: Question
    order: tuple[int, ...]

    @property
    def options(self) -> tuple[str, ...]:
        """As shown."""
        return tuple(self.question.options[index] for index in self.order)

    @property
    def letters(self) -> tuple[str, ...]:
        """One for each option shown."""
        return tuple(ascii_uppercase[: len(self.order)])

    @property
    def right(self) -> tuple[int, ...]:
        """The right places in the shown order; ascending, but for a sequence or pairs in the order wanted."""
        places = tuple(self.order.index(index) for index in self.question.key)
        return tuple(sorted(places)) if self.question.kind is Kind.SEVERAL else places

    @property
    def right_letters(self) -> tuple[str, ...]:
        """Empty for a typed answer."""
        return tuple(ascii_uppercase[place] for place in self.right)

    def read(self, choice: Choice) -> Choice | None:
        """The choice in its one spelling; None when it is no answer to this question.

        Buttons send places; a letter (`b`, `A C`) that came as text is read as its place.
        """
        if self.question.kind is Kind.TYPED:
            return choice.strip() or None if isinstance(choice, str) else None
        places = _places(choice) if isinstance(choice, str) else choice
        if not places or any(not 0 <= place < len(self.order) for place in places):
            return None
        match self.question.kind:
            case Kind.SEVERAL:
                return tuple(sorted(set(places)))
            case Kind.ORDER:
                return places if sorted(places) == list(range(len(self.order))) else None
            case Kind.MATCH:
                return places if len(places) == len(self.question.key) else None
            case _:
                return places if len(places) == 1 else None

    def named(self, choice: Choice) -> str:
        """`B`, `A, C`, or what was typed."""
        return choice if isinstance(choice, str) else ", ".join(ascii_uppercase[place] for place in choice)

    def verdict(self, choice: Choice) -> Verdict:
        """Of a choice of places, as `read` gave it. Typed answers have a judge of their own."""
        return Verdict.RIGHT if choice == self.right else Verdict.WRONG


def _places(letters: str) -> tuple[int, ...]:
    found = re.split(r"[\s,;]+", letters.strip().upper())
    if any(len(letter) != 1 or letter not in ascii_uppercase for letter in found):
        return ()
    return tuple(ascii_uppercase.index(letter) for letter in found)


def shown_order(question: Question, rng: Random) -> tuple[int, ...]:
    """The options newly mixed: every place equally likely, but for what only makes sense where it stands."""
    indexes = list(range(len(question.options)))
    if question.kind is Kind.TRUE_FALSE or any(map(_NAMES_LETTERS.search, question.options)):
        return tuple(indexes)
    last = [index for index in indexes if _OF_THE_ABOVE.search(question.options[index])]
    loose = [index for index in indexes if index not in last]
    rng.shuffle(loose)
    return (*loose, *last)
