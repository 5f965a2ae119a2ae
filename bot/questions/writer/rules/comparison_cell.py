"""What is said of a subject? Its cell, and the cells beside it as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.comparing import cells, compared, explained
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.material import Material


def chosen(material: Material) -> Iterator[Draft]:
    """`Comparing A, B and C by “Tenancy”, which is right for A?`, where three subjects or more are set side by side."""
    for comparison in material.knowledge.comparisons:
        if len(comparison.subjects) < 3:
            continue
        for cell in cells(comparison):
            if any(cell.agrees(text) for _, text in cell.others):
                continue
            yield Draft(
                rule="comparison-cell",
                kind=Kind.CHOICE,
                term=cell.subject,
                prompt=f"{compared(comparison)} by “{cell.feature}”, which is right for {cell.subject}?",
                answer=cell.text,
                source=cell.source,
                material=(cell.said,),
                rivals=tuple(Rival(text, 1.0) for _, text in cell.others),
                explanation=explained(comparison, cell),
            )
