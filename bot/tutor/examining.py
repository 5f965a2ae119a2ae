"""Mock papers: drawn by the course's own pattern, sat against the clock, marked by oneself point by point.

The paper lies on the person's desk in the database, so it goes on in another message and after a restart. Each step
names the place it is about; one that comes late or twice changes nothing.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from bot.course import Course, Shelf
from bot.questions import Question
from bot.revision import Paper, Pattern, TooFewError, deck, draw, earned, minutes, points
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards
from bot.tutor.clock import Clock, moment
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remembering import missed
from bot.tutor.sitting import Item, Sitting

if TYPE_CHECKING:
    from bot.storage import Storage

WEAK = 0.6
"""Who had a smaller share of a place's marks should look at it again."""
KEPT_SECONDS = 86_400.0
"""A paper that was begun longer ago is not gone on with: one begins anew."""
Move = Callable[[Sitting, Item], Sitting]


@dataclass(frozen=True, slots=True)
class Sat:
    """The place of a paper that lies open."""

    course: str
    part: str
    number: int
    marks: int
    left: int
    """Places to come, this one counted."""
    questions: tuple[Question, ...]
    """Two where one may still choose."""
    turned: bool
    """Whether the model answer is shown."""
    points: tuple[str, ...]
    """Of the model answer; empty until it is shown."""
    ticked: frozenset[int]
    earned: float
    minutes: int
    """How long an answer of so many marks may take."""
    until: datetime
    """When the whole paper is over."""


@dataclass(frozen=True, slots=True)
class PartMarks:
    """What somebody had of a part."""

    name: str
    earned: float
    marks: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A paper that is over."""

    course: str
    parts: tuple[PartMarks, ...]
    weak: tuple[Question, ...]
    """Where less than three fifths of the marks were had. They are on the list of the missed now."""
    took: timedelta
    allowed: timedelta

    @property
    def earned(self) -> float:
        """In all."""
        return sum(part.earned for part in self.parts)

    @property
    def marks(self) -> int:
        """That could be had in all."""
        return sum(part.marks for part in self.parts)


class Examining:
    """Everybody's papers."""

    def __init__(self, shelf: Shelf, cards: Cards, banks: Banks, storage: "Storage", clock: Clock, rng: Random) -> None:
        self._shelf = shelf
        self._cards = cards
        self._banks = banks
        self._storage = storage
        self._clock = clock
        self._rng = rng
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    def courses(self) -> tuple[str, ...]:
        """The courses that say how their exam is made up."""
        return tuple(course.title for course in self._shelf.courses if course.manifest.exam.parts)

    async def begin(self, person_id: int, course: str = "") -> Sat | Marked:
        """Go on with the paper on the desk, or lay out another: of the course, or of the first with questions enough.

        Raises Refused; StorageError.
        """
        await self._banks()
        if await self._storage.is_forgotten(person_id):
            raise Refused(Reason.FORGOTTEN)
        with suppress(Refused):
            before = await self._sitting(person_id)
            if self._clock() - before.began_at < KEPT_SECONDS and course in {"", before.course}:
                return await self._show(person_id, before)
        found, paper = self._draw(course)
        return await self._show(person_id, Sitting.of(paper, found.title, self._clock()))

    async def turn(self, person_id: int) -> Sat | Marked:
        """The place that lies open, again. Raises Refused where no paper is being sat."""
        await self._banks()
        return await self._show(person_id, await self._sitting(person_id))

    async def choose(self, person_id: int, number: int, which: int) -> Sat | Marked:
        """Of two questions, the one to be answered."""
        return await self._step(person_id, number, lambda it, item: it.with_open(questions=item.questions[which:][:1]))

    async def reveal(self, person_id: int, number: int) -> Sat | Marked:
        """Turn to the model answer, unless there is still a question to be chosen."""
        return await self._step(person_id, number, lambda it, item: it.with_open(turned=len(item.questions) == 1))

    async def tick(self, person_id: int, number: int, ticked: Collection[int]) -> Sat | Marked:
        """These of the points one had, and no others."""
        had = tuple(sorted(set(ticked)))
        return await self._step(person_id, number, lambda it, item: it.with_open(ticked=had if item.turned else ()))

    async def done(self, person_id: int, number: int) -> Sat | Marked:
        """The place earns what was ticked; what comes next."""
        return await self._step(person_id, number, lambda it, item: it.with_open(earned=self._earned(item)))

    async def put_off(self, person_id: int, number: int) -> Sat | Marked:
        """Come back to the place after the others."""
        return await self._step(person_id, number, lambda it, _: it.put_off())

    async def hand_in(self, person_id: int) -> Marked:
        """The paper is over; what is not done earns nothing. Raises Refused where none is being sat."""
        await self._banks()
        async with self._turns[person_id]:
            sitting = await self._sitting(person_id)
            if sitting.open is not None:
                sitting = sitting.with_open(earned=self._earned(sitting.open))
            return await self._marked(person_id, sitting.handed_in())

    async def _step(self, person_id: int, number: int, move: Move) -> Sat | Marked:
        await self._banks()
        async with self._turns[person_id]:
            sitting = (await self._sitting(person_id)).without_gone(self._knows)
            item = sitting.open
            if item is not None and item.number == number:
                sitting = move(sitting, item)
            return await self._show(person_id, sitting)

    async def _show(self, person_id: int, sitting: Sitting) -> Sat | Marked:
        sitting = sitting.without_gone(self._knows)
        item = sitting.open
        if item is None:
            return await self._marked(person_id, sitting)
        now = moment(self._clock)
        await self._storage.put_desk(person_id, sitting.to_json(), at=now)
        questions = tuple(question for each in item.questions if (question := self._cards.get(each)) is not None)
        return Sat(
            course=sitting.course,
            part=sitting.parts[item.part],
            number=item.number,
            marks=item.marks,
            left=sitting.left,
            questions=questions,
            turned=item.turned,
            points=points(questions[0].answer) if item.turned else (),
            ticked=frozenset(item.ticked),
            earned=self._earned(item),
            minutes=minutes(item.marks),
            until=datetime.fromtimestamp(sitting.began_at, UTC) + timedelta(minutes=sitting.minutes),
        )

    async def _marked(self, person_id: int, sitting: Sitting) -> Marked:
        weak = tuple(self._weak(sitting))
        now = moment(self._clock)
        await self._storage.miss_cards(person_id, [missed(question, now) for question in weak])
        await self._storage.clear_desk(person_id)
        return Marked(
            course=sitting.course,
            parts=tuple(_part(sitting, at) for at in range(len(sitting.parts))),
            weak=weak,
            took=timedelta(seconds=max(0.0, self._clock() - sitting.began_at)),
            allowed=timedelta(minutes=sitting.minutes),
        )

    def _weak(self, sitting: Sitting) -> Iterator[Question]:
        """The questions that were answered badly; of two between which nobody chose, the first."""
        for item in sitting.items:
            question = self._cards.get(item.questions[0])
            if question is not None and (item.earned or 0.0) < WEAK * item.marks:
                yield question

    def _earned(self, item: Item) -> float:
        question = self._cards.get(item.questions[0])
        if question is None or not item.turned:
            return 0.0
        found = points(question.answer)
        return earned(item.marks, sum(tick < len(found) for tick in item.ticked), len(found))

    def _draw(self, name: str) -> tuple[Course, Paper]:
        courses = [course for course in self._shelf.courses if not name or course.is_called(name)]
        if not courses:
            raise Refused(Reason.NO_SUCH_TOPIC)
        able = [course for course in courses if course.manifest.exam.parts]
        if not able:
            raise Refused(Reason.NO_EXAM_PATTERN)
        for course in able:
            try:
                return course, draw(deck(course.bank.questions), _pattern(course), self._rng)
            except TooFewError:
                continue
        raise Refused(Reason.TOO_FEW_FOR_A_PAPER)

    def _knows(self, card_id: str) -> bool:
        return self._cards.get(card_id) is not None

    async def _sitting(self, person_id: int) -> Sitting:
        try:
            return Sitting.from_json(await self._storage.desk(person_id) or "{}")
        except ValueError as error:
            raise Refused(Reason.NO_PAPER) from error


def _pattern(course: Course) -> tuple[Pattern, ...]:
    return tuple(
        Pattern(part.name, part.questions, part.marks, either_or=part.choice == "either_or")
        for part in course.manifest.exam.parts
    )


def _part(sitting: Sitting, at: int) -> PartMarks:
    items = [item for item in sitting.items if item.part == at]
    return PartMarks(sitting.parts[at], sum(item.earned or 0.0 for item in items), sum(item.marks for item in items))
