"""What of a note a link means: the section under a heading, or the block that carries an id.

Headings are compared by their letters and digits alone: punctuation, case and the number before them do not count.
"""

from collections.abc import Iterator

from bot.notes.block import Block, ListBlock, ListItem, walk
from bot.notes.note import Link, Note, Section, Vault
from bot.notes.resolving import fold, resolve

Part = Note | Section | Block | ListItem
"""What a link leads to: a whole note, or a part of one."""


def resolve_part(vault: Vault, link: Link, origin: Note | None = None) -> Part | None:
    """What `link`, plain or embedded, leads to, None where there is no such note, heading or block.

    `origin` is the note it stands in. What is embedded there is not followed further: a circle has no end.
    """
    note = resolve(vault, link, origin)
    return find_part(note, link.fragment) if note else None


def find_part(note: Note, fragment: str) -> Part | None:
    """The part of `note` that `H`, `H#H2` or `^id` names, the first of several; the note itself for an empty one."""
    if fragment.startswith("^"):
        wanted = fold(fragment[1:].strip())
        return next((part for part in _named(note) if fold(part.block_id) == wanted), None)
    path = [letters for heading in fragment.split("#") if (letters := _letters(heading))]
    if not path:
        return note
    found = [section for section, above in _with_path(note) if _leads_to(path, [*above, section])]
    exact = [section for section, above in _with_path(note) if _leads_to(path[-1:], [*above, section])]
    return next(iter(found or exact), None)  # a heading moved elsewhere in its note is still found


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


def _with_path(note: Note) -> Iterator[tuple[Section, list[Section]]]:
    above: list[Section] = []
    for section in note.sections():
        above = [outer for outer in above if outer.level < section.level]
        yield section, above
        above = [*above, section]


def _leads_to(path: list[str], sections: list[Section]) -> bool:
    """Whether the headings of `path` stand over one another, in that order, and the last is that of the section."""
    if path[-1] not in _spellings(sections[-1]):
        return False
    outer = iter(sections[:-1])
    return all(any(letters in _spellings(section) for section in outer) for letters in path[:-1])


def _spellings(section: Section) -> tuple[str, str]:
    return _letters(section.heading), _letters(section.number + section.heading)


def _letters(heading: str) -> str:
    return "".join(character for character in fold(heading) if character.isalnum())
