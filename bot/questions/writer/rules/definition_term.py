"""Which term is it? A definition with the term left blank, the options its kin; or to be typed."""

from collections.abc import Iterator

from bot.knowledge.model import Definition
from bot.knowledge.sentence import sentences
from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.draft import Draft
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import BLANK, blanked, capital, one_line, stands_alone, without_stop


def chosen(material: Material) -> Iterator[Draft]:
    """`Which term fits? “____ is the process of ...”`, with kin as options."""
    for definition, gap in _gaps(material):
        yield Draft(
            rule="definition-term",
            kind=Kind.CHOICE,
            term=definition.term,
            prompt=f"Which term fits the blank? “{gap}.”",
            answer=definition.term,
            source=definition.source,
            material=(gap,),
            rivals=tuple(material.kin(definition.term)),
            explanation=one_line(definition.text),
        )


def typed(material: Material) -> Iterator[Draft]:
    """The same, to be typed."""
    for definition, gap in _gaps(material):
        yield Draft(
            rule="definition-typed",
            kind=Kind.TYPED,
            term=definition.term,
            prompt=f"Type the term that fits the blank: “{gap}.”",
            answer=definition.term,
            source=definition.source,
            material=(gap,),
            explanation=one_line(definition.text),
            alternatives=tuple(name for name in material.names(definition.term) if name != definition.term),
        )


def _gaps(material: Material) -> Iterator[tuple[Definition, str]]:
    """Definitions whose first sentence stands alone with its term blanked, once each."""
    for definition in material.definitions.values():
        names = material.names(definition.term)
        found = sentences(definition.text)
        description = material.description(definition.term)
        if not found or not description:
            continue
        gap = capital(without_stop(blanked(found[0].plain, names)))
        if BLANK not in gap:  # "It is ..." under a heading
            is_said = "are" if description.plural else "is"
            said = description.text[0].lower() + description.text[1:]
            gap = f"{BLANK} {is_said} {said}" if not said.startswith("it ") else f"{BLANK} {said[3:]}"
        if stands_alone(gap.replace(BLANK, "X")) and len(stems(gap)) >= 4:
            yield definition, gap
