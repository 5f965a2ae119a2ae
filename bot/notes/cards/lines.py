"""Blocks as the lines of a card's side, and texts cut into lines."""

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    Footnote,
    ListBlock,
    Math,
    Paragraph,
    Quote,
    Table,
)
from bot.notes.text import Mark, MarkKind, Text

TURN = re.compile(r"(?<=\n)(\?\??)(?:\n|$)")
"""The line between the front and the back of a card."""
_OPAQUE = (MarkKind.CODE, MarkKind.MATH, MarkKind.LINK)


def is_opaque(text: Text, position: int) -> bool:
    """Whether code, a formula or a link stands there: what it is in them says nothing."""
    return any(mark.kind in _OPAQUE and mark.start <= position < mark.end for mark in text.marks)


def lines_of(block: Block) -> list[Text]:
    """What a block says, line by line, for the back of a card."""
    match block:
        case Paragraph(text=text):
            return [text]
        case ListBlock(items=items):
            return [line for item in items for line in (item.text, *(all_lines(item.blocks)))]
        case Callout(title=title, blocks=inner):
            return [title, *all_lines(inner)]
        case Quote(blocks=inner) | Footnote(blocks=inner):
            return all_lines(inner)
        case DefinitionList(entries=entries):
            return [line for entry in entries for line in (entry.term, *all_lines(entry.blocks))]
        case Table(header=header, rows=rows):
            return [Text(" | ".join(cell.plain for cell in row)) for row in (header, *rows)]
        case Code(text=code) | Math(text=code):
            return [Text(code, (Mark(MarkKind.CODE, 0, len(code)),))]
        case Flashcard(front=front, back=back):
            return [front, back]


def all_lines(blocks: tuple[Block, ...]) -> list[Text]:
    """What blocks say, line by line."""
    return [line for block in blocks for line in lines_of(block)]


def split(text: Text) -> list[Text]:
    """The lines of a text, each with the marks that reach into it."""
    lines = text.plain.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))
    marks: list[list[Mark]] = [[] for _ in lines]
    for mark in text.marks:
        number = bisect_right(starts, mark.start) - 1
        while number < len(lines) and starts[number] < mark.end:
            start, end = mark.start - starts[number], mark.end - starts[number]
            marks[number].append(replace(mark, start=max(0, start), end=min(len(lines[number]), end)))
            number += 1
    return [Text(line, tuple(marks[number])) for number, line in enumerate(lines)]
