"""The schedule is FSRS's own, told as a value."""

from datetime import UTC, datetime, timedelta
from random import Random

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.revision import Grade, Memory, Schedule, Stage

START = datetime(2026, 9, 1, 8, tzinfo=UTC)
grades = st.sampled_from(Grade)


def test_ten_thousand_reviews_come_out_as_the_library_has_them() -> None:
    rng = Random(7)
    ours, theirs = Schedule(), fsrs.Scheduler(enable_fuzzing=False)
    memories: dict[int, Memory] = {}
    cards = {number: fsrs.Card(card_id=number, due=START) for number in range(200)}
    now, stages = START, set()
    for _ in range(10_000):
        now += timedelta(seconds=rng.randrange(1, 20_000))
        number, grade = rng.randrange(200), rng.choice(list(Grade))

        memories[number] = ours.review(memories.get(number), grade, now)
        cards[number], _ = theirs.review_card(cards[number], fsrs.Rating(grade), now)

        stages.add(memories[number].stage)
        assert memories[number].due == cards[number].due
        assert memories[number].stability == cards[number].stability
        assert memories[number].difficulty == cards[number].difficulty
    assert stages == set(Stage)


@given(st.lists(st.tuples(grades, st.integers(60, 30 * 86_400)), min_size=1, max_size=12))
def test_a_better_grade_never_brings_a_card_back_sooner(reviews: list[tuple[Grade, int]]) -> None:
    schedule, now = Schedule(), START
    memory: Memory | None = None
    for grade, seconds in reviews:
        dates = [schedule.choices(memory, now)[each] for each in Grade]
        assert dates == sorted(dates)
        assert dates[0] > now

        memory = schedule.review(memory, grade, now)
        assert memory.due == dates[grade - 1]
        now += timedelta(seconds=seconds)


def test_it_counts_reviews_and_what_was_known_and_forgotten() -> None:
    schedule, now = Schedule(), START
    memory = schedule.review(None, Grade.EASY, now)
    memory = schedule.review(memory, Grade.AGAIN, memory.due)
    memory = schedule.review(memory, Grade.AGAIN, memory.due)

    assert (memory.reviews, memory.lapses) == (3, 1)


def test_a_card_is_likelier_forgotten_the_longer_it_waits() -> None:
    schedule = Schedule()
    memory = schedule.review(None, Grade.GOOD, START)

    recalls = [schedule.recall(memory, START + timedelta(days=days)) for days in (0, 1, 5, 20, 100)]

    assert recalls == sorted(recalls, reverse=True)
    assert recalls[0] == pytest.approx(1)


def test_the_same_moment_in_another_time_zone_is_the_same_review() -> None:
    from zoneinfo import ZoneInfo

    schedule = Schedule()

    assert schedule.review(None, Grade.GOOD, START) == schedule.review(
        None, Grade.GOOD, START.astimezone(ZoneInfo("Asia/Kolkata"))
    )


def test_the_days_a_card_comes_up_on_end_before_the_exam() -> None:
    days = Schedule().days_ahead(None, START, START + timedelta(days=60))

    assert days[0] == 0
    assert list(days) == sorted(set(days))
    assert days[-1] < 60
    assert len(days) > 2
