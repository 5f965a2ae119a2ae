"""An answer that is a list: `a, b, c` means all of them; `any two of: a; b; c` means so many."""

import re
from dataclasses import dataclass

from bot.questions.judge.numerals import numbered

_ANY = re.compile(r"^\s*any\s+(?:(\w+)\s+)?(?:of|from)\b\s*(?:the\s+following\b|these\b)?\s*:?\s*", re.IGNORECASE)
_CUT = re.compile(r"\s*[;\n]\s*")
_COMMA = re.compile(r"\s*(?:[,،、，]\s+(?:and\s+|y\s+|e\s+|et\s+|und\s+|и\s+)?|[;\n、，]\s*)")


@dataclass(frozen=True, slots=True)
class Roster:
    """The items of a list and how many of them are asked for."""

    items: tuple[str, ...]
    needed: int


def roster(answer: str) -> Roster | None:
    """Read an answer as a list; None where it names one thing."""
    any_of = _ANY.match(answer)
    body = answer[any_of.end() :] if any_of else answer
    items = _items(body)
    if len(items) < 2:
        return None
    return Roster(items, _needed(any_of[1]) if any_of else len(items))


def _items(body: str) -> tuple[str, ...]:
    # with semicolons a comma belongs to its item
    parts = _CUT.split(body) if _CUT.search(body.strip()) else _COMMA.split(body)
    if len(parts) == 2 and parts[1].casefold().rstrip(".") in (
        "d.c",
        "dc",
        "jr",
        "sr",
        "inc",
        "ltd",
    ):  # Washington, D.C.
        return (body,)
    last = re.match(r"(.+?)\s+(?:and|or|&|y|e|et|und|и)\s+(.+)", parts[-1]) if len(parts) > 1 and "," in body else None
    if last and len(parts) >= 2 and not re.search(r",\s+(?:and|or|y|e|et|und|и)\s", body):  # `a, b and c`
        parts = [*parts[:-1], last[1], last[2]]
    return tuple(part.strip(" .") for part in parts if part.strip(" ."))


def _needed(count: str | None) -> int:
    words = numbered([(count or "one").casefold()])
    return int(words[0]) if words and words[0].isdigit() and len(words[0]) < 4 else 1
