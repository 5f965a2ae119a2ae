"""Definitions as mathematics writes them: `**Definition 1.1 (Vector space).** ...`, `x is an **eigenvalue** if ...`."""

import re

from bot.knowledge.naming import bare
from bot.knowledge.sentence import Sentence
from bot.notes.text import MarkKind, Text

_HEADED = re.compile(
    r"(?:definition|def|definición|définition|definizione|definição|定义)\.?\s*(?:\d+(?:\.\d+)*\.?)?\s*"
    r"(?:\((?P<named>[^()]{2,60})\)|[:–—-]\s*(?P<after>[^:.]{2,60}?))?\s*[.:]?",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:is|are)\s+(?:said\s+to\s+be\s+|called\s+)?(?:an?\s+|the\s+)?$", re.IGNORECASE)
_IF = re.compile(
    r"\s*(?:(?:of|over|for|on|in|to)\s+[^,.;]{1,30}?)?\s*,?\s*\b(?:if|iff|when|whenever|provided)\b", re.IGNORECASE
)
_MARKED = (MarkKind.STRONG, MarkKind.EMPHASIS)


def headed(text: Text) -> tuple[str, int] | None:
    """The term that `**Definition 1.1 (Term).**` names, empty where it names none, and where its text begins."""
    opening = text.marks[0] if text.marks else None
    if not opening or opening.kind is not MarkKind.STRONG or text.plain[: opening.start].strip():
        return None
    found = _HEADED.fullmatch(text.plain[opening.start : opening.end].strip())
    if not found:
        return None
    start, named = opening.end, found["named"] or found["after"] or ""
    if not named and (beside := re.match(r"\s*\(([^()]{2,60})\)\s*[.:]?", text.plain[start:])):
        named, start = beside[1], start + beside.end()
    rest = text.plain[start:]
    return bare(named), start + len(rest) - len(rest.lstrip(" .:\n"))


def conditional(sentence: Sentence, *, in_definition: bool) -> str:
    """The marked term of `A matrix is **invertible** if ...`: under `Definition`, or in a sentence with a formula."""
    text = sentence.text
    if not in_definition and not any(mark.kind is MarkKind.MATH for mark in text.marks):
        return ""
    for mark in text.marks:
        if mark.kind in _MARKED and _IS.search(text.plain[: mark.start]) and _IF.match(text.plain, mark.end):
            return bare(text.plain[mark.start : mark.end])
    return ""
