"""`$x$` and `$$x$$` inside prose. `$5 and $6` is money."""

import re

from markdown_it.rules_inline import StateInline

_DOUBLE = re.compile(r"\$\$((?:[^$\\]|\\.)+)\$\$", re.DOTALL)
# No white space inside the dollars, no digit behind them: Obsidian's and Pandoc's rule.
_SINGLE = re.compile(r"\$(?![\s$])((?:[^$\\]|\\.)*?[^\s\\$]|(?:[^$\\]|\\.)*?\\.)\$(?!\d)", re.DOTALL)


def math(state: StateInline, silent: bool) -> bool:
    """A formula, its TeX kept to the character."""
    if state.src[state.pos] != "$":
        return False
    found = _DOUBLE.match(state.src, state.pos, state.posMax) or _SINGLE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("math_inline", "math", 0).content = found[1]
    state.pos = found.end()
    return True
