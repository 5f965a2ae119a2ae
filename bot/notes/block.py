"""The blocks a section is made of. One shape each; every block knows where it stands.

`block_id` is the name a writer gave it with ` ^id`, for `[[Note#^id]]` to lead to; empty for most.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.notes.source import Source
from bot.notes.text import Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose."""

    text: Text
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: its first paragraph, and whatever stands below it (nested lists, more paragraphs, tables)."""

    text: Text
    blocks: tuple["Block", ...]
    source: Source
    number: int | None = None
    """The number printed in an ordered list."""
    task: str = ""
    """What stands in a task box, `x` or a space or another character; empty where there is no box."""
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list. A list that restarts its numbers is several."""

    items: tuple[ListItem, ...]
    ordered: bool
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: every row has as many cells as the header (missing ones are empty)."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    source: Source
    block_id: str = ""

    def row_source(self, number: int) -> Source:
        """Where a row stands, counted from 0: two lines below the header, and the rest follow one by one."""
        line = min(self.source.first + 2 + number, self.source.last)
        return replace(self.source, first=line, last=line)


@dataclass(frozen=True, slots=True)
class Callout:
    """`> [!type]± title` and its body. `type` is one of the thirteen, aliases resolved; unknown ones are `note`."""

    type: str
    title: Text
    fold: str
    """`+`, `-` or nothing."""
    blocks: tuple["Block", ...]
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote that is no callout."""

    blocks: tuple["Block", ...]
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Code, or a diagram: kept to the character."""

    text: str
    language: str
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Math:
    """A displayed formula, its TeX kept to the character."""

    text: str
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """`[^label]: text`, standing where it was written."""

    label: str
    blocks: tuple["Block", ...]
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term and what is said of it, in a definition list (`Term`, then `: text`)."""

    term: Text
    blocks: tuple["Block", ...]
    source: Source


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Pandoc's definition list."""

    entries: tuple[Entry, ...]
    source: Source
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Flashcard:
    """A card written in the note, only where a deck is declared. A cloze has the gap as `___` in its front."""

    front: Text
    back: Text
    both_ways: bool
    source: Source
    deck: str = ""
    """The deck it was written for, without `flashcards/`."""
    block_id: str = ""


Block = Paragraph | ListBlock | Table | Callout | Quote | Code | Math | Footnote | DefinitionList | Flashcard


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, outer before inner, in reading order."""
    for block in blocks:
        yield block
        match block:
            case ListBlock(items=items):
                for item in items:
                    yield from walk(item.blocks)
            case Callout(blocks=inner) | Quote(blocks=inner) | Footnote(blocks=inner):
                yield from walk(inner)
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield from walk(entry.blocks)
            case _:
                pass
