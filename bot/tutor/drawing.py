"""Which questions a round asks: on which topics, of which kinds, how hard, and none that was there a moment ago."""

import asyncio
from collections import deque
from collections.abc import Collection, Iterator, Mapping
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from bot.course import Course, Shelf
from bot.questions import Bank, Kind, Question, Tally
from bot.questions.likeness import clash
from bot.questions.topics import Topics
from bot.tutor.banks import Banks
from bot.tutor.clock import Clock, moment
from bot.tutor.mixture import Part, last_part, read_mixture, shares
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import Place
from bot.tutor.wish import KINDS, Kinds, Wish

if TYPE_CHECKING:
    from bot.storage import Storage

REMEMBERED = 200
"""Questions a channel is not asked again while there are others."""
LATELY = timedelta(days=30)
REMEMBERED_FOR = timedelta(days=180)
"""How far back answers say how hard a question is."""
PLACES = 5
"""The most that are put in order or matched in one question: a sheet of Discord's has as many menus."""
SPARE = 4
"""Drawn beyond a topic's share, for what can't stand beside the other topics' questions."""


class Drawing:
    """Draws from every course on the shelf; each topic from the course that has most on it."""

    def __init__(self, shelf: Shelf, banks: Banks, storage: "Storage", clock: Clock, rng: Random) -> None:
        self._shelf = shelf
        self._banks = banks
        self._storage = storage
        self._clock = clock
        self._rng = rng
        self._recent: dict[int, deque[str]] = {}

    async def topics(self, typed: str) -> tuple[str, ...]:
        """Units and topics that what was typed so far may become; after a comma, those for the next one."""
        await self._banks()
        before, last = last_part(typed)
        begun = last.casefold()
        units = sorted({question.unit for course in self._shelf.courses for question in course.bank.questions})
        named = (unit for unit in units if unit and unit.casefold().startswith(begun))
        return tuple(before + name for name in dict.fromkeys((*named, *self._shelf.quiz_topics(last))))

    async def draw(self, place: Place, wish: Wish, count: int) -> tuple[Question, ...]:
        """At most `count` questions. Raises Refused for a topic nobody knows, and where there is no question."""
        await self._banks()
        if wish.kinds in (Kinds.TYPED, Kinds.EVERYTHING):
            await asyncio.to_thread(self._prepare_judges)
        only = await self._missed(place.server_id) if wish.missed else None
        observed = await self._observed(place.server_id)
        parts = read_mixture(wish.topic, self._shelf.knows) or (Part(""),)
        for part in parts:
            if not self._knows(part.name):
                raise Refused(Reason.NO_SUCH_TOPIC)
        chosen = self._deal(parts, wish, count, only, self._recent.get(place.channel_id, ()), observed)
        if not chosen:
            raise Refused(Reason.NOTHING_MISSED if wish.missed else Reason.NO_QUESTIONS)
        self._rng.shuffle(chosen)
        self._remember(place.channel_id, chosen)
        return tuple(chosen)

    async def pool(self, topic: str) -> tuple[Question, ...]:
        """Every question on a topic that one button answers."""
        await self._banks()
        if not self._knows(topic):
            raise Refused(Reason.NO_SUCH_TOPIC)
        found = self._most(topic, KINDS[Kinds.BUTTONS])
        if not found:
            raise Refused(Reason.NO_QUESTIONS)
        return found

    def _deal(
        self,
        parts: tuple[Part, ...],
        wish: Wish,
        count: int,
        only: Collection[str] | None,
        avoid: Collection[str],
        observed: Mapping[str, Tally],
    ) -> list[Question]:
        chosen: list[Question] = []
        for part, share in zip(parts, shares([part.weight for part in parts], count), strict=True):
            pool = self._pool(part.name, wish, only, observed)
            wanted = share + (SPARE if chosen else 0)
            bank = Bank(pool, Topics(pool))
            drawn = bank.pick(
                self._rng,
                wanted,
                kinds=KINDS[wish.kinds],
                first=self._meant_first(part.name),
                avoid=avoid,
                observed=observed,
            )
            chosen += list(_beside(drawn, chosen))[:share]
        return chosen

    def _pool(
        self, name: str, wish: Wish, only: Collection[str] | None, observed: Mapping[str, Tally]
    ) -> tuple[Question, ...]:
        return tuple(
            question
            for question in self._most(name, KINDS[wish.kinds])
            if (only is None or question.question_id in only)
            and (wish.level is None or wish.level.holds(question, observed.get(question.question_id)))
            and _is_handy(question)
        )

    def _meant_first(self, name: str) -> frozenset[str]:
        """Ids of the questions on a term itself, which come before those on the rest of its note."""
        return frozenset(one.question_id for course in self._shelf.courses for one in course.bank.meant_first(name))

    def _most(self, name: str, kinds: Collection[Kind]) -> tuple[Question, ...]:
        """The questions of the course that has most of them."""
        return max((_asks(course, name, kinds) for course in self._shelf.courses), key=len, default=())

    def _knows(self, name: str) -> bool:
        return not name or self._shelf.knows(name) or any(_of_unit(course, name, ()) for course in self._shelf.courses)

    async def _missed(self, server_id: int) -> frozenset[str]:
        since = moment(self._clock) - LATELY
        return frozenset(await self._storage.missed_together(server_id, since=since))

    async def _observed(self, server_id: int) -> dict[str, Tally]:
        """How this server answered lately: what a question is worth asking of them, and how hard it is for them."""
        since = moment(self._clock) - REMEMBERED_FOR
        found = await self._storage.tallies(server_id, since=since)
        return {question_id: Tally(given, right) for question_id, (given, right) in found.items()}

    def _prepare_judges(self) -> None:
        for course in self._shelf.courses:
            course.judge.judge("", "")

    def _remember(self, channel_id: int, questions: Collection[Question]) -> None:
        recent = self._recent.setdefault(channel_id, deque(maxlen=REMEMBERED))
        recent.extend(question.question_id for question in questions)


def _is_handy(question: Question) -> bool:
    """More places than a sheet has menus cannot be arranged."""
    places = {Kind.ORDER: question.options, Kind.MATCH: question.prompts}.get(question.kind, ())
    return len(places) <= PLACES


def _asks(course: Course, name: str, kinds: Collection[Kind]) -> tuple[Question, ...]:
    return _of_unit(course, name, kinds) or course.asks(name, kinds)


def _of_unit(course: Course, name: str, kinds: Collection[Kind]) -> tuple[Question, ...]:
    return course.bank.find(kinds=kinds, units=(name,)) if name else ()


def _beside(drawn: Collection[Question], chosen: Collection[Question]) -> Iterator[Question]:
    """Those that neither repeat one that is chosen nor tell its answer."""
    return (question for question in drawn if not any(clash(question, other) for other in chosen))
