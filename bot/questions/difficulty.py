"""How hard a question is: at first what its making lets expect, later what answers show.

A question's own `difficulty` is the guess of whoever made it; nobody has answered yet. With counts, it is the mean of a
Beta posterior: the guess weighs as much as `_GUESS` answers, and loses its say as answers come in (the conjugate prior
of the binomial; Gelman et al., Bayesian Data Analysis, 2.4). Right answers by luck are taken out first by formula
scoring: of n options, W wrong answers stand for W * n / (n - 1) who did not know (Lord and Novick, 1968, 14.2).
"""

from dataclasses import dataclass

from bot.questions.question import Kind, Question

_GUESS = 8.0
"""How many answers the first guess weighs."""
MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a question was asked of anybody, and how often it was answered right."""

    asked: int
    right: int

    def __post_init__(self) -> None:
        if not 0 <= self.right <= self.asked:
            raise ValueError(f"{self.right} right answers of {self.asked}")


def difficulty(question: Question, tally: Tally | None = None) -> float:
    """0 when everybody knows it, 1 when nobody does; the question's own guess without a tally."""
    if tally is None or not tally.asked:
        return question.difficulty
    unknown = min(float(tally.asked), (tally.asked - tally.right) / (1 - luck(question)))
    return (_GUESS * question.difficulty + unknown) / (_GUESS + tally.asked)


def luck(question: Question) -> float:
    """How likely somebody is right who knows nothing: one in as many as there are options."""
    return 1 / len(question.options) if question.kind in (Kind.CHOICE, Kind.TRUE_FALSE) else 0.0


def dullness(question: Question, tally: Tally | None) -> float:
    """0 for a question that half of them know, 1 for one that all or none do: it tells least about who knows what."""
    return abs(difficulty(question, tally) - MIDDLE) / MIDDLE
