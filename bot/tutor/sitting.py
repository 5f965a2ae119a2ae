"""A mock paper somebody sits: its places, what they chose and ticked in each, and when they began. Kept on their desk.

A place is open until it is done. The one before the person is the first that is not done; to put one off is to move it
behind the others, and its number stays.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from bot.revision import Paper
from bot.tutor.desk import Way


@dataclass(frozen=True, slots=True)
class Item:
    """One place of the paper, by the ids of its questions: two where one may choose."""

    number: int
    part: int
    marks: int
    questions: tuple[str, ...]
    turned: bool = False
    """Whether the model answer was looked at: the time of writing is over."""
    ticked: tuple[int, ...] = ()
    """Which points of the model answer one had."""
    earned: float | None = None
    """None until it is done."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Immutable; each step makes the next."""

    course: str
    parts: tuple[str, ...]
    items: tuple[Item, ...]
    began_at: float
    """Seconds since the epoch."""
    minutes: int

    @classmethod
    def of(cls, paper: Paper, course: str, now: float) -> Self:
        """At the beginning."""
        items = tuple(
            Item(place.number, at, place.marks, tuple(question.question_id for question in place.questions))
            for at, part in enumerate(paper.parts)
            for place in part.places
        )
        return cls(course, tuple(part.name for part in paper.parts), items, now, paper.minutes)

    @property
    def open(self) -> Item | None:
        """The place before the person; None when all are done."""
        return next((item for item in self.items if item.earned is None), None)

    @property
    def left(self) -> int:
        """Places that are not done."""
        return sum(item.earned is None for item in self.items)

    def with_open(self, **changes: Any) -> Self:
        """The open place changed. Harmless where there is none."""
        before = self.open
        changed = (replace(item, **changes) if item is before else item for item in self.items)
        return replace(self, items=tuple(changed))

    def put_off(self) -> Self:
        """The open place behind all others."""
        before = self.open
        return replace(
            self, items=(*(item for item in self.items if item is not before), *([before] if before else []))
        )

    def handed_in(self) -> Self:
        """All that is not done earns nothing; what was ticked in the open place must be counted before."""
        done = (item if item.earned is not None else replace(item, earned=0.0) for item in self.items)
        return replace(self, items=tuple(done))

    def without_gone(self, knows: Callable[[str], bool]) -> Self:
        """Without questions that have left the notes; a place that lost all of them counts for nothing."""
        return replace(self, items=tuple(self._kept(knows)))

    def _kept(self, knows: Callable[[str], bool]) -> Iterator[Item]:
        for item in self.items:
            kept = tuple(filter(knows, item.questions))
            if item.earned is not None or kept == item.questions:
                yield item
            elif kept:
                yield replace(item, questions=kept, turned=False, ticked=())

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps({"way": Way.PAPER, **asdict(self)})

    @classmethod
    def from_json(cls, text: str) -> Self:
        """As it was. Raises ValueError for what is no paper."""
        try:
            said = json.loads(text)
            if said.pop("way") != Way.PAPER:
                raise ValueError("no paper lies on the desk")
            items = tuple(_item(item) for item in said.pop("items"))
            return cls(parts=tuple(said.pop("parts")), items=items, **said)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a paper: {error}") from error


def _item(said: dict[str, Any]) -> Item:
    return Item(**(said | {"questions": tuple(said["questions"]), "ticked": tuple(said["ticked"])}))
