"""`::: warning` ... `:::`: Pandoc's and Quarto's fenced divs, read as callouts."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from bot.notes.markdown.blocks.callout import TYPE_OF

MAX_OPEN = 20
"""Divs left open before a note is believed to mean something else by `:::`; each was sought to the note's end."""

_FENCE = re.compile(r":{3,}[ \t]*([^\n:]*?)[ \t]*:*[ \t]*$")
_TITLE = re.compile(r"""title=["']([^"']*)["']""")
_CLASS = re.compile(r"(?:callout-)?([\w-]+)")


def div(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A div with everything up to its closing fence. Without one it is prose."""
    opening = _fence(state, start)
    if not opening or len(state.env.setdefault("open divs", set())) > MAX_OPEN:
        return False
    line = _closing(state, start, end)
    if line < 0:
        state.env["open divs"].add(start)
        state.env["findings"].warn_once(start + 1, "A ::: block is never closed, so it is kept as text", "Close it.")
        return False
    if silent:
        return True
    opened = state.push("callout_open", "div", 1)
    opened.map = [start, line + 1]
    kind, title = _kind_and_title(opening)
    opened.meta = {"type": kind, "fold": ""}
    state.tokens.append(Token("inline", "", 0, content=title, map=[start, start + 1], children=[]))
    parent, limit = state.parentType, state.lineMax
    state.parentType, state.lineMax = "div", line
    state.md.block.tokenize(state, start + 1, line)
    state.parentType, state.lineMax = parent, limit
    state.push("callout_close", "div", -1)
    state.line = line + 1
    return True


def _closing(state: StateBlock, start: int, end: int) -> int:
    """The line of the fence that closes the div opened at `start`, -1 without one. Divs nest."""
    depth = 1
    for line in range(start + 1, end):
        if state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            break
        inner = _fence(state, line)
        if inner is not None:
            depth += 1 if inner else -1
        if not depth:
            return line
    return -1


def _fence(state: StateBlock, line: int) -> str | None:
    """What the fence on this line says, empty for a closing one, None where there is none."""
    position = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith(":::", position) or state.is_code_block(line):
        return None
    found = _FENCE.match(state.src, position, state.eMarks[line])
    return found[1] if found else None


def _kind_and_title(opening: str) -> tuple[str, str]:
    """`{.callout-tip title="X"}` is ("tip", "X"); `solution` is ("note", "solution")."""
    name = _CLASS.search(opening.lstrip("{. "))
    word = name[1] if name else ""
    kind = TYPE_OF.get(word.casefold(), "")
    title = _TITLE.search(opening)
    return kind or "note", title[1] if title else "" if kind else word
