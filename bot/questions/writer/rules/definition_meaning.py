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
        said = material.description(term)
        if said is None or not stays_inside(said.text):
            continue
        yield Draft(
            rule="definition-meaning",
            kind=Kind.CHOICE,
            term=term,
            prompt=_asked(material.called(term), said),
            answer=_option(said),
            source=definition.source,
            material=(said.text,),
            rivals=tuple(_described(material, term, said)),
            explanation=one_line(definition.text),
        )


def _asked(term: str, said: Description) -> str:
    if said.form in (Form.IS, Form.WHERE):
        return f"What {'are' if said.plural else 'is'} {term}?"
    return f"Which of these is true of {term}?" if said.form is Form.DOES else f"Which of these describes {term}?"


def _option(said: Description) -> str:
    if said.form is not Form.DOES:
        return said.text
    return f"{'They' if said.plural else 'It'} {said.text}"


def _described(material: Material, term: str, like: Description) -> Iterator[Rival]:
    """What is said of the kin in the same form, where it does not speak of the term itself."""
    for rival in material.kin(term, least=0.0):
        said = material.description(rival.text)
        if said and (said.form, said.plural) == (like.form, like.plural) and stays_inside(said.text):
            yield Rival(_option(said), rival.closeness)
