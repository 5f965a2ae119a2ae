"""A plan covers everything and no day is much fuller than another, where that can be."""

from datetime import UTC, date, datetime, timedelta
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.revision import ExamPastError, Grade, Memory, Schedule, plan
from bot.revision.plan import EVEN

TODAY = date(2026, 11, 1)
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


@st.composite
def remembered(draw: st.DrawFn) -> Memory:
    schedule, at = Schedule(), NOON - timedelta(days=draw(st.integers(1, 90)))
    memory = schedule.review(None, draw(st.sampled_from(Grade)), at)
    for grade in draw(st.lists(st.sampled_from(Grade), max_size=3)):
        at = min(NOON, max(memory.due, at))
        memory = schedule.review(memory, grade, at)
    return memory


decks = st.lists(remembered(), max_size=25).map(lambda found: {f"known{at}": each for at, each in enumerate(found)})


@settings(max_examples=80, deadline=None)
@given(decks, st.integers(0, 60), st.integers(1, 45))
def test_every_card_has_a_day_and_no_day_is_too_full(memories: dict[str, Memory], new: int, days: int) -> None:
    unmet = [f"new{number}" for number in range(new)]

    made = plan(memories, unmet, TODAY + timedelta(days=days), TODAY)

    assert {card for day in made.days for card in day.cards} == {*memories, *unmet}
    assert [day.on for day in made.days] == [TODAY + timedelta(days=number) for number in range(days)]
    assert all(len(set(day.cards)) == len(day.cards) for day in made.days)
    assert sum(day.new for day in made.days) == new
    fewest = ceil(made.mean)  # no way of sharing cards out has less than this on its fullest day
    assert made.is_even or fewest > EVEN * made.mean
    assert made.most <= max(fewest, EVEN * made.mean)
    assert min(len(day.cards) for day in made.days) >= int(made.mean / EVEN)


def test_cards_are_met_early_enough_to_come_up_again() -> None:
    unmet = [f"new{number}" for number in range(40)]

    made = plan({}, unmet, TODAY + timedelta(days=28), TODAY)

    times = {card: sum(card in day.cards for day in made.days) for card in unmet}
    assert min(times.values()) >= 2


def test_the_last_days_before_the_exam_are_not_left_empty() -> None:
    unmet = [f"new{number}" for number in range(60)]

    made = plan({}, unmet, TODAY + timedelta(days=60), TODAY)

    assert made.mean > EVEN
    assert all(day.cards for day in made.days)


def test_too_few_cards_to_share_out_evenly_is_said_plainly() -> None:
    made = plan({}, ["only"], TODAY + timedelta(days=10), TODAY)

    assert not made.is_even
    assert made.most == 1


def test_a_day_that_was_missed_is_shared_out_over_the_rest() -> None:
    unmet = [f"new{number}" for number in range(40)]
    exam = TODAY + timedelta(days=20)

    later = plan({}, unmet, exam, TODAY + timedelta(days=5))

    assert {card for day in later.days for card in day.cards} == set(unmet)
    assert later.is_even
    assert later.days[0].on == TODAY + timedelta(days=5)


@pytest.mark.parametrize("days", [0, -3])
def test_an_exam_today_or_over_can_not_be_planned_for(days: int) -> None:
    with pytest.raises(ExamPastError, match="leaves no day"):
        plan({}, ["card"], TODAY + timedelta(days=days), TODAY)
