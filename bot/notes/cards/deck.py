"""Which deck a card belongs to.

The front matter's, or `TARGET DECK: name`, is the whole note's. So is a `#flashcards/...` before the first heading, or
on the last line of the note. Under a heading, or in it, the tag governs that section and what stands below; each tag in
turn governs what follows it. On the line of a card it is that card's alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.notes.block import Block, ListBlock, Paragraph, walk
from bot.notes.cards.lines import TURN, split
from bot.notes.note import Section
from bot.notes.text import MarkKind, Text

_TAG = re.compile(r"flashcards?(?:/(.+))?", re.IGNORECASE)
_TARGET = re.compile(r"^(?:<!--[ \t]*)?TARGET DECK(?::[ \t]*|\n)([^\n]*?)[ \t]*(?:-->)?$", re.MULTILINE)
_IN_HEADING = re.compile(r"(?<!\S)#(flashcards(?:/\S+)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decks:
    """The decks a note declares."""

    names: tuple[str, ...]
    whole: str
    """The deck of the whole note, empty where only parts of it have one."""


def declared(named: Iterable[str], header_tags: Iterable[str], tags: Iterable[str], text: str, title: str) -> Decks:
    """The decks named by the front matter's keys, its tags, `TARGET DECK` and the tags of the text, in that order.

    `#flashcards/a/b` is deck `a/b`; `#flashcards` alone is the note's own, called by its `title`.
    """
    target = _TARGET.search(text) if "TARGET DECK" in text else None
    whole = [*named, *([target[1]] if target and target[1] else []), *_decks(header_tags, title)]
    return Decks(tuple(dict.fromkeys((*whole, *_decks(tags, title)))), whole[0] if whole else "")


def _decks(tags: Iterable[str], title: str) -> Iterator[str]:
    for tag in tags:
        if found := _TAG.fullmatch(tag.lstrip("#")):
            yield found[1] or title


def deck_on(line: Text, title: str) -> str:
    """The deck that a tag on this line declares, the first of several; empty where none does."""
    return next(_decks(line.marked(MarkKind.TAG), title), "")


def without_deck(side: Text) -> Text:
    """The side of a card without the tags that only say where it belongs."""
    for mark in reversed(side.marks):
        if mark.kind is MarkKind.TAG and _TAG.fullmatch(mark.target):
            before, after = side.cut(0, mark.start), side.cut(mark.end)
            moved = tuple(
                replace(each, start=each.start + mark.start, end=each.end + mark.start) for each in after.marks
            )
            kept = tuple(each for each in before.marks if each.kind is not MarkKind.TAG or each.end < mark.start)
            side = Text(before.plain + after.plain, (*kept, *moved))
    return side.strip()


def deck_at_start(section: Section, inherited: str, title: str) -> str:
    """The deck in force where a section begins: its heading's, else that of what it stands in, else the first below."""
    if found := _IN_HEADING.search(section.heading):
        return next(_decks([found[1]], title), inherited)
    return inherited or next((deck for line in _lines(section.blocks) if (deck := deck_on(line, title))), "")


def deck_at_end(root: Section, title: str) -> str:
    """The deck that a last line of nothing but tags declares for the whole note."""
    *_, last = root.walk()
    block = last.blocks[-1] if last.blocks else None
    if isinstance(block, Paragraph) and is_tags(line := split(block.text)[-1]):
        return deck_on(line, title)
    return ""


def is_tags(line: Text) -> bool:
    """Whether a line holds nothing but tags."""
    tagged = sum(mark.end - mark.start for mark in line.marks if mark.kind is MarkKind.TAG)
    return tagged > 0 and tagged == len("".join(line.plain.split()))


def _lines(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """The lines of prose that hold a tag and are no card's."""
    for block in walk(blocks):
        texts = [block.text] if isinstance(block, Paragraph) else []
        texts += [item.text for item in block.items] if isinstance(block, ListBlock) else []
        for text in texts:
            if any(mark.kind is MarkKind.TAG for mark in text.marks) and not TURN.search(text.plain):
                yield from (line for line in split(text) if "::" not in line.plain and not is_flagged(line))


def is_flagged(line: Text) -> bool:
    """Whether `#flashcard`, in the singular, marks this one line as a card."""
    return any(tag.casefold().split("/")[0] == "#flashcard" for tag in line.marked(MarkKind.TAG))
