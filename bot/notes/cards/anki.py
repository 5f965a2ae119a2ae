"""Cards as plugins for Anki write them: `START`, a type, front, `Back: ...`, `END`; and `Q: ...`, `A: ...` below."""

import re
from collections import deque
from dataclasses import replace
from itertools import islice

from bot.notes.block import Block, Flashcard, Paragraph
from bot.notes.cards.lines import lines_of, split
from bot.notes.text import Text, joined

_BLOCKS = 20
"""Blocks below `START` among which its `END` is sought."""
_START = re.compile(r"START\n")
_BACK = re.compile(r"Back:\s*")
_FIELD = re.compile(r"(?:Front|Text):\s*")
_TAGS = re.compile(r"Tags?:\s")
_ASKED, _ANSWERED = re.compile(r"Q:\s+(?=\S)"), re.compile(r"A:\s+(?=\S)")


def boxed(block: Paragraph, waiting: deque[Block], deck: str, _: str) -> list[Block]:
    """What stands between `START` and `END`; nothing where this is no such card."""
    if not deck or not _START.match(block.text.plain):
        return []
    lines, taken = split(block.text), 0
    below = iter(islice(waiting, _BLOCKS))
    while (end := _end_of(lines)) is None:
        inner = next(below, None)
        if inner is None or (isinstance(inner, Paragraph) and _START.match(inner.text.plain)):
            return []
        lines += [line for text in lines_of(inner) for line in split(text)]
        taken += 1
    card = _card(lines[1].plain, lines[2:end], deck, block)
    if not card or end + 1 < len(lines):
        return []
    last = block.source.last
    for _taken in range(taken):
        last = waiting.popleft().source.last
    return [replace(card, source=replace(block.source, last=last))]


def _end_of(lines: list[Text]) -> int | None:
    return next((number for number, line in enumerate(lines) if line.plain.strip() == "END"), None)


def _card(kind: str, lines: list[Text], deck: str, block: Paragraph) -> Flashcard | None:
    lines = [line for line in lines if not _TAGS.match(line.plain)]
    at = next((number for number, line in enumerate(lines) if _BACK.match(line.plain)), 0)
    if not at:
        return None
    front = joined([_without(_FIELD, line) for line in lines[:at]]).strip()
    back = joined([_without(_BACK, line) for line in lines[at:]]).strip()
    return Flashcard(front, back, "reversed" in kind.casefold(), block.source, deck) if front and back else None


def asked(block: Paragraph, waiting: deque[Block], deck: str, _: str) -> list[Block]:
    """`Q: ...` and `A: ...`, one pair after another, or the answer in the next paragraph."""
    if not deck or not _ASKED.match(block.text.plain):
        return []
    lines = split(block.text)
    below = waiting[0] if waiting else None
    if not any(_ANSWERED.match(line.plain) for line in lines) and isinstance(below, Paragraph):
        if not _ANSWERED.match(below.text.plain):
            return []
        card = Flashcard(
            _without(_ASKED, block.text), _without(_ANSWERED, below.text), False, block.source, deck, block.block_id
        )
        return [replace(card, source=replace(block.source, last=waiting.popleft().source.last))]
    return _pairs(lines, block, deck)


def _pairs(lines: list[Text], block: Paragraph, deck: str) -> list[Block]:
    starts = [number for number, line in enumerate(lines) if _ASKED.match(line.plain)]
    cards: list[Block] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        turn = next((number for number in range(start, end) if _ANSWERED.match(lines[number].plain)), None)
        if turn is None:
            return []  # half a pair: the whole stays prose
        front = joined([_without(_ASKED, line) for line in lines[start:turn]])
        back = joined([_without(_ANSWERED, line) for line in lines[turn:end]])
        first = block.source.first + start
        source = replace(block.source, first=first, last=first + end - start - 1)
        cards.append(Flashcard(front.strip(), back.strip(), False, source, deck))
    return cards


def _without(opening: "re.Pattern[str]", line: Text) -> Text:
    found = opening.match(line.plain)
    return line.cut(found.end()) if found else line
