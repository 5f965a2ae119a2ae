"""The note this project was asked for, alone in a folder, answers the six questions it was asked for with."""

import pytest
from class_notes import first_note, needs_vault
from search_scenes import said

from bot.knowledge import gather
from bot.notes import read_note
from bot.search import AnswerKind, Index, Verdict

pytestmark = needs_vault


@pytest.fixture(scope="module")
def alone() -> Index:
    note, _ = read_note(first_note().name, first_note().read_bytes())
    assert note is not None
    return Index.build([note], gather([note]))


@pytest.mark.parametrize(
    ("question", "kind", "heading", "word"),
    [
        ("define server virtualization", AnswerKind.DEFINITION, "Defining Server Virtualization", "partitioning"),
        ("defnie sever virtualizaton", AnswerKind.DEFINITION, "Defining Server Virtualization", "partitioning"),
        ("difference between vm and container", AnswerKind.COMPARISON, "Comparison: VMs vs. Containers", "startup"),
        ("startup time of containers", AnswerKind.CELL, "Comparison: VMs vs. Containers", "milliseconds"),
        ("what is a container", AnswerKind.DEFINITION, "", "user-space"),
        ("examples of containers", AnswerKind.LISTING, "", "docker"),
    ],
)
def test_each_is_answered_right(alone: Index, question: str, kind: AnswerKind, heading: str, word: str) -> None:
    answer = alone.ask(question)

    assert answer.kind is kind
    assert answer.hits[0].source.heading == heading or not heading
    assert word in said(answer).casefold()


def test_lunch_is_refused(alone: Index) -> None:
    assert alone.ask("when is lunch").verdict is Verdict.REFUSED
