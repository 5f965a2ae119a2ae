"""Parameters are fitted to who forgets otherwise than most, and to nobody else."""

from datetime import UTC, datetime, timedelta
from random import Random

from bot.revision import PARAMETERS, Grade, Memory, Schedule, Seen, fit
from bot.revision.fitting import ENOUGH, loss

START = datetime(2026, 9, 1, 8, tzinfo=UTC)


def reviewed(parameters: tuple[float, ...], cards: int, days: int, seed: int) -> list[Seen]:
    """A person whose memory truly is so, revising by the standard schedule."""
    rng, truth, schedule = Random(seed), Schedule(parameters), Schedule()
    known: dict[str, tuple[Memory, Memory]] = {}
    seen = []
    for day in range(days):
        now = START + timedelta(days=day)
        for number in range(cards):
            card = f"q{number}"
            if card not in known:
                grade = Grade.GOOD
                known[card] = (truth.review(None, grade, now), schedule.review(None, grade, now))
            elif known[card][1].due <= now:
                true, planned = known[card]
                grade = Grade.GOOD if rng.random() < truth.recall(true, now) else Grade.AGAIN
                known[card] = (truth.review(true, grade, now), schedule.review(planned, grade, now))
            else:
                continue
            seen.append(Seen(card, grade, now))
    return seen


FORGETFUL = tuple(value * {0: 0.2, 1: 0.2, 2: 0.2, 3: 0.2, 8: 0.6}.get(at, 1) for at, value in enumerate(PARAMETERS))


def test_who_forgets_faster_is_foretold_better_after_fitting() -> None:
    fitted = fit(reviewed(FORGETFUL, 100, 60, seed=1))

    fresh = reviewed(FORGETFUL, 100, 60, seed=2)
    assert loss(fresh, fitted) < 0.97 * loss(fresh, PARAMETERS)


def test_who_forgets_like_most_is_not_foretold_worse() -> None:
    fitted = fit(reviewed(PARAMETERS, 80, 60, seed=3))

    fresh = reviewed(PARAMETERS, 80, 60, seed=4)
    assert loss(fresh, fitted) < loss(fresh, PARAMETERS) * 1.02


def test_a_few_reviews_fit_nobody() -> None:
    few = reviewed(FORGETFUL, 40, 60, seed=5)[: ENOUGH - 1]

    assert fit(few) == PARAMETERS
