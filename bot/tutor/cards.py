"""The cards of every course on the shelf, in the order they are met."""

from collections.abc import Collection, Iterable

from bot.course import Course, Shelf
from bot.questions import Question
from bot.revision import deck


class Cards:
    """Reads the banks, which must be made before."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def get(self, card_id: str) -> Question | None:
        """The card's question; None where the notes have changed and it is gone."""
        return self._shelf.question(card_id)

    def all(self, topics: Collection[str] = ()) -> tuple[Question, ...]:
        """The cards on any of the topics, every card without, course by course in the order of reading."""
        return tuple(card for course in self._shelf.courses for card in _in_reading_order(course, topics))

    def topics(self, typed: str) -> tuple[str, ...]:
        """Topics to revise that what was typed so far may become."""
        return self._shelf.quiz_topics(typed)

    def questions(self) -> Iterable[Question]:
        """Everything in the banks, card or not."""
        return (question for course in self._shelf.courses for question in course.bank.questions)

    def knows(self, topic: str) -> bool:
        """Whether there is anything to revise on it."""
        return self._shelf.knows(topic)


def _in_reading_order(course: Course, topics: Collection[str]) -> list[Question]:
    place = {note.path: at for at, note in enumerate(course.notes)}
    asked = (question for topic in topics or ("",) for question in course.asks(topic))
    found = {card.question_id: card for card in deck(asked)}
    return sorted(found.values(), key=lambda card: (place.get(card.source.path, len(place)), card.source.first))
