"""From what a round awards to rows of the ledger."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.quiz import Award, Event
from bot.quiz import Verdict as Judged
from bot.quiz.events import Revealed
from bot.storage import Entry, Verdict
from bot.tutor.room import Place

_VERDICTS = {
    Judged.RIGHT: Verdict.RIGHT,
    Judged.CLOSE: Verdict.WRONG,  # a near miss is told in private and earns nothing
    Judged.WRONG: Verdict.WRONG,
    Judged.NONE: Verdict.UNANSWERED,
}


def entries(events: Iterable[Event], place: Place, round_id: str, now: float) -> tuple[Entry, ...]:
    """A row for every award of the questions revealed among `events`."""
    return tuple(
        _entry(award, event, place, round_id, now)
        for event in events
        if isinstance(event, Revealed) and not event.skipped
        for award in event.awards
    )


def _entry(award: Award, revealed: Revealed, place: Place, round_id: str, now: float) -> Entry:
    question = revealed.asked.question
    return Entry(
        server_id=place.server_id,
        channel_id=place.channel_id,
        round_id=round_id,
        question_number=award.number,
        question_id=question.question_id,
        topic=question.topic,
        person_id=award.person_id,
        name=award.name,
        verdict=_VERDICTS[award.verdict],
        points=award.points,
        latency_ms=award.latency_ms if award.answered else None,
        at=datetime.fromtimestamp(award.at or now, UTC),
        solo=len(revealed.standings) == 1,
    )
