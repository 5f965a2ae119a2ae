"""What a sentence announces before a list: `There are three main approaches:`, `The four models are A, B, C and D.`"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.enumeration import enumerated
from bot.knowledge.model import ListingKind
from bot.knowledge.naming import ARTICLE, bare, fold, keys
from bot.knowledge.roles import KIND_WORDS, kind_word, kinds_of
from bot.knowledge.sentence import Sentence
from bot.notes.text import Text

_NUMBERS = {
    word: count
    for count, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2)
}
_TYPE_NOUNS = keys(
    "approach|approaches|model|method|technique|architecture|mode|school|level|layer|topology|topologies|scheme|strategy|standard"
)
_WAYS = (
    "approaches|models|methods|techniques|architectures|modes|schools|levels|layers|topologies|schemes|strategies"
    "|standards"
)
_NOUN = rf"(?:{_WAYS}|{kind_word('en')})"  # beside an English number
_NOUNS = frozenset(word.replace("-", " ") for word in (*_WAYS.split("|"), *KIND_WORDS))
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_NUMBERS)}|several|various|many|\d{{1,2}})\s+(?:[\w-]+\s+){{0,4}}?(?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b(?P<count>{'|'.join(_NUMBERS)})\s+(?P<title>(?:[\w-]+\s+){{0,4}}?(?P<noun>{_NOUN}))"
    r"\s*(?:are|:|—|,\s*namely)\s*:?\s*(?P<list>[^.:;]+)\.?$",
    re.IGNORECASE,
)
_MADE_OF = re.compile(
    rf"{ARTICLE}?(?P<whole>[^.,;:]{{2,60}}?)\s+(?:consists?\s+of|comprises?|(?:is|are)\s+(?:made\s+(?:up\s+)?|composed)\s*of"
    r"|se\s+compone\s+de|besteht\s+aus|由)\s+(?P<list>.+?)\.?",
    re.IGNORECASE | re.DOTALL,
)
_STEPWISE = re.compile(
    r"\b(?:steps?|step-by-step|process|procedure|algorithm|workflow|stages|phases|sequence|how\b.*\bworks?|how\s+to|pasos|passi"
    r"|étapes|schritte)\b|步骤|流程",
    re.IGNORECASE,
)
_VERBS_TOO = keys("use|need|aim|cause|form|function|plus|work|benefit|issue|process")  # `Administrators can use:`
# The lead's main clause ends before these: `a set of components, which are managed by ...`
_RELATIVE = re.compile(r",?\s(?:which|that|who)\b.*|,\s*(?:as|such|including)\b.*", re.DOTALL)
_PHRASES = re.compile(r"\s(?:of|for|in|to|from|when|like)\b.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Told:
    """Things listed within a sentence: `The three models are A, B and C.`"""

    kind: ListingKind
    title: str
    parts: tuple[Text, ...]


def _kind_of(noun: str) -> ListingKind | None:
    return ListingKind.TYPES if fold(noun) in _TYPE_NOUNS else next(iter(kinds_of(noun)), None)


def is_stepwise(words: str) -> bool:
    """Whether these words, before an ordered list, make it a list of steps."""
    return bool(_STEPWISE.search(words))


def announced_by(lead: str) -> tuple[ListingKind, ...]:
    """The kind a lead announces for the list below it; () where it announces none."""
    plain = " ".join(lead.split()).rstrip(" :：.")
    if counted := list(_COUNTED.finditer(plain)):
        kind = _kind_of(counted[-1]["noun"])
        return (kind,) if kind else ()
    main = _RELATIVE.sub("", plain)
    for clause in (plain, main, _PHRASES.sub("", main)):
        noun = _last_noun(clause)
        if noun and fold(noun) not in _VERBS_TOO and (kind := _kind_of(noun)):
            return (kind,)
    return ()


def _last_noun(clause: str) -> str:
    """The longest noun that announces a listing and ends the clause; empty where none does."""
    words = clause.casefold().replace("-", " ").split()
    endings = (" ".join(words[-count:]) for count in (3, 2, 1))
    return next((ending for ending in endings if ending.strip("\"“”«»'()*") in _NOUNS), "")


def names_types(heading: str) -> bool:
    """`RAID Levels`, `Cloud Service Models`: numbered sections below it are the types."""
    last = heading.split()[-1:]
    return bool(last) and last[0].endswith("s") and fold(last[0]) in _TYPE_NOUNS


def counted_in(text: str, wanted: int) -> tuple[ListingKind, ...]:
    """The kind that `text` counts `wanted` of: `There are two dominant approaches` before two sections."""
    found = []
    for match in _COUNTED.finditer(text):
        count = _NUMBERS.get(match["count"].casefold(), int(match["count"]) if match["count"].isdigit() else 0)
        kind = _kind_of(match["noun"])
        if kind and count in (0, wanted):
            found.append(kind)
    return tuple(found[:1])


def made_of(sentence: Sentence) -> tuple[str, tuple[Text, ...]] | None:
    """The whole and its parts in `A cell consists of a wall, a membrane and a nucleus.`"""
    match = _MADE_OF.fullmatch(sentence.text.plain)
    if not match:
        return None
    parts = enumerated(sentence.text.cut(match.start("list"), match.end("list")))
    return (bare(match["whole"]), parts) if len(parts) > 1 else None


def told_by(sentence: Sentence) -> Iterator[Told]:
    """What a sentence lists within itself, if it lists as many as it says."""
    match = _TOLD.search(sentence.text.plain)
    kind = _kind_of(match["noun"]) if match else None
    if match and kind:
        parts = enumerated(sentence.text.cut(match.start("list"), match.end("list")))
        if len(parts) == _NUMBERS[match["count"].casefold()]:
            yield Told(kind, match["title"], parts)
