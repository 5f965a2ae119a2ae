"""Every construct notes hold, and every way they go wrong: one Markdown file a case, what is read of it beside it.

A bug in a note becomes a case before it becomes a fix: write `cases/name.md`, and the outline you expect as
`cases/name.txt`.
"""

from pathlib import Path

import pytest
from outline_of import outline_of

from bot.notes import read_note

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_note_is_read_as_its_outline_says(case: Path) -> None:
    expected = case.with_suffix(".txt").read_text(encoding="utf-8")

    note, problems = read_note(case.name, case.read_bytes())

    assert outline_of(note, problems) == expected


def test_there_are_cases_for_all_the_guide_names() -> None:
    assert len(CASES) >= 120
