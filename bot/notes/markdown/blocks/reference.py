"""`[label]: address`: where a link leads, not shown. `[Definition]: abstraction` is prose and stays."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import reference as commonmark_reference

# An address has a scheme, a path, an ending or an anchor, or stands in angle brackets; `[x]::y` is a card or prose.
_ADDRESS = re.compile(
    r"\[(?!\^)(?:[^\[\]\\]|\\.)+\]:\s*(?:<[^>\n]*>|(?!:)[^\s<]*[/#:.][^\s]*)\s*(?:$|[\"'(\n])", re.DOTALL
)


def reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark's rule, for addresses only."""
    position = state.bMarks[start] + state.tShift[start]
    if state.src[position : position + 1] != "[":
        return False
    next_line = min(start + 1, state.lineMax)
    if not _ADDRESS.match(state.src, position, state.eMarks[next_line]):
        return False
    return commonmark_reference(state, start, end, silent)
