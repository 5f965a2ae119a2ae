"""Whose cell is it? One feature of a comparison, the subjects as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import holds, joined
from bot.questions.writer.comparing import Cell, cells, explained, shown_as, within
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.fairness import told_by_wording
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`A or B: which has “Startup time: fast”?`, where one subject alone has it and is not named in it."""
    for comparison in lesson.comparisons:
        for cell in cells(comparison):
            if not _is_alone(cell) or _names_a_subject(material, cell):
                continue
            tongue = material.tongue(cell.source)
            said = shown_as(comparison)
            either = joined(map(said, comparison.subjects), tongue.either)
            yield Draft(
                rule="comparison-subject",
                kind=Kind.CHOICE,
                term=cell.subject,
                prompt=tongue.whose_cell.format(
                    subjects=either, within=within(material, comparison, cell), said=tongue.quote(cell.said)
                ),
                answer=said(cell.subject),
                source=cell.source,
                material=(cell.said,),
                rivals=tuple(Rival(said(subject), 1.0) for subject, _ in cell.others),
                fewest=2,
                explanation=explained(comparison, cell),
            )


def _is_alone(cell: Cell) -> bool:
    """No other subject's cell says as much: `High` is also said by `High (near-native)`."""
    return not any(cell.agrees(text) for _, text in cell.others)


def _names_a_subject(material: Material, cell: Cell) -> bool:
    """The cell speaks of a subject by one of its names, so the wording tells."""
    subjects = [cell.subject, *(subject for subject, _ in cell.others)]
    if any(holds(cell.text, name) for subject in subjects for name in material.names(subject)):
        return True
    return any(
        told_by_wording(cell.text, subject, [other for other in subjects if other != subject]) for subject in subjects
    )
