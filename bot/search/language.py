"""The languages of a course and how each folds the forms of a word into one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import Stemmer

from bot.notes.note import Note
from bot.search.token import is_pair, unaccented

DEFAULT = "en"
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "nb": "norwegian", "nn": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_NAMES = {name: code for code, name in _SNOWBALL.items()}


def code(language: str) -> str:
    """`en-GB`, `English`, `EN` as `en`; what is not known as English."""
    name = language.strip().casefold()
    short = _NAMES.get(name, name.replace("_", "-").split("-")[0])
    return short if short in _SNOWBALL or short in {"zh", "ja", "ko", "th"} else DEFAULT


def course_language(notes: Sequence[Note]) -> str:
    """The language most notes declare; English where none does."""
    declared = Counter(code(note.language) for note in notes if note.language)
    return declared.most_common(1)[0][0] if declared else DEFAULT


@cache
def _stemmer(short: str) -> Stemmer.Stemmer | None:
    name = _SNOWBALL.get(short)
    return Stemmer.Stemmer(name) if name else None


@lru_cache(maxsize=200_000)
def root(word: str, short: str = DEFAULT) -> str:
    """What all words of a family share (`container`, `contain`, `containing`), without accents; a stem after Snowball.

    A word with a digit or sign is its own root.
    """
    if is_pair(word) or not word.isalpha():
        return word
    stemmer = _stemmer(short)
    if short == DEFAULT:
        word = _PLAIN.get(word, word)
    stem = unaccented(stemmer.stemWord(word) if stemmer else word)
    return _kindred(stem) if short == DEFAULT else stem


_GRADED = """
    big cheap clean close cold cool dark deep dense early easy fast few fine great hard heavy high hot large late light
    long low near new old poor quick quiet rich safe sharp short simple slow small smart soft strong thick thin tight
    warm weak wide young
"""
"""Adjectives that are compared with -er and -est. A list, as a server is not more "serv" than others."""


def _compared() -> Iterator[tuple[str, str]]:
    """`faster` and `fastest` with `fast`, `bigger` with `big`, `easier` with `easy`."""
    for word in _GRADED.split():
        stem = word[:-1] + "i" if word.endswith("y") else word.removesuffix("e")
        if stem == word and re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", word):
            stem += word[-1]
        yield from ((stem + ending, word) for ending in ("er", "est"))


_PLAIN = dict(_compared())
_KINDRED = (("ifi", "if"), ("duct", "duc"), ("ivis", "ivid"), ("orpt", "orb"), ("cript", "crib"))


def _kindred(stem: str) -> str:
    """Snowball parts what Latin verbs and their nouns share: modify and modification, reduce and reduction."""
    for ending, kin in _KINDRED:
        if stem.endswith(ending):
            return stem.removesuffix(ending) + kin
    return stem


@lru_cache(maxsize=200_000)
def singular(word: str, short: str = DEFAULT) -> str:
    """The word without accents and, where a plain -s makes the plural, without it: `VMs` is VM, `classes` class."""
    plain = unaccented(word)
    if short not in _PLURAL_IN_S or len(plain) < 3 or not plain.endswith(_PLURAL_IN_S[short]):
        return plain
    if short == "en":
        return _english_singular(plain)
    if short in {"es", "pt"} and plain.endswith("es") and len(plain) > 4 and plain[-3] not in "aeiou":
        return plain[:-2]
    return plain[:-1]


_PLURAL_IN_S = {"en": ("s",), "es": ("s",), "pt": ("s",), "fr": ("s", "x"), "ca": ("s",)}


def _english_singular(word: str) -> str:
    if word.endswith(("ss", "us", "is")):  # class, status, analysis
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]
