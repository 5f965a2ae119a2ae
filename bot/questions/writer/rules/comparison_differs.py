"""In what do two subjects differ? The features of a comparison as options, one of which they do not share."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.comparing import Cell, Row, rows
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson, pieces
from bot.questions.writer.material import Material
from bot.questions.writer.within import within

_VERBAL = re.compile(
    r"^(?:suits|runs|needs|serves|offers|replaces|presents|spans|connects|sees|holds|works|requires|supports|produces"
    r"|consumes|contains|uses|gives|takes|lasts|stores|shows|is|has|was)\b"
    r"|^(?:if|when|before|after|while)\s|\s(?:of|on|by|to|for|with|in|from|as|like|is|are)$",
    re.IGNORECASE,
)


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`In which of these do A and B differ?`, where they agree in two other features or more."""
    for comparison in lesson.comparisons:
        found = [row for row in rows(material, comparison) if _names_something(row) and not _is_told(lesson, row)]
        for left, right in combinations(comparison.subjects, 2):
            yield from _pair(material, found, left, right)


def _pair(material: Material, found: list[Row], left: str, right: str) -> Iterator[Draft]:
    held = [(row, cells[0], cells[1]) for row in found if len(cells := _cells(row, left, right)) == 2]
    alike = [row for row, one, other in held if one.text.casefold() == other.text.casefold()]
    if len(alike) < 2:
        return
    for row, one, other in held:
        if not (row.stands_alone(one) and row.is_wrong_of(one, other.text) and row.is_wrong_of(other, one.text)):
            continue
        tongue = material.tongue(row.source)
        yield Draft(
            rule="comparison-differs",
            kind=Kind.CHOICE,
            term=left,
            prompt=tongue.in_what.format(one=one.head, other=other.head) + within(material, row),
            answer=row.feature,
            source=_both(one.source, other.source),
            material=(right, row.feature),
            rivals=tuple(Rival(shared.feature, 0.8) for shared in alike),
            explanation=f"{row.feature}: {one.text} ({one.head}); {other.text} ({other.head}).",
        )


def _is_told(lesson: Lesson, row: Row) -> bool:
    """Whether the note tells in words who of two persons has it, under the heading of a subject: that may be more than
    the table has room for."""
    feature = stems(row.feature)
    return row.speaks_of_persons and any(
        feature <= stems(text.plain) and any(stems(cell.subject) <= stems(source.heading) for cell in row.cells)
        for text, source in pieces(lesson.note)
        if not row.comparison.source.first <= source.first <= row.comparison.source.last
    )


def _names_something(row: Row) -> bool:
    """Whether two can differ in what the label says: not in `Suits`, `Made of` or `When`."""
    return not (row.asks or row.is_clause or _VERBAL.search(row.feature))


def _cells(row: Row, left: str, right: str) -> list[Cell]:
    return [cell for cell in row.cells if cell.subject in (left, right)]


def _both(one: Source, other: Source) -> Source:
    return replace(one, first=min(one.first, other.first), last=max(one.last, other.last))
