"""The headings of a note: numbers apart from words, and the tree they make."""

import re
from dataclasses import dataclass, field

from bot.notes.block import Block
from bot.notes.note import Section
from bot.notes.source import Source

# "2.3.1 Defining X" and "1. Full Virtualization" are numbered, "10 Rapid Fire Questions" counts.
_NUMBER = re.compile(r"(\d+(?:\.\d+)+|\d+(?=[.)]))[.)]?\s+(?=\S)")
_PANDOC_ID = re.compile(r"\s*\{[#.][^{}]*\}$")


def split_heading(plain: str) -> tuple[str, str]:
    """(number, words) of a heading's text; number is empty where there is none."""
    words = _PANDOC_ID.sub("", " ".join(plain.split()))
    number = _NUMBER.match(words)
    return (number[1], words[number.end() :]) if number else ("", words)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that opens a section: the place of its token, and its text."""

    at: int
    level: int
    number: str
    words: str
    block_id: str
    line: int


NO_HEADING = Heading(-1, 0, "", "", "", 0)
"""Over what stands before the first one."""


@dataclass(slots=True)
class Branch:
    """A section while its subsections are still being gathered."""

    heading: Heading
    blocks: tuple[Block, ...]
    source: Source
    below: list["Branch"] = field(default_factory=list)

    def grown(self) -> Section:
        """The finished section. Its depth is six at most, as headings have six levels."""
        sections = tuple(branch.grown() for branch in self.below)
        of = self.heading
        return Section(of.words, of.number, of.level, self.blocks, sections, self.source, of.block_id)


def grow(root: Branch, branches: list[Branch]) -> Section:
    """The tree: every section under the last one before it that has a smaller level."""
    path = [root]
    for branch in branches:
        while path[-1].heading.level >= branch.heading.level:
            path.pop()
        path[-1].below.append(branch)
        path.append(branch)
    return root.grown()
