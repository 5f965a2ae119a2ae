r"""Tables. Unlike the usual reader this one drops nothing: cells beyond the header are kept in the last column.

Outer pipes are optional, one hyphen a column is enough, `\|` is a pipe, and so is the one inside `[[a|b]]`.
"""

import re

from markdown_it.rules_block import StateBlock

MAX_MISSING = 65_536
"""Cells a table may leave out: a wide header over many short rows is small on disk and endless in memory."""

_RULER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_BLOCK_ID = re.compile(r"\^[A-Za-z0-9-]+\s*")
_CELL = re.compile(r"(?:\[\[[^\[\]\n]*\]\]|\\.|[^|\\])*", re.DOTALL)


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A header, a ruler of as many columns, and rows until the first line that is none."""
    header = _header(state, start, end)
    if header is None:
        return False
    if silent:
        return True
    opened = state.push("table_open", "table", 1)
    _push_row(state, start, header)
    line, missing = start + 2, 0
    terminators = state.md.block.ruler.getRules("blockquote")
    while line < end and _may_be_row(state, line) and not state.isEmpty(line):
        if _BLOCK_ID.fullmatch(_line(state, line)) or any(rule(state, line, end, True) for rule in terminators):
            break
        cells = split_row(_line(state, line))
        missing += max(0, len(header) - len(cells))
        if missing > MAX_MISSING:
            break
        _push_row(state, line, _fit(cells, len(header), line, state))
        line += 1
    opened.map = [start, line]
    state.push("table_close", "table", -1)
    state.line = line
    return True


def _header(state: StateBlock, start: int, end: int) -> list[str] | None:
    """The cells of a table's header; None where the line and the one below it open no table."""
    if start + 2 > end or not _RULER.match(state.src, _begin(state, start + 1), state.eMarks[start + 1]):
        return None
    ruler = _line(state, start + 1)
    if "|" not in ruler and "|" not in _line(state, start):
        return None
    if state.is_code_block(start) or not _may_be_row(state, start + 1):
        return None
    header = split_row(_line(state, start))
    if len(header) == len(split_row(ruler)):
        return header
    if len(header) > 1 and "|" in ruler:
        state.env["findings"].warn_once(
            start + 1, "This would be a table, but its header and its ruler differ in columns", "Make them equal."
        )
    return None


def split_row(line: str) -> list[str]:
    r"""The cells of a row without its outer pipes. `\|` inside a cell becomes a pipe."""
    line = line.strip()
    cells = []
    position = 1 if line.startswith("|") else 0
    while True:
        cell = _CELL.match(line, position)
        stop = cell.end() if cell else position
        cells.append(line[position:stop].replace("\\|", "|").strip())
        if stop >= len(line):
            break
        position = stop + 1
    return cells[:-1] if len(cells) > 1 and not cells[-1] and line.endswith("|") else cells


def _fit(cells: list[str], width: int, line: int, state: StateBlock) -> list[str]:
    if len(cells) <= width:
        return cells + [""] * (width - len(cells))
    beyond = [cell for cell in cells[width - 1 :] if cell]
    if len(beyond) > 1:
        state.env["findings"].warn_once(
            line + 1, "A table row has more cells than the header; they are kept in its last cell", "Add a column."
        )
    return [*cells[: width - 1], " | ".join(beyond)]


def _may_be_row(state: StateBlock, line: int) -> bool:
    return state.sCount[line] >= state.blkIndent and not state.is_code_block(line)


def _begin(state: StateBlock, line: int) -> int:
    return state.bMarks[line] + state.tShift[line]


def _line(state: StateBlock, line: int) -> str:
    return state.src[_begin(state, line) : state.eMarks[line]]


def _push_row(state: StateBlock, line: int, cells: list[str]) -> None:
    state.push("row_open", "tr", 1).map = [line, line + 1]
    for cell in cells:
        token = state.push("inline", "", 0)
        token.content, token.map, token.children = cell, [line, line + 1], []
    state.push("row_close", "tr", -1)
