"""What a section is there for, read off its heading, and which questions such a section hardly answers.

Rule: a section is set back only where a question of that manner wants something else of the same subject: who asks how
a thing works has no use for a table that compares it.
"""

import re
from collections.abc import Mapping
from enum import Enum, IntEnum
from functools import cache

import numpy as np

from bot.search.phrase import Wanted
from bot.search.postings import Floats


class Manner(Enum):
    """How a question asks, where it is for sentences."""

    HOW = "how"
    WHY = "why"
    WHETHER = "whether"
    WHICH = "which"
    PLAINLY = "plainly"


class Purpose(IntEnum):
    """What a section does."""

    TELLS = 0
    COMPARES = 1
    SHOWS_WORKING = 2
    LISTS_EXAMPLES = 3
    WORKS_OUT = 4
    """An example with numbers: what holds in it does not hold of the thing."""
    CORRECTS = 5
    EXPLAINS_WORDS = 6
    """A part of a glossary."""
    GIVES_REASONS = 7


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# The first that fits a heading decides.
_HEADED: tuple[tuple[Purpose, re.Pattern[str]], ...] = (
    (Purpose.WORKS_OUT, _any(r"^(?:worked|sample|example) (?:example|calculation)", r"^exercise", r"^ejercicio")),
    (
        Purpose.COMPARES,
        _any(
            r"\bcompar(?:ed|ing|isons?|ación|aison|ação)\b", r"\b(?:vs|versus)\b", r"\bdifferences?\b",
            r"\bsummary table", r"\bdiferencias?\b", r"\bdifférences?\b", r"vergleich", r"unterschied", r"\bconfronto",
        ),
    ),
    (Purpose.CORRECTS, _any(r"^(?:common )?(?:misconception|myth|mistake)s?\b", r"^errores comunes", r"^idées reçues")),
    (Purpose.LISTS_EXAMPLES, _any(r"^(?:examples?|ejemplos?|exemples?|beispiele?|esempi|exemplos?)\b")),
    (
        Purpose.GIVES_REASONS,
        _any(
            r"^why\b", r"\breasons?\b", r"\bdrivers\b", r"\bneed for\b", r"\bmotivation", r"\bcauses\b", r"\bcausas\b",
            r"^por qué\b", r"^pourquoi\b", r"^warum\b", r"\bgründe\b",
        ),
    ),
    (
        Purpose.SHOWS_WORKING,
        _any(
            r"^how\b(?!.*\b(?:many|much|related)\b)", r"\bwork(?:s|ing)?\b", r"\bmechanisms?\b", r"\bprocess\b",
            r"\bprocedure\b", r"\b(?:steps?|stages|phases)\b", r"\bfunciona", r"\b(?:pasos|fases|etapas)\b",
            r"\b(?:mecanismo|proceso)\b", r"\bfonctionne", r"\bétapes\b", r"funktioniert", r"ablauf",
        ),
    ),
)  # fmt: skip


_ANY = _any(*(pattern.pattern for _, pattern in _HEADED))

MANNERS: tuple[tuple[Manner, re.Pattern[str]], ...] = (
    (
        Manner.WHICH,
        _any(r"\b(?:which|what) (?:type|kind|sort|form|category|technique|method|one)\b", r"\bas which (?:type|kind)",
             r"\bwhich \w+ (?:type|kind|form|category|technique|method|model|level|mode)s?\b"),
    ),
    (
        Manner.HOW,
        _any(
            r"\bhow (?!many|much|long|big|large|fast|often|far|old)", r"\bcómo\b", r"\bcomo\b", r"\bcomment\b",
            r"^wie\b",
        ),
    ),
    (
        Manner.WHY,
        _any(r"\bwhy\b", r"\bpor qu[eé]\b", r"\bpourquoi\b", r"\bwarum\b", r"\bperché\b"),
    ),
    (
        Manner.WHETHER,
        _any(
            r"^(?:so |and |then )*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|must|may)\b",
            r"\btrue or false\b", r"\byes no\b",
        ),
    ),
)  # fmt: skip
"""The first that fits the words of a question decides."""


def purpose(heading: str) -> Purpose:
    """What a section of this heading is there for."""
    if not _ANY.search(heading):
        return Purpose.TELLS
    return next(purpose for purpose, pattern in _HEADED if pattern.search(heading))


_SET_BACK = 0.9
_FAR_BACK = 0.6
_WORD = frozenset({Wanted.DEFINE, Wanted.TOPIC, Wanted.EXPAND})
_SENTENCES = frozenset({Wanted.DEFINE, Wanted.EXPLAIN})


@cache
def fitness(wanted: Wanted, manner: Manner, *, counted: bool) -> Floats:
    """By purpose, the factor on the score of a section; `counted` where a calculation or example is asked for."""
    back: Mapping[Purpose, bool] = {
        Purpose.COMPARES: wanted is Wanted.DEFINE or manner in {Manner.HOW, Manner.WHY, Manner.WHETHER},
        Purpose.SHOWS_WORKING: wanted is Wanted.DEFINE,
        Purpose.LISTS_EXAMPLES: wanted in _SENTENCES and manner is not Manner.WHICH and not counted,
        Purpose.WORKS_OUT: not counted,
        Purpose.CORRECTS: manner is not Manner.WHETHER,
    }
    factors = np.ones(len(Purpose), dtype=np.float32)
    for each, is_back in back.items():
        factors[each] = _SET_BACK if is_back else 1.0
    factors[Purpose.EXPLAINS_WORDS] = 1.0 if wanted in _WORD else _FAR_BACK
    return factors


SOUGHT: Mapping[Manner, Purpose] = {
    Manner.HOW: Purpose.SHOWS_WORKING,
    Manner.WHY: Purpose.GIVES_REASONS,
    Manner.WHICH: Purpose.COMPARES,
}
"""What a question of a manner is best answered by."""
