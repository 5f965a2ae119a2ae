"""The writer: every rule of the table over every note, each draft finished and gated."""

from collections.abc import Iterator, Sequence

from bot.knowledge.model import Knowledge
from bot.notes.note import Note
from bot.questions.question import Question
from bot.questions.writer.finishing import finish
from bot.questions.writer.lesson import lessons
from bot.questions.writer.material import Material
from bot.questions.writer.rules import RULES
from bot.questions.writer.taught import taught_knowledge, taught_notes


def write(knowledge: Knowledge, notes: Sequence[Note], seed: int = 0) -> Iterator[Question]:
    """All questions the notes are good for, in the order of the notes and, within a note, of the rules.

    They come one by one, as they are written; of near-copies the bank keeps the first. The same knowledge and seed give
    the same questions. Another seed draws other wrong options and other false statements; the ids stay, for they are
    made of the rule, the term and the words of the note alone. Quiz sheets and papers are left to the importers.
    """
    taught = taught_notes(notes)
    material = Material(taught_knowledge(knowledge, taught), taught, seed)
    for lesson in lessons(material.knowledge, tuple(material.definitions.values()), taught):
        for rule in RULES:
            for draft in rule(material, lesson):
                if question := finish(draft, material):
                    yield question
