"""What a line is labelled with: `**Concept:** ...`, `**Term** – ...`, and in a list plain `Term: ...` too."""

import re

from bot.notes.text import MarkKind, Text

_DASH = re.compile(r"\s*(?:[–—→]|-(?=\s))\s*(?=\S)")
# `Isolation: ...`, but no sentence that happens to hold a colon, no time of day and no address.
_PLAIN = re.compile(r"(?P<label>[^\W\d_][^:：.!?,;\n]{0,50}?)(?:[:](?=\s)|：)\s*(?=\S)")
# `- Page - a block of memory`: spaces on both sides, a capital in front
_PLAIN_DASH = re.compile(r"(?P<label>[^\W\d_][^:：.!?,;\n()–—]{0,50}?(?:\s*\([^()]{1,40}\))?)\s+[-–—→]\s+(?=\S)")
_PLAIN_WORDS = 4
_MARKS = (MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.HIGHLIGHT)


def labelled(text: Text, *, in_list: bool = False) -> tuple[str, Text] | None:
    """The label that opens `text`, and the rest; None where there is none."""
    if label := text.label():
        return label
    if text.marks and text.marks[0].kind in _MARKS and not text.plain[: text.marks[0].start].strip():
        mark = text.marks[0]
        name = text.plain[mark.start : mark.end].strip()
        dash = _DASH.match(text.plain, mark.end)
        if dash and len(name.split()) <= 7:
            return name.rstrip(":"), text.cut(dash.end()).strip()
        if mark.kind is not MarkKind.STRONG and (name.endswith(":") or text.plain[mark.end :].startswith(":")):
            return name.rstrip(":"), text.cut(mark.end + (not name.endswith(":"))).strip()
    plain = (_PLAIN.match(text.plain) or _PLAIN_DASH.match(text.plain)) if in_list else None
    if plain and len(plain["label"].split()) <= _PLAIN_WORDS and not plain["label"][0].islower():
        return plain["label"].strip(), text.cut(plain.end()).strip()
    return None
