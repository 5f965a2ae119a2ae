"""Cells that tell whose they are: by a subject's name, its initials, or a word in its names that no other has."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.questions.wording import LITTLE, fold, holds, stems, words

_LETTERS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]s?\b")
_GROWN = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""`XenServer` holds the word Xen."""

Names = Callable[[str], tuple[str, ...]]
"""Every name of a thing."""


def names_one(text: str, subjects: Sequence[str], names: Names) -> bool:
    """Whether a text speaks of any of the subjects compared: `Each VM has a system` of virtual machines."""
    return any(
        speaks_of(text, subject, [other for other in subjects if other != subject], names) for subject in subjects
    )


def speaks_of(text: str, subject: str, others: Sequence[str], names: Names) -> bool:
    """Whether a text speaks of a subject as of none of the others."""
    called = names(subject)
    if any(holds(text, name) for name in called):
        return True
    own = frozenset().union(*map(stems, called))
    shared = frozenset().union(*(stems(name) for other in others for name in names(other)))
    if (own - shared) & stems(_GROWN.sub(" ", text)):
        return True
    letters = {fold(found.removesuffix("s")) for found in _LETTERS.findall(text)}
    other_letters = {short for other in others for name in names(other) for short in _initials(name)}
    return bool(letters & ({short for name in called for short in _initials(name)} - other_letters))


@lru_cache(maxsize=4096)
def _initials(name: str) -> frozenset[str]:
    """`vm` of virtual machine; with and without the little words: `iaas` and `is` of Infrastructure as a Service."""
    every = words(name)
    telling = [word for word in every if word not in LITTLE]
    return frozenset("".join(word[0] for word in run) for run in (every, telling) if len(run) > 1)
