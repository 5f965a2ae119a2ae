"""What is past its time goes, and nothing before."""

from datetime import UTC, datetime, timedelta

from bot.storage import Entry, FeedbackKind, Storage, Verdict
from bot.tutor import Housekeeping, Retention

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def house(storage: Storage, **retention: int) -> Housekeeping:
    return Housekeeping(storage, NOW.timestamp, Retention(**retention))


def entry(server_id: int, at: datetime, number: int = 1) -> Entry:
    return Entry(
        server_id=server_id,
        channel_id=1,
        round_id=f"round-{server_id}",
        question_number=number,
        question_id="q",
        topic="Disks",
        person_id=3,
        name="Ada",
        verdict=Verdict.RIGHT,
        points=number,
        latency_ms=1,
        at=at,
    )


async def test_a_server_goes_after_the_time_that_was_stated(storage: Storage) -> None:
    await storage.record([entry(1, NOW)])
    await storage.record([entry(2, NOW)])
    await storage.leave_servers({1}, at=NOW - 31 * DAY)
    await storage.leave_servers({2}, at=NOW - 29 * DAY)

    await house(storage).daily()

    assert await storage.standings(1) == ()
    assert len(await storage.standings(2)) == 1


async def test_a_server_that_is_come_back_to_stays(storage: Storage) -> None:
    await storage.record([entry(1, NOW)])
    keeping = house(storage, departed_days=0)
    await keeping.left(1)
    await keeping.joined(1)

    await keeping.daily()

    assert len(await storage.standings(1)) == 1


async def test_what_happened_while_viva_was_away_is_made_up_for(storage: Storage) -> None:
    await storage.record([entry(1, NOW)])
    await storage.record([entry(2, NOW)])
    await storage.leave_servers({2}, at=NOW - 90 * DAY)

    await house(storage).compare({2, 3})

    assert [server.server_id for server in await storage.departed_before(NOW + DAY)] == [1]


async def test_answers_are_kept_for_ever_unless_somebody_says_otherwise(storage: Storage) -> None:
    for server_id in (1, 2, 3):
        await storage.record([entry(server_id, NOW - 400 * DAY), entry(server_id, NOW, 2)])
    await storage.set_setting(2, "keep_answers_days", 100, by=9, at=NOW)
    await storage.set_setting(3, "keep_answers_days", 0, by=9, at=NOW)

    await house(storage).daily()
    assert [(await storage.standings(server_id))[0].points for server_id in (1, 2, 3)] == [3, 2, 3]

    await house(storage, answers_days=365).daily()
    assert [(await storage.standings(server_id))[0].points for server_id in (1, 2, 3)] == [2, 2, 3]


async def test_remarks_go_after_half_a_year(storage: Storage) -> None:
    for days in (181, 179):
        await storage.add_feedback(1, 3, FeedbackKind.UNANSWERED, question="why?", place="", at=NOW - days * DAY)

    await house(storage).daily()

    assert len(await storage.feedback(1, FeedbackKind.UNANSWERED)) == 1
