"""One person's cards as the schedule sees them and as the storage keeps them, and back."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.questions import Question
from bot.revision import OWED, PARAMETERS, Grade, Memory, Schedule, Stage, owed_after
from bot.storage import Reviser, StoredCard, StoredReview


def memory_of(card: StoredCard | None) -> Memory | None:
    """What is remembered of a card; None where it was never reviewed."""
    if card is None or card.stage == 0 or card.reviewed is None:
        return None
    return Memory(
        stage=Stage(card.stage),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        reviewed=card.reviewed,
        reviews=card.reviews,
        lapses=card.lapses,
    )


def stored(question: Question, memory: Memory, before: StoredCard | None, *, right: bool) -> StoredCard:
    """The card after a review. What it is owed goes down with a right answer, and starts over with a wrong one."""
    owed = before.owed if before else 0
    return StoredCard(
        card_id=question.question_id,
        topic=question.topic,
        stage=memory.stage,
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        reviewed=memory.reviewed,
        reviews=memory.reviews,
        lapses=memory.lapses,
        owed=owed_after(owed, right=right) if owed else 0,
        suspended=before.suspended if before else False,
    )


def missed(question: Question, now: datetime) -> StoredCard:
    """A card for the list of the missed, as it stands there first."""
    return StoredCard(card_id=question.question_id, topic=question.topic, due=now, owed=OWED)


def reviewed(card: StoredCard, before: Memory | None, grade: Grade, now: datetime) -> StoredReview:
    """The line a review leaves."""
    lasting = before is not None and before.stage is Stage.REVIEW
    return StoredReview(card_id=card.card_id, number=card.reviews, grade=grade, known_for_days=lasting, at=now)


def schedule_of(reviser: Reviser) -> Schedule:
    """The schedule fitted to the person, or everybody's."""
    return _schedule(reviser.parameters or PARAMETERS)


@lru_cache(maxsize=256)
def _schedule(parameters: tuple[float, ...]) -> Schedule:
    return Schedule(parameters)


def today(reviser: Reviser, now: datetime) -> date:
    """The day it is where the person is."""
    return now.astimezone(ZoneInfo(reviser.zone)).date()


def day_begins(reviser: Reviser, day: date) -> datetime:
    """The first moment of a day where the person is."""
    return datetime.combine(day, time(), ZoneInfo(reviser.zone)).astimezone(UTC)


def tomorrow_begins(reviser: Reviser, now: datetime) -> datetime:
    """The first moment of the person's next day."""
    return day_begins(reviser, today(reviser, now) + timedelta(days=1))
