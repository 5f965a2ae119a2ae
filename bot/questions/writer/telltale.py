"""Cells that tell whose they are: by a subject's name, its initials, or a word in its names that no other has."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.knowledge.naming import is_initialism
from bot.questions.wording import LITTLE, fold, holds, stems, words

_LETTERS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]s?\b")
_GROWN = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""`XenServer` holds the word Xen."""

Names = Callable[[str], tuple[str, ...]]
"""Every name of a thing."""


def names_one(text: str, subjects: Sequence[str], names: Names, beside: Sequence[str] = ()) -> bool:
    """Whether a text speaks of any of the subjects compared: `Each VM has a system` of virtual machines.

    A word that all texts `beside` it have too tells nothing: `Virtualizes the hardware`, `Virtualizes the system`.
    """
    common = frozenset.intersection(*map(_stems, beside)) if beside else frozenset()
    return any(
        speaks_of(text, subject, [other for other in subjects if other != subject], names, common)
        for subject in subjects
    )


def speaks_of(
    text: str, subject: str, others: Sequence[str], names: Names, common: frozenset[str] = frozenset()
) -> bool:
    """Whether a text speaks of a subject as of none of the others, by other words than the common ones."""
    called = names(subject)
    if any(holds(text, name) or _spells(text, name) for name in called):
        return True
    own = frozenset().union(*map(_stems, called))
    shared = frozenset().union(*(_stems(name) for other in others for name in names(other)))
    if (own - shared - common) & _stems(text):
        return True
    letters = {fold(found.removesuffix("s")) for found in _LETTERS.findall(text)}
    other_letters = {short for other in others for name in names(other) for short in _initials(name)}
    return bool(letters & ({short for name in called for short in _initials(name)} - other_letters))


def _stems(text: str) -> frozenset[str]:
    return stems(text) | stems(_GROWN.sub(" ", text))


@lru_cache(maxsize=16_384)
def _spells(text: str, name: str) -> bool:
    """Whether words of a text spell a name out: `Drop eligible indicator, one bit` the DEI."""
    if not _LETTERS.fullmatch(name) or " " in name:
        return False
    said = re.findall(r"\w+", text)
    runs = ((said[at : at + size]) for size in range(2, len(name) + 1) for at in range(len(said) - size + 1))
    return any(is_initialism(name, " ".join(run)) and _opens_each(name, run) for run in runs)


def _opens_each(name: str, run: Sequence[str]) -> bool:
    """Whether each word of a run has a letter: of `a day in Rome` only the outer two have one in `DR`."""
    letters = iter(fold(name))
    return all(word[0] in letters for word in map(fold, run) if word not in LITTLE)


@lru_cache(maxsize=4096)
def _initials(name: str) -> frozenset[str]:
    """`vm` of virtual machine; with and without the little words: `iaas` and `is` of Infrastructure as a Service."""
    every = words(name)
    telling = [word for word in every if word not in LITTLE]
    return frozenset("".join(word[0] for word in run) for run in (every, telling) if len(run) > 1)
