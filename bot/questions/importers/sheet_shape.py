"""What makes a note a quiz sheet: numbered questions in sections, and a section of answers that mirrors them.

Told by shape alone: neither a file's name nor its tags say so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.notes.block import ListBlock, ListItem
from bot.notes.note import Note, Section
from bot.questions.importers.statement import TRUE_OR_FALSE
from bot.questions.wording import fold

_ANSWERS = re.compile(
    r"(?:all )?(?:answers?|answer key|solutions?|key|respuestas|soluciones|respostas|soluções|réponses|corrigé"
    r"|antworten|lösungen|risposte|soluzioni)\b",
    re.IGNORECASE,
)
_TWO = r"(?:2|two|dos|dois|deux|zwei|due)"
_MARK = r"(?:marks?|puntos|pontos|points|punkte|punti)"
_KINDS = (
    (
        "mcq",
        (
            r"multiple[- ]choice|\bmcqs?\b|quiz questions|objective|opción múltiple|tipo test|múltipla escolha"
            r"|choix multiple|scelta multipla"
        ),
    ),
    ("rapid_fire", r"rapid[- ]fire|quick[- ]fire|one[- ]word|preguntas rápidas|perguntas rápidas|questions rapides"),
    ("two_mark", rf"\b{_TWO}[- ]{_MARK}\b"),
    ("reasoning", r"reasoning|\bwhy\b|razonamiento|raisonnement|raciocínio|ragionamento"),
    ("cases", r"\bcases?\b|scenario|\bcasos?\b|\bcasi\b|études? de cas|fallbeispiel"),
    ("true_false", TRUE_OR_FALSE),
)
_MARKS = re.compile(rf"\b(\d+|{_TWO})[- ]{_MARK}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One section of a sheet: its items by printed number, and their answers by the same."""

    kind: str
    """`mcq`, `reasoning`, `cases`, `rapid_fire`, `two_mark`, or the heading in small letters."""
    marks: int
    section: Section
    questions: tuple[tuple[str, ListItem], ...]
    answers: dict[str, ListItem]


def sheet_parts(note: Note) -> tuple[Part, ...]:
    """The parts of a quiz sheet; nothing for any other note."""
    for section in note.sections():
        if parts := _parts(section.sections):
            return parts
    return ()


def _parts(sections: Sequence[Section]) -> tuple[Part, ...]:
    at = next((at for at, section in enumerate(sections) if _ANSWERS.match(section.heading)), None)
    if at is None:
        return ()
    asked = [section for section in sections[:at] if _numbered(section)]
    answers = [section for section in sections[at].walk() if _numbered(section)]
    if not asked or not answers:
        return ()
    return tuple(
        Part(
            kind_of(section.heading),
            _marks(section.heading),
            section,
            _numbered(section),
            dict(_numbered(mirror)) if (mirror := _mirror(section, place, asked, answers)) else {},
        )
        for place, section in enumerate(asked)
    )


def _mirror(section: Section, place: int, asked: Sequence[Section], answers: Sequence[Section]) -> Section | None:
    """The answers of a section: by its heading, by its kind, by its place where nothing is left out."""
    name, kind = _name(section.heading), kind_of(section.heading)
    by_name = [answer for answer in answers if _name(answer.heading) == name]
    by_kind = [answer for answer in answers if kind_of(answer.heading) == kind]
    by_place = [answers[place]] if len(answers) == len(asked) else []
    return next(iter((*by_name, *by_kind, *by_place)), None)


def _name(heading: str) -> str:
    return fold(
        re.sub(
            r"\b(?:answers?|solutions?|key|respuestas|respostas|réponses|antworten|risposte)\b(?: to\b)?",
            "",
            heading,
            flags=re.IGNORECASE,
        )
    )


def kind_of(heading: str) -> str:
    """The kind of a section by its heading."""
    found = next((kind for kind, pattern in _KINDS if re.search(pattern, heading, re.IGNORECASE)), "")
    return found or _name(heading).replace(" ", "_")


def _marks(heading: str) -> int:
    found = _MARKS.search(heading)
    return 0 if not found else int(found[1][:3]) if found[1].isdecimal() else 2


def _numbered(section: Section) -> tuple[tuple[str, ListItem], ...]:
    """The items of the section's numbered lists by number; a number printed twice counts once."""
    found: dict[str, ListItem] = {}
    for number, item in _items(section):
        found.setdefault(number, item)
    return tuple(found.items())


def _items(section: Section) -> Iterator[tuple[str, ListItem]]:
    for block in section.blocks:
        if isinstance(block, ListBlock) and block.ordered:
            yield from ((str(item.number), item) for item in block.items if item.number is not None)
