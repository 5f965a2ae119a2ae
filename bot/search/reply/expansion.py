"""What an acronym is short for, and what a thing is called for short."""

from bot.notes.text import Mark, MarkKind, Text
from bot.search.acronym import is_long_form
from bot.search.answer import AnswerKind, Prose
from bot.search.phrase import Wanted
from bot.search.reply.reply import Reply, Scene


def expansion(scene: Scene) -> Reply | None:
    """For "what does VDI stand for"."""
    if scene.asked.wanted is not Wanted.EXPAND:
        return None
    for subject in scene.subjects:
        term = scene.catalogue.told.terms.get(subject.stems)
        if term and term.acronym:
            long = next((name for name in term.names if is_long_form(name, term.acronym)), "")
            if long:
                text = Text(f"{term.acronym}: {long}", (Mark(MarkKind.STRONG, 0, len(term.acronym)),))
                place = max(term.sources, key=scene.score)
                return Reply(AnswerKind.EXPANSION, term.acronym, term.name, (Prose(text, place),), place)
    return None
