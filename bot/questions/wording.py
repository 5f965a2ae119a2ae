"""Words as questions are compared by: folded, split, stemmed. Shown text is never made from these."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import Stemmer
from rapidfuzz import fuzz

from bot.questions.little import LITTLE_WORDS

_WORD = re.compile(r"\w+(?:[.'’]\w+)*")
_GROWN = re.compile(r"(?<=[a-z])(?=[A-Z])")
_STEMMER = Stemmer.Stemmer("english")
ALIKE = 88.0
"""The token-sort ratio from which two wordings may be near-copies."""
NEGATIONS = frozenset(
    _WORD.findall(
        "not no never non un without cannot except neither nor false incorrect wrong least"
        " ni sin nunca ne pas sans jamais nicht kein keine keinen ohne nie senza nao nem sem नहीं"
    )
)


class _Plain(dict[int, str | None]):
    """What each letter becomes: itself, a space, or nothing. Letters are added as they are met."""

    def __missing__(self, letter: int) -> str | None:
        self[letter] = None if 0x300 <= letter <= 0x36F else char if _kept(char := chr(letter)) else " "
        return self[letter]


def _kept(char: str) -> bool:
    # vowel signs of Indic scripts are marks, not letters: without them a word would fall apart
    return char.isalnum() or char in "+#%" or unicodedata.category(char).startswith("M")


_PLAIN = _Plain()


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """The text without case, accents, marks of punctuation or runs of white space: `VM–based` as `vm based`."""
    return " ".join(unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN).split())


LITTLE = frozenset(
    fold(word)
    for language, little in LITTLE_WORDS.items()
    for word in little
    # letters are names more often than articles: `n − 1`, blood group O; and what denies is never little
    if language == "en" or word in ("un", "y") or (len(word) > 1 and fold(word) not in NEGATIONS)
)
"""Words that carry no subject of their own."""
_ENGLISH = frozenset(map(fold, LITTLE_WORDS["en"]))


@lru_cache(maxsize=16_384)
def words(text: str) -> tuple[str, ...]:
    """The folded words, in order."""
    return tuple(fold(text).split())


@lru_cache(maxsize=16_384)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry a subject."""
    shouted = {
        fold(word) for word in _WORD.findall(text) if word.isupper()
    }  # `HA` is no Italian verb, `Y` a chromosome
    kept = [word for word in words(text) if word not in _ENGLISH and (word not in LITTLE or word in shouted)]
    return frozenset(_STEMMER.stemWords(kept))


def stem(word: str) -> str:
    """The stem of one word."""
    return str(_STEMMER.stemWord(fold(word)))


def holds(text: str, phrase: str) -> bool:
    """Whether the folded phrase stands in the folded text as whole words."""
    return bool(fold(phrase)) and f" {fold(phrase)} " in f" {fold(text)} "


def taken_apart(text: str) -> str:
    """With words that are grown together apart: `XenServer` as `Xen Server`."""
    return _GROWN.sub(" ", text)


def count_words(text: str) -> int:
    """How many words a reader counts."""
    return len(_WORD.findall(text))


def in_order(text: str) -> str:
    """The folded words in the order of the alphabet: what `alike` compares, for who compares a text with many."""
    return " ".join(sorted(fold(text).split()))


def alike(one: str, other: str, limit: float = ALIKE) -> bool:
    """Whether two wordings are near-copies: token-sort ratio, and what is said beside the same is next to nothing.

    `Which river runs through Kyiv?` and `... Nantes?` differ in a single word, and each has its own: they are two. So
    are `Define virtualization` and `Define full virtualization`, and `Name one Type-1 ...` and `Name one Type-2 ...`.
    """
    if fold(one) == fold(other):
        return True
    short, long = sorted((len(fold(one)), len(fold(other))))
    if 200 * short < limit * (short + long):  # no alignment of such lengths reaches the limit
        return False
    if fuzz.token_sort_ratio(fold(one), fold(other), score_cutoff=limit) < limit:
        return False
    if any(telling(word) for word in set(words(one)) ^ set(words(other))):
        return False
    first, second = stems(one), stems(other)
    return not (first - second and second - first) and 5 * len(first ^ second) <= len(first & second)


def telling(word: str) -> bool:
    """Whether this word alone turns the meaning: it has a figure, it denies, or it is a single letter."""
    return any(char.isdigit() for char in word) or word in NEGATIONS or (len(word) == 1 and word not in _ENGLISH)


def joined(parts: Iterable[str], last: str = "and") -> str:
    """`A, B and C`."""
    *front, end = list(parts) or [""]
    return f"{', '.join(front)} {last} {end}" if front else end
