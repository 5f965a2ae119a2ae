"""What somebody remembers of a card, and when it is due again: FSRS-6, by the `fsrs` library.

The library's own card reads the clock and sleeps; ours is a value, and `now` is always given. Its intervals are not
fuzzed: the date on a button is the date that comes.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Self

import fsrs

RETENTION = 0.9
"""How likely a card should still be known when it comes due."""
PARAMETERS: tuple[float, ...] = tuple(fsrs.scheduler.DEFAULT_PARAMETERS)
"""FSRS-6's own, fitted by its authors to some hundred million reviews of Anki's users."""


class Grade(IntEnum):
    """How well it was known."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Stage(IntEnum):
    """Where a card is on its way: met a moment ago, known for days, forgotten and being learnt again."""

    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True, slots=True)
class Memory:
    """One person's memory of one card. Times are aware and in UTC."""

    stage: Stage
    step: int | None
    """Which of the steps of the stage; None when it is known for days."""
    stability: float
    """Days until the chance of knowing it has fallen to 90 %."""
    difficulty: float
    """1 to 10."""
    due: datetime
    reviewed: datetime
    reviews: int = 1
    """How often it was reviewed: two reviews that both claim to be the third are one."""
    lapses: int = 0
    """How often it had been known for days and was forgotten."""

    def as_card(self) -> fsrs.Card:
        """The library's card of the same state."""
        return fsrs.Card(
            card_id=0,
            state=fsrs.State(self.stage),
            step=self.step,
            stability=self.stability,
            difficulty=self.difficulty,
            due=self.due,
            last_review=self.reviewed,
        )

    @classmethod
    def of(cls, card: fsrs.Card, *, reviews: int, lapses: int) -> Self:
        """Ours of a library's card that was reviewed."""
        if card.stability is None or card.difficulty is None or card.last_review is None:
            raise ValueError("a card that was never reviewed is no memory")
        return cls(
            Stage(card.state), card.step, card.stability, card.difficulty, card.due, card.last_review, reviews, lapses
        )


class Schedule:
    """One person's forgetting. `parameters` are FSRS-6's twenty-one; ValueError for any the library does not take."""

    def __init__(self, parameters: tuple[float, ...] = PARAMETERS, retention: float = RETENTION) -> None:
        self._scheduler = fsrs.Scheduler(parameters, desired_retention=retention, enable_fuzzing=False)

    def review(self, memory: Memory | None, grade: Grade, now: datetime) -> Memory:
        """The memory after a review; `memory` is None for a card met for the first time."""
        before = fsrs.Card(card_id=0, due=now) if memory is None else memory.as_card()
        card, _ = self._scheduler.review_card(before, fsrs.Rating(grade), now.astimezone(UTC))
        if memory is None:
            return Memory.of(card, reviews=1, lapses=0)
        forgotten = memory.stage is Stage.REVIEW and grade is Grade.AGAIN
        return Memory.of(card, reviews=memory.reviews + 1, lapses=memory.lapses + forgotten)

    def choices(self, memory: Memory | None, now: datetime) -> dict[Grade, datetime]:
        """When the card would come again, by grade: what stands on the buttons."""
        return {grade: self.review(memory, grade, now).due for grade in Grade}

    def recall(self, memory: Memory, now: datetime) -> float:
        """The chance that it is still known, 0 to 1."""
        return float(self._scheduler.get_card_retrievability(memory.as_card(), now.astimezone(UTC)))

    def days_ahead(self, memory: Memory | None, first: datetime, until: datetime) -> tuple[int, ...]:
        """The days, counted from `first`, on which a card known each time comes up before `until`; the first is 0."""
        now, days = first, [0]
        while True:
            memory = self.review(memory, Grade.GOOD, now)
            now = memory.due
            if now >= until:
                return tuple(days)
            day = (now - first) // timedelta(days=1)
            if day != days[-1]:
                days.append(day)
