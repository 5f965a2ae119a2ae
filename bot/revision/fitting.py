"""FSRS's parameters fitted to one person, from their own reviews.

The library's optimizer wants PyTorch, a gigabyte for one command; a person's few thousand reviews do not. Here the
parameters that say how fast a memory fades and grows are moved one at a time, within the library's bounds, while that
makes the outcomes of the reviews more likely (log loss, as FSRS is judged by). What comes out is kept only if it also
foretells the latest fifth of the reviews better than the parameters from before, which it has not seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log

from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

from bot.revision.memory import PARAMETERS, Grade, Memory, Schedule

ENOUGH = 400
"""Reviews it takes: as many as Anki asks for before it optimizes."""
MOVED = (0, 1, 2, 3, 8, 9, 10, 20)
"""Stability after a first Again, Hard, Good, Easy; how it grows: at all, with itself, with forgetting; decay."""
STEPS = (0.5, 0.25, 0.12, 0.06)
"""By what share a parameter is moved, the boldest first."""
_SURE = 1e-4


@dataclass(frozen=True, slots=True)
class Seen:
    """One review of one card."""

    card_id: str
    grade: Grade
    at: datetime


def fit(reviews: Sequence[Seen], before: tuple[float, ...] = PARAMETERS) -> tuple[float, ...]:
    """Parameters that foretell this person's reviews better than `before`; `before` itself where none are found.

    Takes about a second for a thousand reviews.
    """
    reviews = sorted(reviews, key=lambda seen: seen.at)
    if len(reviews) < ENOUGH:
        return before
    known_until = reviews[len(reviews) * 4 // 5].at
    earlier = [seen for seen in reviews if seen.at < known_until]
    fitted = _descend(earlier, before)
    better = loss(reviews, fitted, since=known_until) < loss(reviews, before, since=known_until)
    return fitted if better else before


def loss(reviews: Sequence[Seen], parameters: tuple[float, ...], since: datetime | None = None) -> float:
    """Mean log loss of what the parameters foretell, over reviews a day or more after the last of their card.

    `reviews` in the order of time; only those from `since` on are counted, though all are gone through.
    """
    schedule = Schedule(parameters)
    memories: dict[str, Memory] = {}
    lost, counted = 0.0, 0
    for seen in reviews:
        memory = memories.get(seen.card_id)
        if (
            memory is not None
            and seen.at - memory.reviewed >= timedelta(days=1)
            and (since is None or seen.at >= since)
        ):
            recall = min(1 - _SURE, max(_SURE, schedule.recall(memory, seen.at)))
            lost -= log(recall if seen.grade is not Grade.AGAIN else 1 - recall)
            counted += 1
        memories[seen.card_id] = schedule.review(memory, seen.grade, seen.at)
    return lost / counted if counted else 0.0


def _descend(reviews: Sequence[Seen], start: tuple[float, ...]) -> tuple[float, ...]:
    best, least = start, loss(reviews, start)
    for step in STEPS:
        for place in MOVED:
            for factor in (1 + step, 1 / (1 + step)):
                tried = _moved(best, place, factor)
                said = loss(reviews, tried)
                if said < least:
                    best, least = tried, said
    return best


def _moved(parameters: tuple[float, ...], place: int, factor: float) -> tuple[float, ...]:
    value = parameters[place] * factor
    value = min(UPPER_BOUNDS_PARAMETERS[place], max(LOWER_BOUNDS_PARAMETERS[place], value))
    return (*parameters[:place], value, *parameters[place + 1 :])
