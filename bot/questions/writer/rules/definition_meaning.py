"""What is it? The term, and descriptions of it and its kin as options."""

import re
from collections.abc import Iterator

from bot.knowledge.model import Definition
from bot.knowledge.subject import subject as subject_of
from bot.questions.question import Kind
from bot.questions.wording import fold, stems
from bot.questions.writer.describing import Description, Form
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.gap import is_of_the_sort, opening, told_by_none
from bot.questions.writer.genus import noun_of
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import capital, one_line, small, stays_inside
from bot.questions.writer.tongues import Tongue

_SHORTEST = 4
_NUMBERED = re.compile(r"[A-Za-z]+ \d+")


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`What is X?` where definitions say what things are, `Which is true of X?` where they say what things do."""
    for definition in lesson.definitions:
        term = definition.term
        said = material.description(term)
        tongue = material.tongue(definition.source)
        if said is None or not stays_inside(said.text, tongue):
            continue
        if said.names_nothing and material.is_listed(definition.source):
            continue  # what stands under a label is asked as a point of its listing
        yield Draft(
            rule="definition-meaning",
            kind=Kind.CHOICE,
            term=term,
            prompt=_asked(material, tongue, term, said) + _of_what(material, definition),
            answer=_option(said),
            source=definition.source,
            material=(said.text,),
            rivals=tuple(_described(material, term, said)),
            explanation=one_line(definition.text),
        )


def _of_what(material: Material, definition: Definition) -> str:
    """The subject of its note, for `Lock 2` and for a `basin` that is another thing elsewhere."""
    about = capital(subject_of(definition.source.note))
    own = stems(about) & stems(definition.text.plain) if not stems(about) & stems(definition.term) else ()
    general = own and material.heads_others(definition.term)
    return f" ({about})" if general or _NUMBERED.fullmatch(definition.term) else ""


def _asked(material: Material, tongue: Tongue, term: str, said: Description) -> str:
    if not tongue.composes or _NUMBERED.fullmatch(term):
        return tongue.what_means.format(term=tongue.quote(term))
    called = material.called(term)
    if said.form is Form.DOES:
        return f"Which of these is true of {called}?"
    if said.form is Form.SAID:
        return f"Which of these describes {called if said.article else tongue.quote(term)}?"
    if said.article:
        return f"What is {said.article} {material.within_sentence(term)}?"
    # a glossary's `Virtual CPU: a share of ...` does not tell its article
    return tongue.what_means.format(term=tongue.quote(term))


def _option(said: Description) -> str:
    if said.form is not Form.DOES:
        return said.text
    return f"{'They' if said.plural else 'It'} {small(said.text)}"


def _described(material: Material, term: str, like: Description) -> Iterator[Rival]:
    """What is said of the kin in the same form, where it does not speak of the term itself."""
    tongue = material.tongue_of(term)
    noun = noun_of(like.text)
    own = stems(term) | (stems(noun) if len(noun) >= _SHORTEST and fold(term).endswith(noun) else frozenset())
    fitting = (
        rival
        for rival in material.told_from(term, like)
        if (said := material.description(rival.text))
        and (said.form, said.plural) == (like.form, like.plural)
        and stays_inside(said.text, tongue)
        and is_of_the_sort(material, term, rival)
        and not opening(like.text) & own - opening(said.text)  # the boat, of a `longboat`
    )
    for rival in told_by_none(material, term, fitting):
        if said := material.description(rival.text):
            yield Rival(_option(said), rival.closeness)
