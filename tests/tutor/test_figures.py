"""Streaks, days and weeks, counted on one's fingers."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.storage import Answered, TopicScore
from bot.tutor.figures import streaks, strengths_and_gaps, weeks

MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def answer(right: bool = True, at: datetime = NOON) -> Answered:
    return Answered(at, "round", "question", "topic", right, int(right))


@pytest.mark.parametrize(
    ("rights", "run", "best"),
    [("", 0, 0), ("r", 1, 1), ("w", 0, 0), ("rrw", 0, 2), ("rrwr", 1, 2), ("wrrr", 3, 3)],
)
def test_a_streak_ends_with_a_wrong_answer(rights: str, run: int, best: int) -> None:
    assert streaks([answer(one == "r") for one in rights]) == (run, best)


def test_weeks_begin_with_the_first_answer_and_hold_the_empty_ones() -> None:
    told = [answer(at=NOON - timedelta(weeks=3)), answer(False), answer()]

    found = weeks(told, MONDAY, UTC)

    assert [(week.monday, week.answered, week.right) for week in found] == [
        (MONDAY - timedelta(weeks=3), 1, 1),
        (MONDAY - timedelta(weeks=2), 0, 0),
        (MONDAY - timedelta(weeks=1), 0, 0),
        (MONDAY, 2, 1),
    ]


def test_at_most_twelve_weeks_are_told_and_older_answers_are_not() -> None:
    told = [answer(at=NOON - timedelta(weeks=30)), answer()]

    found = weeks(told, MONDAY, UTC)

    assert len(found) == 12
    assert sum(week.answered for week in found) == 1


def test_a_week_ends_at_the_midnight_of_the_class() -> None:
    late_on_sunday = datetime(2026, 3, 1, 20, tzinfo=UTC)  # half past one on Monday in Kolkata

    assert [week.monday for week in weeks([answer(at=late_on_sunday)], MONDAY, ZoneInfo("Asia/Kolkata"))] == [MONDAY]


def test_strengths_and_gaps_need_answers_enough_and_the_middle_is_neither() -> None:
    told = [
        TopicScore("Strong", 10, 9, 0),
        TopicScore("Stronger", 4, 4, 0),
        TopicScore("Middling", 10, 7, 0),
        TopicScore("Weak", 10, 5, 0),
        TopicScore("Weaker", 5, 0, 0),
        TopicScore("Hardly tried", 2, 0, 0),
    ]

    strong, gaps = strengths_and_gaps(told)

    assert [one.topic for one in strong] == ["Stronger", "Strong"]
    assert [one.topic for one in gaps] == ["Weaker", "Weak"]
