"""`[^1]`, where a footnote belongs: the mark is taken off. `^[text]` is a footnote written in place."""

import re

from markdown_it.rules_inline import StateInline

_MARK = re.compile(r"\[\^([^\]\s]+)\]")
# Links may stand inside, nothing deeper: what is scanned stays short however many brackets open.
_IN_PLACE = re.compile(r"\^\[((?:[^\[\]\\]|\\.|\[{1,2}[^\[\]]*\]{1,2})+)\]")


def footnote_mark(state: StateInline, silent: bool) -> bool:
    """Drops the mark of a footnote there is, or of a number; `[^a-z]` of a pattern stays."""
    found = _MARK.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    written = f":{found[1]}" in state.env.get("footnotes", {}).get("refs", {})
    after_cloze = state.src.endswith("==", 0, state.pos)  # ==x==[^hint]
    if not (written or found[1].isdigit() or after_cloze):
        return False
    state.pos = found.end()
    return True


def footnote_in_place(state: StateInline, silent: bool) -> bool:
    """`^[text]`: its text is kept for a block of its own below this one."""
    found = _IN_PLACE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("footnote_in_place", "", 0).content = found[1]
    state.pos = found.end()
    return True
