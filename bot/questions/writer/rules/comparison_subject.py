"""Whose cell is it? One feature of a comparison, the subjects as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.comparing import Cell, cells, compared, explained
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.fairness import told_by_wording
from bot.questions.writer.material import Material


def chosen(material: Material) -> Iterator[Draft]:
    """`Comparing A and B, which has “Startup time: fast”?`, where one subject alone has it and is not named in it."""
    for comparison in material.knowledge.comparisons:
        for cell in cells(comparison):
            if not _is_alone(cell) or _names_a_subject(cell):
                continue
            yield Draft(
                rule="comparison-subject",
                kind=Kind.CHOICE,
                term=cell.subject,
                prompt=f"{compared(comparison)}, which has “{cell.said}”?",
                answer=cell.subject,
                source=cell.source,
                material=(cell.said,),
                rivals=tuple(Rival(subject, 1.0) for subject, _ in cell.others),
                fewest=2,
                explanation=explained(comparison, cell),
            )


def _is_alone(cell: Cell) -> bool:
    """No other subject's cell says as much: `High` is also said by `High (near-native)`."""
    return not any(cell.agrees(text) for _, text in cell.others)


def _names_a_subject(cell: Cell) -> bool:
    """The cell speaks of a subject by name, so the wording tells."""
    subjects = [subject for subject, _ in cell.others]
    return told_by_wording(cell.text, cell.subject, subjects) or any(
        told_by_wording(cell.text, subject, [cell.subject]) for subject in subjects
    )
