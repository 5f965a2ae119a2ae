"""Words as they sound to an English ear, for people who have heard a term and never read it."""

import re
from functools import lru_cache

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
_SOUND = [
    (re.compile(pattern), to)
    for pattern, to in (
        (r"(.)\1+", r"\1"),
        (r"^(?:kn|gn|pn)", "n"),
        (r"^ps", "s"),
        (r"^wr|rh", "r"),
        (r"gh(?=t|$)", ""),
        (r"ph", "f"),
        (r"qu|ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"(?<=[aeiouky])h(?=n|$)", ""),
        (r"ch", "k"),
        (r"c", "k"),
        (r"z", "s"),
        (r"x", "ks"),
        (r"(?:ie|ei|ey|ea|y)", "i"),
        (r"(?:ou|ue|eu)", "u"),
        (r"[ae]l$", "le"),
        (r"(.)\1+", r"\1"),
    )
]


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The consonants as they sound: what a person who has only heard the word gets right."""
    for pattern, to in _BY_EAR:
        word = pattern.sub(to, word)
    return word


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """How a word sounds, vowels and all, to an English ear: *asid* and acid, *rheus* and reus, *jon* and John."""
    for pattern, to in _SOUND:
        word = pattern.sub(to, word)
    return word


def sounds_same(word: str, typed: str) -> bool:
    """Whether two words in Latin letters sound the same."""
    return word.isascii() and typed.isascii() and sound(word) == sound(typed)
