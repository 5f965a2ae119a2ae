"""A question on a comparison cites the lines in which its cells stand."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.course.course import read_course
from bot.questions.question import Kind, Question
from bot.questions.wording import stems
from bot.questions.writer.finishing import finish
from bot.questions.writer.lesson import lessons
from bot.questions.writer.material import Material
from bot.questions.writer.rules import (
    comparison_cell,
    comparison_differs,
    comparison_match,
    comparison_statement,
    comparison_subject,
)
from bot.questions.writer.taught import taught_knowledge, taught_notes
from tests.questions.writer.water import written

CONTENT = Path(__file__).parents[3] / "content"
RULES = (
    comparison_cell.chosen,
    comparison_differs.chosen,
    comparison_match.matched,
    comparison_statement.stated,
    comparison_subject.chosen,
)
SECTIONS = """\
## Brook

- **Carries:** Leaves and twigs.
- **Crossed by:** Stepping stones.

## River

- **Carries:** Ships and barges.
- **Crossed by:**
    - Bridges of steel.
    - Ferries.

## Glacier

- **Carries:** Boulders within its ice.
- **Crossed by:** Roped parties.
"""
_BEFORE = 6
"""Lines of the file before the body of `written`."""


def compared(root: Path) -> Iterator[Question]:
    """Every question on the comparisons of a course."""
    course = read_course(root)
    notes = taught_notes(course.notes)
    material = Material(taught_knowledge(course.knowledge, notes), notes, 0)
    for lesson in lessons(material.knowledge, (), notes):
        for rule in RULES:
            yield from (question for draft in rule(material, lesson) if (question := finish(draft, material)))


def asked_cells(question: Question) -> tuple[str, ...]:
    """What its source has to hold: the cell asked about, or all those to match."""
    match question.rule:
        case "comparison-match":
            return question.options
        case "comparison-cell":
            return (question.answer,)
        case "comparison-subject" | "comparison-statement" if question.key == (0,) or question.kind is Kind.CHOICE:
            return (re.findall(r"“[^”]*: ([^”]*)”", question.prompt)[-1],)
        case _:
            return ()


def missing(question: Question, lines: Sequence[str]) -> list[str]:
    """The asked cells that are not in the lines of the source."""
    cited = stems(" ".join(lines[question.source.first - 1 : question.source.last]))
    return [cell for cell in asked_cells(question) if not stems(cell) <= cited]


@pytest.mark.parametrize("course", ["virtualization", "biologia-celular"])
def test_the_words_of_the_asked_cell_are_in_the_lines_of_the_source(course: str) -> None:
    texts: dict[str, list[str]] = {}

    asked = list(compared(CONTENT / course))

    assert len(asked) > 50
    for question in asked:
        path = question.source.path
        if path not in texts:
            texts[path] = (CONTENT / course / path).read_text(encoding="utf-8").splitlines()
        assert not missing(question, texts[path]), question


def test_a_question_on_sections_cites_the_section_of_its_cell() -> None:
    lines = [*[""] * _BEFORE, *SECTIONS.splitlines()]

    asked = [question for question in written(SECTIONS) if question.rule.startswith("comparison")]

    assert {question.rule for question in asked} >= {"comparison-subject", "comparison-cell", "comparison-match"}
    for question in asked:
        assert not missing(question, lines), question
        if question.rule == "comparison-subject":
            assert question.source.heading == question.answer
