"""Words as they sound to an English ear, for people who have heard a term and never read it."""

import re
from functools import lru_cache

_BY_EAR = [  # the letters without one of which it says nothing, a pattern, what it sounds like
    (frozenset(letters), re.compile(pattern), to)
    for letters, pattern, to in (
        ("", r"(.)\1+", r"\1"),
        ("n", r"^(?:kn|gn|pn)", "n"),
        ("p", r"^ps", "s"),
        ("r", r"^wr|rh", "r"),
        ("h", r"ph|gh(?=t)", "f"),
        ("h", r"sch|sh|tch|ch", "k"),
        ("x", r"x", "ks"),
        ("qc", r"qu|ck|q", "k"),
        ("c", r"c(?=[eiy])", "s"),
        ("sctx", r"[sct]i(?=on|ou|al|a)", "s"),
        ("c", r"c", "k"),
        ("z", r"z", "s"),
        ("h", r"(?<=.)h", ""),
        ("aeiouyw", r"(?<=.)[aeiouyw]", ""),
        ("", r"(.)\1+", r"\1"),
    )
]
_SOUND = [
    (frozenset(letters), re.compile(pattern), to)
    for letters, pattern, to in (
        ("", r"(.)\1+", r"\1"),
        ("n", r"(?:sh|[stc]i)[ou]n", "xn"),
        ("n", r"^(?:kn|gn|pn)", "n"),
        ("p", r"^ps", "s"),
        ("r", r"^wr|rh", "r"),
        ("g", r"gh(?=t|$)", ""),
        ("p", r"ph", "f"),
        ("h", r"(?<=[bdgjk])h", ""),  # Gandhi, *Ghandi*
        ("qc", r"qu|ck|q", "k"),
        ("c", r"c(?=[eiy])", "s"),
        ("h", r"(?<=[aeiouky])h(?=n|$)", ""),
        ("c", r"ch", "k"),
        ("c", r"c", "k"),
        ("z", r"z", "s"),
        ("x", r"x", "ks"),
        ("ey", r"(?:ie|ei|ey|ea|ee|y)", "i"),
        ("u", r"(?:ou|ue|eu)", "u"),
        ("l", r"[ae]l$", "le"),
        ("e", r"(?<=[^aeioul])e$", ""),
        ("", r"(.)\1+", r"\1"),
    )
]


_LATIN_LETTERS = (  # languages put into Latin letters at will: raaj and raj, oorja and urja, ashok and ashoka
    ("oo", "u"),
    ("ee", "i"),
    ("aa", "a"),
    ("w", "v"),
    ("ph", "f"),
    ("z", "j"),
    ("q", "k"),
    ("sh", "s"),
    ("chh", "ch"),
)


@lru_cache(maxsize=4096)
def transliterated(word: str) -> str:
    """A word of another language as it is spoken, however somebody put it into Latin letters."""
    for letters, to in _LATIN_LETTERS:
        word = word.replace(letters, to)
    return word.removesuffix("a")


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The consonants as they sound: what a person who has only heard the word gets right."""
    return _read(word, _BY_EAR)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """How a word sounds, vowels and all, to an English ear: *asid* and acid, *rheus* and reus, *jon* and John."""
    return _read(word, _SOUND)


def _read(word: str, spellings: list[tuple[frozenset[str], re.Pattern[str], str]]) -> str:
    has = frozenset(word)
    for letters, pattern, to in spellings:
        if not letters or not letters.isdisjoint(has):
            word = pattern.sub(to, word)
    return word


def sounds_same(word: str, typed: str) -> bool:
    """Whether two words in Latin letters sound the same."""
    return word.isascii() and typed.isascii() and sound(word) == sound(typed)
