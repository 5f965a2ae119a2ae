"""`Term` and `: what it is` below: Pandoc's definition lists."""

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from mdit_py_plugins.deflist import deflist_plugin


def _plugin_rule() -> Callable[[StateBlock, int, int, bool], bool]:
    """The plugin gives its rule to a parser only, so one is asked for it."""
    parser = MarkdownIt("zero").use(deflist_plugin)
    rules = parser.block.ruler.__rules__
    return next(rule.fn for rule in rules if rule.name == "deflist")


_deflist = _plugin_rule()


def definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The plugin's rule, where the second or third line opens with a colon."""
    if not silent and ":" not in _marker(state, start + 1) + _marker(state, start + 2):
        return False
    return _deflist(state, start, end, silent)


def _marker(state: StateBlock, line: int) -> str:
    if line >= state.lineMax:
        return ""
    position = state.bMarks[line] + state.tShift[line]
    return state.src[position : position + 1]
