"""A question is prepared once, and the course's own terms are what a guess at it is kept apart from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.questions.judge import Judge, Verdict
from bot.questions.judge.dates import days
from bot.questions.judge.quantity import quantity
from bot.questions.judge.scripts import plainly_written
from bot.questions.judge.vocabulary import is_word

COURSE = Judge([("Magnetic induction",), ("Inductance",), ("Virtual machine", "VM"), ("Volatile memory", "RAM")])


@settings(deadline=None)
@given(st.text(max_size=30))
def test_a_prepared_question_says_what_the_judge_says(guess: str) -> None:
    question = COURSE.asked("Virtual machine", ("guest",))

    assert question.judge(guess) == COURSE.judge("Virtual machine", guess, ("guest",))


def test_another_name_the_course_merges_with_the_answer_is_right() -> None:
    found = COURSE.judge("Virtual machine", "vm")

    assert found.accepted
    assert "another name" in found.reason


def test_initials_that_two_terms_share_are_close() -> None:
    judge = Judge([("Virtual machine",), ("Volatile memory",)])

    assert judge.judge("Virtual machine", "VM").verdict is Verdict.CLOSE


def test_a_word_of_another_term_is_no_slip() -> None:
    judge = Judge([("Zorbic ligand",)])

    assert not judge.judge("Zorbit", "zorbic").accepted
    assert Judge().judge("Zorbit", "zorbitt").accepted


@pytest.mark.parametrize(
    ("answer", "guess"),
    [("Decryption", "description"), ("Detection", "direction"), ("Datagram", "diagram"), ("Defendant", "descendant")],
)
def test_a_word_of_its_own_is_no_slip_for_another(answer: str, guess: str) -> None:
    assert is_word(guess)
    assert not Judge().judge(answer, guess).accepted


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("9 november 1989", (1989, 11, 9)),
        ("november 9th, 1989", (1989, 11, 9)),
        ("9. november 1989", (1989, 11, 9)),
        ("9 de noviembre de 1989", (1989, 11, 9)),
        ("1989-11-09", (1989, 11, 9)),
        ("9 ноября 1989", (1989, 11, 9)),
    ],
)
def test_a_day_is_read_in_many_ways(text: str, day: tuple[int, int, int]) -> None:
    assert days(text) == {day}


def test_two_numbers_that_may_each_be_the_month_are_two_days() -> None:
    assert days("9.11.1989") == {(1989, 11, 9), (1989, 9, 11)}
    assert days("29.10.1923") == {(1923, 10, 29)}
    assert days("3.14") == frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("9.8 m/s^2", "9.8 metres per second squared"),
        ("9.8 m/s^2", "9.8 m s^-2"),
        ("1 g/cm^3", "1000 kg/m^3"),
        ("90 km/h", "25 m/s"),
        ("9 m^2", "9 square metres"),
        ("$5 million", "5m dollars"),
        ("300 000 km/s", "3 x 10^8 m/s"),
    ],
)
def test_units_are_put_together_from_their_parts(one: str, other: str) -> None:
    left, right = quantity(one), quantity(other)

    assert left is not None
    assert right is not None
    assert left.equals(right)


def test_a_unit_that_is_none_measures_nothing() -> None:
    found = quantity("5 foo/bar")

    assert found is not None
    assert found.dimension == ""


@pytest.mark.parametrize(
    ("one", "other"), [("線粒體", "线粒体"), ("двa", "два"), ("القلب", "قلب"), ("2次方程式", "二次方程式")]
)
def test_a_script_is_read_in_one_way(one: str, other: str) -> None:
    assert plainly_written(one) == plainly_written(other)
