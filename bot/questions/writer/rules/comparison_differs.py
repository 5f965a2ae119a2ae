"""In what do two subjects differ? The features of a comparison as options, one of which they do not share."""

from collections.abc import Iterator
from itertools import combinations

from bot.knowledge.model import Comparison, Feature
from bot.questions.question import Kind
from bot.questions.writer.comparing import agree, plain
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.tongues import Tongue


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`In which of these do A and B differ?`, where they agree in two other features or more."""
    for comparison in lesson.comparisons:
        for left, right in combinations(range(len(comparison.subjects)), 2):
            yield from _pair(material.tongue(comparison.source), comparison, left, right)


def _pair(tongue: Tongue, comparison: Comparison, left: int, right: int) -> Iterator[Draft]:
    one, other = comparison.subjects[left], comparison.subjects[right]
    alike = [row for row in comparison.features if _are_equal(row, left, right)]
    apart = [row for row in comparison.features if not agree(plain(row.cells[left]), plain(row.cells[right]))]
    if len(alike) < 2:
        return
    for row in apart:
        yield Draft(
            rule="comparison-differs",
            kind=Kind.CHOICE,
            term=one,
            prompt=tongue.in_what.format(one=one, other=other),
            answer=row.name,
            source=row.source,
            material=(other, row.name),
            rivals=tuple(Rival(shared.name, 0.8) for shared in alike),
            explanation=f"{row.name}: {plain(row.cells[left])} ({one}); {plain(row.cells[right])} ({other}).",
        )


def _are_equal(row: Feature, left: int, right: int) -> bool:
    return bool(row.cells[left]) and plain(row.cells[left]).casefold() == plain(row.cells[right]).casefold()
