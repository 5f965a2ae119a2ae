"""All importers over all notes."""

from collections.abc import Sequence
from dataclasses import replace

from bot.knowledge.model import Knowledge
from bot.notes.note import Note
from bot.questions.importers.copies import mark_copies
from bot.questions.importers.exam_focus import import_exam_focus
from bot.questions.importers.flashcards import import_flashcards
from bot.questions.importers.imported import Imported
from bot.questions.importers.paper import import_paper
from bot.questions.importers.quiz_sheet import import_sheet
from bot.questions.importers.subject import names_of, term_in


def import_questions(notes: Sequence[Note], knowledge: Knowledge) -> tuple[Imported, ...]:
    """Every question of the material in the order of the notes, then those the knowledge has found by marks.

    Near-copies name the one that is kept; what has no answer to quote is a discussion.
    """
    found: list[Imported] = []
    sheets = set()
    for note in notes:
        of_note = [*import_sheet(note), *import_paper(note)]
        if of_note:
            sheets.add(note.path)
        found += [*of_note, *import_flashcards(note)]
    found += [one for one in import_exam_focus(knowledge, notes) if one.source.path not in sheets]
    names = names_of(knowledge)
    return mark_copies([replace(one, term=term_in(f"{one.question} {one.answer}", names)) for one in found])


def is_question_material(note: Note) -> bool:
    """Whether a note is a quiz sheet or a paper: nothing is taught in it, so nothing is written from it."""
    return any(True for _ in import_sheet(note)) or any(True for _ in import_paper(note))
