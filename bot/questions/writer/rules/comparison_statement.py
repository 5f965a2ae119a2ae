"""True or false: a cell under its subject, or under another's."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import stems, words
from bot.questions.writer.agreeing import compares, is_graded, is_relative, share_an_item
from bot.questions.writer.comparing import Cell, Row, rows
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.lots import lot
from bot.questions.writer.material import Material
from bot.questions.writer.within import within

_MUCH = 3


def stated(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One statement a row: of its cells one is drawn, and whether it is said of its own subject or of another."""
    for comparison in lesson.comparisons:
        for row in rows(material, comparison):
            drafts = list(_of_row(material, row))
            if drafts and not (row.is_clause or row.asks or row.tells_an_effect or row.speaks_of_persons):
                yield lot("comparison-statement", row.feature, *comparison.subjects).choice(drafts)


def _of_row(material: Material, row: Row) -> Iterator[Draft]:
    alone = [cell for cell in row.cells if row.stands_alone(cell)]
    for cell in alone:
        dice = material.dice("comparison-statement", cell.subject, cell.said)
        wrong = [
            other
            for other in alone
            if other is not cell
            and row.is_wrong_of(cell, other.text)
            and not share_an_item(cell.text, other.text)
            and is_graded(cell.text) is is_graded(other.text)
        ]
        # what one is good for, the notes say; that another is not, they do not
        true = dice.random() < 0.5 or row.tells_a_use
        if not wrong or is_relative(cell.text):
            continue
        if any(stems(cell.subject) & stems(text) for text in (row.feature, cell.text, *(one.text for one in wrong))):
            continue  # the words tell whose it is
        wrong = [other for other in wrong if not _is_told(material, cell, other)]
        if not (wrong or true):
            continue
        said = cell if true else dice.choice(wrong)
        if compares(said.text) or is_relative(said.text) or _is_bare(said.text):
            continue  # `Steamer: “Draught: Less”`: than what?
        tongue = material.tongue(cell.source)
        yield Draft(
            rule="comparison-statement",
            kind=Kind.TRUE_FALSE,
            term=cell.subject,
            prompt=tongue.cell_stated.format(
                subject=cell.head + within(material, row, cell), said=tongue.quote(said.said)
            ),
            answer=str(true),
            source=cell.source,
            material=(cell.said,),
            true=true,
            explanation=row.explained,
        )


def _is_told(material: Material, cell: Cell, other: Cell) -> bool:
    """Whether a sentence of the note says much of the other's cell of this one's subject."""
    return len(stems(other.text)) >= _MUCH and material.told_together(cell.source, cell.subject, other.text)


def _is_bare(text: str) -> bool:
    """Whether a grade is all: `Low`, `Slow`."""
    return len(words(text)) == 1 and is_graded(text)
