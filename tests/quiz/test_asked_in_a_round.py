from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quiz_scenes import question

from bot.questions.question import Kind
from bot.quiz import Asked, Verdict, shown_order
from bot.quiz.asked import Choice


def asked(kind: Kind, order: tuple[int, ...]) -> Asked:
    return Asked(1, 1, question(kind=kind), order)


def test_the_letter_of_the_key_is_uniform() -> None:
    rng = Random(20261123)
    throws = 12_000

    letters = Counter(Asked(1, 1, question(), shown_order(question(), rng)).right_letters[0] for _ in range(throws))

    expected = throws / 4
    chi_squared = sum((letters[letter] - expected) ** 2 / expected for letter in "ABCD")
    assert chi_squared < 16.27  # the 99.9th percentile with three degrees of freedom


def test_true_stands_before_false() -> None:
    assert {shown_order(question(kind=Kind.TRUE_FALSE), Random(seed)) for seed in range(20)} == {(0, 1)}


def test_all_of_the_above_keeps_the_last_place() -> None:
    told = question(options=("All of the above", "tin", "lead", "zinc"))

    last = {shown_order(told, Random(seed))[-1] for seed in range(50)}

    assert last == {0}


def test_options_that_name_letters_are_not_mixed() -> None:
    told = question(options=("tin", "lead", "Both A and B", "zinc"))

    assert {shown_order(told, Random(seed)) for seed in range(20)} == {(0, 1, 2, 3)}


@given(seed=st.integers(), kind=st.sampled_from([Kind.CHOICE, Kind.SEVERAL, Kind.ORDER, Kind.MATCH]))
def test_however_it_is_shown_the_right_places_hold_the_right_options(seed: int, kind: Kind) -> None:
    told = question(kind=kind)
    shown = Asked(1, 1, told, shown_order(told, Random(seed)))

    options = [shown.options[place] for place in shown.right]

    wanted = [told.options[index] for index in told.key]
    assert set(options) == set(wanted)
    assert options == wanted or kind is Kind.SEVERAL
    assert shown.verdict(shown.right) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("kind", "choice", "read"),
    [
        (Kind.CHOICE, (1,), (1,)),
        (Kind.CHOICE, "b", (1,)),
        (Kind.CHOICE, " C ", (2,)),
        (Kind.CHOICE, (4,), None),
        (Kind.CHOICE, (-1,), None),
        (Kind.CHOICE, (), None),
        (Kind.CHOICE, (0, 1), None),
        (Kind.CHOICE, "E", None),
        (Kind.CHOICE, "constructor", None),
        (Kind.CHOICE, "", None),
        (Kind.CHOICE, "ß", None),
        (Kind.SEVERAL, (2, 0, 2), (0, 2)),
        (Kind.SEVERAL, "d, a", (0, 3)),
        (Kind.TRUE_FALSE, (2,), None),
        (Kind.ORDER, (2, 0, 1), (2, 0, 1)),
        (Kind.ORDER, (2, 0), None),
        (Kind.ORDER, (2, 0, 0), None),
        (Kind.MATCH, (1, 1), (1, 1)),
        (Kind.MATCH, (1,), None),
        (Kind.TYPED, "  iron ", "iron"),
        (Kind.TYPED, "   ", None),
        (Kind.TYPED, (0,), None),
    ],
)
def test_a_choice_is_read_or_is_none(kind: Kind, choice: Choice, read: Choice | None) -> None:
    order = tuple(range(len(question(kind=kind).options)))

    assert asked(kind, order).read(choice) == read


@given(choice=st.text())
def test_nothing_anybody_types_is_more_than_a_choice_or_none(choice: str) -> None:
    read = asked(Kind.CHOICE, (2, 0, 3, 1)).read(choice)

    assert read is None or (len(read) == 1 and read[0] in range(4))


def test_a_choice_is_named_as_its_person_would() -> None:
    assert asked(Kind.SEVERAL, (0, 1, 2, 3)).named((0, 3)) == "A, D"
    assert asked(Kind.ORDER, (0, 1, 2)).named((2, 0, 1)) == "C, A, B"
    assert asked(Kind.TYPED, ()).named("iron") == "iron"


def test_part_of_a_choice_of_several_is_wrong() -> None:
    shown = asked(Kind.SEVERAL, (2, 1, 0, 3))

    assert shown.verdict((1,)) is Verdict.WRONG
    assert shown.verdict((1, 2)) is Verdict.RIGHT
