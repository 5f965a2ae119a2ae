"""What is it? The term, and descriptions of it and its kin as options."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import Description, Form, one_line, stays_inside


def chosen(material: Material) -> Iterator[Draft]:
    """`What is X?` where definitions say what things are, `Which is true of X?` where they say what things do."""
    for definition in material.definitions.values():
        term = definition.term
        description = material.description(term)
        if description is None or not stays_inside(description.text):
            continue
        yield Draft(
            rule="definition-meaning",
            kind=Kind.CHOICE,
            term=term,
            prompt=_asked(term, description),
            answer=description.text,
            source=definition.source,
            material=(description.text,),
            rivals=tuple(_described(material, term, description)),
            explanation=one_line(definition.text),
        )


def _asked(term: str, description: Description) -> str:
    if description.form is Form.DOES:
        return f"Which of these is true of {term}?"
    return f"What {'are' if description.plural else 'is'} {term}?"


def _described(material: Material, term: str, like: Description) -> Iterator[Rival]:
    """What is said of the kin in the same form, where it does not speak of the term itself."""
    for rival in material.kin(term):
        said = material.description(rival.text)
        if said and said.form is like.form and stays_inside(said.text) and not _names(material, said.text, term):
            yield Rival(said.text, rival.closeness)


def _names(material: Material, text: str, term: str) -> bool:
    lowered = text.casefold()
    return any(name.casefold() in lowered for name in material.names(term))
