"""True or false: a cell under its subject, or under another's."""

import re
from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.comparing import cells, explained, saying, shown_as, within
from bot.questions.writer.draft import Draft
from bot.questions.writer.fairness import told_by_wording
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.lots import lot
from bot.questions.writer.material import Material

_ALL = re.compile(r"\b(?:everything|anything|all|entire|both)\b", re.IGNORECASE)


def stated(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One statement a row: of its cells one is drawn, and whether it is said of its own subject or of another."""
    for comparison in lesson.comparisons:
        rows: dict[str, list[tuple[str, Draft]]] = {}
        for cell in cells(comparison):
            dice = material.dice("comparison-statement", cell.subject, cell.said)
            swaps = [text for _, text in cell.others if not cell.agrees(text)]
            true = dice.random() < 0.5
            if _ALL.search(cell.text):
                swaps = []  # `everything else` takes in what another's cell names
            if not swaps or _told(cell.subject, [cell.text, *swaps]):
                continue
            said = cell.text if true else dice.choice(swaps)
            tongue = material.tongue(cell.source)
            of = shown_as(comparison)(cell.subject) + within(material, comparison, cell)
            draft = Draft(
                rule="comparison-statement",
                kind=Kind.TRUE_FALSE,
                term=cell.subject,
                prompt=tongue.cell_stated.format(subject=of, said=tongue.quote(saying(cell.feature, said))),
                answer=str(true),
                source=cell.source,
                material=(cell.said,),
                true=true,
                explanation=explained(comparison, cell),
            )
            rows.setdefault(cell.feature, []).append((cell.subject, draft))
        for feature, drafts in rows.items():
            yield lot("comparison-statement", feature, *comparison.subjects).choice(drafts)[1]


def _told(subject: str, texts: list[str]) -> bool:
    return any(told_by_wording(text, subject, []) for text in texts)
