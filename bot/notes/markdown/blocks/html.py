"""HTML blocks. Obsidian reads no Markdown inside them, so their text is kept as it is and their tags are taken off."""

import re

from markdown_it.rules_block import StateBlock, html_block

MAX_COMMENTS = 40
"""Comments one after another, each opened where the last one ends."""

# These swallow everything up to their end, blank lines too; without an end, the rest of the note.
_UNTIL = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>", "<script": "</script", "<style": "</style"} | {
    "<pre": "</pre",
    "<textarea": "</textarea",
}


def html(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark's rule, but what is never closed is text: nothing may hide half a note."""
    position = state.bMarks[start] + state.tShift[start]
    if state.src[position : position + 1] != "<":
        return False
    opening = state.src[position : position + 10].casefold()
    closing = next((closing for name, closing in _UNTIL.items() if opening.startswith(name)), "")
    if closing and position > _last(state, closing):
        state.env["findings"].warn_once(
            start + 1, f"`{opening.split()[0]}` is never closed, so it is kept as text", f"Close it with {closing}."
        )
        return False
    if not html_block(state, start, end, silent):
        return False
    if not silent and opening.startswith("<!--"):
        _with_comments_after(state, start, end)
    return True


def _with_comments_after(state: StateBlock, start: int, end: int) -> None:
    """`--> shown <!-- hidden`: a comment opened on the last line of another hides as much as any."""
    token = state.tokens[-1]
    for _ in range(MAX_COMMENTS):
        if token.content.rfind("<!--") <= token.content.rfind("-->"):
            return
        lines = range(state.line, end)
        closing = next((line for line in lines if "-->" in state.src[state.bMarks[line] : state.eMarks[line]]), None)
        if closing is None:
            return
        state.line = closing + 1
        token.content = state.getLines(start, state.line, state.blkIndent, True)
        token.map = [start, state.line]


def _last(state: StateBlock, closing: str) -> int:
    """Where the last such closing stands, -1 without one; looked up once a note."""
    known: dict[str, int] = state.env.setdefault("last closing", {})
    if closing not in known:
        found = re.finditer(re.escape(closing), state.src, re.IGNORECASE)
        known[closing] = max((each.start() for each in found), default=-1)
    return known[closing]
