"""How somebody is doing: what they keep, what is coming, and which parts of the course they have not touched."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from bot.questions import Question
from bot.revision.memory import Grade, Memory, Schedule

STRONG = 0.8
"""A card more likely known than this is strong."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One review, as it was kept. `known_for_days` says whether the card had been known for days before."""

    at: datetime
    grade: Grade
    known_for_days: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A week's retention: of the cards known for days that came up, how many were still known."""

    week: date
    """Its Monday."""
    asked: int
    known: int

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.known / self.asked


class Strength(Enum):
    """How a part of the course stands."""

    UNTOUCHED = "never asked"
    WEAK = "weak"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Covered:
    """One heading of the course: how many cards it has, how many were met, how many of those are likely known."""

    topic: str
    heading: str
    cards: int
    met: int
    known: int

    @property
    def strength(self) -> Strength:
        """Strong when half of its cards or more were met and four of five of those are likely known."""
        if self.met == 0:
            return Strength.UNTOUCHED
        return Strength.STRONG if 2 * self.met >= self.cards and self.known >= STRONG * self.met else Strength.WEAK


def retention(reviews: Iterable[Reviewed], zone: tzinfo) -> tuple[Kept, ...]:
    """By week in the person's time zone, the earliest first; weeks without such reviews are left out."""
    asked: Counter[date] = Counter()
    known: Counter[date] = Counter()
    for review in reviews:
        if review.known_for_days:
            day = review.at.astimezone(zone).date()
            week = day - timedelta(days=day.weekday())
            asked[week] += 1
            known[week] += review.grade is not Grade.AGAIN
    return tuple(Kept(week, asked[week], known[week]) for week in sorted(asked))


def forecast(memories: Iterable[Memory], today: date, days: int, zone: tzinfo) -> tuple[int, ...]:
    """How many cards come due on each of the coming days, what is overdue counting for today."""
    counts = [0] * days
    for memory in memories:
        day = max(0, (memory.due.astimezone(zone).date() - today).days)
        if day < days:
            counts[day] += 1
    return tuple(counts)


def coverage(
    cards: Iterable[Question], memories: Mapping[str, Memory], now: datetime, schedule: Schedule
) -> tuple[Covered, ...]:
    """Every heading that has cards, in the order of the cards."""
    by_heading: dict[tuple[str, str], list[str]] = defaultdict(list)
    for card in cards:
        headings = card.source.headings
        by_heading[card.topic, headings[-1] if headings else card.topic].append(card.question_id)
    return tuple(_covered(topic, heading, ids, memories, now, schedule) for (topic, heading), ids in by_heading.items())


def _covered(
    topic: str, heading: str, ids: list[str], memories: Mapping[str, Memory], now: datetime, schedule: Schedule
) -> Covered:
    met = [memories[card] for card in ids if card in memories]
    known = sum(schedule.recall(memory, now) >= STRONG for memory in met)
    return Covered(topic, heading, len(ids), len(met), known)
