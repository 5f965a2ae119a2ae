"""Which place holds which word, and how much it says there: BM25F in arrays.

For a word t in a place d, with w_f the weight of field f and b_f how far its length counts:

    tf(t, d)  = sum over f of  w_f * count_f(t, d) / (1 - b_f + b_f * length_f(d) / mean length_f)
    says(t, d) = tf / (k1 + tf)                                       0 to 1
    idf(t)    = ln(1 + (N - n_t + 0.5) / (n_t + 0.5))

after Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

K1 = 1.2

Floats = NDArray[np.float32]
Numbers = NDArray[np.int32]


@dataclass(frozen=True)
class Postings:
    """The places of word t are `places[starts[t]:starts[t + 1]]`, ascending, and `says` what it says in each."""

    starts: NDArray[np.int64]
    places: Numbers
    says: Floats
    size: int
    """How many places there are."""

    @classmethod
    def build(
        cls, words: NDArray[np.int32], places: NDArray[np.int32], counted: Floats, shape: tuple[int, int]
    ) -> "Postings":
        """From one entry an occurrence: its word, its place, its weight by field and length. `shape`: words, places."""
        vocabulary, size = shape
        keys = words.astype(np.int64) * max(size, 1) + places
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        firsts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, dtype=np.int64)
        tf = np.add.reduceat(counted[order], firsts) if len(keys) else np.zeros(0, dtype=np.float32)
        kept = keys[firsts]
        starts = np.searchsorted(kept // max(size, 1), np.arange(vocabulary + 1))
        return cls(
            starts.astype(np.int64), (kept % max(size, 1)).astype(np.int32), (tf / (K1 + tf)).astype(np.float32), size
        )

    def where(self, word: int) -> tuple[NDArray[np.int32], Floats]:
        """The places of a word and what it says in each."""
        span = slice(self.starts[word], self.starts[word + 1])
        return self.places[span], self.says[span]

    def spread(self, word: int) -> int:
        """In how many places a word stands."""
        return int(self.starts[word + 1] - self.starts[word])

    def idf(self, word: int) -> float:
        """How rare a word is; that of a word that stands nowhere for -1."""
        n = self.spread(word) if word >= 0 else 0
        return float(np.log(1 + (self.size - n + 0.5) / (n + 0.5)))

    def column(self, word: int) -> Floats:
        """What a word says in every place, 0 where it does not stand."""
        full = np.zeros(self.size, dtype=np.float32)
        places, says = self.where(word)
        full[places] = says
        return full
