"""Which place holds which word, and how much it says there: BM25F in arrays.

For a word t in a place d, with w_f the weight of field f and b_f how far its length counts:

    tf(t, d)  = sum over f of  w_f * count_f(t, d) / (1 - b_f + b_f * length_f(d) / mean length_f)
    says(t, d) = tf / (k1 + tf)                                       0 to 1
    idf(t)    = ln(1 + (N - n_t + 0.5) / (n_t + 0.5))

after Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004).
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

K1 = 1.2

Floats = NDArray[np.float32]
Numbers = NDArray[np.int32]
Part = tuple[Numbers, Numbers, Floats]
"""Of each occurrence its word, its place, and what it counts by its field and length."""


@dataclass(frozen=True)
class Postings:
    """The places of word t are `places[starts[t]:starts[t + 1]]`, ascending, and `says` what it says in each."""

    starts: NDArray[np.int64]
    places: Numbers
    says: Floats
    size: int
    """How many places there are."""

    @classmethod
    def build(cls, parts: Iterable[Part], shape: tuple[int, int]) -> "Postings":
        """From all occurrences, part after part, the places ascending and none in two parts. `shape`: words, places."""
        vocabulary, size = shape
        summed = deque(_summed(*part, vocabulary) for part in parts)
        spread = [np.bincount(words, minlength=vocabulary) for words, _, _ in summed]
        starts = np.cumsum([0, *sum(spread, np.zeros(vocabulary, dtype=np.int64))])
        places = np.empty(starts[-1], dtype=np.int32)
        says = np.empty(starts[-1], dtype=np.float32)
        free = starts[:-1].copy()
        for count in spread:
            words, where, tf = summed.popleft()
            at = (free - np.cumsum(count) + count)[words] + np.arange(len(words))
            places[at] = where
            says[at] = tf / (K1 + tf)
            free += count
        return cls(starts, places, says, size)

    def where(self, word: int) -> tuple[NDArray[np.int32], Floats]:
        """The places of a word and what it says in each."""
        span = slice(self.starts[word], self.starts[word + 1])
        return self.places[span], self.says[span]

    def spread(self, word: int) -> int:
        """In how many places a word stands."""
        return int(self.starts[word + 1] - self.starts[word])

    def idf(self, word: int) -> float:
        """How rare a word is; that of a word that stands nowhere for -1."""
        return rare(self.spread(word) if word >= 0 else 0, self.size)

    def column(self, word: int) -> Floats:
        """What a word says in every place, 0 where it does not stand."""
        full = np.zeros(self.size, dtype=np.float32)
        places, says = self.where(word)
        full[places] = says
        return full


def rare(n: int, places: int) -> float:
    """How rare it is to stand in `n` of the places."""
    return math.log(1 + (places - n + 0.5) / (n + 0.5))


def _summed(words: Numbers, places: Numbers, worth: Floats, vocabulary: int) -> Part:
    """One entry for a word and place, ordered by word, then place, with what its occurrences there add up to."""
    order = np.argsort(words.astype(np.min_scalar_type(vocabulary)), kind="stable")  # by radix below 65,536 words
    words, places = words[order], places[order]
    firsts = np.flatnonzero(np.r_[len(words) > 0, (words[1:] != words[:-1]) | (places[1:] != places[:-1])])
    return words[firsts], places[firsts], np.add.reduceat(worth[order], firsts)
