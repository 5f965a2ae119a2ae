"""Exam answer papers: `## PART A (10 x 2 = 20 Marks)`, questions as whole lines in bold, answers up to the next one.

Long answers hold bold numbered lines too (`**1. Performance:**`). A line is a question only where its number is the
next one, or the same with another letter (`11. (a)`, `11. (b)`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.notes.block import Block, Paragraph
from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text
from bot.questions.importers.imported import Asked, Imported
from bot.questions.importers.printed import printed
from bot.questions.unit import unit_of

_PART = re.compile(r"(?:part|parte|partie|teil)[\s-]*([a-z])\b.*?\(\s*\d+\s*[x×*]\s*(\d+)\s*=", re.IGNORECASE)
_QUESTION = re.compile(r"(\d{1,3})[.)]\s*(?:\(?([a-z])[).]\s+)?(\S.*)", re.DOTALL | re.IGNORECASE)
_OR = re.compile(r"\W*(?:or|o|ou|oder|oppure)\W*", re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    """A question whose answer is still being read."""

    number: int
    letter: str
    question: str
    source: Source
    blocks: list[Block] = field(default_factory=list)


def import_paper(note: Note) -> Iterator[Imported]:
    """The questions of a paper with their marks; nothing where the note is none."""
    unit, last = unit_of(note), 0
    for section in note.sections():
        part = _PART.match(section.heading)
        if not part:
            continue
        for one in _questions(section, last):
            last = one.number
            yield Imported(
                source=replace(one.source, last=max([one.source.last, *(block.source.last for block in one.blocks)])),
                section=f"part_{part[1].lower()}",
                number=f"{one.number}{one.letter}",
                kind=Asked.SELF_GRADED if one.blocks else Asked.DISCUSSION,
                question=one.question,
                answer=printed(one.blocks),
                marks=int(part[2]),
                unit=unit,
            )


def _questions(section: Section, last: int) -> Iterator[_Open]:
    current: _Open | None = None
    for inner in section.walk():
        for block in inner.blocks:
            if isinstance(block, Paragraph) and (found := _asked(block)):
                number, letter, question = found
                if _is_next(number, letter, current, last):
                    if current:
                        yield current
                    current = _Open(number, letter, question, block.source)
                    continue
            if current and not (isinstance(block, Paragraph) and _OR.fullmatch(block.text.plain)):
                current.blocks.append(block)
    if current:
        yield current


def _is_next(number: int, letter: str, current: _Open | None, last: int) -> bool:
    """Whether this number is expected here. A part goes on from where the one before ended, or leaves numbers out."""
    if current is None:
        return number > last if last else number == 1
    another = bool(current.letter) and number == current.number and letter not in ("", current.letter)
    return number == current.number + 1 or another


def _asked(block: Paragraph) -> tuple[int, str, str] | None:
    """Number, letter and text of a whole line in bold that opens with a number."""
    text = block.text.strip()
    found = _QUESTION.fullmatch(text.plain) if _all_bold(text) else None
    return (int(found[1]), (found[2] or "").lower(), " ".join(found[3].split())) if found else None


def _all_bold(text: Text) -> bool:
    bold = sum(mark.end - mark.start for mark in text.marks if mark.kind is MarkKind.STRONG)
    return bool(text.plain) and bold >= len(text.plain.strip())
