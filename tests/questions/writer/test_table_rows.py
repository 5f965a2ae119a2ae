"""Which rows of a table are asked, and how what is asked reads."""

import pytest

from bot.questions.writer.agreeing import is_graded, is_relative
from tests.questions.writer.water import prompts, written

_TABLE = """\
## Waters compared

| Feature | Brook | Canal | Lake |
| --- | --- | --- | --- |
| {0} |
| Bed | Stones of the hill | Puddled clay | Mud of many years |
"""


def _asked(row: str, rule: str = "comparison") -> list[str]:
    feature = row.partition(" | ")[0]
    found = prompts(_TABLE.format(row), rule=rule)
    return [
        prompt for prompt in found if f"{feature}:" in prompt or f"{feature} –" in prompt or f"{feature}”" in prompt
    ]


def test_subjects_are_called_as_the_table_heads_them() -> None:
    body = """\
## Names

A **wide water network (WWN)** is a set of canals that joins the rivers of a whole county.

A **local water network (LWN)** is a set of ditches that drains the fields of one farm.

## Both compared

| Feature | LWN | WWN |
| --- | --- | --- |
| Dug by | The farmer | The crown |
| Carries | Rain | Barges with coal |
"""
    asked = [question for question in written(body) if question.rule == "comparison-subject"]

    assert asked
    assert all({"LWN", "WWN"} == {*question.options} for question in asked)


def test_a_cell_with_a_colon_stands_behind_a_dash() -> None:
    asked = _asked("Crossed by | Ferries: two of them | Bridges of brick | Nobody at all")

    assert asked
    assert not [prompt for prompt in asked if "Crossed by: Ferries: two" in prompt]


@pytest.mark.parametrize("text", ["Medium", "Least", "Low to medium", "Medium: slowness", "Full"])
def test_some_grades_say_nothing_but_beside_others(text: str) -> None:
    assert is_relative(text)


@pytest.mark.parametrize("text", ["High", "Slow, error-prone", "Oak", "Yes"])
def test_others_do(text: str) -> None:
    assert not is_relative(text)


def test_a_middle_grade_is_no_statement() -> None:
    row = "Depth | Low | Medium | High"

    assert _asked(row, "comparison-subject")
    assert not [prompt for prompt in _asked(row, "comparison-statement") if "Depth: Medium" in prompt]


def test_a_grade_is_told_from_grades_alone() -> None:
    assert is_graded("Slow")
    assert is_graded("High (by its springs)")
    assert not is_graded("A day's work")
    assert not [prompt for prompt in _asked("Flow | Slow | Two miles an hour | Fast") if "Flow: Slow" in prompt]


def test_that_another_thing_is_good_for_it_is_never_called_false() -> None:
    row = "{0} | Trout and mills | Barges with coal | Regattas in {1}"

    def answers(feature: str) -> set[str]:
        tables = (_TABLE.format(row.format(feature, month)) for month in ("May", "June", "July", "August", "autumn"))
        asked = (question for table in tables for question in written(table) if f"{feature}:" in question.prompt)
        return {question.answer for question in asked if question.rule == "comparison-statement"}

    assert answers("Carries") == {"True", "False"}
    assert answers("Suits") == {"True"}


def test_a_label_whose_pronoun_stands_for_nothing_is_not_asked() -> None:
    row = "{0} | Wheels of two mills | Barges with coal | Regattas in June"

    assert _asked(row.format("Moves"))
    assert not _asked(row.format("What it moves"))


def test_a_cell_that_opens_as_a_subject_does_tells_it() -> None:
    body = """\
## Dams compared

| Feature | Partial dam | Earthen dam | Wooden dam |
| --- | --- | --- | --- |
| Holds | Partly at ebb | Whole months of rain | One good storm |
| Made by | Farmers in spring | Gangs of navvies | Shipwrights |
"""

    assert not [prompt for prompt in prompts(body) if "Partly at ebb" in prompt]


def test_a_label_that_asks_who_is_not_told_how() -> None:
    asked = _asked("Filled by | Carved from the hill in trenches | The weir keeper | Springs in its bed")

    assert not [prompt for prompt in asked if "Filled by: Carved from" in prompt]
    assert [prompt for prompt in asked if "The weir keeper" in prompt]
