"""`%%x%%` inside prose: not shown. Its line breaks stay, so that the lines below keep their numbers."""

from markdown_it.rules_inline import StateInline


def comment(state: StateInline, silent: bool) -> bool:
    """Drops a comment that is closed."""
    if not state.src.startswith("%%", state.pos):
        return False
    closing = state.src.find("%%", state.pos + 2, state.posMax)
    if closing < 0:
        return False
    if not silent:
        for _ in range(state.src.count("\n", state.pos, closing)):
            state.push("softbreak", "br", 0)
        if closing + 2 < state.posMax and state.src[closing + 2] == " " and state.pending.endswith(" "):
            state.pending = state.pending[:-1]  # of the spaces around what is not shown one is left
    state.pos = closing + 2
    return True
