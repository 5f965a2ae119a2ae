"""Days, weeks, months and seasons as a class lives them: in its own time zone, from midnight to midnight.

A day begins with its first moment: where clocks are put forward at midnight that is 01:00, where midnight comes twice
it is the first one. Weeks begin on Monday.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum


class Period(StrEnum):
    """Of which time a board is."""

    ROUND = "round"
    """The server's last round."""
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    ALL = "all"


@dataclass(frozen=True, slots=True, order=True)
class Season:
    """A stretch of days that a server has named, the first and the last inside."""

    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time: `since` is inside, `until` outside; `before` is where the one before it began."""

    since: datetime | None = None
    until: datetime | None = None
    before: datetime | None = None
    name: str = ""
    """Of a season."""


def span_of(period: Period, now: datetime, zone: tzinfo, seasons: Sequence[Season] = ()) -> Span | None:
    """The day, week, month or season that `now` falls in; everything for the others.

    Between two seasons it is the one that ended last; None before the first, and where there are none.
    """
    today = now.astimezone(zone).date()
    match period:
        case Period.DAY:
            days = (today - timedelta(days=1), today, today + timedelta(days=1))
        case Period.WEEK:
            monday = today - timedelta(days=today.weekday())
            days = (monday - timedelta(days=7), monday, monday + timedelta(days=7))
        case Period.MONTH:
            first = today.replace(day=1)
            days = ((first - timedelta(days=1)).replace(day=1), first, (first + timedelta(days=32)).replace(day=1))
        case Period.SEASON:
            return _season(today, zone, sorted(seasons))
        case _:
            return Span()
    before, since, until = (midnight(day, zone) for day in days)
    return Span(since, until, before)


def midnight(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, time(), zone)


def _season(today: date, zone: tzinfo, seasons: Sequence[Season]) -> Span | None:
    begun = [season for season in seasons if season.first <= today]
    if not begun:
        return None
    season = begun[-1]
    # The first season is compared with as many days before it.
    before = begun[-2].first if len(begun) > 1 else season.first - (season.last - season.first) - timedelta(days=1)
    since, until = midnight(season.first, zone), midnight(season.last + timedelta(days=1), zone)
    return Span(since, until, midnight(before, zone), season.name)
