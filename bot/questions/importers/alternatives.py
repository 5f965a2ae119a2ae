"""One printed answer that holds several: `A OR B`, `A / B`, `A (or B)`, `A, B (any two)`, `A. (B also acceptable)`."""

import re
from dataclasses import dataclass

_COUNTS = ("two", "three", "four", "five")
_OR_INSIDE = re.compile(r"\s*\(\s*or\s+([^()]+)\)(?=\W*$)", re.IGNORECASE)  # `A hypervisor (or VMM) is ...` is prose
_ALSO = re.compile(r"[.,;]?\s*\(([^()]+?)\s+(?:is |are )?also (?:acceptable|accepted|correct)\)", re.IGNORECASE)
_ANY = re.compile(r"[.,;]?\s*\(\s*any (one|two|three|four|five)\s*\)", re.IGNORECASE)
_OR = re.compile(r"\s+OR\s+|\s+/\s+")
_SHORT = 10
"""Words: a part of a longer text beside a stroke is no answer by itself."""
_NUMBERED = re.compile(r"(?:^|\s)\d+[).]\s+")
_HOW_MANY = re.compile(
    r"\b(?:name|list|state|give|mention|identify|write)\s+(?:any\s+)?(one|two|three|four|five)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Worded:
    """An answer as printed, tidied, and others that are as right."""

    answer: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer as it is judged when typed: `any two of: a; b; c`, or one text with its equals."""

    text: str
    parts: tuple[str, ...]
    also: tuple[str, ...] = ()


def worded(printed: str) -> Worded:
    """Take the alternatives out of a printed answer. `(any two)` stays, for it is no alternative."""
    text = " ".join(printed.split())
    also: list[str] = []
    for pattern in (_OR_INSIDE, _ALSO):
        for found in pattern.finditer(text):
            also += _items(found[1])
        text = pattern.sub("", text)
    parts = [part.strip() for part in _OR.split(text) if part.strip()]
    if any(len(part.split()) > _SHORT for part in parts) or not parts:
        parts = [text]
    first, *rest = parts
    return Worded(_tidy(first), tuple(dict.fromkeys(map(_tidy, [*rest, *also]))))


def read_answer(question: str, answer: Worded) -> Typed | None:
    """How the answer is judged when typed; None where the question leaves open what else would be right."""
    if found := _ANY.search(answer.answer):
        members = tuple(_items(_ANY.sub("", answer.answer)))
        return _any(found[1].casefold(), members)
    asked = _HOW_MANY.search(question)
    count = asked[1].casefold() if asked else "one"
    if count in _COUNTS:
        # "List two limitations" answered by two: others would be right, unless the sheet says which
        members = (*_items(answer.answer), *answer.alternatives)
        return _any(count, members) if answer.alternatives else None
    text = answer.answer
    return Typed(text, (text, *answer.alternatives), answer.alternatives)


def _any(count: str, members: tuple[str, ...]) -> Typed | None:
    return Typed(f"any {count} of: {'; '.join(members)}", members) if len(members) >= 2 else None


def _items(text: str) -> list[str]:
    if len(numbered := [part for part in _NUMBERED.split(text) if part.strip()]) > 1:
        return [_tidy(part) for part in numbered]
    return [_tidy(part) for part in re.split(r"[,;]\s+(?![^()]*\))|\s+or\s+", text) if part.strip()]


def _tidy(text: str) -> str:
    return text.strip().rstrip(".;,").strip()
