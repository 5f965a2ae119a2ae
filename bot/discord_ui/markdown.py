"""Notes' text and people's text as Discord's Markdown: what was marked stays marked, nothing else becomes markup.

Discord shows a backslash-escaped sign as itself, so escaping too much does no harm and too little does.
"""

import re

from bot.notes.text import Mark, MarkKind, Text

_ALWAYS = re.compile(r"([\\*_~|`\[\]<])")
_AT_LINE_START = re.compile(r"^(\s*)(#{1,3}|[-+>]|\d+\.)(?=\s)", re.MULTILINE)
_SMALL_PRINT = re.compile(r"^(\s*)-#", re.MULTILINE)
_PING = re.compile(r"@(?=everyone|here)", re.IGNORECASE)

_FENCE: dict[MarkKind, str] = {
    MarkKind.STRONG: "**",
    MarkKind.HIGHLIGHT: "**",
    MarkKind.EMPHASIS: "*",
    MarkKind.STRIKE: "~~",
    MarkKind.CODE: "`",
    MarkKind.MATH: "`",
}
_VERBATIM = (MarkKind.CODE, MarkKind.MATH)


def escape(text: str) -> str:
    """Anybody's text so that Discord shows it letter by letter: no markup, no mention, no link behind a word."""
    text = _ALWAYS.sub(r"\\\1", text)
    text = _AT_LINE_START.sub(r"\1\\\2", text)
    text = _SMALL_PRINT.sub(r"\1\\-#", text)
    return _PING.sub("@\u200b", text)


def render(text: Text) -> str:
    """A note's text with its marks. Marks that cross are cut where the outer one ends."""
    marks = sorted(
        (mark for mark in text.marks if mark.kind in _FENCE and mark.start < mark.end),
        key=lambda mark: (mark.start, -mark.end),
    )
    return _render(text.plain, 0, len(text.plain), marks)


def _render(plain: str, start: int, end: int, marks: list[Mark]) -> str:
    done: list[str] = []
    at = start
    for index, mark in enumerate(marks):
        if mark.start < at or mark.start >= end:
            continue  # inside a mark already written, or beyond this one
        stop = min(mark.end, end)
        done.append(escape(plain[at : mark.start]))
        done.append(_fenced(plain, mark, stop, marks[index + 1 :]))
        at = stop
    done.append(escape(plain[at:end]))
    return "".join(done)


def _fenced(plain: str, mark: Mark, stop: int, inner: list[Mark]) -> str:
    """Space at the edges goes outside: Discord does not read `** so**` as bold."""
    fence = _FENCE[mark.kind]
    raw = plain[mark.start : stop]
    if mark.kind in _VERBATIM:
        return code(raw)
    lead = len(raw) - len(raw.lstrip())
    body = _render(
        plain, mark.start + lead, mark.start + len(raw.rstrip()), [each for each in inner if each.kind is not mark.kind]
    )
    if not body:
        return raw
    return f"{raw[:lead]}{fence}{body}{fence}{raw[len(raw.rstrip()) :]}"


def code(text: str) -> str:
    """An inline code span that no backtick inside can close."""
    return f"`{text.replace('`', 'ˋ')}`" if text.strip() else text


def code_block(text: str, language: str = "") -> str:
    """A fenced block that nothing inside can close."""
    name = language if re.fullmatch(r"[a-z0-9+#-]{1,16}", language) else ""
    return f"```{name}\n{text.replace('```', 'ˋˋˋ')}\n```"
