"""A plan up to an exam: which cards on which day, every card at least once, and no day much fuller than another.

A card's days are those on which FSRS would bring it up again if it were known each time. Then days that are too full
give to the nearest that are not, and days that are too empty, such as the last ones before the exam, take from the
nearest that can spare. That always succeeds: of two days, the fuller one has a card that the other has not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

from bot.revision.memory import Memory, Schedule

EVEN = 1.3
"""No day more than this many times the mean, and the mean no more than this many times any day."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the plan. `cards` are ids, those met before first; `new` of them are met for the first time."""

    on: date
    cards: tuple[str, ...]
    new: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Every day from today to the one before the exam."""

    exam: date
    days: tuple[Day, ...]

    @property
    def mean(self) -> float:
        """Cards a day."""
        return sum(len(day.cards) for day in self.days) / len(self.days)

    @property
    def most(self) -> int:
        """Cards on the fullest day."""
        return max(len(day.cards) for day in self.days)

    @property
    def is_even(self) -> bool:
        """Whether no day has more than 1.3 times the mean. Few cards over many days can't be: a card has no half."""
        return self.most <= EVEN * self.mean


class ExamPastError(ValueError):
    """The exam is today or over: there is no day left to plan."""


def plan(
    memories: Mapping[str, Memory], new: Sequence[str], exam: date, today: date, schedule: Schedule | None = None
) -> Plan:
    """Plan `memories` (by card id) and the cards in `new`, in the order they should be met. Raises ExamPastError."""
    length = (exam - today).days
    if length < 1:
        raise ExamPastError(f"the exam on {exam} leaves no day after {today}")
    schedule = schedule or Schedule()
    wanted = _wanted(memories, new, today, length, schedule)
    load: list[dict[str, None]] = [{} for _ in range(length)]  # dictionaries, for they keep their order
    for card, days in wanted.items():
        for day in days:
            load[day][card] = None
    _level(load)
    first = {card: min(day for day in range(length) if card in load[day]) for card in new}
    return Plan(exam, tuple(_day(today, day, load[day], first) for day in range(length)))


def _wanted(
    memories: Mapping[str, Memory], new: Sequence[str], today: date, length: int, schedule: Schedule
) -> dict[str, tuple[int, ...]]:
    """By card, the days it should come up on, counted from today."""
    start = datetime.combine(today, time(12), UTC)
    end = start + timedelta(days=length)
    wanted: dict[str, tuple[int, ...]] = {}
    for card, memory in sorted(memories.items(), key=lambda one: one[1].due):
        opens = min(max(0, (memory.due.date() - today).days), length - 1)
        wanted[card] = _chain(memory, opens, start, end, schedule)
    chains = [_chain(None, day, start, end, schedule) for day in range(length)]
    for place, card in enumerate(new):
        wanted[card] = chains[place * length // (2 * len(new))]  # met in the first half, so that each comes up again
    return wanted


def _chain(memory: Memory | None, opens: int, start: datetime, end: datetime, schedule: Schedule) -> tuple[int, ...]:
    first = start + timedelta(days=opens)
    return tuple(opens + day for day in schedule.days_ahead(memory, first, end))


def _level(load: list[dict[str, None]]) -> None:
    """Move cards from days too full to the nearest that have room, then to days too empty from the nearest."""
    mean = sum(map(len, load)) / len(load)
    room, least = max(ceil(mean), int(EVEN * mean)), int(mean / EVEN)
    for day, full in enumerate(load):
        for other in _nearest(load, day):
            _move(full, other, min(len(full) - room, room - len(other)))
    for day, empty in reversed(list(enumerate(load))):
        for other in _nearest(load, day):
            _move(other, empty, min(len(other) - least, least - len(empty)))


def _nearest(load: Sequence[dict[str, None]], day: int) -> list[dict[str, None]]:
    return [load[other] for other in sorted(range(len(load)), key=lambda other: abs(other - day)) if other != day]


def _move(giving: dict[str, None], taking: dict[str, None], count: int) -> None:
    """So many cards from one day to another that has not got them."""
    if count <= 0:
        return
    movable = [card for card in reversed(giving) if card not in taking]
    for card in movable[:count]:
        del giving[card]
        taking[card] = None


def _day(today: date, day: int, cards: dict[str, None], first: Mapping[str, int]) -> Day:
    new = [card for card in cards if first.get(card) == day]
    known = [card for card in cards if first.get(card) != day]
    return Day(today + timedelta(days=day), (*known, *new), len(new))
