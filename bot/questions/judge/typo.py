"""One word mistyped or spelt by ear.

A slip is a letter left out, doubled, put in, swapped with its neighbour, or taken for one that lies beside it on the
keyboard or sounds like it. Short words and words with digits are never slips of each other: VM, VB; RAID 5, RAID 6.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.questions.judge.contrast import leans_to_a_twin, opposed
from bot.questions.judge.lexicon import listed

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = frozenset(
    frozenset((one, two))
    for number, row in enumerate(_ROWS)
    for at, one in enumerate(row)
    for two in (row[at + 1 : at + 2], *(_ROWS[number + 1][max(0, at - 1) : at + 1] if number < 2 else ()))
    if two
)
_SOUND_ALIKE = frozenset(
    frozenset(pair)
    for pair in listed(
        """
    ck cs sz cq kq kx fv gj td pb mn yi wv uw ye lr xz xs bv dt hg тд пб зс жш фв гк
    """
    )
) - {frozenset("lr"), frozenset("bv")}
_VOWELS = frozenset("aeiouyаеиоуыэюяіїєαεηιουω")
_BY_EAR = [
    (re.compile(pattern), to)
    for pattern, to in (
        (r"(.)\1+", r"\1"),
        (r"^(?:kn|gn|pn)", "n"),
        (r"^ps", "s"),
        (r"^wr|rh", "r"),
        (r"ph|gh(?=t)", "f"),
        (r"sch|sh|tch|ch", "k"),
        (r"x", "ks"),
        (r"qu|ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"[sct]i(?=on|ou|al|a)", "s"),
        (r"c", "k"),
        (r"z", "s"),
        (r"(?<=.)h", ""),
        (r"(?<=.)[aeiouyw]", ""),
        (r"(.)\1+", r"\1"),
    )
]
_OPENINGS = frozenset(
    frozenset(pair.split())
    for pair in ("f p", "k c", "s c", "s p", "n k", "n g", "r w", "j g", "z x", "k q", "n p", "i y", "z s")
)


@lru_cache(maxsize=16384)
def by_ear(word: str) -> str:
    """The consonants as they sound: what a person who has only heard the word gets right."""
    for pattern, to in _BY_EAR:
        word = pattern.sub(to, word)
    return word


def slips(length: int) -> int:
    """How many slips a word of so many letters can bear."""
    if length < 5:
        return 0
    return 1 if length < 8 else 2 if length < 12 else 3


@lru_cache(maxsize=16384)
def mistyped(word: str, typed: str) -> int:
    """How many slips lie between a word and what was typed for it; 0 when it is another word."""
    limit = slips(len(word))
    if not limit or abs(len(word) - len(typed)) > limit or not _same_opening(word, typed):
        return 0
    if not (word.isalpha() and typed.isalpha()) and (any(map(str.isdigit, word + typed)) or word.isascii()):
        return 0
    distance = OSA.distance(word, typed, score_cutoff=limit)
    if not 0 < distance <= limit or ("\u2e80" <= word[0] <= "\u9fff" and not _is_kana(word)):
        return 0  # every Han character is a word of its own
    if opposed(word, typed) or leans_to_a_twin(word, typed):
        return 0
    return distance if _innocent(word, typed, distance) else 0


def swapped(word: str, typed: str) -> bool:
    """Whether two inner neighbours of a four-letter word changed places: *raed* for read."""
    return (
        len(word) == len(typed) == 4
        and word[0] == typed[0]
        and OSA.distance(word, typed, score_cutoff=1) == 1
        and (sorted(word) == sorted(typed))
    )


def _is_kana(word: str) -> bool:
    return all("\u3040" <= letter <= "\u30ff" for letter in word)


def _same_opening(word: str, typed: str) -> bool:
    if word[0] == typed[0] or frozenset((word[0], typed[0])) in _OPENINGS:
        return True
    return word[:2] == typed[1::-1]  # *oeprating*


def _innocent(word: str, typed: str, distance: int) -> bool:
    """One slip: no consonant stands for a foreign one. More: the word still sounds the same, or nearly."""
    if distance == 1:
        return _one_innocent(word, typed)
    if not word.isascii():
        return distance == 2 and len(word) > 7
    left, right = by_ear(word), by_ear(typed)
    gap = OSA.distance(left, right, score_cutoff=2)
    return gap == 0 or (distance == 2 and gap == 1 and len(word) > 7)


def _one_innocent(word: str, typed: str) -> bool:
    if len(word) != len(typed):
        return True
    apart = [(one, two) for one, two in zip(word, typed, strict=True) if one != two]
    if len(apart) == 2:  # neighbours swapped
        return True
    one, two = apart[0]
    if one in _VOWELS and two in _VOWELS:
        return True
    pair = frozenset((one, two))
    return pair in _NEIGHBOURS or pair in _SOUND_ALIKE
