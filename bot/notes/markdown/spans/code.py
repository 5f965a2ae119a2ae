"""`` `x` ``: code inside prose. Its line breaks stay breaks, so that the lines below keep their numbers."""

from markdown_it.rules_inline import StateInline, backtick


def code(state: StateInline, silent: bool) -> bool:
    """CommonMark's rule, which turns the breaks into spaces."""
    start, before = state.pos, len(state.tokens)
    if not backtick(state, silent):
        return False
    written = state.src[start : state.pos]
    if "\n" in written and len(state.tokens) > before and state.tokens[-1].type == "code_inline":
        token = state.tokens[-1]
        token.content = written.removeprefix(token.markup).removesuffix(token.markup)
    return True
