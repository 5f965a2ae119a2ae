"""Gaps: `==x==`, `{{x}}`, `{{1::x::hint}}`, `{{c1::x}}`. The prose stays, and each gap of it is a card."""

import re
from collections.abc import Iterator
from itertools import islice

from bot.notes.block import Flashcard
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text

GAP = "___"
MAX_CLOZES = 40
"""Clozes of one paragraph that become cards: each repeats the whole paragraph."""

_BRACES = re.compile(r"\{\{(?:c?\d+::)?((?:(?!::)[^{}\n])+)(?:::([^{}\n]*))?\}\}")


def clozes(text: Text, source: Source, deck: str) -> Iterator[Flashcard]:
    """The cards of a paragraph's gaps."""
    yield from islice(_all(text, source, deck), MAX_CLOZES)


def in_braces(text: Text, position: int) -> bool:
    """Whether a gap stands there."""
    return any(braces.start() < position < braces.end() for braces in _BRACES.finditer(text.plain))


def _all(text: Text, source: Source, deck: str) -> Iterator[Flashcard]:
    for mark in text.marks:
        if mark.kind is MarkKind.HIGHLIGHT:
            front = _front(text.plain, mark.start, mark.end, GAP)
            yield Flashcard(front, text.cut(mark.start, mark.end), False, source, deck)
    for braces in _BRACES.finditer(text.plain):
        gap = f"{GAP} ({braces[2]})" if braces[2] else GAP
        yield Flashcard(_front(text.plain, *braces.span(), gap), Text(braces[1]), False, source, deck)


def _front(plain: str, start: int, end: int, gap: str) -> Text:
    """The prose with one gap; other clozes in it are filled in."""
    return Text(_BRACES.sub(r"\1", plain[:start]) + gap + _BRACES.sub(r"\1", plain[end:]))
