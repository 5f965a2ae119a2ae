"""Whose cell is it? One feature of a comparison, the subjects as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import joined, words
from bot.questions.writer.comparing import Cell, can_be_listed, rows, shown
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.genus import noun_of
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.within import within

_TWO = 2


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`A or B: which has “Startup time: fast”?`, where one subject alone has it and none is named in it."""
    for comparison in lesson.comparisons:
        heads = shown(comparison)
        if not can_be_listed(heads):
            continue
        for row in rows(material, comparison):
            if row.speaks_of_persons or (row.tells_an_effect and len(heads) > _TWO):
                continue
            for cell in row.cells:
                if not row.stands_alone(cell) or not row.is_of_one_alone(cell) or row.is_odd(cell):
                    continue
                if any(_names_its_kind(material, other, cell) for other in row.beside(cell)):
                    continue
                tongue = material.tongue(cell.source)
                yield Draft(
                    rule="comparison-subject",
                    kind=Kind.CHOICE,
                    term=cell.subject,
                    prompt=tongue.whose_cell.format(
                        subjects=joined((each.head for each in row.cells), tongue.either),
                        within=within(material, row, cell),
                        said=tongue.quote(cell.said),
                    ),
                    answer=cell.head,
                    source=cell.source,
                    material=(cell.said,),
                    rivals=tuple(Rival(other.head, 1.0) for other in row.beside(cell)),
                    fewest=len(row.cells),
                    wrong_wanted=len(heads) - 1,
                    explanation=row.explained,
                )


def _names_its_kind(material: Material, other: Cell, cell: Cell) -> bool:
    """Whether a cell speaks of what another subject is: `On the boat`, where that is a kind of boat."""
    own, its = material.description(cell.subject), material.description(other.subject)
    noun = noun_of(its.text) if its else ""
    return bool(noun) and noun in words(cell.text) and not (own and noun_of(own.text) == noun)
