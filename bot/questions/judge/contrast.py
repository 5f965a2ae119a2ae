"""Word pairs whose few differing letters are the whole difference: never a slip of the hand.

Three ways two words are opposed: by a beginning (hypo-/hyper-), by an ending (-phagia/-phasia, -or/-ee), or because the
two are known twins (`twins.py`). Names of carbon compounds are compared by their parts.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.questions.judge.lexicon import listed
from bot.questions.judge.twins import TWINS

_PREFIXES = [
    tuple(group.split())
    for group in (
        "hypo hyper iso eu normo",
        "intra inter extra infra trans",
        "endo exo ecto meso epi peri",
        "pre post ante anti pro",
        "sym asym dissym anti",
        "syn asyn anti dys",
        "mono uni di bi tri tetra quadri poly multi oligo duo omni",
        "macro micro meso mega nano",
        "homo hetero hemi auto allo",
        "over under",
        "up down",
        "in out ex",
        "im em e",
        "ab ad",
        "af ef",
        "pro eu",
        "hap dip polyp",
        "sub super supra",
        "ortho meta para",
        "cis trans",
        "brady tachy",
        "kilo mega giga tera milli micro nano pico centi deci",
        "centri ex",
        "fore back",
        "en de",
        "as des",
        "ap pro",
        "lipo glyco gluco",
        "osteo chondro",
        "myco myo myelo",
        "arterio athero",
        "phago exo endo pino",
        "nephro neuro",
        "xero xeno",
        "geo gyro",
        "ambi amphi",
        "proto deutero",
        "left right",
        "north south east west",
    )
]
_NEGATIVE = (
    "in",
    "im",
    "il",
    "ir",
    "un",
    "non",
    "dis",
    "a",
    "an",
    "anti",
    "de",
    "mis",
    "counter",
    "contra",
    "ab",
    "не",
)
_SUFFIXES = [
    tuple(group.split())
    for group in (
        "phagia phasia plasia plegia phonia pnea pnoea phoria",
        "or ee",
        "er ee",
        "ase ose ogen",
        "blast clast cyte",
        "itis osis oma emia algia pathy megaly penia philia phobia",
        "ectomy otomy ostomy tomy plasty pexy",
        "gram graph",
        "fugal petal",
        "gamy gyny andry",
        "archy cracy",
        "ful less",
        "mere some",
        "trophy tropy tropic trophic",
        "tite mite",
        "morph morphic morphous",
        "phyte phage cyte",
        "ability ation",
        "most least",
        "phase mere",
        "ward wards",
        "taxis tropism",
        "philic phobic",
        "ic ous",
        "byte bit",
        "valent dentate",
    )
]


def _opposites(groups: list[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for one in group:
            found[one] = (*found.get(one, ()), *(two for two in group if two != one))
    return found


_OPPOSITE_PREFIXES, _OPPOSITE_SUFFIXES = _opposites(_PREFIXES), _opposites(_SUFFIXES)
_BEGINNINGS = {each[0]: [part for part in _OPPOSITE_PREFIXES if part[0] == each[0]] for each in _OPPOSITE_PREFIXES}
_ENDINGS = {each[-1]: [part for part in _OPPOSITE_SUFFIXES if part[-1] == each[-1]] for each in _OPPOSITE_SUFFIXES}
_SALT = re.compile(
    r"(.*)(nitr|sulf|phosph|chlor|brom|iod|fluor|arsen|carbon|chrom|mangan|selen|cyan|ox|hydr|silic|bor)"
    r"(?:ur|or)?(ate|ite|ide|ic|ous)"
)
_DRUGS = tuple(  # the longest first
    sorted(
        listed(
            """
    cillin olol pril sartan statin azole mycin micin caine zepam zolam dipine floxacin cycline vir mab parin triptan
    thiazide gliptin glitazone prazole tidine setron sone lone barbital curium oxetine triptyline phylline terol
    """
        ),
        key=len,
        reverse=True,
    )
)
_CARBON = re.compile(
    r"(.*?)((?:meth|eth|prop|but|pent|hex|hept|oct|non|dec|alk|benz|styr|tolu)(?:\d|-|di|tri)*)"
    r"(an|en|yn|adien|anal|anol|anon|anoic)?(e|ol|al|one|oic|oate|oyl|yl|amine|amide|diol|oxide|oxy|ylene)"
)


@lru_cache(maxsize=16384)
def opposed(left: str, right: str) -> bool:
    """Whether the two words stand against each other, so that no few letters between them are a slip."""
    if left == right:
        return False
    return (
        right in TWINS.get(left, ())
        or (left[-1] in "elcy" and right[-1] in "elcy" and _by_parts(_CARBON, left, right))
        or (left[-1] in "ecs" and right[-1] in "ecs" and _by_parts(_SALT, left, right))
        or (left in right and _negated(left, right))
        or (right in left and _negated(right, left))
        or _by_beginning(left, right)
        or (left[-2:] == right[-2:] and _by_drug(left, right))
        or _by_ending(left, right)
    )


def leans_to_a_twin(word: str, typed: str) -> bool:
    """Whether what was typed for `word` is at least as near to a twin of it: *molalty* for molarity."""
    twins = TWINS.get(word)
    if not twins:
        return False
    distance = OSA.distance(word, typed)
    return any(OSA.distance(twin, typed, score_cutoff=distance) <= distance for twin in twins)


def combining(front: str) -> bool:
    """Whether the beginning of a word is one that makes other terms (hyper-, photo-), not a word of its own."""
    return front in _NEGATIVE or front in _OPPOSITE_PREFIXES or front.endswith(("o", "i"))


def _by_parts(names: re.Pattern[str], left: str, right: str) -> bool:
    # names that are built from parts differ by a part: butane, butene, butyne, butanol, butanal, pentane
    one = names.fullmatch(left)
    two = names.fullmatch(right) if one else None
    return one is not None and two is not None and one.groups()[1:] != two.groups()[1:]


def _by_drug(left: str, right: str) -> bool:
    # drugs of a class share its ending, and a letter more or less is another drug
    if not left.endswith(_DRUGS):
        return False
    end = next(filter(left.endswith, _DRUGS))
    return right.endswith(end) and OSA.distance(left, right) > 1


def _negated(word: str, other: str) -> bool:
    return len(word) > 3 and other.endswith(word) and other[: len(other) - len(word)] in _NEGATIVE


def _by_beginning(left: str, right: str) -> bool:
    for front in filter(left.startswith, _BEGINNINGS.get(left[0], ())):
        for other in filter(right.startswith, _OPPOSITE_PREFIXES[front]):
            if _alike(left[len(front) :], right[len(other) :]):
                return True
    return False


def _by_ending(left: str, right: str) -> bool:
    for end in filter(left.endswith, _ENDINGS.get(left[-1], ())):
        for other in filter(right.endswith, _OPPOSITE_SUFFIXES[end]):
            if _alike(left[: -len(end)], right[: -len(other)]):
                return True
    return False


def _alike(left: str, right: str) -> bool:
    """The same rest, itself perhaps mistyped."""
    if len(left) < 3 or len(right) < 3:
        return False
    return left == right or (len(left) > 5 and OSA.distance(left, right, score_cutoff=1) <= 1)
