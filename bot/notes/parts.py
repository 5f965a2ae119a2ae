"""What of a note a link means: the section under a heading, or the block that carries an id.

Headings are compared by their letters and digits alone: punctuation, case and the number before them do not count.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.notes.block import Block, ListBlock, ListItem, walk
from bot.notes.note import Note, Section
from bot.notes.resolving import fold

Part = Note | Section | Block | ListItem
"""What a link leads to: a whole note, or a part of one."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one note by what links call them. The first of several with one name comes first."""

    note: Note
    headings: dict[str, list[tuple[Section, tuple[Section, ...]]]] = field(default_factory=dict)
    """Every section, with those it stands in, by the letters of its heading, with and without its number."""
    blocks: dict[str, Section | Block | ListItem] = field(default_factory=dict)

    def find(self, fragment: str) -> Part | None:
        """The part that `H`, `H#H2` or `^id` names; the note itself for an empty fragment."""
        if fragment.startswith("^"):
            return self.blocks.get(fold(fragment[1:].strip()))
        path = [letters for heading in fragment.split("#") if (letters := _letters(heading))]
        if not path:
            return self.note
        found = self.headings.get(path[-1], [])
        exact = (section for section, above in found if _stand_over(path[:-1], above))
        return next(exact, found[0][0] if found else None)  # a heading moved elsewhere in its note is still found


def parts_of(note: Note) -> Parts:
    """All parts of a note that a link can lead to."""
    parts = Parts(note)
    above: tuple[Section, ...] = ()
    for section in note.sections():
        above = tuple(outer for outer in above if outer.level < section.level)
        for letters in _spellings(section):
            parts.headings.setdefault(letters, []).append((section, above))
        above = (*above, section)
    for named in _named(note):
        parts.blocks.setdefault(fold(named.block_id), named)
    return parts


def last_line(part: Part) -> int:
    """The line a part ends on; of a section, with all that stands below it."""
    if isinstance(part, Note):
        return last_line(part.root)
    if isinstance(part, Section):
        return max(section.source.last for section in part.walk())
    return part.source.last


def _named(note: Note) -> Iterator[Section | Block | ListItem]:
    for section in note.sections():
        if section.block_id:
            yield section
        for block in walk(section.blocks):
            if block.block_id:
                yield block
            if isinstance(block, ListBlock):
                yield from (item for item in block.items if item.block_id)


def _stand_over(path: list[str], above: tuple[Section, ...]) -> bool:
    """Whether the headings of `path` are among those a section stands in, in that order."""
    outer = iter(above)
    return all(any(letters in _spellings(section) for section in outer) for letters in path)


def _spellings(section: Section) -> set[str]:
    return {_letters(section.heading), _letters(section.number + section.heading)}


def _letters(heading: str) -> str:
    return "".join(character for character in fold(heading) if character.isalnum())
