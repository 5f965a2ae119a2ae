"""Which cards lie before somebody who revises, and in what order: by the way they chose."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from bot.questions import Question
from bot.revision import by_marks, due, hardest_first
from bot.storage import Reviser
from bot.tutor.cards import Cards
from bot.tutor.clock import Clock, moment
from bot.tutor.desk import Desk, Way
from bot.tutor.remembering import day_begins, memory_of, missed, schedule_of, today

if TYPE_CHECKING:
    from bot.storage import Storage

NEW_A_DAY = 12
"""Cards met for the first time on a day, by who revises what is due."""
AT_ONCE = 60
"""Cards of a topic, or to cram, in one sitting."""
LOOKED_AT = 200
"""Due cards that are weighed for the next one."""
AHEAD = timedelta(minutes=20)
"""A card that comes up so soon need not be waited for when there is nothing else; Anki looks as far ahead."""


class Dealing:
    """Deals from a person's cards."""

    def __init__(self, storage: "Storage", clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def lay_out(self, person: Reviser, cards: Cards, way: Way, topic: str, marks: int) -> tuple[str, ...]:
        """Ids of the cards of a sitting; what is due is not laid out but looked for each time, see `refill`."""
        match way:
            case Way.DUE:
                return ()
            case Way.MISSED:
                return await self._missed(person.person_id, cards)
            case Way.EXAM | Way.PAPER:  # a whole paper is `examining.py`'s
                return _ids(by_marks(cards.all([topic] if topic else ()), marks))[:AT_ONCE]
            case Way.TOPIC | Way.CRAM:
                return await self._of_topic(person, cards, topic, hardest=way is Way.CRAM)

    async def refill(self, person: Reviser, cards: Cards, desk: Desk) -> tuple[Desk, list[str]]:
        """What is due changes while one revises: a card not known comes back in a minute.

        Returns the desk as it is now, and the ids of due cards whose questions are gone.
        """
        now = moment(self._clock)
        waiting = await self._storage.due_cards(person.person_id, now, limit=LOOKED_AT)
        unmet = await self._unmet(person, cards, now)
        if not waiting and not unmet:
            waiting = await self._storage.due_cards(person.person_id, now + AHEAD, limit=LOOKED_AT)
        retired = [card.card_id for card in waiting if cards.get(card.card_id) is None]
        memories = {
            card.card_id: memory
            for card in waiting
            if card.card_id not in retired and (memory := memory_of(card)) is not None
        }
        return desk.refilled([*due(memories, now + AHEAD, schedule_of(person)), *unmet]), retired

    async def add_missed(self, person_id: int, cards: Cards, question_ids: Iterable[str]) -> int:
        """Put questions on the list of the missed. Returns how many are still in the notes."""
        found = [question for each in dict.fromkeys(question_ids) if (question := cards.get(each))]
        await self._storage.miss_cards(person_id, [missed(question, moment(self._clock)) for question in found])
        return len(found)

    async def _missed(self, person_id: int, cards: Cards) -> tuple[str, ...]:
        """What is owed, and what was missed in rounds and is no card yet."""
        in_rounds = await self._storage.missed(person_id)
        known = {card.card_id for card in await self._storage.some_cards(person_id, in_rounds)}
        await self.add_missed(person_id, cards, [each for each in in_rounds if each not in known])
        return tuple(card.card_id for card in await self._storage.missed_cards(person_id))

    async def _of_topic(self, person: Reviser, cards: Cards, topic: str, *, hardest: bool) -> tuple[str, ...]:
        """What is due, then what was never met, then the rest; where the topic is a term, its own before its note's."""
        now, schedule = moment(self._clock), schedule_of(person)
        held = {card.card_id: card for card in await self._storage.cards(person.person_id)}
        memories = {card_id: memory for card_id, card in held.items() if (memory := memory_of(card))}
        found = [
            card
            for card in cards.all([topic] if topic else ())
            if card.question_id not in held or not held[card.question_id].suspended
        ]
        if hardest:
            return _ids(hardest_first(found, memories, now, schedule))[:AT_ONCE]
        ids = _ids(found)
        waiting = [card_id for card_id in due(memories, now, schedule) if card_id in set(ids)]
        unmet = [card_id for card_id in ids if card_id not in memories]
        rest = [card_id for card_id in ids if card_id in memories and card_id not in waiting]
        of_term = cards.of_term(topic)
        return tuple(sorted((*waiting, *unmet, *rest), key=lambda card_id: card_id not in of_term)[:AT_ONCE])

    async def _unmet(self, person: Reviser, cards: Cards, now: datetime) -> list[str]:
        """As many new cards as there is room for today: what the exam is about and one's own, in turns."""
        morning = day_begins(person, today(person, now))
        met = await self._storage.card_reviews(person.person_id, since=morning)
        first = [review.card_id for review in met if review.number == 1]
        room = NEW_A_DAY - len(first)
        if room <= 0:
            return []
        held = await self._storage.not_new_cards(person.person_id, now)
        sides = [_unheld(side, held)[:room] for side in (cards.of_courses(person.topics), cards.own())]
        if 2 * len({*first} & {*_ids(cards.own())}) < len(first):
            sides.reverse()
        return [card_id for card_id in chain.from_iterable(zip_longest(*sides)) if card_id is not None][:room]


def _unheld(cards: Sequence[Question], held: frozenset[str]) -> tuple[str, ...]:
    return tuple(card_id for card_id in _ids(cards) if card_id not in held)


def _ids(questions: Iterable[Question]) -> tuple[str, ...]:
    return tuple(question.question_id for question in questions)
