"""`> [!type]± title`: a block quote whose first line says what it is."""

import re

from markdown_it.rules_block import StateBlock, blockquote
from markdown_it.token import Token

_FIRST_LINE = re.compile(r">[ \t]?[ \t]*\[!([^\]\n]+)\]([+-]?)[ \t]*([^\n]*)")

_TYPES = {
    "note": ("note",),
    "abstract": ("abstract", "summary", "tldr"),
    "info": ("info",),
    "todo": ("todo",),
    "tip": ("tip", "hint", "important"),
    "success": ("success", "check", "done"),
    "question": ("question", "help", "faq"),
    "warning": ("warning", "caution", "attention"),
    "failure": ("failure", "fail", "missing"),
    "danger": ("danger", "error"),
    "bug": ("bug",),
    "example": ("example",),
    "quote": ("quote", "cite"),
}
TYPE_OF = {name: kind for kind, names in _TYPES.items() for name in names}
"""The thirteen types by every name they go by."""


def callout(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A callout, or a plain quote where the first line names no type."""
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(">", position):
        return False
    found = _FIRST_LINE.match(state.src, position, state.eMarks[start])
    if silent or not found or state.is_code_block(start):
        return blockquote(state, start, end, silent)
    before = len(state.tokens)
    whole_line = state.eMarks[start]
    state.eMarks[start] = position + 1  # the body is read as if the first line were only ">"
    blockquote(state, start, end, silent)
    state.eMarks[start] = whole_line
    opened = state.tokens[before]
    opened.type, state.tokens[-1].type = "callout_open", "callout_close"
    opened.meta = {"type": TYPE_OF.get(found[1].split("|")[0].strip().casefold(), "note"), "fold": found[2]}
    title = Token("inline", "", 0, content=found[3].strip(), map=[start, start + 1], children=[])
    state.tokens.insert(before + 1, title)
    return True
