"""True or false: a definition of the term, or of its kin under the term's name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.describing import Description, Form
from bot.questions.writer.draft import Draft
from bot.questions.writer.fairness import told_by_wording
from bot.questions.writer.gap import says_all
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import capital, one_line, stays_inside
from bot.questions.writer.telltale import opens_spelling
from bot.questions.writer.tongues import Tongue

_MOST = 0.65
_SENTENCES = re.compile(r"[.!?]\s")
"""What the second of two says of a thing, it would say of the other."""


def stated(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """Half of the statements are true; the others carry the description of the nearest kin in the same form."""
    for definition in lesson.definitions:
        term = definition.term
        own = material.description(term)
        tongue = material.tongue(definition.source)
        if own is None or own.form is Form.SAID or opens_spelling(own.text, term) or not stays_inside(own.text, tongue):
            continue
        if own.names_nothing and material.is_listed(definition.source):
            continue  # what stands under a label is stated as a point of its listing
        other = _of_kin(material, term, own)
        if other is None:
            continue
        true = material.dice("definition-statement", term, own.text).random() < 0.5
        said = _stated(material, term, own.article, own if true else other, tongue)
        yield Draft(
            rule="definition-statement",
            kind=Kind.TRUE_FALSE,
            term=term,
            prompt=tongue.stated.format(said=f"{said}{tongue.stop}"),
            answer=str(true),
            source=definition.source,
            material=(own.text,),
            true=true,
            explanation=one_line(definition.text),
        )


def _stated(material: Material, term: str, article: str, said: Description, tongue: Tongue) -> str:
    """A sentence; in a language that is not composed, what a glossary says stands in quotation marks as it is."""
    if said.names_nothing and not tongue.composes:
        return f"{capital(term)}{tongue.colon} {tongue.quote(said.text)}"
    if said.names_nothing:
        said = replace(said, text=material.uncapitalized(said.text))
    return said.of(material.within_sentence(term), article, tongue.colon)


def _of_kin(material: Material, term: str, own: Description) -> Description | None:
    tongue = material.tongue_of(term)
    for rival in material.told_from(term, own):
        said = material.description(rival.text)
        if (
            said is None
            or _SENTENCES.search(said.text)
            or (said.form, said.plural) != (own.form, own.plural)
            or not stays_inside(said.text, tongue)
        ):
            continue
        told = (
            opens_spelling(said.text, rival.text)
            or told_by_wording(said.text, rival.text, [term])
            or told_by_wording(said.text, term, [rival.text])
            or says_all(own.text, said.text, share=_MOST)
        )
        # `The tag is a number in the tag`
        odd = stems(term.rsplit(maxsplit=1)[-1]) & stems(said.text) - stems(own.text)
        if not told and not odd and not told_by_wording(own.text, term, [rival.text]):
            return said
    return None
