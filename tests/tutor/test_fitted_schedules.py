"""The schedule fitted to a person: when it is time for it, kept, used, and never in anybody's way."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hands import NOON
from revision_scenes import ADA

from bot.revision import PARAMETERS, Grade, Memory, Schedule
from bot.revision.fitting import ENOUGH
from bot.storage import Reviser, StoredReview
from bot.tutor.fitting import Fitting, latest_histories
from bot.tutor.remembering import schedule_of

FORGETFUL = tuple(value * {0: 0.2, 1: 0.2, 2: 0.2, 3: 0.2, 8: 0.6}.get(at, 1) for at, value in enumerate(PARAMETERS))
MORNING = datetime.fromtimestamp(NOON, UTC)


class Memories:
    """What a storage keeps of one person's revising."""

    def __init__(self, reviews: list[StoredReview], person: Reviser) -> None:
        self.reviews, self.person = reviews, person

    async def count_reviews(self, _person_id: int) -> int:
        return len(self.reviews)

    async def card_reviews(self, _person_id: int) -> tuple[StoredReview, ...]:
        return tuple(self.reviews)

    async def reviser(self, _person_id: int) -> Reviser:
        return self.person

    async def set_reviser(self, person: Reviser) -> None:
        self.person = person


def fitting(memories: Memories) -> Fitting:
    kept: Any = memories
    return Fitting(kept)


def revised(count: int, person: Reviser | None = None) -> Memories:
    """So many reviews, by the usual schedule, of somebody who forgets much faster than most."""
    rng, truth, usual = Random(1), Schedule(FORGETFUL), Schedule()
    known: dict[int, tuple[Memory, Memory]] = {}
    reviews: list[StoredReview] = []
    for day in range(400):
        at = MORNING + timedelta(days=day)
        for card in range(100):
            true, planned = known.get(card, (None, None))
            if planned is not None and planned.due > at:
                continue
            grade = Grade.GOOD if true is None or rng.random() < truth.recall(true, at) else Grade.AGAIN
            known[card] = truth.review(true, grade, at), usual.review(planned, grade, at)
            number = known[card][1].reviews
            reviews.append(StoredReview(card_id=f"c{card}", number=number, grade=grade, known_for_days=True, at=at))
    return Memories(reviews[:count], person or Reviser(person_id=ADA))


async def test_who_has_reviews_enough_gets_a_schedule_of_their_own_and_the_loop_goes_on() -> None:
    memories, turned = revised(ENOUGH + 300, Reviser(person_id=ADA, exam="2026-12-10")), 0
    fits = fitting(memories)

    async def turn() -> None:
        nonlocal turned
        while True:
            await asyncio.sleep(0)
            turned += 1

    turning = asyncio.create_task(turn())
    await fits.consider(ADA)
    await fits.consider(ADA)
    await fits.settle()
    turning.cancel()

    person = memories.person
    assert (person.fitted_to, person.exam) == (ENOUGH + 300, "2026-12-10")
    assert person.parameters[2] < PARAMETERS[2]
    assert turned > 100
    theirs, usual = (
        schedule_of(each).review(None, Grade.GOOD, MORNING) for each in (person, replace(person, parameters=()))
    )
    assert theirs.stability < usual.stability


@pytest.mark.parametrize(
    ("count", "fitted_to", "due"),
    [(ENOUGH - 1, 0, False), (ENOUGH + 2, ENOUGH - 10, False), (ENOUGH, 320, True)],
    ids=["too few", "hardly more than last time", "a quarter more"],
)
async def test_it_is_time_at_400_reviews_and_then_at_a_quarter_more(count: int, fitted_to: int, *, due: bool) -> None:
    memories = revised(count, Reviser(person_id=ADA, fitted_to=fitted_to))
    fits = fitting(memories)

    await fits.consider(ADA)
    await fits.settle()

    assert memories.person.fitted_to == (count if due else fitted_to)


async def test_letting_go_leaves_everything_as_it_was() -> None:
    memories = revised(ENOUGH)
    fits = fitting(memories)

    await fits.consider(ADA)
    await fits.close()

    assert memories.person == Reviser(person_id=ADA)


def test_of_very_many_reviews_whole_histories_of_the_latest_cards_are_thought_over() -> None:
    reviews = [
        StoredReview(card_id=f"c{card}", number=number, grade=3, known_for_days=True, at=MORNING + timedelta(days=card))
        for card in range(2000)
        for number in (1, 2, 3)
    ]

    seen = latest_histories(reviews)

    assert 2400 <= len(seen) <= 2500
    assert {each.card_id for each in seen} == {f"c{card}" for card in range(2000 - len(seen) // 3, 2000)}
