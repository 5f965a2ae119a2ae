"""What is looked for: a section, cut into fields by how much a word says there about what the section is on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TypeGuard

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    walk,
)
from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text
from bot.search.purpose import Purpose, purpose

_ASIDE, _GLOSSARY = 0.9, 0.8
_BEGINNING = 4
"""Characters of an item before a link that it still begins with."""


class Field(IntEnum):
    """Where in a section, or in the note around it, a word stands."""

    TITLE = 0
    ALIAS = 1
    HEADING = 2
    ABOVE = 3
    """A heading further out."""
    TERM = 4
    """Bold, or the term of a definition list."""
    DEFINED = 5
    """A term the section defines."""
    BODY = 6
    DRAWN = 7
    """Inside a drawing or code."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A section, or a titled callout in one, of the note at `note` in the order of the notes."""

    note: int
    source: Source
    heading: str
    headings: tuple[str, ...]
    """The headings it stands under, without its own and the note's title."""
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    """The sections below it."""
    texts: tuple[tuple[Field, str], ...]
    standing: float = 1.0
    """What it is worth as an answer. An opening speaks of everything below it and so fits everything a little, a box
    of exam questions repeats the words of questions, a drawing only shows: each has to fit better than what tells."""
    purpose: Purpose = Purpose.TELLS
    is_box: bool = False
    """Whether it is a titled callout, not a section."""
    level: int = 2
    """Of its heading; 0 before the first one."""

    @property
    def is_opening(self) -> bool:
        """Whether it opens a note that goes on in sections."""
        return self.level <= 1 and bool(self.sections)


def passages(note: Note, at: int) -> Iterator[Passage]:
    """Every section that has a heading or says something, in reading order, the titled callouts after their section.

    `at` is the number of the note.
    """
    glossary, crossroads = _is_glossary(note), _is_crossroads(note)
    for section in note.sections():
        boxes = tuple(block for block in section.blocks if is_box(block))
        kept = tuple(block for block in section.blocks if not is_box(block))
        if section.heading or kept:
            aside = (section.level <= 1 and bool(section.sections)) or _is_drawing(kept)
            standing = _GLOSSARY if glossary or crossroads else _ASIDE if aside else 1.0
            found = _passage(at, note, section.source, kept, section.sections, standing)
            yield replace(found, level=section.level, purpose=Purpose.EXPLAINS_WORDS if glossary else found.purpose)
        for box in boxes:
            yield replace(_passage(at, note, _inside(box, section), box.blocks, (), _ASIDE), is_box=True)


def is_box(block: Block) -> TypeGuard[Callout]:
    """A titled callout stands for itself ("Exam Focus"); a quote or likeness belongs to what it is a likeness of."""
    return isinstance(block, Callout) and bool(block.title) and bool(block.blocks) and block.type != "quote"


def _is_drawing(blocks: tuple[Block, ...]) -> bool:
    """A section that shows a drawing, perhaps with a likeness, and tells nothing in sentences of its own."""
    drawn = any(isinstance(block, Code) for block in blocks)
    return drawn and all(isinstance(block, Code | Callout | Quote) for block in blocks)


def _is_glossary(note: Note) -> bool:
    """A note of nothing but lists of terms, several of them: it has a word on everything, and a word only."""
    lists = [section.blocks for section in note.sections() if section.level > 1]
    return len(lists) > 1 and all(blocks and all(map(_is_of_terms, blocks)) for blocks in lists)


def _is_crossroads(note: Note) -> bool:
    """A note whose lists mostly lead on to other notes: it has a line on what each of those tells."""
    lists = [block for section in note.sections() for block in section.blocks if isinstance(block, ListBlock)]
    items = [item for block in lists for item in block.items]
    leading = sum(
        any(mark.kind is MarkKind.LINK and mark.start < _BEGINNING for mark in item.text.marks) for item in items
    )
    return leading > 2 and 2 * leading > len(items)


def _is_of_terms(block: Block) -> bool:
    if isinstance(block, ListBlock):
        return all(
            any(mark.kind is MarkKind.STRONG and not mark.start for mark in item.text.marks) for item in block.items
        )
    return isinstance(block, DefinitionList)


def _inside(box: Callout, section: Section) -> Source:
    return replace(box.source, headings=(*section.source.headings, box.title.plain.strip()))


def _passage(
    at: int,
    note: Note,
    source: Source,
    blocks: tuple[Block, ...],
    sections: tuple[Section, ...],
    standing: float,
) -> Passage:
    above = tuple(heading for heading in source.headings[:-1] if heading != note.title)
    return Passage(
        at, source, source.heading, above, blocks, sections, tuple(said(blocks)), standing, purpose(source.heading)
    )


def said(blocks: Iterable[Block]) -> Iterator[tuple[Field, str]]:
    """All text of the blocks, one string a field."""
    held: dict[Field, list[str]] = {Field.BODY: [], Field.TERM: [], Field.DRAWN: []}
    for block in walk(tuple(blocks)):
        if isinstance(block, Code):
            held[Field.DRAWN].append(block.text)
        for text in texts(block):
            held[Field.BODY].append(text.plain)
            held[Field.TERM].extend(text.marked(MarkKind.STRONG))
    for where, lines in held.items():
        if lines:
            yield where, "\n".join(lines)


def texts(block: Block) -> Iterator[Text]:
    """The texts that stand in a block itself, not in the blocks within it."""
    match block:
        case Paragraph(text=text):
            yield text
        case ListBlock(items=items):
            for item in items:
                yield item.text
        case Table(header=header, rows=rows):
            yield from header
            for row in rows:
                yield from row
        case Callout(title=title):
            yield title
        case DefinitionList(entries=entries):
            for entry in entries:
                yield entry.term
        case Flashcard(front=front, back=back):
            yield front
            yield back
        case _:
            pass
