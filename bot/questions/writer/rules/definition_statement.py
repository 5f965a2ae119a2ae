"""True or false: a definition of the term, or of its kin under the term's name."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.draft import Draft
from bot.questions.writer.fairness import told_by_wording
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import Description, Form, one_line, stays_inside


def stated(material: Material) -> Iterator[Draft]:
    """Half of the statements are true; the others carry the description of the nearest kin in the same form."""
    for definition in material.definitions.values():
        term = definition.term
        own = material.description(term)
        if own is None or not stays_inside(own.text):
            continue
        other = _of_kin(material, term, own)
        if other is None:
            continue
        dice = material.dice("definition-statement", term, own.text)
        true = dice.random() < 0.5
        yield Draft(
            rule="definition-statement",
            kind=Kind.TRUE_FALSE,
            term=term,
            prompt=_statement(term, own if true else other),
            answer=str(true),
            source=definition.source,
            material=(own.text,),
            true=true,
            explanation=one_line(definition.text),
        )


def _of_kin(material: Material, term: str, own: Description) -> Description | None:
    for rival in material.kin(term):
        said = material.description(rival.text)
        if said is None or said.form is not own.form or not stays_inside(said.text):
            continue
        if not told_by_wording(said.text, rival.text, [term]) and not told_by_wording(own.text, term, [rival.text]):
            return said
    return None


def _statement(term: str, said: Description) -> str:
    if said.form is Form.DOES:
        return f"True or false? {term}: {said.text[0].lower()}{said.text[1:]}."
    verb = "are" if said.plural else "is"
    return f"True or false? {term} {verb} {said.text[0].lower()}{said.text[1:]}."
