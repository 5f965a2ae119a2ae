"""What is said of a subject? Its cell, and the cells beside it as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import joined
from bot.questions.writer.comparing import cells, explained, within
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`“Tenancy” of A, compared with B and C: which is right?`, where three subjects or more are set side by side."""
    for comparison in lesson.comparisons:
        if len(comparison.subjects) < 3:
            continue
        for cell in cells(comparison):
            if any(cell.agrees(text) for _, text in cell.others):
                continue
            tongue = material.tongue(cell.source)
            beside = joined((subject for subject in comparison.subjects if subject != cell.subject), tongue.both)
            others = f"{beside}{within(material, comparison, cell)}"
            yield Draft(
                rule="comparison-cell",
                kind=Kind.CHOICE,
                term=cell.subject,
                prompt=tongue.which_cell.format(
                    feature=tongue.quote(cell.feature), subject=cell.subject, others=others
                ),
                answer=cell.text,
                source=cell.source,
                material=(cell.said,),
                rivals=tuple(Rival(text, 1.0) for _, text in cell.others),
                explanation=explained(comparison, cell),
            )
