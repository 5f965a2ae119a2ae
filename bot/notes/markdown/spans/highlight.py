"""`==x==`. Its marks pair up as those of `**` do, so the two may stand inside each other."""

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

_MARKER = ord("=")


def highlight(state: StateInline, silent: bool) -> bool:
    """Notes where a highlight may open or close; `pair_highlights` joins them."""
    if silent or not state.src.startswith("==", state.pos):
        return False
    scanned = state.scanDelims(state.pos, True)
    run = state.src[state.pos : state.pos + scanned.length]
    token = state.push("text", "", 0)
    token.content = run
    if scanned.length == 2 and not _is_comparison(state):
        state.delimiters.append(Delimiter(_MARKER, 0, len(state.tokens) - 1, -1, scanned.can_open, scanned.can_close))
    state.pos += scanned.length
    return True


def _is_comparison(state: StateInline) -> bool:
    """`if a==b and c==d` between letters or digits is code, not a highlight."""
    before, after = state.src[state.pos - 1 : state.pos], state.src[state.pos + 2 : state.pos + 3]
    return (before + after).isascii() and before.isalnum() and after.isalnum()


def pair_highlights(state: StateInline) -> None:
    """Turns the paired marks into tags, in every list of delimiters of this prose."""
    for delimiters in (state.delimiters, *(meta["delimiters"] for meta in state.tokens_meta if meta)):
        for opener in delimiters:
            if opener.marker == _MARKER and opener.end >= 0:
                closer = delimiters[opener.end]
                _retype(state, opener.token, "highlight_open", 1)
                _retype(state, closer.token, "highlight_close", -1)


def _retype(state: StateInline, index: int, name: str, nesting: int) -> None:
    token = state.tokens[index]
    token.type, token.tag, token.content = name, "mark", ""
    token.nesting = 1 if nesting > 0 else -1
