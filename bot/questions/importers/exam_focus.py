"""The questions by marks that topic notes carry. A strategy says how to answer and is never an answer."""

from collections.abc import Iterator, Sequence

from bot.knowledge.model import ExamQuestion, Knowledge
from bot.notes.note import Note
from bot.questions.importers.imported import Asked, Imported
from bot.questions.unit import unit_of


def import_exam_focus(knowledge: Knowledge, notes: Sequence[Note]) -> Iterator[Imported]:
    """One for each; without a model answer it is for discussion only."""
    units = {note.path: unit_of(note) for note in notes}
    for number, asked in enumerate(knowledge.exam_questions, 1):
        answer = _answer(asked)
        yield Imported(
            source=asked.source,
            section="exam_focus",
            number=str(number),
            kind=Asked.SELF_GRADED if answer else Asked.DISCUSSION,
            question=asked.question,
            answer=answer,
            marks=asked.marks,
            unit=units.get(asked.source.path, ""),
        )


def _answer(asked: ExamQuestion) -> str:
    lines = [asked.answer.plain] if asked.answer else []
    lines += [f"- {point}" for point in asked.points if not asked.answer or str(point) not in asked.answer.plain]
    return "\n".join(lines)
