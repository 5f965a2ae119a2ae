"""`#exam/unit-1`: a tag, which may hold letters of any script and emoji but is not only digits."""

import re

from markdown_it.rules_inline import StateInline

_TAG = re.compile(r"#([^\s!-,.:-@\[-^`{-~\u2000-\u206f\u3000-\u303f]+)")


def tag(state: StateInline, silent: bool) -> bool:
    """A tag at the start of a word."""
    found = _TAG.match(state.src, state.pos, state.posMax)
    if not found or (state.pos and not state.src[state.pos - 1].isspace()) or found[1].strip("/").isdigit():
        return False
    if not silent:
        token = state.push("tag", "", 0)
        token.content = found[0]
    state.pos = found.end()
    return True
