"""A vault, its notes, their sections.

Vault
  Note           one Markdown file
    Section      the root holds what stands before the first heading; the rest is a tree by level
      Block      see block.py
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.notes.block import Block
from bot.notes.problem import Problem
from bot.notes.source import Source


@dataclass(frozen=True, slots=True)
class Link:
    """A wikilink, embed or Markdown link to another note, as written."""

    target: str
    """Path or name of the note without `.md`; empty for a link within the note."""
    fragment: str
    """Heading or block id, without `#`."""
    embed: bool
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the blocks right under it, and its subsections."""

    heading: str
    """Plain text without its number; empty for the root."""
    number: str
    """`2.3.1` or `1`, as printed before the heading; empty where there is none."""
    level: int
    """1 to 6; 0 for the root."""
    blocks: tuple[Block, ...]
    sections: tuple["Section", ...]
    source: Source
    """From the heading's line to the last line before the next heading of any level."""
    block_id: str = ""
    """The name given with ` ^id` behind the heading; empty for most."""

    def walk(self) -> Iterator["Section"]:
        """This section and everything below it, in reading order."""
        yield self
        for section in self.sections:
            yield from section.walk()


@dataclass(frozen=True, slots=True)
class Note:
    """One file, read."""

    path: str
    """Relative to the folder that was read, with forward slashes."""
    title: str
    """Front matter's `title`, else the first H1, else the file's name."""
    note_id: str
    tags: tuple[str, ...]
    aliases: tuple[str, ...]
    links: tuple[Link, ...]
    language: str
    """`lang` or `language` of the front matter, else empty."""
    decks: tuple[str, ...]
    """Flashcard decks declared in the note, without `flashcards/`."""
    root: Section
    meta: dict[str, str | list[str]]
    """The front matter, every value a string or a flat list of strings."""
    digest: str
    """Hash of the bytes it was read from."""
    problems: tuple[Problem, ...] = ()
    """What is wrong in this file by itself; `Vault.problems` holds these and those between notes."""

    def sections(self) -> Iterator[Section]:
        """Every section in reading order, the root first."""
        return self.root.walk()


@dataclass(frozen=True, slots=True)
class Vault:
    """A folder of notes, in the order of their paths, and what was wrong in them."""

    notes: tuple[Note, ...]
    problems: tuple[Problem, ...] = ()
    by_name: dict[str, tuple[Note, ...]] = field(default_factory=dict, compare=False)
    """Notes by case-folded file stem, as wikilinks find them."""
