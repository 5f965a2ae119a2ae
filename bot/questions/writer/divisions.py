"""Lists that divide a thing twice: `The first two are the builders' words, the last three the pilots'.`

Nothing in such a list says that a type of one division is none of the other.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.knowledge.model import Listing, Point
from bot.knowledge.sentence import Sentence
from bot.notes.source import Source

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
}  # fmt: skip
_PARTS = re.compile(
    r"\b(?:the first (?P<first>\w+)\b.*\bthe (?:last|other|others|rest|remaining|next)"
    r"|l[oa]s (?:primer[oa]s )?(?P<primeros>\w+)(?: primer[oa]s)?\b.*\bl[oa]s (?:\w+ )?(?:últim[oa]s|otr[oa]s|demás))"
    r"\b",
    re.IGNORECASE,
)
_Place = tuple[str, tuple[str, ...]]


class Divisions:
    """The sentences that part a list of the same section, by where they stand."""

    def __init__(self, sentences: Iterable[tuple[Sentence, Source]]) -> None:
        self._told: defaultdict[_Place, list[tuple[int, int]]] = defaultdict(list)
        for sentence, source in sentences:
            if found := _PARTS.search(sentence.plain):
                number = _NUMBERS.get((found["first"] or found["primeros"]).casefold(), 0)
                self._told[_place(source)].append((source.first, number))

    def of(self, listing: Listing) -> Sequence[Sequence[Point]]:
        """Its points, parted as the first such sentence behind it says; all in one part where there is none."""
        points = listing.points
        for line, number in self._told.get(_place(listing.source), ()):
            if points and line > points[-1].source.last and 0 < number < len(points):
                return points[:number], points[number:]
        return (points,)


def _place(source: Source) -> _Place:
    return source.path, source.headings
