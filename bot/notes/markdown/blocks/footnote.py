"""`[^label]: text`, indented lines below belonging to it."""

from markdown_it.rules_block import StateBlock
from mdit_py_plugins.footnote.index import footnote_def


def footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The footnote plugin's rule; the note stays where it was written."""
    return bool(footnote_def(state, start, end, silent))
