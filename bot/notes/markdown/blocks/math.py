"""`$$` ... `$$` on lines of its own: TeX, kept to the character."""

from markdown_it.rules_block import StateBlock


def math(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A displayed formula. Without its closing `$$` it is prose."""
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("$$", position) or state.is_code_block(start):
        return False
    first = state.src[position + 2 : state.eMarks[start]].rstrip()
    if "$$" in first and not first.endswith("$$"):
        return False  # `$$x$$ and then prose`
    line, last = start, first
    while not last.endswith("$$"):
        line += 1
        if line >= end or state.sCount[line] < state.blkIndent:
            return False
        last = state.src[state.bMarks[line] : state.eMarks[line]].rstrip()
        if "$$" in last and not last.endswith("$$"):
            return False
    if silent:
        return True
    token = state.push("math_block", "math", 0)
    body = first if line == start else f"{first}\n{state.getLines(start + 1, line + 1, state.sCount[start], False)}"
    token.content = body.rstrip().removesuffix("$$").strip("\n")
    token.map = [start, line + 1]
    state.line = line + 1
    return True
