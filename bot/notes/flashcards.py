"""Cards written in a note: `Q::A`, `A:::B`, `?` or `??` on a line between them, and clozes.

Read only where a deck is declared: elsewhere `::` is a field of Dataview, a type of Fortran, an address.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, islice

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    Footnote,
    ListBlock,
    ListItem,
    Math,
    Paragraph,
    Quote,
    Table,
)
from bot.notes.note import Section
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text

GAP = "___"
MAX_CLOZES = 40
"""Clozes of one paragraph that become cards: each repeats the whole paragraph."""

_SIDES = re.compile(r"(?<!:):::?(?!:)")
_TURN = re.compile(r"(?<=\n)(\?\??)(?:\n|$)")
# {{x}}, {{1::x::hint}}, {{c1::x}}
_BRACES = re.compile(r"\{\{(?:c?\d+::)?((?:(?!::)[^{}\n])+)(?:::([^{}\n]*))?\}\}")


def with_cards(section: Section) -> Section:
    """The section with its cards in the place of the paragraphs they were written in; clozes follow theirs."""
    blocks = tuple(_dealt(section.blocks))
    return replace(section, blocks=blocks, sections=tuple(with_cards(inner) for inner in section.sections))


def _dealt(blocks: tuple[Block, ...]) -> Iterator[Block]:
    waiting = deque(blocks)
    while waiting:
        block = waiting.popleft()
        match block:
            case Paragraph(text=text, source=source):
                if turn := _turn(text):
                    yield _turned(text, turn, source, waiting)
                else:
                    yield from _paragraph(text, source)
            case ListBlock(items=items):
                yield replace(block, items=tuple(_item(item) for item in items))
            case Callout(blocks=inner) | Quote(blocks=inner):
                yield replace(block, blocks=tuple(_dealt(inner)))
            case _:
                yield block


def _item(item: ListItem) -> ListItem:
    cards = list(_paragraph(item.text, replace(item.source, last=item.source.first + item.text.plain.count("\n"))))
    inner = tuple(_dealt(item.blocks))
    match cards:
        case [Paragraph(text=text), *rest]:
            return replace(item, text=text, blocks=(*rest, *inner))
        case _:
            return replace(item, text=Text(""), blocks=(*cards, *inner))


def _turn(text: Text) -> "re.Match[str] | None":
    """The line `?` or `??` with something above it. What it is in code says nothing."""
    turn = _TURN.search(text.plain)
    return turn if turn and text.plain[: turn.start()].strip() and not _is_code(text, turn.start()) else None


def _turned(text: Text, turn: "re.Match[str]", source: Source, waiting: deque[Block]) -> Block:
    """A card over several lines. Its back runs on through the blocks that touch it, to the first blank line."""
    backs = [text.cut(turn.end())] if text.plain[turn.end() :].strip() else []
    last = source.last
    while waiting and waiting[0].source.first == last + 1:
        touching = waiting.popleft()
        backs += _lines_of(touching)
        last = touching.source.last
    if not backs:
        return Paragraph(text, source)
    front = text.cut(0, turn.start()).strip()
    return Flashcard(front, _joined(backs), turn[1] == "??", replace(source, last=last))


def _paragraph(text: Text, source: Source) -> Iterator[Block]:
    """Lines `Q::A` are cards; what stands between them stays prose."""
    prose: list[int] = []
    lines = _split(text)
    for number, line in enumerate(lines):
        card = _sides(line, replace(source, first=source.first + number, last=source.first + number))
        if not card:
            prose.append(number)
            continue
        yield from _prose(lines, prose, source)
        yield card
        prose = []
    yield from _prose(lines, prose, source)


def _prose(lines: list[Text], numbers: list[int], source: Source) -> Iterator[Block]:
    if not numbers:
        return
    text = _joined([lines[number] for number in numbers])
    here = replace(source, first=source.first + numbers[0], last=source.first + numbers[-1])
    yield Paragraph(text, here)
    yield from islice(_clozes(text, here), MAX_CLOZES)


def _sides(line: Text, source: Source) -> Flashcard | None:
    for sides in _SIDES.finditer(line.plain):
        front, back = line.cut(0, sides.start()).strip(), line.cut(sides.end()).strip()
        if front and back and not _is_code(line, sides.start()) and not _in_braces(line, sides.start()):
            return Flashcard(front, back, sides[0] == ":::", source)
    return None


def _clozes(text: Text, source: Source) -> Iterator[Flashcard]:
    for mark in text.marks:
        if mark.kind is MarkKind.HIGHLIGHT:
            front = _front(text.plain, mark.start, mark.end, GAP)
            yield Flashcard(front, text.cut(mark.start, mark.end), False, source)
    for braces in _BRACES.finditer(text.plain):
        gap = f"{GAP} ({braces[2]})" if braces[2] else GAP
        yield Flashcard(_front(text.plain, *braces.span(), gap), Text(braces[1]), False, source)


def _front(plain: str, start: int, end: int, gap: str) -> Text:
    """The prose with one gap; other clozes in it are filled in."""
    return Text(_BRACES.sub(r"\1", plain[:start]) + gap + _BRACES.sub(r"\1", plain[end:]))


def _is_code(text: Text, position: int) -> bool:
    opaque = (MarkKind.CODE, MarkKind.MATH, MarkKind.LINK)
    return any(mark.kind in opaque and mark.start <= position < mark.end for mark in text.marks)


def _in_braces(text: Text, position: int) -> bool:
    return any(braces.start() < position < braces.end() for braces in _BRACES.finditer(text.plain))


def _lines_of(block: Block) -> list[Text]:
    """What a block says, line by line, for the back of a card."""
    match block:
        case Paragraph(text=text):
            return [text]
        case ListBlock(items=items):
            return [line for item in items for line in (item.text, *(_all_lines(item.blocks)))]
        case Callout(title=title, blocks=inner):
            return [title, *_all_lines(inner)]
        case Quote(blocks=inner) | Footnote(blocks=inner):
            return _all_lines(inner)
        case DefinitionList(entries=entries):
            return [line for entry in entries for line in (entry.term, *_all_lines(entry.blocks))]
        case Table(header=header, rows=rows):
            return [Text(" | ".join(cell.plain for cell in row)) for row in (header, *rows)]
        case Code(text=code) | Math(text=code):
            return [Text(code, (Mark(MarkKind.CODE, 0, len(code)),))]
        case Flashcard(front=front, back=back):
            return [front, back]


def _all_lines(blocks: tuple[Block, ...]) -> list[Text]:
    return [line for block in blocks for line in _lines_of(block)]


def _split(text: Text) -> list[Text]:
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


def _joined(texts: list[Text]) -> Text:
    marks: list[Mark] = []
    length = 0
    for text in texts:
        marks += (replace(mark, start=mark.start + length, end=mark.end + length) for mark in text.marks)
        length += len(text.plain) + 1
    return Text("\n".join(text.plain for text in texts), tuple(marks))
