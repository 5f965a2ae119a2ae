"""The writer: every rule of the table over the whole knowledge, finished, gated, and each question kept once."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.knowledge.model import Knowledge
from bot.notes.note import Note
from bot.questions.importers import is_question_material
from bot.questions.likeness import merge
from bot.questions.question import Question
from bot.questions.writer.finishing import finish
from bot.questions.writer.material import Material
from bot.questions.writer.rules import RULES


def write(knowledge: Knowledge, notes: Sequence[Note], seed: int = 0) -> tuple[Question, ...]:
    """All questions the notes are good for, in the order of the rules and, within a rule, of the notes.

    The same knowledge and seed give the same questions. Another seed draws other wrong options and other false
    statements; the ids stay, for they are made of the rule, the term and the words of the note alone. Quiz sheets and
    papers are left to the importers.
    """
    sheets = frozenset(note.path for note in notes if is_question_material(note))
    taught = tuple(note for note in notes if note.path not in sheets)
    material = Material(_without(knowledge, sheets), taught, seed)
    drafts = (draft for rule in RULES for draft in rule(material))
    return merge(question for draft in drafts if (question := finish(draft, material)))


def _without(knowledge: Knowledge, paths: Collection[str]) -> Knowledge:
    """What is said outside the notes at these paths; the terms stay, for they only say what things are called."""
    return replace(
        knowledge,
        definitions=tuple(one for one in knowledge.definitions if one.source.path not in paths),
        listings=tuple(one for one in knowledge.listings if one.source.path not in paths),
        comparisons=tuple(one for one in knowledge.comparisons if one.source.path not in paths),
    )
