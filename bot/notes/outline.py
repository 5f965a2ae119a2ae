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


@dataclass(slots=True)
class Branch:
    """A section while its subsections are still being gathered."""

    heading: str
    number: str
    level: int
    blocks: tuple[Block, ...]
    source: Source
    below: list["Branch"] = field(default_factory=list)

    def grown(self) -> Section:
        """The finished section. Its depth is six at most, as headings have six levels."""
        sections = tuple(branch.grown() for branch in self.below)
        return Section(self.heading, self.number, self.level, self.blocks, sections, self.source)


def grow(root: Branch, branches: list[Branch]) -> Section:
    """The tree: every section under the last one before it that has a smaller level."""
    path = [root]
    for branch in branches:
        while path[-1].level >= branch.level:
            path.pop()
        path[-1].below.append(branch)
        path.append(branch)
    return root.grown()
