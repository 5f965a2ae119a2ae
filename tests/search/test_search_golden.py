"""What a person would call the right answer, question by question. A line of the table is enough to add a case.

Columns: course (a folder of `notes`, `content` and `celula` for the two shipped courses, or `class` for the development
notes, where they are), question, context, kind (refused for none), heading of the first hit, words that must be said,
words that must not; several are parted by a semicolon. `fails` says why a question is known to be answered wrongly: it
is taken off the day the answer is right, and no more than one in twenty may have it.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest
from class_notes import NOTES
from search_scenes import said

from bot.knowledge import gather
from bot.notes import read_vault
from bot.search import Answer, Index, Verdict

HERE = Path(__file__).parent
COLUMNS = ("course", "question", "context", "kind", "heading", "must", "must_not", "fails")
CASES = [
    {column: row[column] or "" for column in COLUMNS}
    for table in sorted((HERE / "golden").glob("*.csv"))
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())
]
_INDEXES: dict[str, Index] = {}


FOLDERS = {
    "content": HERE.parents[1] / "content" / "virtualization",
    "celula": HERE.parents[1] / "content" / "biologia-celular",
    "class": NOTES,
}


def index_of(course: str) -> Index:
    if course not in _INDEXES:
        folder = FOLDERS.get(course, HERE / "notes" / course)
        if not folder.exists():
            pytest.skip("the class's notes are not on this machine")
        notes = read_vault(folder).notes
        _INDEXES[course] = Index.build(notes, gather(notes))
    return _INDEXES[course]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['course']}: {case['question'] or 'nothing'}")
def test_the_answer_is_the_right_one(case: dict[str, str]) -> None:
    answer = index_of(case["course"]).ask(case["question"], case["context"])

    wrong = faults(case, answer)
    if case["fails"]:
        assert wrong, "it is right now: take it off the list of what fails"
    else:
        assert wrong == []


@pytest.mark.parametrize("course", sorted({case["course"] for case in CASES}))
def test_at_most_one_in_twenty_is_known_to_fail(course: str) -> None:
    known = [bool(case["fails"]) for case in CASES if case["course"] == course]

    assert sum(known) <= 0.05 * len(known)


def test_there_are_enough_questions() -> None:
    asked = Counter(case["course"] for case in CASES)

    assert asked["content"] >= 150
    assert asked["class"] >= 60


def faults(case: dict[str, str], answer: Answer) -> list[str]:
    """What is wrong with an answer, as sentences."""
    kind = answer.kind.value if answer.verdict is not Verdict.REFUSED else "refused"
    text = said(answer).casefold()
    found = [f"it is a {kind} at {answer.confidence}: {text}"] if kind != case["kind"] else []
    if case["heading"] and answer.hits[0].source.heading != case["heading"]:
        found.append(f"it stands in {answer.hits[0].source.heading}")
    found += [f"it lacks {word}" for word in parts(case["must"]) if word not in text]
    found += [f"it says {word}" for word in parts(case["must_not"]) if word in text]
    return found


def parts(cell: str) -> list[str]:
    return [part.strip().casefold() for part in cell.split(";") if part.strip()]
