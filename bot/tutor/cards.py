"""The cards of every course on the shelf, in the order they are met, and somebody's own beside them."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Self

from bot.course import Course, Shelf
from bot.notes.source import Source
from bot.questions import Kind, Origin, Question
from bot.revision import deck
from bot.storage import OwnCard
from bot.tutor.banks import Banks
from bot.tutor.wording import Called

if TYPE_CHECKING:
    from bot.storage import Storage

OWN = "own"
"""The `rule` of a question that somebody brought along."""
OWN_DECK = "My own cards"
"""The topic of those that came without a deck: what it is kept under, whatever it is called for who looks at it."""
TYPEABLE = 60
"""Characters of an answer that one is asked to type; a longer one is only looked at."""


class Cards:
    """Reads the banks, which must be made before."""

    def __init__(self, shelf: Shelf, own: Iterable[Question] = ()) -> None:
        self._shelf = shelf
        self._own = {question.question_id: question for question in own}

    def with_own(self, own: Iterable[Question]) -> Self:
        """The same, with cards that only one person has."""
        return type(self)(self._shelf, own)

    def get(self, card_id: str) -> Question | None:
        """The card's question; None where the notes have changed and it is gone."""
        return self._own.get(card_id) or self._shelf.question(card_id)

    def all(self, topics: Collection[str] = ()) -> tuple[Question, ...]:
        """The cards on any of the topics, every card without, course by course in the order of reading, then own."""
        return (*self.of_courses(topics), *self.own(topics))

    def of_courses(self, topics: Collection[str] = ()) -> tuple[Question, ...]:
        """Those of them that are from the notes."""
        return tuple(card for course in self._shelf.courses for card in _in_reading_order(course, topics))

    def of_term(self, name: str) -> frozenset[str]:
        """Ids of what the notes ask about a term itself; of none where no term is called so."""
        return frozenset(card.question_id for course in self._shelf.courses for card in course.bank.of_term(name))

    def own(self, topics: Collection[str] = ()) -> tuple[Question, ...]:
        """Those of them that somebody brought along."""
        return tuple(card for card in self._own.values() if not topics or card.topic in topics)

    def topics(self, typed: str, called: Called = str) -> tuple[str, ...]:
        """Topics to revise that what was typed so far may become, one's own decks first, as they are called."""
        decks = begun_by(typed, (called(card.topic) for card in self._own.values()))
        return tuple(dict.fromkeys((*decks, *self._shelf.quiz_topics(typed))))

    def questions(self) -> Iterable[Question]:
        """Everything in the banks, card or not."""
        return (question for course in self._shelf.courses for question in course.bank.questions)

    def knows(self, topic: str) -> bool:
        """Whether there is anything to revise on it."""
        return self._shelf.knows(topic) or bool(self.own([topic]))


class Decks:
    """Everybody's cards: the courses', and what they brought along. Waits until the banks are made."""

    def __init__(self, cards: Cards, banks: Banks, storage: "Storage") -> None:
        self._cards = cards
        self._banks = banks
        self._storage = storage

    async def of(self, person_id: int) -> Cards:
        """The cards of one person. Raises StorageError."""
        await self._banks()
        own = await self._storage.own_cards(person_id)
        return self._cards.with_own(map(_question, own)) if own else self._cards


def begun_by(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that what was typed so far may become, each once."""
    begun = typed.strip().casefold()
    return tuple(name for name in dict.fromkeys(names) if name.casefold().startswith(begun))


def _question(card: OwnCard) -> Question:
    topic = card.deck or OWN_DECK
    return Question(
        question_id=card.card_id,
        kind=Kind.TYPED if len(card.back) <= TYPEABLE and "\n" not in card.back else Kind.SELF_GRADED,
        prompt=card.front,
        options=(),
        key=(),
        answer=card.back,
        topic=topic,
        source=Source("", topic, (), 1, 1),
        origin=Origin.BANK,
        rule=OWN,
    )


def _in_reading_order(course: Course, topics: Collection[str]) -> list[Question]:
    place = {note.path: at for at, note in enumerate(course.notes)}
    asked = (question for topic in topics or ("",) for question in course.asks(topic))
    found = {card.question_id: card for card in deck(asked)}
    return sorted(found.values(), key=lambda card: (place.get(card.source.path, len(place)), card.source.first))
