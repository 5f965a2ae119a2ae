"""Reminders: at one's own hour, when something is due, once a day, and never to who can't be reached."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hands import NOON, Hands
from hypothesis import given
from hypothesis import strategies as st
from revision_scenes import ADA, BEN, DAY

from bot.storage import Reviser, Storage, StoredCard
from bot.tutor import Reason, Refused
from bot.tutor.nudging import Nudging, next_nudge

EVENING = 19 * 60 + 30


class Post:
    """Takes what is sent, and may find somebody's door closed."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, int]] = []
        self.closed: set[int] = set()

    async def __call__(self, person: Reviser, due: int) -> bool:
        if person.person_id in self.closed:
            return False
        self.sent.append((person.person_id, due))
        return True


async def begun(storage: Storage, clock: Hands) -> tuple[Nudging, Post]:
    nudging, post = Nudging(storage, clock), Post()
    await nudging.begin(post)
    return nudging, post


async def hold(storage: Storage, person_id: int, *, due: float = NOON) -> None:
    moment = datetime.fromtimestamp(due, UTC)
    card = StoredCard(card_id="a", topic="Rivers", stage=2, stability=1.0, difficulty=5.0, due=moment, reviewed=moment)
    await storage.put_cards(person_id, [replace(card, reviews=1)])


async def test_a_reminder_comes_at_the_hour_once_a_day_to_who_has_something_due(storage: Storage) -> None:
    clock = Hands()
    nudging, post = await begun(storage, clock)
    await hold(storage, ADA)
    for person in (ADA, BEN):
        await nudging.want(person, EVENING, "Asia/Kolkata", None)  # half past two in the afternoon, UTC

    await nudging.sweep()
    assert post.sent == []
    clock.turn(2.5 * 3600)
    await nudging.sweep()
    await nudging.sweep()
    assert post.sent == [(ADA, 1)]
    clock.turn(DAY)
    await nudging.sweep()
    assert post.sent == [(ADA, 1), (ADA, 1)]
    await nudging.close()


async def test_a_restart_neither_loses_a_reminder_nor_sends_it_twice(storage: Storage) -> None:
    clock = Hands()
    nudging, post = await begun(storage, clock)
    await hold(storage, ADA)
    await nudging.want(ADA, EVENING, "UTC", None)
    await nudging.close()

    clock.turn(10 * 3600)
    for _ in range(2):
        restarted = Nudging(storage, clock)
        restarted._send = post  # begun, but for its timer
        await restarted.sweep()

    assert post.sent == [(ADA, 1)]


async def test_a_closed_door_turns_reminders_off(storage: Storage) -> None:
    clock = Hands()
    nudging, post = await begun(storage, clock)
    await hold(storage, ADA)
    await nudging.want(ADA, EVENING, "UTC", None)
    post.closed.add(ADA)

    clock.turn(DAY)
    await nudging.sweep()
    post.closed.clear()
    clock.turn(DAY)
    await nudging.sweep()

    assert post.sent == []
    assert (await storage.reviser(ADA)).nudge_minute is None
    await nudging.close()


async def test_who_wants_no_more_reminders_gets_none(storage: Storage) -> None:
    clock = Hands()
    nudging, post = await begun(storage, clock)
    await hold(storage, ADA)
    await nudging.want(ADA, EVENING, "UTC", 7)

    await nudging.stop(ADA)
    await nudging.stop(BEN)
    clock.turn(DAY)
    await nudging.sweep()

    assert post.sent == []
    await nudging.close()


async def test_who_moves_keeps_the_hour_and_the_place_of_their_reminders(storage: Storage) -> None:
    nudging = Nudging(storage, Hands())
    await nudging.want(ADA, EVENING, "UTC", 7)

    await nudging.move(ADA, "Asia/Kolkata")

    moved = await storage.reviser(ADA)
    assert (moved.zone, moved.nudge_minute, moved.nudge_channel_id) == ("Asia/Kolkata", EVENING, 7)


async def test_a_place_without_a_time_zone_is_refused(storage: Storage) -> None:
    with pytest.raises(Refused) as refused:
        await Nudging(storage, Hands()).want(ADA, EVENING, "Atlantis/Poseidonis", None)

    assert refused.value.reason is Reason.NO_SUCH_ZONE


@given(
    st.integers(0, 2 * 366 * 86_400),
    st.integers(0, 1439),
    st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Berlin"]),
)
def test_the_next_reminder_is_the_wished_minute_of_today_or_tomorrow(later: int, minute: int, zone: str) -> None:
    moment = datetime.fromtimestamp(NOON + later, UTC)

    first = next_nudge(Reviser(person_id=ADA, zone=zone, nudge_minute=minute), moment)

    assert first is not None
    assert moment < first <= moment + timedelta(hours=25)
    there = first.astimezone(ZoneInfo(zone))
    leapt = timedelta(hours=there.hour, minutes=there.minute) - timedelta(minutes=minute)
    assert leapt in {timedelta(), timedelta(hours=1), timedelta(minutes=30)}
