"""What somebody answered, and what they got for it.

An award is a row of the ledger; (round, number, person) is its key.
"""

from dataclasses import dataclass

from bot.questions.question import Kind
from bot.quiz.asked import Choice
from bot.quiz.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Given:
    """One answer to the question under way, as it was taken. Moments are seconds since the epoch."""

    person_id: int
    name: str
    number: int
    choice: Choice
    at: float
    """When it was pressed."""
    latency_ms: int
    """From the question to the press, pauses left out."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Award:
    """What one person got for one question, with all that the points were made from, so they can be made again."""

    person_id: int
    name: str
    number: int
    question_id: str
    verdict: Verdict
    points: int
    latency_ms: int
    """The whole window when there was no answer."""
    window_ms: int
    """How long this person had, extra time included."""
    at: float = 0.0
    """When it was pressed; 0 when there was no answer."""
    choice: Choice = ()
    shown: tuple[int, ...] = ()
    """The question's own index of the option at each place, so that `choice` can be read years later."""
    streak: int = 0
    """Right answers in a row, this one counted."""
    hint_price: int = 0
    """Per cent of the points, paid for hints."""
    kind: Kind = Kind.CHOICE
    """Of the question."""
    void: bool = False
    """The question was taken out of the scoring afterwards."""
    judged: Verdict = Verdict.NONE
    """The verdict before any ruling of a teacher."""

    @property
    def answered(self) -> bool:
        """Whether there was an answer."""
        return self.judged is not Verdict.NONE

    def chosen_options(self) -> tuple[int, ...]:
        """The question's own indexes of the options chosen, as in its `key`; empty for a typed answer."""
        if isinstance(self.choice, str):
            return ()
        chosen = (self.shown[place] for place in self.choice)
        return tuple(sorted(chosen)) if self.kind is Kind.SEVERAL else tuple(chosen)
