"""What lies before somebody who revises: the way they chose and the cards still to come. Kept, so it outlives us."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Self


class Way(StrEnum):
    """How somebody wants to revise."""

    DUE = "due"
    """What is due, then a few cards they have not met."""
    MISSED = "missed"
    """What they got wrong, until it was right twice."""
    TOPIC = "topic"
    """One topic: what is due of it, then the rest."""
    CRAM = "cram"
    """The night before: the hardest first, and the schedule is none the wiser."""
    EXAM = "exam"
    """Exam questions of so many marks."""
    PAPER = "paper"
    """A mock paper: see `sitting.py`, which has its own form on the desk."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Immutable; each step makes the next. `queue` begins with the card that lies open."""

    way: Way
    queue: tuple[str, ...]
    topic: str = ""
    marks: int = 0
    done: int = 0
    right: int = 0
    skipped: tuple[str, ...] = ()
    """Cards put off in this sitting, the first put off first."""
    opened: str = ""
    opened_at: float = 0.0
    """The card whose time runs, and since when, in seconds since the epoch: for exam questions."""

    @property
    def card_id(self) -> str:
        """The card that lies open; empty when there is none left."""
        return self.queue[0] if self.queue else ""

    def after(self, *, right: bool, again: bool) -> Self:
        """The open card is answered; `again` says whether it is to come again, after all others."""
        queue = (*self.queue[1:], *self.queue[:1]) if again else self.queue[1:]
        return replace(self, queue=queue, done=self.done + 1, right=self.right + right)

    def without(self) -> Self:
        """The open card is put aside unanswered."""
        return replace(self, queue=self.queue[1:])

    def back_in_line(self) -> Self:
        """The open card is to come again, after all others."""
        put_off = (*(card for card in self.skipped if card != self.card_id), *self.queue[:1])
        return replace(self, queue=(*self.queue[1:], *self.queue[:1]), skipped=put_off)

    def refilled(self, queue: Sequence[str]) -> Self:
        """With these cards to come, those put off after all others."""
        later = [card for card in self.skipped if card in queue]
        return replace(self, queue=(*(card for card in queue if card not in later), *later))

    def timed(self, now: float) -> Self:
        """The open card's time runs: from now, unless it did already."""
        return self if self.opened == self.card_id else replace(self, opened=self.card_id, opened_at=now)

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """As it was. Raises ValueError for what no Viva kept."""
        try:
            said = json.loads(text)
            return cls(
                **(said | {"way": Way(said["way"]), "queue": tuple(said["queue"]), "skipped": tuple(said["skipped"])})
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a desk: {error}") from error
