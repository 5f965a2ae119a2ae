"""The writer: every rule of the table over the whole knowledge, finished, gated, and each question kept once."""

from collections.abc import Sequence

from bot.knowledge.model import Knowledge
from bot.notes.note import Note
from bot.questions.likeness import merge
from bot.questions.question import Question
from bot.questions.writer.finishing import finish
from bot.questions.writer.material import Material
from bot.questions.writer.rules import RULES
from bot.questions.writer.taught import taught_knowledge, taught_notes
from bot.unswept import unswept


def write(knowledge: Knowledge, notes: Sequence[Note], seed: int = 0) -> tuple[Question, ...]:
    """All questions the notes are good for, in the order of the rules and, within a rule, of the notes.

    The same knowledge and seed give the same questions. Another seed draws other wrong options and other false
    statements; the ids stay, for they are made of the rule, the term and the words of the note alone. Quiz sheets and
    papers are left to the importers.
    """
    taught = taught_notes(notes)
    material = Material(taught_knowledge(knowledge, taught), taught, seed)
    with unswept():
        drafts = (draft for rule in RULES for draft in rule(material))
        return merge(question for draft in drafts if (question := finish(draft, material)))
