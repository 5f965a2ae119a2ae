"""Revising alone: one card after the other, until none is left or one has had enough.

Where somebody is lies on a desk in the database, so that a session goes on in another message, after a restart, or
tomorrow. A review is known by its number, so the same press twice is one review.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from bot.questions import Question
from bot.quiz import Judge, Verdict
from bot.revision import Grade, Memory, minutes
from bot.storage import Reviser, StoredCard
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards, Decks
from bot.tutor.clock import Clock, moment
from bot.tutor.dealing import Dealing
from bot.tutor.desk import Desk, Way
from bot.tutor.fitting import Fitting
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remembering import memory_of, missed, reviewed, schedule_of, stored, tomorrow_begins
from bot.tutor.sitting import Sitting
from bot.tutor.wording import Called

if TYPE_CHECKING:
    from bot.storage import Storage


@dataclass(frozen=True, slots=True)
class Turn:
    """The card that lies open."""

    question: Question
    way: Way
    number: int
    """Which review of it this will be, from 1."""
    left: int
    """Cards to come, this one counted."""
    done: int
    right: int
    at: datetime
    dates: Mapping[Grade, datetime]
    """When it would come again, seen from `at`, by grade; empty where the schedule has no part in it."""
    owed: int = 0
    until: datetime | None = None
    """When the time for an exam question's answer is over."""
    retired: int = 0
    """Cards left out just now because their questions have gone from the notes."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing lies open any more."""

    way: Way
    done: int
    right: int
    next_due: datetime | None = None
    """When a card comes up again; None where none was ever reviewed."""
    retired: int = 0
    left: int = 0
    """Cards that were still to come, where somebody stopped before the end."""


class Aside(Enum):
    """How a card is put aside unanswered."""

    SKIP = auto()
    """It comes again in this sitting."""
    BURY = auto()
    """It comes again tomorrow."""
    SUSPEND = auto()
    """It comes no more."""


class Revising:
    """Everybody's cards."""

    def __init__(self, cards: Cards, banks: Banks, storage: "Storage", clock: Clock, judge: Judge) -> None:
        self._decks = Decks(cards, banks, storage)
        self._dealing = Dealing(storage, clock)
        self.fitting = Fitting(storage)
        self._storage = storage
        self._clock = clock
        self._judge = judge
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def begin(self, person_id: int, way: Way, *, topic: str = "", marks: int = 0) -> Turn | Finished:
        """Lay out cards. Raises Refused where there are none, and for somebody nothing may be kept of; StorageError."""
        cards = await self._cards(person_id)
        if topic and not cards.knows(topic):
            raise Refused(Reason.NO_SUCH_TOPIC)
        await self._mind_the_paper(person_id)
        person = await self._storage.reviser(person_id)
        desk = Desk(way, await self._dealing.lay_out(person, cards, way, topic, marks), topic, marks)
        if not desk.queue and way is not Way.DUE:
            raise Refused(await self._why_nothing(person_id) if way is Way.MISSED else Reason.NO_QUESTIONS)
        return await self._show(person, cards, desk)

    async def turn(self, person_id: int) -> Turn | Finished:
        """The card that lies open, again. Raises Refused where none does."""
        cards = await self._decks.of(person_id)
        return await self._show(await self._storage.reviser(person_id), cards, await self._desk(person_id))

    async def grade(self, person_id: int, card_id: str, number: int, grade: Grade) -> Turn | Finished:
        """The open card was known so well; what comes next. A press that comes late or twice changes nothing."""
        cards = await self._decks.of(person_id)
        async with self._turns[person_id]:
            desk = await self._desk(person_id)
            person = await self._storage.reviser(person_id)
            if desk.card_id == card_id:
                after = await self._reviewed(person, cards, desk, number, grade)
                if after is not None:
                    right = grade is not Grade.AGAIN
                    desk = desk.after(right=right, again=desk.way is not Way.EXAM and (not right or after.owed > 0))
            return await self._show(person, cards, desk)

    async def judge(self, person_id: int, card_id: str, typed: str) -> tuple[Question, Verdict]:
        """Whether what was typed is right. Raises Refused where the card is gone."""
        question = (await self._decks.of(person_id)).get(card_id)
        if question is None:
            raise Refused(Reason.QUESTION_GONE)
        return question, self._judge(question, typed)

    async def put_aside(self, person_id: int, card_id: str, how: Aside) -> Turn | Finished:
        """Put the open card away, for now or for good; what comes next."""
        cards = await self._decks.of(person_id)
        async with self._turns[person_id]:
            desk, person = await self._desk(person_id), await self._storage.reviser(person_id)
            if desk.card_id != card_id:
                return await self._show(person, cards, desk)
            if how is Aside.SKIP:
                return await self._show(person, cards, desk.back_in_line())
            await self._put_away(person, cards.get(card_id), how)
            return await self._show(person, cards, desk.without())

    async def stop(self, person_id: int) -> Finished:
        """Clear the desk. Raises Refused where it was clear."""
        desk = await self._desk(person_id)
        return await self._finished(await self._storage.reviser(person_id), desk, 0)

    async def add_missed(self, person_id: int, question_ids: Iterable[str]) -> int:
        """Put questions on the list of the missed. Returns how many are still in the notes. Raises Refused."""
        cards = await self._cards(person_id)
        return await self._dealing.add_missed(person_id, cards, question_ids)

    async def topics(self, person_id: int, typed: str, called: Called = str) -> tuple[str, ...]:
        """Topics to revise that what was typed so far may become, the person's own decks among them."""
        return (await self._decks.of(person_id)).topics(typed, called)

    async def close(self) -> None:
        """Let go of what is thought over in the background."""
        await self.fitting.close()

    async def _cards(self, person_id: int) -> Cards:
        """Their cards. Raises Refused for somebody nothing may be kept of."""
        if await self._storage.is_forgotten(person_id):
            raise Refused(Reason.FORGOTTEN)
        return await self._decks.of(person_id)

    async def _why_nothing(self, person_id: int) -> Reason:
        """Praise is for who had something to get right."""
        return Reason.NOTHING_TO_REVISE if await self._storage.cards(person_id) else Reason.NEVER_MISSED

    async def _put_away(self, person: Reviser, question: Question | None, how: Aside) -> None:
        if question is None:
            return
        card_id, now = question.question_id, moment(self._clock)
        if not await self._storage.some_cards(person.person_id, [card_id]):
            await self._storage.put_cards(person.person_id, [replace(missed(question, now), owed=0)])
        until = tomorrow_begins(person, now) if how is Aside.BURY else None
        suspended = how is Aside.SUSPEND
        await self._storage.mark_card(person.person_id, card_id, suspended=suspended, buried_until=until)

    async def _show(self, person: Reviser, cards: Cards, desk: Desk) -> Turn | Finished:
        """Open the first card that still has its question, and keep the desk as it is then."""
        retired: list[str] = []
        if desk.way is Way.DUE:
            desk, retired = await self._dealing.refill(person, cards, desk)
        while desk.queue and cards.get(desk.card_id) is None:
            retired.append(desk.card_id)
            desk = desk.without()
        if retired:
            await self._storage.drop_cards(person.person_id, retired)
        question = cards.get(desk.card_id) if desk.queue else None
        if question is None:
            return await self._finished(person, desk, len(retired))
        now = moment(self._clock)
        desk = desk.timed(self._clock()) if desk.way is Way.EXAM else desk
        await self._storage.put_desk(person.person_id, desk.to_json(), at=now)
        (card,) = await self._storage.some_cards(person.person_id, [desk.card_id]) or (None,)
        memory = memory_of(card)
        return Turn(
            question=question,
            way=desk.way,
            number=1 + await self._reviews(person, desk.card_id, memory),
            left=len(desk.queue),
            done=desk.done,
            right=desk.right,
            at=now,
            dates={} if desk.way is Way.CRAM else schedule_of(person).choices(memory, now),
            owed=card.owed if card else 0,
            until=_until(desk, question),
            retired=len(retired),
        )

    async def _reviewed(
        self, person: Reviser, cards: Cards, desk: Desk, number: int, grade: Grade
    ) -> StoredCard | None:
        """The card after the review, which is kept unless one crams; None where it was kept before."""
        question, now = cards.get(desk.card_id), moment(self._clock)
        if question is None:
            return None
        if desk.way is Way.CRAM:
            return replace(missed(question, now), owed=0)
        (card,) = await self._storage.some_cards(person.person_id, [desk.card_id]) or (None,)
        memory = memory_of(card)
        if number != 1 + await self._reviews(person, desk.card_id, memory):
            return None
        after = replace(schedule_of(person).review(memory, grade, now), reviews=number)
        new = stored(question, after, card, right=grade is not Grade.AGAIN)
        kept = await self._storage.review(person.person_id, new, reviewed(new, memory, grade, now))
        return new if kept else None

    async def _reviews(self, person: Reviser, card_id: str, memory: Memory | None) -> int:
        """How many there were; of a card that left the notes and is back, those from before count on."""
        return memory.reviews if memory else await self._storage.last_review(person.person_id, card_id)

    async def _finished(self, person: Reviser, desk: Desk, retired: int) -> Finished:
        await self._storage.clear_desk(person.person_id)
        self._turns.pop(person.person_id, None)
        await self.fitting.consider(person.person_id)
        cards = await self._storage.cards(person.person_id)
        coming = [card.due for card in cards if card.stage and not card.suspended]
        return Finished(desk.way, desk.done, desk.right, min(coming, default=None), retired, len(desk.queue))

    async def _desk(self, person_id: int) -> Desk:
        text = await self._storage.desk(person_id)
        if text is None:
            raise Refused(Reason.DESK_CLEAR)
        try:
            return Desk.from_json(text)
        except ValueError as error:  # a mock paper, or what an older Viva left
            raise Refused(Reason.DESK_CLEAR) from error

    async def _mind_the_paper(self, person_id: int) -> None:
        """A mock paper whose time runs is not swept from the desk. Raises Refused."""
        with suppress(ValueError):
            paper = Sitting.from_json(await self._storage.desk(person_id) or "{}")
            if self._clock() < paper.began_at + 60 * paper.minutes:
                raise Refused(Reason.PAPER_OPEN)


def _until(desk: Desk, question: Question) -> datetime | None:
    if desk.way is not Way.EXAM:
        return None
    return datetime.fromtimestamp(desk.opened_at, UTC) + timedelta(minutes=minutes(question.marks))
