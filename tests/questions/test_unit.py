import pytest

from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.questions.unit import same_unit, unit_of


def _note(title: str = "Rivers", path: str = "rivers.md", tags: tuple[str, ...] = (), unit: str = "") -> Note:
    root = Section("", "", 0, (), (), Source(path, title, (), 1, 1))
    return Note(path, title, "", tags, (), (), "", (), root, {"unit": unit} if unit else {}, "")


@pytest.mark.parametrize(
    ("note", "unit"),
    [
        (_note("Unit II, Topic 03: Rivers"), "Unit 2"),
        (_note(tags=("water", "unit2")), "Unit 2"),
        (_note(path="unit-4/rivers.md"), "Unit 4"),
        (_note(path="course/04_Unit_IV_Rivers.md"), "Unit 4"),
        (_note(unit="Module 3"), "Module 3"),
        (_note(unit="Part two"), "Part two"),
        (_note(), ""),
        (_note("A unit test"), ""),
        (_note("The unit is lit"), ""),
    ],
)
def test_a_unit_is_found_where_courses_write_it(note: Note, unit: str) -> None:
    assert unit_of(note) == unit


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Unit II", "unit2", True),
        ("Unit 2", "2", True),
        ("Unit 2", "II", True),
        ("Unit 2", "Unit 3", False),
        ("Unit IX", "9", True),
        ("Part two", "part two", True),
        ("", "", False),
    ],
)
def test_ways_to_write_a_unit(one: str, other: str, same: bool) -> None:
    assert same_unit(one, other) is same
