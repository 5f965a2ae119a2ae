"""The words the notes have and the words people ask with; and which of them a word was meant for that is neither.

Rule: a word that is known is never "corrected".
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.search import slip
from bot.search.token import is_pair

_NUMERONYM = re.compile(r"([a-z])([1-9][0-9]?)([a-z])")
_KEPT = 6  # among very many words alike, the one that was meant is told by the words beside it
_OFTEN = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """A word that may have been meant; `likeness` is 1 for the word itself and falls with the slips between."""

    word: str
    likeness: float


@dataclass(frozen=True)
class Vocabulary:
    """Words with how often they occur; immutable. Words of writing without spaces take no part in corrections."""

    counts: Mapping[str, int]
    asking: Mapping[str, int]
    """The words people ask with, and how often each may be taken to be meant."""

    def __contains__(self, word: str) -> bool:
        return word in self.counts or word in self.asking

    @cached_property
    def size(self) -> int:
        """How many words the notes have, repetitions counted."""
        return sum(self.counts.values())

    @cached_property
    def _words(self) -> NDArray[np.object_]:
        words = {word for word in (*self.counts, *self.asking) if len(word) > 2 and not is_pair(word)}
        return np.array(sorted(words, key=lambda word: (len(word), word)), dtype=object)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the words of each length begin; the last is where all end."""
        lengths = np.array([len(word) for word in self._words], dtype=np.intp)
        starts: list[int] = np.cumsum([0, *np.bincount(lengths)]).tolist()
        return starts

    @cached_property
    def _letters(self) -> NDArray[np.uint64]:
        return np.array([_mask(word) for word in self._words], dtype=np.uint64)

    def nearest(self, typed: str) -> tuple[Meant, ...]:
        """Up to six words that `typed` was likely meant for, the likeliest first; none for two letters or digits."""
        most = slip.edits(len(typed))
        if not most or is_pair(typed) or any(sign.isdigit() for sign in typed):
            return ()
        found: list[tuple[float, str, float]] = []
        for word in self._fewest_edits(typed, most):
            spent = slip.cost(typed, word)
            if spent <= _allowed(typed, word):
                found.append((spent - self._prior(word), word, spent))
        found.sort()
        best = found[0][0] if found else 0.0
        return tuple(
            Meant(word, max(0.3, 1 - spent / len(typed)))
            for rank, word, spent in found[:_KEPT]
            if rank <= best + 0.75  # a full edit worse is not meant
        )

    def _fewest_edits(self, typed: str, most: int) -> list[str]:
        """The words within `most` edits that are no more than one edit further off than the nearest."""
        for reach in dict.fromkeys(
            (min(most, 2), most)
        ):  # few slips are the rule, and few words are within a few edits
            alike = self._alike(typed, reach)
            near = process.extract(typed, alike, scorer=OSA.distance, score_cutoff=reach, limit=None)
            if near and (near[0][1] < reach or reach == most):
                return [word for word, far, _ in near if far <= near[0][1] + 1]
        return []

    def _alike(self, typed: str, most: int) -> list[str]:
        """Words of about that length and those letters: a bit for a letter, two bits at most differ by an edit."""
        longest = len(self._starts) - 1
        shorter, longer = max(0, len(typed) - most), len(typed) + most + 1
        first, after = self._starts[min(shorter, longest)], self._starts[min(longer, longest)]
        letters = self._letters[first:after] ^ np.uint64(_mask(typed))
        found: list[str] = self._words[first:after][np.bitwise_count(letters) <= 2 * most].tolist()
        return found

    def _prior(self, word: str) -> float:
        """What a frequent word may cost more and still be the likelier: a tenth of an edit for a doubling."""
        count = self.counts.get(word, 0) + self.asking.get(word, 0)
        return 0.05 * math.log2(1 + min(count, 1000))

    def split(self, typed: str) -> tuple[str, str] | None:
        """`virtualmachine` as two words of the notes, `raid5` as a word and its number; the longest first part wins."""
        for at in range(len(typed) - 1, 0, -1):
            left, right = typed[:at], typed[at:]
            known = left in self.counts and right in self.counts
            if known and (_parts_stand_alone(left, right) or self._are_of_the_subject(left, right)):
                return left, right
        return None

    def _are_of_the_subject(self, left: str, right: str) -> bool:
        """`sdwan`: short parts too, where the notes use both often and nobody else uses them."""
        return all(
            len(part) > 1 and self.counts[part] >= _OFTEN and part not in self.asking and not part.isdigit()
            for part in (left, right)
        )

    def numeronym(self, typed: str) -> str:
        """`k8s` as kubernetes: the word of the notes with that beginning, end and number of letters between."""
        found = _NUMERONYM.fullmatch(typed)
        if not found:
            return ""
        begin, between, end = found.groups()
        fitting = [
            word
            for word in self.counts
            if len(word) == int(between) + 2 and word[0] == begin and word[-1] == end and word.isalpha()
        ]
        return max(fitting, key=lambda word: self.counts[word], default="")

    def joined(self, left: str, right: str) -> str | None:
        """`hyper visor` as one word of the notes: either part is not one of its own, or the whole is the likelier."""
        whole = left + right
        if whole not in self.counts:
            return None
        return whole if min(self.counts.get(left, 0), self.counts.get(right, 0)) <= self.counts[whole] else None


def _allowed(typed: str, word: str) -> float:
    """Of three letters only a fourth may be missing or two be swapped: "nme" is name, "tls" is nothing else."""
    if len(typed) == 3:
        return 1.0 if len(word) == 4 else 0.7 if sorted(typed) == sorted(word) else 0.0
    return slip.allowed(max(len(typed), len(word)) if len(typed) > 5 else len(typed))


def _parts_stand_alone(left: str, right: str) -> bool:
    """Two-letter chips of a word ("in", "on") are no words somebody ran together; a number is."""
    return (len(left) > 2 and (len(right) > 2 or right.isdigit())) or (left.isalpha() and right.isdigit())


def _mask(word: str) -> int:
    bits = 0
    for sign in word:
        bits |= 1 << (ord(sign) & 63)
    return bits
