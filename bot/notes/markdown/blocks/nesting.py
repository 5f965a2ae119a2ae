"""Deeper than anyone nests: markdown-it drops such text without a word, we keep it as paragraphs."""

from markdown_it.rules_block import StateBlock

MAX_DEPTH = 90
"""Below markdown-it's own limit (100), so that it is never reached. The deepest list seen had 19 levels."""


def nesting(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Takes the lines up to the next blank one as a paragraph where the nesting is too deep for other rules."""
    if state.level < MAX_DEPTH:
        return False
    if silent:
        return False
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
    state.env["findings"].warn_once(
        start + 1, "Lists or quotes are nested too deeply; the innermost are kept as text", "Indent less."
    )
    state.push("paragraph_open", "p", 1).map = [start, line]
    prose = state.push("inline", "", 0)
    prose.content = state.getLines(start, line, state.blkIndent, False).strip()
    prose.map = [start, line]
    prose.children = []
    state.push("paragraph_close", "p", -1)
    state.line = line
    return True
