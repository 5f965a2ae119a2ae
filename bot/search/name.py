"""What places are called, and which of these names stand whole in a question.

The two words that name a note often stand everywhere in the notes and so weigh nothing as words; standing together as
a name they say most of all.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

Stems = tuple[str, ...]
Readings = tuple[tuple[str, float], ...]
"""What a word may be, each with its likeness."""

_ASIDE = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")
_PARTS = re.compile(r"\s*[:;,|]\s+|\s+[/–—-]\s+|\s*/\s*|\s+(?:or|aka)\s+")
_LONGEST = 9
_DOUBTFUL = 4
"""Of the words of a name may have been mistyped: more slips in a row read as anything."""


class NameKind(Enum):
    """Whose name it is; the value is how much it says that the question is about that place."""

    TITLE = 1.0
    ALIAS = 0.95
    DEFINED = 0.9
    HEADING = 0.8
    TERM = 0.4

    def __init__(self, strength: float) -> None:
        self.strength = strength


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a place: the note at `note`, or the passage at `passage` in it (-1 for the note as a whole)."""

    kind: NameKind
    note: int
    passage: int
    whole: float
    """1 for the name as it is written, less for a part of it."""

    @property
    def strength(self) -> float:
        """How much it says that a question which names it is about the place, 0 to 1."""
        return self.kind.strength * self.whole


@dataclass(frozen=True, slots=True)
class Called:
    """A text by which a place is called."""

    text: str
    name: Name
    kinds: bool = True
    """Whether words like "types" and "advantages" are part of it."""


@dataclass(frozen=True, slots=True)
class Found:
    """`stems[start:end]` of a question is the name of these places."""

    start: int
    end: int
    stems: Stems
    names: tuple[Name, ...]
    likeness: float = 1.0


def variants(title: str) -> Iterator[tuple[str, float]]:
    """`Comparison: A vs. B (a summary)` whole, without the aside, the aside, and its parts, each with its share."""
    yield title, 1.0
    bare = _ASIDE.sub("", title).strip()
    if bare and bare != title:
        yield bare, 1.0
    for aside in _ASIDE.findall(title):
        yield from ((part, 0.8) for part in _PARTS.split(aside))
    parts = _PARTS.split(bare)
    if len(parts) > 1:
        yield from ((part, 0.9 if part == parts[-1] else 0.7) for part in parts)


@dataclass(frozen=True)
class Names:
    """All names, by their stems."""

    table: dict[Stems, tuple[Name, ...]]
    bare: frozenset[str] = frozenset()
    """Stems that name a kind of listing, and nothing by themselves."""

    @classmethod
    def of(cls, called: Iterable[Called], key: Callable[[str, bool], Stems], bare: Collection[str] = ()) -> "Names":
        """The best name of each place under each key; `key` is given a text and whether "types" belongs to it.

        A heading of nothing but one of the stems in `bare` ("Types") is no name: it says that of what stands above it.
        """
        table: dict[Stems, dict[tuple[int, int], Name]] = defaultdict(dict)
        for one in called:
            stems, place = key(one.text, one.kinds), (one.name.note, one.name.passage)
            if one.name.kind is NameKind.HEADING and len(stems) == 1 and stems[0] in bare:
                continue
            if stems and one.name.strength > getattr(table[stems].get(place), "strength", 0.0):
                table[stems][place] = one.name
        return cls({stems: tuple(names.values()) for stems, names in table.items() if names}, frozenset(bare))

    @cached_property
    def kinds(self) -> dict[str, int]:
        """How many longer names end in each word: of a kind with several the notes name what they know."""
        return Counter(stems[-1] for stems in self.table if len(stems) > 1)

    def whole(self, said: "Sequence[Readings]") -> list[Found]:
        """The names that stand in a question word after word, each word in any of its readings.

        A name inside a longer one is left out. Of "type 1 and type 2 hypervisor" the head serves both.
        """
        found: list[Found] = []
        reached = 0
        for start in range(len(said)):
            one = self._longest(said, start, reached)
            if one:
                found.extend((*self._sharing(said, one, reached), one))
                reached = one.end
        return found

    @cached_property
    def _beginnings(self) -> frozenset[Stems]:
        """Every name up to each of its words, so that a walk along a question stops where no name goes on."""
        return frozenset(stems[:end] for stems in self.table for end in range(1, len(stems) + 1))

    def _longest(self, said: "Sequence[Readings]", start: int, reached: int) -> Found | None:
        """The longest name that begins there and ends after what is taken, by its likeliest reading."""
        longest: Found | None = None
        begun: list[tuple[Stems, float]] = [((), 1.0)]
        doubtful = 0
        for end in range(start + 1, min(len(said), start + _LONGEST) + 1):
            doubtful += len(said[end - 1]) > 1
            if end - start > 1 and doubtful > _DOUBTFUL:
                break
            begun = [
                (longer, min(likeness, like))
                for stems, likeness in begun
                for stem, like in said[end - 1]
                if (longer := (*stems, stem)) in self._beginnings
            ]
            if not begun:
                break
            names = [row for row in begun if row[0] in self.table]
            if names and end > reached:
                stems, likeness = max(names, key=lambda row: row[1])
                longest = Found(start, end, stems, self.table[stems], likeness)
        return longest

    def _best(self, said: "Sequence[Readings]") -> Found | None:
        """The name that all of these words are, by the likeliest reading."""
        one = self._longest(said, 0, len(said) - 1)
        return one if one and one.end == len(said) else None

    def _sharing(self, said: "Sequence[Readings]", one: Found, reached: int) -> Iterator[Found]:
        """`full` and `para` before `virtualization`: names that end in the head of the name after them."""
        head = [((one.stems[-1], one.likeness),)]
        for start in range(max(reached, one.start - 2), one.start) if len(one.stems) > 1 else ():
            before = self._best([*said[start : one.start], *head])
            if before and before.stems != one.stems and not self.bare.issuperset(before.stems[:-1]):
                yield Found(start, one.start, before.stems, before.names, before.likeness)
                return

    def __contains__(self, stems: Stems) -> bool:
        return stems in self.table
