"""Mock papers, and marking oneself."""

from random import Random

import pytest
from cards import question
from hypothesis import given
from hypothesis import strategies as st

from bot.questions import Kind
from bot.revision import Pattern, TooFewError, draw, earned, points

PATTERN = (Pattern("Part A", 10, 2), Pattern("Part B", 3, 10, either_or=True))
BANK = [
    question(number, kind=Kind.SELF_GRADED, marks=2 if number < 30 else 10, topic=f"Topic {number % 12}")
    for number in range(45)
]


@given(st.integers(0, 10_000))
def test_a_paper_has_the_parts_and_totals_of_the_real_one_and_no_question_twice(seed: int) -> None:
    paper = draw(BANK, PATTERN, Random(seed))

    asked = [each.question_id for part in paper.parts for place in part.places for each in place.questions]
    assert [(part.name, part.marks) for part in paper.parts] == [("Part A", 20), ("Part B", 30)]
    assert [place.number for part in paper.parts for place in part.places] == list(range(1, 14))
    assert len(asked) == len(set(asked)) == 10 + 2 * 3
    assert (paper.marks, paper.minutes) == (50, 90)
    assert paper == draw(BANK, PATTERN, Random(seed))


def test_its_topics_are_as_varied_as_the_bank_allows() -> None:
    paper = draw(BANK, PATTERN, Random(1))

    topics = [each.topic for place in paper.parts[0].places for each in place.questions]
    assert len(set(topics)) == 10


def test_a_bank_with_too_few_questions_says_of_which_marks() -> None:
    with pytest.raises(TooFewError) as refused:
        draw(BANK[:32], PATTERN, Random(1))

    assert refused.value.marks == 10


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Three are needed:\n- one\n- two\n- three", ("one", "two", "three")),
        ("1. First of all.\n2) Then this.", ("First of all.", "Then this.")),
        (
            "A delta is land. It is built by a river, e.g. the Nile.",
            ("A delta is land.", "It is built by a river, e.g. the Nile."),
        ),
        ("Land built by a river", ("Land built by a river",)),
    ],
    ids=["list", "numbers", "sentences", "one"],
)
def test_a_model_answer_falls_into_its_points(answer: str, found: tuple[str, ...]) -> None:
    assert points(answer) == found


@given(st.integers(1, 20), st.integers(1, 12), st.integers(0, 12))
def test_marks_go_by_halves_from_none_to_all_and_never_down(marks: int, in_all: int, had: int) -> None:
    got = earned(marks, had, in_all)

    assert 0 <= got <= marks
    assert (2 * got).is_integer()
    assert earned(marks, had + 1, in_all) >= got
    assert earned(marks, in_all, in_all) == marks
