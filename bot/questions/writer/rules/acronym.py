"""What do the letters stand for? Typed: among options, the first letters would tell."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.model import Term
from bot.knowledge.naming import is_initialism
from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import holds
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material


def typed(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One question for each acronym whose long form the notes give."""
    for term, first in lesson.terms:
        long = _long_form(term)
        if not long:
            continue
        source = next(_spelling(lesson, term, long), first)
        yield Draft(
            rule="acronym",
            kind=Kind.TYPED,
            term=term.name,
            prompt=material.tongue(source).stands_for.format(letters=term.acronym),
            answer=long,
            source=source,
            material=(term.acronym, long),
            explanation=f"{term.acronym}: {long}.",
        )


def _spelling(lesson: Lesson, term: Term, long: str) -> Iterator[Source]:
    """Where the note has both, the letters and what they stand for: in a sentence, else in a heading."""
    for sentence, source in lesson.prose:
        if holds(sentence.plain, long) and holds(sentence.plain, term.acronym):
            yield source
    for section in lesson.note.sections():
        if holds(section.heading, long) and holds(section.heading, term.acronym):
            yield replace(section.source, last=section.source.first)


def _long_form(term: Term) -> str:
    """The first name of several words that the letters abbreviate; `graphical user interfaces` in the singular."""
    for name in term.names:
        # `vDisk` has letters of its own, and is a word rather than an acronym
        if (
            term.acronym
            and not re.search(r"[a-z]{3}", term.acronym)
            and is_initialism(term.acronym, name)
            and len(re.split(r"[\s-]", name)) > 1
            # `Virtual RAM` leaves half of vRAM as it was
            and not any(word.isupper() and word in term.acronym for word in re.findall(r"\w\w+", name))
        ):
            return re.sub(r"(?<=[^su])s$", "", name) if name.islower() else name
    return ""
