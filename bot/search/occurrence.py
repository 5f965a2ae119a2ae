"""Every word of the notes where it stands, on its way into the postings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.search.passage import Field
from bot.search.postings import Floats, Numbers, Part, Postings

_AT_ONCE = 500_000  # words, so that a part takes some megabytes


Texts = tuple[Numbers, Numbers, NDArray[np.int8], NDArray[np.int64]]
"""The words of some texts one after the other; of each text its place, its field and how many words it has."""


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a field counts, and how far a long field thins what a word says in it (b of BM25F, 0 to 1)."""

    weight: float
    thinning: float


# A section is told by its heading and what it defines. What the note is called counts at the level of the note alone.
SECTION_WEIGHTS: Mapping[Field, Weight] = {
    Field.TITLE: Weight(0.0, 0.0),
    Field.ALIAS: Weight(0.0, 0.0),
    Field.HEADING: Weight(2.5, 0.2),
    Field.ABOVE: Weight(1.0, 0.2),
    Field.TERM: Weight(1.0, 0.3),
    Field.DEFINED: Weight(2.0, 0.0),
    Field.BODY: Weight(1.0, 0.75),
    Field.DRAWN: Weight(0.3, 0.5),
}
# A note is told by its title and aliases, which are fields of their own: a title that is the question is not drowned.
NOTE_WEIGHTS: Mapping[Field, Weight] = {
    Field.TITLE: Weight(3.0, 0.2),
    Field.ALIAS: Weight(3.0, 0.2),
    Field.HEADING: Weight(1.5, 0.3),
    Field.ABOVE: Weight(0.0, 0.0),
    Field.TERM: Weight(0.7, 0.4),
    Field.DEFINED: Weight(1.5, 0.0),
    Field.BODY: Weight(0.7, 0.4),
    Field.DRAWN: Weight(0.2, 0.5),
}


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The words of all texts, and of each text its place, its field, how many words it has and where they end.

    Texts stand in the order of their places; their words need not.
    """

    words: Numbers
    places: Numbers
    fields: NDArray[np.int8]
    counts: NDArray[np.int64]
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, texts: "Sequence[Texts]") -> "Occurrences":
        """All texts put together, those of one place side by side."""
        words, places, fields, counts = (np.concatenate(row) for row in zip(*texts, strict=True))
        ends = np.cumsum(counts)
        order = np.argsort(places, kind="stable")
        return cls(words, places[order], fields[order], counts[order], ends[order])

    def postings(
        self,
        weights: Mapping[Field, Weight],
        roots: NDArray[np.int32],
        size: int,
        of: NDArray[np.int32] | None = None,
    ) -> Postings:
        """The postings over `size` places of every word and of its root; `of` says which place each is part of."""
        places, fields, counts, ends = self.places, self.fields, self.counts, self.ends
        if of is not None:
            owners, at = np.unique(of, return_index=True)
            firsts = np.full(size, -1)  # an empty note owns no place
            firsts[owners] = at
            once = (fields > Field.ALIAS) | (places == firsts[of[places]])  # a note has its title once, not per section
            places, fields, counts, ends = of[places[once]], fields[once], counts[once], ends[once]
        worth = _worth(places, fields, counts, weights, size)
        kept = (worth > 0) & (counts > 0)
        texts = _Texts(places[kept], worth[kept], counts[kept], ends[kept])
        return Postings.build(texts.parts(self.words, roots), (len(roots), size))


def _worth(
    places: NDArray[np.int32],
    fields: NDArray[np.int8],
    counts: NDArray[np.int64],
    weights: Mapping[Field, Weight],
    size: int,
) -> Floats:
    """What one word of each text counts: its field's weight, thinned by how much that place has in that field."""
    weight = np.array([weights[where].weight for where in Field], dtype=np.float32)
    thinning = np.array([weights[where].thinning for where in Field], dtype=np.float32)
    cells = places.astype(np.int64) * len(Field) + fields
    lengths = np.bincount(cells, weights=2 * counts, minlength=size * len(Field))  # each word with its root
    lengths = lengths.reshape(size, len(Field)).astype(np.float32)
    used = np.maximum((lengths > 0).sum(axis=0), 1)
    norms = 1 - thinning + thinning * lengths / np.maximum(lengths.sum(axis=0) / used, 1)
    return np.asarray((weight / np.maximum(norms, 1e-6)).reshape(-1)[cells], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Texts:
    """Of each text its place, what a word of it counts, how many it has and where they end among all words."""

    places: NDArray[np.int32]
    worth: Floats
    counts: NDArray[np.int64]
    ends: NDArray[np.int64]

    def parts(self, words: NDArray[np.int32], roots: NDArray[np.int32]) -> Iterator[Part]:
        """Every occurrence of a word, then of its root, some texts at a time; never a place in two parts."""
        till = np.cumsum(self.counts)
        first = 0
        while first < len(till):
            reach = int(np.searchsorted(till, till[first] + _AT_ONCE))
            after = int(np.searchsorted(self.places, self.places[min(reach, len(till) - 1)], side="right"))
            taken = slice(first, after)
            counts = self.counts[taken]
            begun = np.cumsum(counts)
            standing = np.repeat(self.ends[taken] - begun, counts) + np.arange(begun[-1])
            said = words[standing]
            places, worth = np.repeat(self.places[taken], counts), np.repeat(self.worth[taken], counts)
            yield np.r_[said, roots[said]], np.r_[places, places], np.r_[worth, worth]
            first = after
