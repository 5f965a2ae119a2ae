"""Which term is it? A definition with the term left blank, the options its kin; or to be typed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.model import Definition
from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.describing import Form
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.gap import fits, told_by_none
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import BLANK, blanked, hint, one_line, stands_alone

_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Gap:
    definition: Definition
    said: str
    named: bool
    """Whether the sentence names its subject."""
    blank: bool
    """Whether it has a blank where the subject stands; in a language where that would want its article, only what the
    thing is is shown."""
    defines: bool
    """Whether a glossary says what kind of thing it is: `A market with ...`, and not `Moves ...`."""


def asked(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Fill the gap: “____ is the process of ...”`, with kin as options; and the same to be typed, where the
    term is the subject, or a glossary says what it is with an article: what a thing does fits others as well."""
    for gap in _gaps(material, lesson):
        tongue = material.tongue(gap.definition.source)
        said = tongue.sentence(gap.said)
        term = gap.definition.term
        others, peers = material.told_apart_from(term), material.peers(term)
        fitting = (
            rival
            for rival in (peers if gap.named else material.entries_beside(term, peers))
            if fits(material, term, gap.said, rival) and material.key(rival.text) not in others
        )
        yield Draft(
            rule="definition-term",
            kind=Kind.CHOICE,
            term=term,
            prompt=(tongue.fill_gap if gap.blank else tongue.which_term).format(said=said),
            answer=material.as_option(term),
            source=gap.definition.source,
            material=(gap.said,),
            rivals=tuple(
                Rival(material.as_option(rival.text), rival.closeness)
                for rival in told_by_none(material, term, fitting)
            ),
            explanation=one_line(gap.definition.text),
        )
        if not material.is_sure_to_be_typed(term) or (not gap.named and not gap.defines):
            continue
        yield Draft(
            rule="definition-typed",
            kind=Kind.TYPED,
            term=term,
            prompt=(tongue.type_gap if gap.blank else tongue.type_term).format(said=said, hint=hint(term)),
            answer=term,
            source=gap.definition.source,
            material=(gap.said,),
            explanation=one_line(gap.definition.text),
            alternatives=material.also_typed(term, gap.said),
        )


def _gaps(material: Material, lesson: Lesson) -> Iterator[_Gap]:
    """Definitions whose first sentence stands alone with its term blanked, once each."""
    articles = {"a": "A(n)", "an": "A(n)", "the": "The"}
    for definition in lesson.definitions:
        said = material.description(definition.term)
        if said is None:
            continue
        named = not said.names_nothing
        tongue = material.tongue(definition.source)
        blank = named and tongue.composes
        gap = said.of(BLANK, articles.get(said.article, "")) if blank else said.text
        gap = blanked(gap, material.names(definition.term), tongue)
        head, semicolon, _ = gap.partition("; ")
        if semicolon and gap.count(BLANK) > 1 == head.count(BLANK):
            gap = head  # `____ is a promise; an invitation is one to make ____`
        if material.is_spelled_out(definition.term, gap) or (not named and material.is_listed(definition.source)):
            continue  # what stands under a label is asked as a point of its listing, which says what is looked for
        if stands_alone(gap.replace(BLANK, "X"), tongue) and len(stems(gap)) >= _FEWEST_WORDS:
            defines = said.form is Form.GLOSS and bool(tongue.indefinite.match(gap))
            yield _Gap(definition, gap, named, blank, defines)
