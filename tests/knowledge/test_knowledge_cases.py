"""Every form of definition, listing, comparison, exam question and name, and the false ones, by notes of our own.

A case is a note and what it says, one finding a line; `cases/*.txt` hold them.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from golden_summary import place
from written_notes import note_of

from bot.knowledge import gather
from bot.knowledge.model import Feature, Knowledge

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[Any]:
    """The cases of one file, as (note, findings), named by what they show. Single stops part the three."""
    parts = re.split(r"^\.\n", (CASES / name).read_text(encoding="utf-8") + "\n", flags=re.MULTILINE)
    return [
        pytest.param(note, said.strip(), id=title.strip())
        for title, note, said in zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    ]


def gathered(note: str) -> Knowledge:
    """What a note says, read as the file `note.md`."""
    return gather([note_of(note)])


def one_line(words: str) -> str:
    """Without line breaks."""
    return " ".join(words.split())


def definitions(knowledge: Knowledge) -> list[str]:
    """`TRUST line term = text`."""
    return [
        f"{found.trust.name} {place(found.source)} {found.term} = {one_line(found.text.plain)}"
        for found in knowledge.definitions
    ]


def listings(knowledge: Knowledge) -> list[str]:
    """`kind | owner | lines | point | point`."""
    return [
        " | ".join(
            [found.kind.value, found.owner, place(found.source), *(one_line(str(each)) for each in found.points)]
        )
        for found in knowledge.listings
    ]


def comparisons(knowledge: Knowledge) -> list[str]:
    """`lines subject vs subject | line feature: cell / cell`."""
    return [
        " | ".join([f"{place(found.source)} {' vs '.join(found.subjects)}", *map(feature, found.features)])
        for found in knowledge.comparisons
    ]


def feature(found: Feature) -> str:
    """`line name: cell / cell`."""
    return f"{place(found.source)} {found.name}: {' / '.join(map(str, found.cells))}".rstrip()


def exam_questions(knowledge: Knowledge) -> list[str]:
    """`lines [marks] question | answer: ... | strategy: ... | points: ...`."""
    told = []
    for found in knowledge.exam_questions:
        parts = [f"{place(found.source)} [{found.marks}] {found.question}"]
        parts += [f"answer: {one_line(found.answer.plain)}"] if found.answer else []
        parts += [f"strategy: {one_line(found.strategy.plain)}"] if found.strategy else []
        parts += [f"points: {'; '.join(map(str, found.points))}"] if found.points else []
        told.append(" | ".join(parts))
    return told


def terms(knowledge: Knowledge) -> list[str]:
    """`name [acronym] = alias, alias`."""
    return [
        term.name
        + (f" [{term.acronym}]" if term.acronym else "")
        + (" = " + ", ".join(term.aliases) if term.aliases else "")
        for term in knowledge.terms
    ]


def likenesses(knowledge: Knowledge) -> list[str]:
    """`likeness lines owner: text`, `drawing lines owner (language)`."""
    likened = [
        f"likeness {place(each.source)} {each.owner}: {one_line(each.text.plain)}" for each in knowledge.analogies
    ]
    drawn = [f"drawing {place(each.source)} {each.owner} ({each.language})" for each in knowledge.diagrams]
    return likened + drawn


def found_in(note: str, told: Callable[[Knowledge], list[str]]) -> str:
    """All of a kind that `note` says, a line each."""
    return "\n".join(told(gathered(note)))


@pytest.mark.parametrize(("note", "said"), cases("definitions.txt"))
def test_a_definition_is_found(note: str, said: str) -> None:
    assert found_in(note, definitions) == said


@pytest.mark.parametrize(("note", "said"), cases("false_definitions.txt"))
def test_a_false_definition_is_not(note: str, said: str) -> None:
    assert found_in(note, definitions) == said


@pytest.mark.parametrize(("note", "said"), cases("listings.txt"))
def test_a_listing_has_its_kind_owner_and_whole_points(note: str, said: str) -> None:
    assert found_in(note, listings) == said


@pytest.mark.parametrize(("note", "said"), cases("comparisons.txt"))
def test_a_comparison_has_its_subjects_and_features(note: str, said: str) -> None:
    assert found_in(note, comparisons) == said


@pytest.mark.parametrize(("note", "said"), cases("exam_questions.txt"))
def test_an_exam_question_keeps_answer_and_strategy_apart(note: str, said: str) -> None:
    assert found_in(note, exam_questions) == said


@pytest.mark.parametrize(("note", "said"), cases("terms.txt"))
def test_names_of_one_thing_are_one_term(note: str, said: str) -> None:
    assert found_in(note, terms) == said


@pytest.mark.parametrize(("note", "said"), cases("likenesses.txt"))
def test_likenesses_and_drawings_are_kept_as_such(note: str, said: str) -> None:
    assert found_in(note, likenesses) == said
