"""Markup that runs over a line break and shows less than it spans must not move the lines below it."""

from collections.abc import Callable

from markdown_it.rules_inline import StateInline

Rule = Callable[[StateInline, bool], bool]


def keeping_lines(rule: Rule) -> Rule:
    """The rule, followed by the line breaks its tokens do not show: `[a](` and `address)` on two lines."""

    def kept(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if not silent and "\n" in state.src[start : state.pos]:
            missing = state.src.count("\n", start, state.pos) - _breaks(state, before)
            for _ in range(missing):
                state.push("softbreak", "br", 0)
        return True

    return kept


def _breaks(state: StateInline, before: int) -> int:
    return sum(
        token.type.endswith("break") + (token.content.count("\n") if token.type != "footnote_in_place" else 0)
        for token in state.tokens[before:]
    )
