"""An answer that is a list: `a, b, c` means all of them; `any two of: a; b; c` means so many."""

import re
from dataclasses import dataclass

from bot.questions.judge.folding import fold
from bot.questions.judge.numerals import foreign, numbered

_ANY = re.compile(
    r"^\s*(?:any\s+(?:(?P<en>\w+)\s+)?(?:of|from)\b\s*(?:the\s+following\b|these\b)?\s*:?"
    r"|(?P<es>\w+) cualesquiera de\s*:|(?P<fr>\w+) au choix parmi\s*:|(?P<de>\w+) beliebige von\s*:"
    r"|quaisquer (?P<pt>\w+) de\s*:|(?P<it>\w+) qualsiasi tra\s*:|कोई भी (?P<hi>\S+?)\s*:)\s*",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*[;\n]\s*")
_COMMA = re.compile(r"\s*(?:[,،、，]\s+(?:and\s+|y\s+|e\s+|et\s+|und\s+|и\s+)?|[;\n、，]\s*)")

_LAST_TWO = re.compile(r"(.+?)\s+(?:and|or|&|y|e|et|und|и)\s+(.+)")
_AND_BEFORE_LAST = re.compile(r",\s+(?:and|or|y|e|et|und|и)\s")
_TITLES_BEHIND = ("d.c", "dc", "jr", "sr", "inc", "ltd")  # Washington, D.C.
_WAYS = frozenset(("in", "out", "up", "down", "on", "off"))
_SEPARATOR = frozenset(",;\n،、，")
MOST_ITEMS = 30
"""Items of a list that are looked at."""


@dataclass(frozen=True, slots=True)
class Roster:
    """The items of a list and how many of them are asked for."""

    items: tuple[str, ...]
    needed: int


def roster(answer: str) -> Roster | None:
    """Read an answer as a list; None where it names one thing."""
    if _SEPARATOR.isdisjoint(answer):
        return None
    any_of = _ANY.match(answer)
    items = tuple(dict.fromkeys(_items(answer[any_of.end() :] if any_of else answer)))[:MOST_ITEMS]
    if len(items) < 2:
        return None
    return Roster(items, min(_needed(any_of[any_of.lastgroup or "en"]), len(items)) if any_of else len(items))


def _items(body: str) -> list[str]:
    # with semicolons a comma belongs to its item
    parts = _CUT.split(body) if _CUT.search(body.strip()) else _COMMA.split(body)
    if len(parts) == 2 and (parts[1].casefold().rstrip(".") in _TITLES_BEHIND or _is_saying(parts)):
        return [body]
    last = _LAST_TWO.match(parts[-1]) if len(parts) > 1 and "," in body else None
    if last and not _AND_BEFORE_LAST.search(body):  # `a, b and c`, but `a, hold and wait, and c`
        parts = [*parts[:-1], last[1], last[2]]
    return [part.strip(" .") for part in parts if part.strip(" .")]


def _is_saying(halves: list[str]) -> bool:
    """`First in, first out`, `garbage in, garbage out`: a name with a comma."""
    words = [half.casefold().split() for half in halves]
    if any(len(half) != 2 for half in words):
        return False
    return all(half[1] in _WAYS for half in words) or all(half[0] in ("first", "last") for half in words)


def _needed(count: str | None) -> int:
    words = foreign(tuple(numbered([fold(count or "one")])))
    return int(words[0]) if words and words[0].isdecimal() and len(words[0]) < 4 else 1
