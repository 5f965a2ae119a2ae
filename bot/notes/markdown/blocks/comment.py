"""`%%` ... `%%` over one or several lines: the writer's own remarks, neither shown nor searched."""

from markdown_it.rules_block import StateBlock


def comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Swallows a comment that opens a line. One that is never closed is text: nothing may hide half a note."""
    position = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith("%%", position) or state.is_code_block(start):
        return False
    line, after = start, position + 2
    while (closing := state.src.find("%%", after, state.eMarks[line])) < 0:
        line += 1
        if line >= end:
            state.env["findings"].warn_once(
                start + 1, "A comment is opened with %% and never closed, so it is kept as text", "Close it with %%."
            )
            return False
        after = state.bMarks[line]
    prose_follows = bool(state.src[closing + 2 : state.eMarks[line]].strip())
    if prose_follows and line == start:
        return False  # a comment inside prose: the span rule's
    if silent:
        return True
    if prose_follows:
        _open_at(state, line, closing + 2)
    state.line = line if prose_follows else line + 1
    return True


def _open_at(state: StateBlock, line: int, position: int) -> None:
    """Lets the line begin at `position`, as a container does with what stands before its content."""
    content = position
    while state.src[content] in " \t":
        content += 1
    state.bMarks[line], state.tShift[line], state.sCount[line] = content, 0, state.blkIndent
