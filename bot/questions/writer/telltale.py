"""Cells that tell whose they are: by a subject's name, its initials, or a word in its names that no other has."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.knowledge.naming import is_initialism
from bot.questions.wording import LITTLE, fold, holds, stem, stems, taken_apart, words

_LETTERS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]s?\b")

_SHORT_STEM = 4

Names = Callable[[str], tuple[str, ...]]
"""Every name of a thing, the one it goes by here first."""


def names_one(text: str, subjects: Sequence[str], names: Names, beside: Sequence[str] = ()) -> bool:
    """Whether a text speaks of any of the subjects compared: `Each VM has a system` of virtual machines.

    A word that all texts `beside` it have too tells nothing: `Virtualizes the hardware`, `Virtualizes the system`.
    """
    common = frozenset.intersection(*map(_said, beside)) if beside else frozenset()
    return any(
        tells_of(text, subject, [other for other in subjects if other != subject], names, common)
        for subject in subjects
    )


def tells_of(
    text: str, subject: str, others: Sequence[str], names: Names, common: frozenset[str] = frozenset()
) -> bool:
    """Whether a text speaks of a subject as of none of the others, by other words than the common ones."""
    called = names(subject)
    if any(holds(text, name) or spells(text, name) or _cuts_short(text, name) for name in called):
        return True
    beside = [names(other) for other in others]
    own = _words_of(called).difference(common, *map(_words_of, beside))
    if own & _said(text) or any(_open_alike(word, said) for word in own for said in _said(text)):
        return True
    letters = {fold(found.removesuffix("s")) for found in _LETTERS.findall(text)}
    return bool(letters & _initials_of(called).difference(*map(_initials_of, beside)))


def mentions(text: str, name: str, names: Names) -> bool:
    """Whether a text speaks of a thing by one of its names or its initials: `More than HA` of high availability."""
    called = names(name)
    letters = {fold(found.removesuffix("s")) for found in _LETTERS.findall(text)}
    return bool(letters & _initials_of(called)) or any(holds(text, one) for one in called)


def _open_alike(one: str, other: str) -> bool:
    """Whether one stem opens the other: `part` of `Partly handled`, and `Partial`."""
    short, long = sorted((one, other), key=len)
    return _SHORT_STEM <= len(short) < len(long) and long.startswith(short) and " " not in long


@lru_cache(maxsize=4096)
def _words_of(called: tuple[str, ...]) -> frozenset[str]:
    """The words of its name, and of the long form where that is its letters. What else it is called is not shown."""
    subject, *others = called
    long = (name for name in others if is_initialism(subject, name) or is_initialism(name, subject))
    return frozenset().union(*map(_said, (subject, *long)))


@lru_cache(maxsize=4096)
def _initials_of(called: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(_initials, called))


@lru_cache(maxsize=16_384)
def _said(text: str) -> frozenset[str]:
    """The telling words, and each two that stand side by side: every cell may have `virtual` and `desktop`, and only
    one a `virtual desktop`."""
    parted = taken_apart(text)
    side_by_side = (f"{stem(one)} {stem(other)}" for one, other in pairwise(words(parted)) if not {one, other} & LITTLE)
    return stems(text) | stems(parted) | frozenset(side_by_side)


@lru_cache(maxsize=16_384)
def spells(text: str, name: str, *, loosely: bool = True) -> bool:
    """Whether words in a row spell a name's letters: `Drop eligible indicator, one bit` the DEI, `Tag protocol
    identifier` the TPID, where its last letter may stand within a word."""
    letters = fold(name)
    if not _LETTERS.fullmatch(name) or not letters.isalpha():
        return False
    said = [word for word in words(text) if word not in LITTLE]
    for size in {len(letters), max(2, len(letters) - 1)} if loosely else {len(letters)}:
        for at in range(len(said) - size + 1):
            run = said[at : at + size]
            left = letters.removeprefix("".join(word[0] for word in run))
            if not left or (left == letters[-1:] and size == len(letters) - 1 and left in run[-1]):
                return True
    return False


def opens_spelling(text: str, name: str) -> bool:
    """Whether the words a text opens with spell a name's letters: `Priority code point, 0 to 7` the PCP."""
    return spells(" ".join(words(text)[: len(name)]), name)


def _cuts_short(text: str, name: str) -> bool:
    """Whether a text has a name cut to its first letter and its last part: `.pboat` of `PowerBoat`."""
    first, *rest = taken_apart(name).split()
    return bool(rest) and f"{fold(first)[:1]}{''.join(map(fold, rest))}" in words(text)


def _initials(name: str) -> frozenset[str]:
    """`vm` of virtual machine; with and without the little words: `iaas` and `is` of Infrastructure as a Service."""
    every = words(name)
    telling = [word for word in every if word not in LITTLE]
    return frozenset("".join(word[0] for word in run) for run in (every, telling) if len(run) > 1)
