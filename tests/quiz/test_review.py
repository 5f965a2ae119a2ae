from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quiz_scenes import ANN, BEN, CAT, HOST, a_question, press, question, settle

from bot.quiz import Round, Void, own_list, podium, question_of, streak_by_day

A_DAY = date(2026, 3, 2)


def played() -> Round:
    """Ann is right at once, Ben wrong, Cat silent; the second question is skipped."""
    round_ = a_question(ANN, BEN, CAT, questions=2)
    press(round_, ANN, 7.0)
    press(round_, BEN, 9.0, right=False)
    settle(round_)
    round_.tick(round_.deadline or 0.0)
    round_.skip(HOST, 20.0)
    return round_


def test_a_players_own_list_says_what_was_missed_and_what_would_have_been_right() -> None:
    round_ = played()

    (line,) = own_list(round_.questions, round_.past, BEN)

    assert line.missed
    assert line.chosen in ("tin", "lead", "zinc")
    assert line.asked.question.answer == "iron"
    assert str(line.asked.question.source) == "Metals (line 3)"


def test_who_answered_nothing_has_it_on_the_list_without_a_choice() -> None:
    round_ = played()

    (line,) = own_list(round_.questions, round_.past, CAT)

    assert (line.missed, line.chosen) == (True, "")


def test_a_void_question_is_not_missed() -> None:
    round_ = played()
    round_.regrade([Void(1)], 30.0)

    assert not own_list(round_.questions, round_.past, BEN)[0].missed


def test_a_stranger_has_an_empty_list() -> None:
    round_ = played()

    assert own_list(round_.questions, round_.past, 99) == ()


def test_those_with_equal_points_share_a_step_of_the_podium() -> None:
    round_ = a_question(ANN, BEN, CAT, speed=False)
    press(round_, ANN, 7.0)
    press(round_, BEN, 9.0)
    settle(round_)

    steps = [[line.name for line in step] for step in podium(round_.standings())]

    assert steps == [["Ann", "Ben"]]


def test_the_question_of_the_day_is_the_same_all_day() -> None:
    material = [question(number) for number in range(9)]

    assert question_of(A_DAY, material, 5) == question_of(A_DAY, list(reversed(material)), 5)


@given(count=st.integers(1, 12), channel=st.integers(0, 9))
def test_every_question_has_its_day_before_one_comes_again(count: int, channel: int) -> None:
    material = [question(number) for number in range(count)]
    start = date.fromordinal(A_DAY.toordinal() // count * count)

    lap = [question_of(start + timedelta(days=day), material, channel).question_id for day in range(count)]

    assert len(set(lap)) == count


def test_there_is_no_question_of_the_day_without_questions() -> None:
    with pytest.raises(ValueError, match="no question"):
        question_of(A_DAY, [], 5)


@pytest.mark.parametrize(
    ("ago", "streak"),
    [((), 0), ((0,), 1), ((1,), 1), ((0, 1, 2), 3), ((1, 2), 2), ((2, 3), 0), ((0, 2, 3), 1)],
)
def test_a_streak_by_day_ends_with_a_missing_day_but_not_with_today(ago: tuple[int, ...], streak: int) -> None:
    days = {A_DAY - timedelta(days=back) for back in ago}

    assert streak_by_day(days, A_DAY) == streak


@given(ago=st.sets(st.integers(0, 40)))
def test_a_streak_is_all_days_since_the_last_one_missed(ago: set[int]) -> None:
    days = {A_DAY - timedelta(days=back) for back in ago}

    streak = streak_by_day(days, A_DAY)

    last = 0 if 0 in ago else 1
    assert ago >= set(range(last, last + streak))
    assert last + streak not in ago
