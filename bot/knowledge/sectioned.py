"""Sections as the points of a listing: `Types of X` and, below it, one section for each type."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.label import labelled
from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.naming import fold, keys
from bot.knowledge.outline import Topic
from bot.knowledge.roles import is_concept, is_step
from bot.knowledge.sentence import lines, sentences
from bot.notes.block import Block, ListBlock, Paragraph
from bot.notes.source import Source
from bot.notes.text import Text

_GROUPED = re.compile(
    r"(?:categori[sz]ation|classification|classified|types|grouping|division)?\b.*\b(?:by|based on|according to)\b",
    re.IGNORECASE,
)
# `This is the most common approach.` tells nothing of the point itself.
_PRAISE = re.compile(
    r"(?:this|it) is (?:the|a|an|often)\b[^.]*"
    r"\b(?:most|best|number one|key|significant|major|popular|frequent)\b[^.]*\.?",
    re.IGNORECASE,
)
_SAYS_IT = keys("the challenge|the problem|challenge|problem|purpose|function|role|the solution")


def is_grouping(heading: str) -> bool:
    """`Categorization by Workload`, `By Size`: what stands below are the types."""
    return bool(_GROUPED.match(heading))


def _said(block: Block) -> tuple[Text, Source] | None:
    """What a block says of its section first: a sentence, a concept label's text, or a list's only item."""
    match block:
        case Paragraph(text=text, source=source) if not text.plain.rstrip().endswith((":", "：")):
            kept = [part for part in sentences(text) if not _PRAISE.fullmatch(part.plain)]
            if kept:
                return kept[0].text, lines(source, text.plain, kept[0].start, kept[0].end)
        case ListBlock(items=items):
            for item in items[:3]:
                label = labelled(item.text, in_list=True)
                if label and label[1] and (is_concept(label[0]) or fold(label[0]) in _SAYS_IT):
                    return label[1], lines(item.source, item.text.plain)
            if len(items) == 1 and not labelled(items[0].text):
                return items[0].text.strip(), lines(items[0].source, items[0].text.plain)
        case _:
            pass
    return None


def _point(topic: Topic) -> Point:
    """A section as a point: its heading, and the first that says what it is."""
    source = topic.section.source
    for block in topic.section.blocks:
        if said := _said(block):
            return Point(topic.section.heading, *said)
        if isinstance(block, ListBlock):
            break
    return Point(topic.section.heading, Text(""), replace(source, last=source.first))


def _is_ordered(kind: ListingKind, children: tuple[Topic, ...]) -> bool:
    return kind is ListingKind.STEPS or all(child.section.number for child in children)


def sectioned(topic: Topic, kind: ListingKind, owner: str) -> Iterator[Listing]:
    """The listing that the sections below `topic` are; one for each grouping where they group the types."""
    children = topic.numbered if kind is ListingKind.OTHER else topic.children
    if kind is ListingKind.STEPS:
        children = tuple(child for child in topic.topics if is_step(child.section.heading)) or children
    if kind is ListingKind.TYPES and any(is_grouping(child.section.heading) for child in children):
        for child in children:
            yield from sectioned(child, kind, owner)
    elif len(children) > 1:
        source = topic.section.source
        span = replace(source, last=max(source.first, children[-1].section.source.first))
        points = tuple(map(_point, children))
        yield Listing(kind, owner, topic.section.heading, points, _is_ordered(kind, children), span)
