from collections import Counter
from random import Random

import pytest

from bot.questions.asked import show
from bot.questions.question import Kind, Question
from tests.questions.makers import choice, statement


def test_the_letter_of_the_right_option_leads_back_to_it() -> None:
    question = choice("Which river is longest?", "Volga", "Rhine", "Elbe", "Oder")

    asked = show(question, Random(3))

    assert sorted(asked.options) == ["Elbe", "Oder", "Rhine", "Volga"]
    assert asked.option(asked.right[0].lower()) == "Volga"


def test_every_letter_is_right_as_often_over_many_rounds() -> None:
    question = choice("Which river is longest?", "Volga", "Rhine", "Elbe", "Oder")
    rng = Random(11)

    right = Counter(show(question, rng).right[0] for _ in range(4000))

    # chi-squared with three degrees of freedom: 16.3 is passed once in a thousand
    assert sum((right[letter] - 1000) ** 2 / 1000 for letter in "ABCD") < 16.3


def test_true_and_false_keep_their_places() -> None:
    question = statement("The Rhine flows north.", true=True)

    assert {show(question, Random(seed)).options for seed in range(20)} == {("True", "False")}


def test_the_same_dice_give_the_same_order() -> None:
    question = choice("Which river is longest?", "Volga", "Rhine", "Elbe", "Oder")

    assert show(question, Random(5)) == show(question, Random(5))


def _of_kind(kind: Kind, options: tuple[str, ...], prompts: tuple[str, ...] = ()) -> Question:
    base = choice("Put in order", *options)
    return Question(
        base.question_id, kind, base.prompt, options, tuple(range(len(options))), "; ".join(options), base.topic,
        base.source, base.origin, prompts=prompts,
    )  # fmt: skip


def test_steps_are_right_in_their_order_only() -> None:
    asked = show(_of_kind(Kind.ORDER, ("spring", "brook", "stream", "river")), Random(1))

    assert [asked.option(letter) for letter in asked.right] == ["spring", "brook", "stream", "river"]
    assert asked.is_right(asked.right)
    assert not asked.is_right(asked.right[::-1])


def test_several_right_options_may_be_named_in_any_order() -> None:
    question = _of_kind(Kind.SEVERAL, ("Rhine", "Elbe", "Nile"))
    asked = show(question, Random(2))

    assert asked.is_right(tuple(reversed([letter.lower() for letter in asked.right])))
    assert not asked.is_right(asked.right[:2])


def test_pairs_are_right_left_by_left() -> None:
    asked = show(_of_kind(Kind.MATCH, ("Egypt", "Germany"), ("Nile", "Rhine")), Random(4))

    assert [asked.option(letter) for letter in asked.right] == ["Egypt", "Germany"]


def test_a_letter_that_is_not_there_is_a_misuse() -> None:
    asked = show(choice("Which?", "a", "b"), Random(1))

    with pytest.raises(KeyError):
        asked.option("E")
