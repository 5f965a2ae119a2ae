"""What is said of a subject? Its cell, and the cells beside it as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import joined
from bot.questions.writer.agreeing import agree, compares, is_degree, is_graded
from bot.questions.writer.comparing import Cell, Row, can_be_listed, rows, shown
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.within import within


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`“Tenancy”: which is right for A, compared with B and C?`, where three subjects or more are set side by side."""
    for comparison in lesson.comparisons:
        heads = shown(comparison)
        if len(heads) < 3 or not can_be_listed(heads):
            continue
        for row in rows(material, comparison):
            fitting = _of_one_kind(row)
            for cell in fitting:
                rivals: list[Cell] = []
                for other in fitting:
                    wrong = other is not cell and row.is_wrong_of(cell, other.text)
                    wrong = wrong and is_graded(other.text) is is_graded(cell.text)
                    if wrong and not any(agree(other.text, rival.text) for rival in rivals):
                        rivals.append(other)
                tongue = material.tongue(cell.source)
                beside = joined((tongue.quote(other.head) for other in row.beside(cell)), tongue.both)
                yield Draft(
                    rule="comparison-cell",
                    kind=Kind.CHOICE,
                    term=cell.subject,
                    prompt=tongue.which_cell.format(
                        feature=tongue.quote(cell.feature) + within(material, row, cell),
                        subject=tongue.quote(cell.head),
                        others=beside,
                    ),
                    answer=cell.text,
                    source=cell.source,
                    material=(cell.said,),
                    rivals=tuple(Rival(other.text, 1.0) for other in rivals),
                    explanation=row.explained,
                )


def _of_one_kind(row: Row) -> list[Cell]:
    """The cells that may be options: none under a bare `When`, among degrees only degrees (`High`, not `Monthly`), and
    no two comparatives, of which each may be true of the other's subject."""
    degrees = sum(is_degree(cell.text) for cell in row.cells)
    measured = 2 * degrees > len(row.cells)
    relative = sum(compares(cell.text) for cell in row.cells) > 1
    if row.asks or row.tells_an_effect or row.speaks_of_persons:
        return []
    return [
        cell
        for cell in row.cells
        if row.stands_alone(cell)
        and (is_degree(cell.text) or not measured)
        and not (relative and compares(cell.text))
        and not row.is_odd(cell)
    ]
