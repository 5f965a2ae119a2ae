"""Prose cut into whole sentences, each with its exact lines."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text, joined

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？][”」』）]*")
# A full stop after these ends no sentence.
_SHORT = frozenset(
    [
        "e.g",
        "i.e",
        "vs",
        "cf",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "fig",
        "figs",
        "no",
        "nos",
        "eq",
        "eqs",
        "sec",
        "ch",
        "vol",
        "approx",
        "al",
        "ca",
        "st",
        "p",
        "pp",
        "z.b",
        "d.h",
        "bzw",
        "p.ej",
        "ej",
        "sr",
        "sra",
    ]
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text, and where it begins and ends in it."""

    text: Text
    start: int
    end: int

    @property
    def plain(self) -> str:
        """Without markup, on one line."""
        return " ".join(self.text.plain.split())


def _ends(plain: str, match: re.Match[str], edges: frozenset[int]) -> bool:
    rest = plain[match.end() : match.end() + 40].lstrip()
    if not rest or match[0][0] in "。！？":
        return True
    if match.start() in edges or match.end() + 1 in edges:
        return True  # `... spans $V$. The`, `... a value. $x$ is`: neither an initial nor a small letter going on
    word = plain[max(0, match.start() - 40) : match.start()].split()[-1:] or [""]
    stop = word[0].strip("(\"“'[").casefold()
    if match[0].startswith(".") and (stop in _SHORT or (len(stop) == 1 and stop.isalpha())):
        return False
    if match.start() < 4 and stop.isdigit():
        return False  # `1. ` opening a line
    return not rest[0].islower()


def _edges(text: Text) -> frozenset[int]:
    """Where code and formulas begin and end."""
    opaque = (mark for mark in text.marks if mark.kind in (MarkKind.CODE, MarkKind.MATH))
    return frozenset(edge for mark in opaque for edge in (mark.start, mark.end))


def _spans(text: Text) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without the white space around it."""
    plain, edges, start = text.plain, _edges(text), 0
    for stop in [*(match.end() for match in _END.finditer(plain) if _ends(plain, match, edges)), len(plain)]:
        piece = plain[start:stop]
        if piece.strip():
            yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        start = stop


def sentences(text: Text) -> tuple[Sentence, ...]:
    """The sentences of `text` in order; what follows the last full stop is one too."""
    coming = deque(sorted(text.marks, key=lambda mark: mark.start))
    reaching: list[Mark] = []
    found = []
    for start, end in _spans(text):
        while coming and coming[0].start < end:
            reaching.append(coming.popleft())
        reaching = [mark for mark in reaching if mark.end > start]
        found.append(Sentence(Text(text.plain, tuple(reaching)).cut(start, end), start, end))
    return tuple(found)


def lines(source: Source, plain: str, start: int = 0, end: int | None = None) -> Source:
    """The lines of `plain[start:end]`, where `plain` begins at the source's first line."""
    first = source.first + plain.count("\n", 0, start)
    last = first + plain[start:end].rstrip().count("\n")
    if first == source.first and last == source.last:
        return source
    # written out, not `replace`d: a course has ten thousands of these
    return Source(source.path, source.note, source.headings, min(first, source.last), min(last, source.last))


def together(texts: Iterable[Text], between: str = "\n") -> Text:
    """Several texts as one, their marks kept; empty ones leave no trace."""
    return joined((text for text in texts if text), between)
