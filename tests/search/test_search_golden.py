"""What a person would call the right answer, question by question. A line of the table is enough to add a case.

Columns: course (a folder of `notes`, or `content` for the shipped course on virtualization), question, context, kind
(refused for none), heading of the first hit, words that must be said, words that must not; several are parted by a
semicolon.
"""

import csv
from pathlib import Path

import pytest
from search_scenes import said

from bot.knowledge import gather
from bot.notes import read_vault
from bot.search import Index, Verdict

HERE = Path(__file__).parent
CASES = [
    row
    for table in sorted((HERE / "golden").glob("*.csv"))
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())
]
_INDEXES: dict[str, Index] = {}


def index_of(course: str) -> Index:
    if course not in _INDEXES:
        folder = HERE.parents[1] / "content" / "virtualization" if course == "content" else HERE / "notes" / course
        notes = read_vault(folder).notes
        _INDEXES[course] = Index.build(notes, gather(notes))
    return _INDEXES[course]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['course']}: {case['question'] or 'nothing'}")
def test_the_answer_is_the_right_one(case: dict[str, str]) -> None:
    answer = index_of(case["course"]).ask(case["question"], case["context"])

    kind = answer.kind.value if answer.verdict is not Verdict.REFUSED else "refused"
    assert kind == case["kind"], (answer.confidence, said(answer))
    if case["heading"]:
        assert answer.hits[0].source.heading == case["heading"]
    text = said(answer).casefold()
    assert [word for word in parts(case["must"]) if word not in text] == []
    assert [word for word in parts(case["must_not"]) if word in text] == []


def parts(cell: str) -> list[str]:
    return [part.strip().casefold() for part in cell.split(";") if part.strip()]
