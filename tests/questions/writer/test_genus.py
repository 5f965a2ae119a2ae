"""What sort of thing a description describes, and what it keeps apart."""

import pytest

from bot.questions.writer.genus import Sort, of_one_sort, sort_of
from tests.questions.writer.water import written


@pytest.mark.parametrize(
    ("said", "sort"),
    [
        ("The return to the old channel", Sort.DONE),
        ("The draining of a lock", Sort.DONE),
        ("La pérdida de agua por las orillas", Sort.DONE),
        ("El paso de barcos", Sort.DONE),
        ("The ability of a hull to right itself", Sort.HAD),
        ("The number of oars", Sort.HAD),
        ("The rule that steam gives way to sail", Sort.RULE),
        ("An attack on a convoy", Sort.DONE),
        ("The fitting out of a vessel", Sort.DONE),
        ("Una serie de etapas de la travesía", Sort.DONE),
        ("A group of fevers that come with the summer", Sort.ILLNESS),
        ("A person who steers", Sort.PERSON),
        ("A flat boat that carries coal", Sort.THING),
        ("Una barca llana que lleva carbón", Sort.THING),
        ("A form of canal that climbs a hill", Sort.OPEN),
        ("Boats without a keel", Sort.OPEN),
    ],
)
def test_the_noun_tells_the_sort(said: str, sort: Sort) -> None:
    assert sort_of(said) is sort


def test_a_form_of_something_may_stand_beside_anything() -> None:
    assert of_one_sort("A form of towing", "A boat without a keel")
    assert not of_one_sort("The towing of a boat", "A boat without a keel")


def test_what_is_done_is_no_option_beside_things() -> None:
    body = """\
## The lock

A **lock** is a chamber with gates in which a boat is raised or lowered between two levels of a canal.

A **sluice** is a small door in a gate through which water enters the chamber.

A **sill** is a wall of stone against which the lower edge of a gate rests.

A **tow** is the pulling of one boat by another along a stretch without wind.

A **bollard** is a post of iron to which ropes are made fast on the quay.
"""

    asked = [question for question in written(body) if question.rule in ("definition-term", "definition-meaning")]

    assert any("Sluice" in question.options for question in asked)
    assert not any("Tow" in question.options for question in asked if question.term != "tow")
    assert not any("The pulling of" in option for question in asked for option in question.options)


def test_the_term_is_not_the_odd_one_out_among_things_of_one_kind() -> None:
    body = """\
## The harbour

A **bill of lading** is a paper that lists what a ship carries and to whom it is to be given.

A **lighter** is a boat that takes half of a load over the bar of the harbour.

A **wherry** is a boat that sails the shallow rivers with corn and coal.

A **tug** is a boat that draws the others against wind and tide.

A **leading light** is a lamp that shows the way between two shoals.
"""
    asked = [question for question in written(body) if question.rule == "definition-term"]
    boats = {"Lighter", "Wherry", "Tug"}

    assert asked
    for question in asked:
        wrong = {*question.options} - {question.answer}
        assert question.answer in boats or len(wrong & boats) <= 1
