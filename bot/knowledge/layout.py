"""Blocks taken apart where the writer saved the blank lines: Markdown joins them, a reader of the note does not.

`**Pros:** ...` and `**Cons:** ...` on two lines are two paragraphs. `Weaknesses:` at the left margin, right below a
list of strengths, ends that list and opens another.
"""

from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.roles import is_role
from bot.notes.block import Block, Callout, ListBlock, ListItem, Paragraph, Quote
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text

_ENDS = (".", "!", "?", ":", ";")


def laid_out(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks as they were meant, in the same order."""
    for block in blocks:
        match block:
            case Paragraph(text=text, source=source) if len(starts := _starts(text)) > 1:
                for start, end in zip(starts, [*starts[1:], len(text.plain)], strict=True):
                    yield Paragraph(text.cut(start, end).strip(), _lines(source, text, start, end))
            case ListBlock(items=items) if any(map(_announced_in, items[:-1])):
                yield from _parted(block)
            case Callout(blocks=inner) | Quote(blocks=inner):
                yield replace(block, blocks=tuple(laid_out(inner)))
            case _:
                yield block


def _lines(source: Source, text: Text, start: int, end: int) -> Source:
    first = source.first + text.plain.count("\n", 0, start)
    last = first + text.plain[start:end].rstrip().count("\n")
    return replace(source, first=min(first, source.last), last=min(last, source.last))


def _starts(text: Text) -> list[int]:
    """Where a paragraph's parts begin: at a line with a bold label, and beside such at a bold one after a full stop."""
    if "\n" not in text.plain:
        return []
    bold = [
        mark for mark in text.marks if mark.kind is MarkKind.STRONG and text.plain[mark.start - 1 : mark.start] in "\n"
    ]
    labels = {mark.start for mark in bold if ":" in (text.plain[mark.end - 1], text.plain[mark.end : mark.end + 1])}
    if not labels:
        return []
    opens_bold = bold[0].start == 0
    after_stop = {mark.start for mark in bold if opens_bold and text.plain[: mark.start].rstrip("\n ").endswith(_ENDS)}
    return sorted({0} | labels | after_stop)


def _announced_in(item: ListItem) -> str:
    """The last line of an item where it announces what the next items are: `Weaknesses:`."""
    _, broken, last = item.text.plain.rpartition("\n")
    said = last.strip()
    ends = bool(broken) and said.endswith(":") and not item.blocks
    return said if ends and is_role(said.strip(":* ")) else ""


def _parted(block: ListBlock) -> Iterator[Block]:
    items: list[ListItem] = []
    for number, item in enumerate(block.items):
        said = _announced_in(item) if number + 1 < len(block.items) else ""
        if not said:
            items.append(item)
            continue
        cut = item.text.plain.rindex("\n")
        own = _lines(item.source, item.text, 0, cut)
        yield _list_of([*items, replace(item, text=item.text.cut(0, cut), source=own)], block)
        yield Paragraph(item.text.cut(cut).strip(), replace(item.source, first=item.source.last))
        items = []
    yield _list_of(items, block)


def _list_of(items: list[ListItem], block: ListBlock) -> ListBlock:
    source = replace(block.source, first=items[0].source.first, last=items[-1].source.last)
    return replace(block, items=tuple(items), source=source)
