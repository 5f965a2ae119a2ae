"""Every word of the notes where it stands, on its way into the postings."""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.search.passage import Field
from bot.search.postings import Postings


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


@dataclass(slots=True)
class Occurrences:
    """Three numbers an occurrence, in arrays: the word, the place, the field."""

    words: "array[int]" = field(default_factory=lambda: array("i"))
    places: "array[int]" = field(default_factory=lambda: array("i"))
    fields: "array[int]" = field(default_factory=lambda: array("b"))

    def add(self, words: Iterable[int], place: int, where: Field) -> None:
        """Notes that `words` stand in this field of this place."""
        before = len(self.words)
        self.words.extend(words)
        count = len(self.words) - before
        self.places.extend([place] * count)
        self.fields.extend([where.value] * count)

    def postings(
        self, weights: Mapping[Field, Weight], vocabulary: int, size: int, of: NDArray[np.int32] | None = None
    ) -> Postings:
        """The postings of `vocabulary` words over `size` places; `of` says which place each place is part of."""
        words = np.asarray(self.words, dtype=np.int32)
        places = np.asarray(self.places, dtype=np.int32)
        fields = np.asarray(self.fields, dtype=np.int8).astype(np.int64)
        if of is not None:
            owners, at = np.unique(of, return_index=True)
            firsts = np.full(size, -1)  # an empty note owns no place
            firsts[owners] = at
            once = (fields > Field.ALIAS) | (places == firsts[of[places]])  # a note has its title once, not per section
            words, places, fields = words[once], of[places[once]], fields[once]
        weight = np.array([weights[where].weight for where in Field], dtype=np.float32)
        thinning = np.array([weights[where].thinning for where in Field], dtype=np.float32)
        cells = places.astype(np.int64) * len(Field) + fields
        lengths = np.bincount(cells, minlength=size * len(Field)).reshape(size, len(Field)).astype(np.float32)
        used = np.maximum((lengths > 0).sum(axis=0), 1)
        norms = 1 - thinning + thinning * lengths / np.maximum(lengths.sum(axis=0) / used, 1)
        counted = (weight / np.maximum(norms, 1e-6)).reshape(-1)[cells]
        kept = counted > 0
        return Postings.build(words[kept], places[kept], counted[kept], (vocabulary, size))
