from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.bank import Bank
from bot.questions.difficulty import Tally, difficulty
from tests.questions.makers import choice, statement

_ASKED = choice("Which river runs through Vienna?", "Danube", "Rhine", "Elbe", "Oder")


def test_before_anybody_answered_the_first_guess_stands() -> None:
    assert difficulty(_ASKED) == _ASKED.difficulty
    assert difficulty(_ASKED, Tally(0, 0)) == _ASKED.difficulty


def test_answers_move_it_and_more_of_them_move_it_further() -> None:
    few, many = difficulty(_ASKED, Tally(4, 4)), difficulty(_ASKED, Tally(40, 40))

    assert many < few < _ASKED.difficulty
    assert difficulty(_ASKED, Tally(40, 10)) > _ASKED.difficulty


def test_what_luck_explains_is_not_knowledge() -> None:
    # with four options, a quarter right is what guessing gives; with two, half
    assert difficulty(_ASKED, Tally(4000, 1000)) > 0.99
    assert difficulty(statement("The Rhine ends in the sea.", True), Tally(4000, 2000)) > 0.99


@given(st.integers(0, 500).flatmap(lambda asked: st.tuples(st.just(asked), st.integers(0, asked))))
def test_it_is_always_between_nobody_and_everybody_and_falls_with_every_right_answer(counts: tuple[int, int]) -> None:
    asked, right = counts
    hard = difficulty(_ASKED, Tally(asked, right))

    assert 0 <= hard <= 1
    if right < asked:
        assert difficulty(_ASKED, Tally(asked, right + 1)) <= hard


def test_a_tally_counts_no_more_right_answers_than_answers() -> None:
    with pytest.raises(ValueError, match="3 right answers of 2"):
        Tally(2, 3)


def test_questions_that_all_or_none_know_come_later() -> None:
    cities = ("Kazan", "Basel", "Dresden", "Szczecin", "Lisbon", "Nantes", "Paris", "Zaragoza")
    rivers = ("Volga", "Rhine", "Elbe", "Oder", "Tagus", "Loire", "Seine", "Ebro")
    questions = [
        choice(f"Which river runs through {city}?", river, "Danube", line=at, term=river)
        for at, (city, river) in enumerate(zip(cities, rivers, strict=True), 1)
    ]
    bank = Bank.build([], [], questions)
    ids = [question.question_id for question in bank.questions]
    observed = {name: Tally(100, 100) for name in ids[:2]} | {name: Tally(100, 0) for name in ids[2:4]}

    for seed in range(10):
        drawn = bank.pick(Random(seed), 4, observed=observed)
        assert {question.question_id for question in drawn} == set(ids[4:])
        assert bank.pick(Random(seed), 4) == bank.pick(Random(seed), 4, observed={})
