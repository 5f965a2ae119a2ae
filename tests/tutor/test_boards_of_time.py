"""Days, weeks, months and seasons: every board equals what a calendar on the wall of the class would say.

The slow, obvious way asks of every answer on which local day it was given, and never does sums with moments.
"""

import itertools
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hands import Hands
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.course import read_shelf
from bot.storage import Entry, Order, Storage, Verdict
from bot.tutor import BoardRules, Period, Reason, Refused, Season, Tutor, View
from bot.tutor.period import span_of

# Clocks that change at 2:00, at midnight forwards (no 0:00 that day) and backwards (23:00 twice), and never; a zone
# ahead of and one behind everybody's date.
ZONES = ("Europe/Berlin", "Africa/Cairo", "America/Havana", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago")
CHANGES = (
    datetime(2026, 3, 29, 1, tzinfo=UTC),  # Berlin forward
    datetime(2026, 10, 25, 1, tzinfo=UTC),  # Berlin back
    datetime(2026, 4, 23, 22, tzinfo=UTC),  # Cairo forward, at midnight
    datetime(2026, 10, 29, 21, tzinfo=UTC),  # Cairo back, at midnight
    datetime(2026, 3, 8, 5, tzinfo=UTC),  # Havana forward, at midnight
    datetime(2026, 11, 1, 5, tzinfo=UTC),  # Havana back
    datetime(2027, 1, 1, tzinfo=UTC),
)
SEASONS = (
    Season(date(2026, 3, 8), date(2026, 4, 23), "Spring"),
    Season(date(2026, 4, 24), date(2026, 10, 25), "Summer"),
    Season(date(2026, 11, 1), date(2026, 12, 31), "Autumn"),
)
SEVERAL = 3

moments = st.builds(
    lambda change, minutes, step: change + timedelta(minutes=minutes, microseconds=step),
    st.sampled_from(CHANGES),
    st.sampled_from([-48 * 60, -26 * 60, -24 * 60, -90, -60, -1, 0, 1, 30, 60, 24 * 60, 8 * 24 * 60]),
    st.integers(-1, 1),
)
_servers = itertools.count(1)


def _same_week(one: date, other: date) -> bool:
    return one.isocalendar()[:2] == other.isocalendar()[:2]


def _season_of(day: date) -> Season | None:
    return max((season for season in SEASONS if season.first <= day), default=None)


def _in_season(day: date, today: date) -> bool:
    season = _season_of(today)
    return season is not None and season.first <= day <= season.last


SAME: dict[Period, Callable[[date, date], bool]] = {
    Period.DAY: lambda day, today: day == today,
    Period.WEEK: _same_week,
    Period.MONTH: lambda day, today: (day.year, day.month) == (today.year, today.month),
    Period.SEASON: _in_season,
    Period.ALL: lambda _day, _today: True,
}


@pytest.fixture
def viva(storage: Storage, clock: Hands, tmp_path: Path) -> Tutor:
    return Tutor(read_shelf(tmp_path), storage, clock, Random(1), boards=BoardRules(seasons=SEASONS, least_answers=1))


def _entry(server_id: int, person_id: int, number: int, points: int, at: datetime) -> Entry:
    return Entry(
        server_id=server_id,
        channel_id=1,
        round_id=f"{server_id}-{number}",
        question_number=1,
        question_id="q",
        topic="Disks",
        person_id=person_id,
        name="somebody",
        verdict=Verdict.RIGHT if points else Verdict.WRONG,
        points=points,
        latency_ms=1,
        at=at,
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.lists(st.tuples(st.integers(1, 3), st.integers(0, 3), moments), max_size=12),
    now=moments,
    zone=st.sampled_from(ZONES),
)
@example(told=[(1, 3, CHANGES[3])], now=CHANGES[3] - timedelta(minutes=1), zone="Africa/Cairo")
async def test_every_period_is_what_the_calendar_of_the_class_says(
    viva: Tutor, storage: Storage, clock: Hands, told: list[tuple[int, int, datetime]], now: datetime, zone: str
) -> None:
    server_id, here = next(_servers), ZoneInfo(zone)
    await storage.set_setting(server_id, "time_zone", zone, by=1, at=now)
    await storage.record([_entry(server_id, person, n, points, at) for n, (person, points, at) in enumerate(told)])
    clock.now = now.timestamp()
    today = datetime.fromtimestamp(clock.now, UTC).astimezone(here).date()

    for period, same in SAME.items():
        points: Counter[int] = Counter()
        for person, won, at in told:
            points.update({person: won} if same(at.astimezone(here).date(), today) else {})
        if period is Period.SEASON and _season_of(today) is None:
            with pytest.raises(Refused) as refused:
                await viva.boards.board(server_id, 1, view=View(period))
            assert refused.value.reason is Reason.NO_SEASON
            continue
        board = await viva.boards.board(server_id, 1, view=View(period))
        assert {line.person_id: line.points for line in board.lines} == dict(points)
        assert board.mine == next((line for line in board.lines if line.person_id == 1), None)


@settings(max_examples=60, deadline=None)
@given(now=moments, zone=st.sampled_from(ZONES), period=st.sampled_from([Period.DAY, Period.WEEK, Period.MONTH]))
def test_periods_follow_on_each_other_without_gap_or_overlap(now: datetime, zone: str, period: Period) -> None:
    here = ZoneInfo(zone)
    span = span_of(period, now, here)
    assert span is not None
    assert span.before is not None
    assert span.since is not None
    assert span.until is not None

    moment = timedelta(microseconds=1)
    after = span_of(period, span.until, here)
    before = span_of(period, span.since - moment, here)

    # Compared as moments: Python compares two times of one zone by the clock on the wall.
    assert span.since.astimezone(UTC) <= now < span.until.astimezone(UTC)
    assert after is not None
    assert after.since == span.until
    assert before is not None
    assert before.since == span.before


async def test_who_improved_is_compared_with_the_season_before(viva: Tutor, storage: Storage, clock: Hands) -> None:
    summer, autumn = datetime(2026, 6, 1, 12, tzinfo=UTC), datetime(2026, 11, 3, 12, tzinfo=UTC)
    await storage.record([_entry(5, 1, 1, 0, summer), _entry(5, 1, 2, 3, autumn), _entry(5, 2, 3, 3, autumn)])
    clock.now = autumn.timestamp() + 60

    board = await viva.boards.board(5, 1, view=View(Period.SEASON, by=Order.IMPROVED))

    assert [(line.person_id, line.gain) for line in board.lines] == [(1, 10_000)]
    assert board.span.name == "Autumn"


async def test_between_two_seasons_the_last_one_is_shown(viva: Tutor, storage: Storage, clock: Hands) -> None:
    await storage.record([_entry(6, 1, 1, 3, datetime(2026, 10, 25, 12, tzinfo=UTC))])
    clock.now = datetime(2026, 10, 28, 12, tzinfo=UTC).timestamp()

    board = await viva.boards.board(6, 1, view=View(Period.SEASON))

    assert (board.span.name, [line.points for line in board.lines]) == ("Summer", [3])


async def test_rounds_alone_are_kept_off_where_the_server_says_so(viva: Tutor, storage: Storage) -> None:
    alone = _entry(7, 1, 1, 50, CHANGES[0])
    await storage.record([_entry(7, 1, 2, 5, CHANGES[0])])
    await storage.record([Entry(**{name: getattr(alone, name) for name in Entry.__slots__} | {"solo": True})])
    counted = await viva.boards.board(7, 1)
    await viva.boards.set_rules(7, 1, solo=False, least=None)

    board = await viva.boards.board(7, 1)

    assert (counted.lines[0].points, board.lines[0].points) == (55, 5)


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2026, 5, 2), date(2026, 5, 1)), (date(2026, 4, 1), date(2026, 4, 30)), (date(2026, 1, 1), date(2027, 1, 1))],
)
async def test_a_season_that_ends_early_or_meets_another_is_refused(viva: Tutor, first: date, last: date) -> None:
    with pytest.raises(Refused) as refused:
        await viva.boards.set_season(8, 1, "Extra", first, last)

    assert refused.value.reason is Reason.NOT_A_SEASON


async def test_a_season_of_the_same_name_is_moved(viva: Tutor) -> None:
    await viva.boards.set_season(9, 1, "Spring", date(2026, 2, 1), date(2026, 4, 1))

    rules = await viva.boards.rules(9)

    assert (rules.seasons[0].name, rules.seasons[0].first) == ("Spring", date(2026, 2, 1))
    assert len(rules.seasons) == SEVERAL
