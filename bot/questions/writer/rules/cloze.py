"""Fill the gap: a sentence that stands alone, with a term that is marked in it left blank."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.sentence import Sentence
from bot.notes.source import Source
from bot.notes.text import MarkKind
from bot.questions.question import Kind
from bot.questions.wording import count_words, stems
from bot.questions.writer.describing import says_nothing
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.gap import fits, told_by_none
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import (
    BLANK,
    blanked,
    capital,
    hint,
    one_line,
    stands_alone,
    told_by_article,
    without_asides,
    without_stop,
)

_SHORTEST, _LONGEST = 9, 40
_SAYS_WHAT_IT_IS = re.compile(rf"(?:A\(n\) |The )?{BLANK} (?:is|are) (?P<rest>(?:an?|the) )")
_NO_SUBJECT = re.compile(
    r"(?:is|are|has|have|was|were|[A-Z][a-z]+[^\Wsui]s) (?:an?|the|its|their|one|only|no|____)\b", re.IGNORECASE
)
"""`Uses a ____ on powerful servers`: what does is said on another line."""
_IS_ENTRY = re.compile(rf"{BLANK}\s*[–—:=→-]")
"""`____ – tiny pores in a leaf` is an entry of a glossary and no sentence."""


@dataclass(frozen=True, slots=True)
class _Gap:
    term: str
    said: str
    whole: str
    source: Source


def asked(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """The gap with the term's kin as options; and to be typed, where the sentence says what the term is: what a thing
    is known for fits others as well."""
    for gap in _gaps(material, lesson):
        tongue = material.tongue(gap.source)
        said = tongue.sentence(gap.said)
        peers = material.peers(gap.term)
        fitting = (rival for rival in peers if fits(material, gap.term, gap.said, rival))
        yield Draft(
            rule="cloze",
            kind=Kind.CHOICE,
            term=gap.term,
            prompt=tongue.fill_gap.format(said=said),
            answer=material.as_option(gap.term),
            source=gap.source,
            material=(gap.said,),
            rivals=tuple(
                Rival(material.as_option(rival.text), rival.closeness)
                for rival in told_by_none(material, gap.term, fitting)
            ),
            explanation=gap.whole,
        )
        if not _SAYS_WHAT_IT_IS.match(gap.said) or not material.is_sure_to_be_typed(gap.term):
            continue
        yield Draft(
            rule="cloze-typed",
            kind=Kind.TYPED,
            term=gap.term,
            prompt=tongue.type_gap.format(said=said, hint=hint(gap.term)),
            answer=gap.term,
            source=gap.source,
            material=(gap.said,),
            explanation=gap.whole,
            alternatives=material.also_typed(gap.term, gap.said),
        )


def _gaps(material: Material, lesson: Lesson) -> Iterator[_Gap]:
    for sentence, source in lesson.prose:
        term = _marked_term(material, sentence)
        plain = without_stop(without_asides(sentence.plain))
        tongue = material.tongue(source)
        if not term or not stands_alone(plain, tongue) or not _SHORTEST <= count_words(plain) <= _LONGEST:
            continue
        said = capital(blanked(plain, material.names(term), tongue))
        if (is_ := _SAYS_WHAT_IT_IS.match(said)) and says_nothing(said[is_.start("rest") :]):
            continue
        if said.startswith(BLANK) and not tongue.composes:
            continue  # `Barco es ...` wants its article
        if told_by_article(said, tongue) or _IS_ENTRY.match(said) or (tongue.composes and _NO_SUBJECT.match(said)):
            continue
        if said.count(BLANK) == 1 and not stems(term) & stems(said) and not material.is_spelled_out(term, said):
            yield _Gap(term, said, one_line(sentence.text), source)


def _marked_term(material: Material, sentence: Sentence) -> str:
    """The one defined term that is bold in the sentence; none where two are, for either could be meant."""
    found = {
        material.key(bold): bold
        for bold in sentence.text.marked(MarkKind.STRONG)
        if material.key(bold) in material.definitions
    }
    return material.definitions[next(iter(found))].term if len(found) == 1 else ""
