"""Text up to the next character that may open something.

The stock rule stops at fifteen characters (`-`, `:`, `{` ...) no rule of ours begins with; each stop costs.
"""

import re

from markdown_it.rules_inline import StateInline

SPECIAL = re.compile(r"[\n\[\]\\`*_<&^$~!]|==|%%|(?<!\S)#(?=\S)")
"""Where a span rule may match."""


def text(state: StateInline, silent: bool) -> bool:
    """Moves to the next special character."""
    found = SPECIAL.search(state.src, state.pos, state.posMax)
    stop = found.start() if found else state.posMax
    if stop == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : stop])
    state.pos = stop
    return True
