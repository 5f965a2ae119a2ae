"""Match the subjects of a comparison with their cells."""

from collections.abc import Iterator
from itertools import combinations

from bot.questions.question import Kind
from bot.questions.writer.agreeing import compares, is_degree
from bot.questions.writer.comparing import Row, rows
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.within import within

_FEWEST, _MOST = 3, 6


def matched(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One matching for every feature that all subjects differ in, where there are three subjects or more."""
    for comparison in lesson.comparisons:
        if not _FEWEST <= len(comparison.subjects) <= _MOST:
            continue
        for row in rows(material, comparison):
            if not row.is_whole or not _are_apart(row):
                continue
            tongue = material.tongue(row.source)
            yield Draft(
                rule="comparison-match",
                kind=Kind.MATCH,
                term=comparison.subjects[0],
                prompt=tongue.match_cells.format(feature=tongue.quote(row.feature) + within(material, row)),
                answer="; ".join(f"{cell.head} – {cell.text}" for cell in row.cells),
                source=row.source,
                material=(row.feature, *(cell.text for cell in row.cells)),
                rights=tuple(cell.text for cell in row.cells),
                prompts=tuple(cell.head for cell in row.cells),
                explanation=row.explained,
            )


def _are_apart(row: Row) -> bool:
    """Whether each cell is its subject's alone: no degree stands among other things, and none is an effect, which
    several may have (`Makes possible`)."""
    pairs = combinations(row.cells, 2)
    if len({is_degree(cell.text) for cell in row.cells}) > 1 or row.tells_an_effect:
        return False
    if sum(compares(cell.text) for cell in row.cells) > 1:
        return False  # `Fewer sailors`, `Smaller crew`
    return all(map(row.stands_alone, row.cells)) and not any(
        not row.is_wrong_of(one, other.text) or not row.is_wrong_of(other, one.text) for one, other in pairs
    )
