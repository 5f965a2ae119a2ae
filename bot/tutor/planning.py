"""Up to the exam: what to do on which day; and how far somebody has come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.revision import Covered, ExamPastError, Grade, Kept, Plan, Reviewed, coverage, forecast, plan, retention
from bot.storage import Reviser
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards, Decks
from bot.tutor.clock import Clock, moment
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remembering import memory_of, schedule_of, today

if TYPE_CHECKING:
    from bot.storage import Storage

MOST_NEW = 600
"""Cards a plan brings in; who has more before them plans by topics."""
LONGEST_DAYS = 400
FORECAST_DAYS = 30


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan and what it is for."""

    plan: Plan
    topics: tuple[str, ...]
    known: int
    """Cards met already."""
    new: int
    left_out: int
    """New cards for which there was no room in a plan."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody has come."""

    weeks: tuple[Kept, ...]
    coming: tuple[int, ...]
    """Cards that come due, today and on the days after."""
    covered: tuple[Covered, ...]
    reviews: int
    today: date


class Planning:
    """Everybody's plans. One is made anew each time it is looked at, so a day that was missed is in it."""

    def __init__(self, cards: Cards, banks: Banks, storage: "Storage", clock: Clock) -> None:
        self._decks = Decks(cards, banks, storage)
        self._storage = storage
        self._clock = clock

    async def set_exam(self, person_id: int, exam: date, topics: Sequence[str] = ()) -> Planned:
        """Plan for an exam on these topics, all without. Raises Refused for a day that is past and unknown topics."""
        cards = await self._decks.of(person_id)
        if any(not cards.knows(topic) for topic in topics):
            raise Refused(Reason.NO_SUCH_TOPIC)
        person = replace(await self._storage.reviser(person_id), exam=exam.isoformat(), topics=tuple(topics))
        planned = await self._planned(person)
        await self._storage.set_reviser(person)
        return planned

    async def plan(self, person_id: int) -> Planned:
        """The plan as it is today. Raises Refused without one, and after the exam."""
        person = await self._storage.reviser(person_id)
        if not person.exam:
            raise Refused(Reason.NO_PLAN)
        return await self._planned(person)

    async def drop(self, person_id: int) -> None:
        """No exam is planned for any more; the cards stay."""
        await self._storage.set_reviser(replace(await self._storage.reviser(person_id), exam="", topics=()))

    async def progress(self, person_id: int) -> Progress:
        """What they keep, what is coming, what of the course they have met. Raises Refused before the first review."""
        cards = await self._decks.of(person_id)
        person, now = await self._storage.reviser(person_id), moment(self._clock)
        reviews = await self._storage.card_reviews(person_id)
        if not reviews:
            raise Refused(Reason.NOTHING_REVIEWED)
        held = {card.card_id: memory for card in await self._storage.cards(person_id) if (memory := memory_of(card))}
        zone = ZoneInfo(person.zone)
        return Progress(
            weeks=retention((Reviewed(one.at, Grade(one.grade), one.known_for_days) for one in reviews), zone),
            coming=forecast(held.values(), today(person, now), FORECAST_DAYS, zone),
            covered=coverage(cards.all(person.topics), held, now, schedule_of(person)),
            reviews=len(reviews),
            today=today(person, now),
        )

    async def _planned(self, person: Reviser) -> Planned:
        exam, day = date.fromisoformat(person.exam), today(person, moment(self._clock))
        if exam > day + timedelta(days=LONGEST_DAYS):
            raise Refused(Reason.EXAM_TOO_FAR)
        cards = await self._decks.of(person.person_id)
        held = {card.card_id: card for card in await self._storage.cards(person.person_id)}
        asked = [card.question_id for card in cards.all(person.topics)]
        memories = {
            card_id: memory
            for card_id in asked
            if card_id in held and not held[card_id].suspended and (memory := memory_of(held[card_id]))
        }
        new = [card_id for card_id in asked if card_id not in held or held[card_id].stage == 0]
        if not memories and not new:
            raise Refused(Reason.NO_QUESTIONS)
        try:
            made = plan(memories, new[:MOST_NEW], exam, day, schedule_of(person))
        except ExamPastError as error:
            raise Refused(Reason.EXAM_PAST) from error
        return Planned(made, person.topics, len(memories), len(new[:MOST_NEW]), len(new[MOST_NEW:]))
