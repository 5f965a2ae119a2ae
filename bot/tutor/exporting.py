"""What somebody takes along: cards for Anki, a plan for their calendar."""

from typing import TYPE_CHECKING

from bot.questions import Question
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards, Decks
from bot.tutor.clock import Clock
from bot.tutor.planning import Planned
from bot.tutor.refusal import Reason, Refused
from bot.tutor.wording import CalendarWords, Called, Cite

if TYPE_CHECKING:
    from bot.storage import Storage

DECK = "Viva"


class Exporting:
    """Makes files. The libraries for them are loaded for whoever wants one."""

    def __init__(self, cards: Cards, banks: Banks, storage: "Storage", clock: Clock) -> None:
        self._decks = Decks(cards, banks, storage)
        self._storage = storage
        self._clock = clock

    async def anki(
        self,
        person_id: int,
        cite: Cite,
        *,
        topic: str = "",
        missed: bool = False,
        as_text: bool = False,
        called: Called = str,
    ) -> bytes:
        """Cards for Anki, of a topic or all, those missed or all: a package, or text. Raises Refused for none."""
        from bot.tutor import anki  # noqa: PLC0415  # see above

        found = await self._found(person_id, topic, missed=missed)
        name = f"{DECK}::{called(topic)}" if topic else DECK
        return anki.text(name, found, cite).encode() if as_text else anki.package(name, found, cite, self._clock())

    def calendar(self, planned: Planned, words: CalendarWords) -> bytes:
        """A plan as a calendar file."""
        from bot.tutor import calendar  # noqa: PLC0415  # see above

        return calendar.calendar_of(planned.plan, planned.topics, words, self._clock())

    async def _found(self, person_id: int, topic: str, *, missed: bool) -> tuple[Question, ...]:
        cards = await self._decks.of(person_id)
        if topic and not cards.knows(topic):
            raise Refused(Reason.NO_SUCH_TOPIC)
        if not missed:
            return cards.all([topic] if topic else ())
        ids = [card.card_id for card in await self._storage.missed_cards(person_id)]
        questions = (cards.get(card_id) for card_id in (*ids, *await self._storage.missed(person_id)))
        found = {question.question_id: question for question in questions if question is not None}
        on_topic = {card.question_id for card in cards.all([topic])} if topic else found.keys()
        if not (wanted := tuple(question for card_id, question in found.items() if card_id in on_topic)):
            raise Refused(Reason.NOTHING_TO_REVISE)
        return wanted
