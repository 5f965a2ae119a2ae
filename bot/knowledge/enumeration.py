"""`A, B, C (D) and E` in one line, taken apart only where every part is whole."""

import re
from collections.abc import Iterator

from bot.notes.text import Text

# A part that opens with one of these continues the one before it: `Developers, where ...`, `A VM, allowing ...`
_CONTINUES = re.compile(
    r"(?:where|which|who|whom|whose|that|such as|including|e\.g|i\.e|so|as|but|because|since|while|when|if"
    r"|although|though|thus|no longer|formerly|now"
    r"|especially|particularly|with|without|rather|not|making|allowing|leading|enabling|ensuring|providing"
    r"|reducing|causing"
    r"|donde|que|porque|dove|che|où|qui|parce|wobei|weil|der|die|das)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:and|or|&|y|e|o|et|ou|und|oder)\s+", re.IGNORECASE)
_LAST_TWO = re.compile(r"\s+(?:and|or|&|y|et|ou|und|oder)\s+", re.IGNORECASE)
_VERB = re.compile(r"\b(?:is|are|was|were|can|will|has|have|had|must|should|does)\b", re.IGNORECASE)
_LONG = 8


def _signs(plain: str) -> list[int]:
    """Where the parts end: at commas outside brackets; only at semicolons where there are any, for a comma between two
    of them stands within a part."""
    found = list(_outside(plain))
    return [at for at in found if plain[at] in ";；"] or found


def _outside(plain: str) -> Iterator[int]:
    """Commas and semicolons outside brackets."""
    depth = 0
    for at, char in enumerate(plain):
        if char in "([{（":
            depth += 1
        elif char in ")]}）":
            depth = max(0, depth - 1)
        elif (
            char in ",;，、；" and not depth and not (plain[at - 1 : at].isdigit() and plain[at + 1 : at + 2].isdigit())
        ):
            yield at


def _spans(plain: str) -> list[tuple[int, int]]:
    """The parts between commas or semicolons; from the first `and ...` on, all is one part."""
    spans, start = [], 0
    for at in _signs(plain):
        closed = at + 1 + bool(re.match(r"[\"”’]", plain[at + 1 : at + 2]))  # `"power users," developers`
        spans.append((start, at if closed == at + 1 else closed))
        start = closed
        if _AND.match(plain[start : start + 20].lstrip()):
            break
    spans.append((start, len(plain)))
    return spans


def _trimmed(text: Text, start: int, end: int) -> Text:
    part = text.cut(start, end).strip()
    if part.plain.endswith((',"', ",”")):
        part = Text(part.plain[:-2] + part.plain[-1], part.marks)
    joint = _AND.match(part.plain)
    part = part.cut(joint.end()).strip() if joint and start else part
    stop = len(part.plain) - (part.plain.endswith((".", "。")) and not re.search(r"\b\w\.\w\.$|etc\.$", part.plain))
    return part.cut(0, stop)


def _pair(text: Text) -> tuple[Text, ...]:
    """`A and B` without a comma: two names at most three words each."""
    halves = list(_LAST_TWO.finditer(text.plain))
    if len(halves) != 1:
        return (text,)
    left, right = _trimmed(text, 0, halves[0].start()), _trimmed(text, halves[0].end(), len(text.plain))
    short = all(len(half.plain.split("(")[0].split()) <= 4 and half.plain[:1].isupper() for half in (left, right))
    return (left, right) if short else (text,)


def _last_two(part: Text) -> tuple[Text, ...]:
    """`B and C` at the end of `A, B and C`; one thing where either half is longer than three words."""
    joints = list(_LAST_TWO.finditer(part.plain))
    if len(joints) != 1:
        return (part,)
    halves = _trimmed(part, 0, joints[0].start()), _trimmed(part, joints[0].end(), len(part.plain))
    short = all(0 < len(half.plain.split("(")[0].split()) <= 3 for half in halves)
    return halves if short else (part,)


def enumerated(text: Text) -> tuple[Text, ...]:
    """The things `text` lists; `text` alone where it is no list or a part would not be whole."""
    whole = _trimmed(text, 0, len(text.plain))
    if re.search(r"[.!?](?<!e\.g\.)(?<!i\.e\.)(?<!vs\.)\s+[A-Z]", whole.plain):
        return (text.strip(),)
    spans = _spans(whole.plain)
    parts = [part for part in (_trimmed(whole, start, end) for start, end in spans) if part]
    if len(parts) > 1 and not _AND.match(whole.plain[spans[-1][0] :].lstrip()):  # not `A, B, and C and D`
        parts += _last_two(parts.pop())
    if len(parts) < 2:
        pair = _pair(whole)
        return pair if len(pair) > 1 else (text.strip(),)
    words = [len(re.sub(r"\([^)]*\)", "", part.plain).split()) for part in parts]
    broken = any(_CONTINUES.match(part.plain) for part in parts[1:]) or any(
        _VERB.search(re.split(r"\b(?:that|which|who|where)\b", part.plain)[0]) for part in parts
    )
    if (
        broken
        or any(count > _LONG for count in words[:-1])
        or (len(parts) == 2 and re.match(r"\w+ing\b", parts[1].plain))
    ):
        return (text.strip(),)
    return tuple(parts)
