"""Things listed, by kind and owner.

They stand under a heading (`Advantages of X`), as the sections of `Types of X`, under a label (`**Pros:**`), in a line
(`**Examples:** A, B, C.`), in a table's columns (`Advantages | Disadvantages`), after a sentence that announces them,
or as a bare list, which lists points of what its heading names.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.announcement import announced_by, counted_in, is_stepwise, made_of, names_types, told_by
from bot.knowledge.enumeration import enumerated
from bot.knowledge.label import labelled
from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.naming import bare, fold, keys
from bot.knowledge.outline import Setting, Topic, label_of, setting_of
from bot.knowledge.roles import is_concept, is_role, is_step, kinds_of
from bot.knowledge.sectioned import is_grouping, sectioned
from bot.knowledge.sentence import lines, sentences
from bot.knowledge.subject import announced, is_versus, subject
from bot.notes.block import Block, Callout, Footnote, ListBlock, ListItem, Paragraph, Quote, Table
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text

# In these kinds a line may hold several things; an advantage told in a line is one point, whole.
_SEVERAL_IN_A_LINE = frozenset(
    {
        ListingKind.EXAMPLES,
        ListingKind.USE_CASES,
        ListingKind.TYPES,
        ListingKind.COMPONENTS,
        ListingKind.CHARACTERISTICS,
        ListingKind.FUNCTIONS,
    }
)
# `**The Problem:** ...` beside one driver tells a story; it is no list of the driver's disadvantages.
_STORY = re.compile(r"the\s+(?!\w+s$)\w+$", re.IGNORECASE)
_STORIES = keys("problem|issue|goal|objective|aim|challenge|need|step|reason|cause")
_BOTH_SIDES = {ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES}  # `Pros and Cons`: a list below may be either
_NOT_LISTED = ("analog", "answer", "metaphor")


def _point(item: ListItem) -> Point:
    own = lines(item.source, item.text.plain)
    if label := labelled(item.text, in_list=True):
        return Point(label[0], label[1], own if label[1] else item.source)
    return Point("", item.text.strip(), own)


def _points(block: ListBlock) -> tuple[Point, ...]:
    return tuple(point for point in map(_point, block.items) if str(point).strip())


def _spanning(source: Source, points: tuple[Point, ...]) -> Source:
    return replace(source, last=max(source.first, *(point.source.last for point in points)))


def _of_label(
    text: Text, source: Source, owner: str, below: tuple[Block, ...], *, in_list: bool = False
) -> Iterator[Listing]:
    """`**Pros:** ...` with a list below it or a text beside it; `**Mitigation:**` with a list below it."""
    label = labelled(text, in_list=in_list)
    if not label or not owner:
        return
    kinds = kinds_of(label[0])
    lists = [block for block in below if isinstance(block, ListBlock)]
    points = tuple(point for block in lists for point in _points(block))
    if not points and label[1] and kinds and not (_STORY.match(label[0]) or fold(label[0]) in _STORIES):
        parts = enumerated(label[1]) if kinds[0] in _SEVERAL_IN_A_LINE else (label[1].strip(),)
        points = tuple(Point("", part, lines(source, text.plain)) for part in parts if part)
    if not points or not (kinds or (is_role(label[0]) and not is_concept(label[0]))):
        return
    for kind in kinds or (ListingKind.OTHER,):
        ordered = any(block.ordered for block in lists)
        yield Listing(kind, owner, label[0], points, ordered, _spanning(source, points))


def _is_roles(block: ListBlock) -> bool:
    """`**Concept:** ... **Pros:** ...`: each item is read by its own label."""
    labels = [label_of(item.text, in_list=True) for item in block.items]
    return sum(bool(label) and is_role(label) for label in labels) * 2 >= len(labels) > 0


def _of_list(block: ListBlock, topic: Topic, owner: str, lead: str) -> Iterator[Listing]:
    """A list by itself: announced by the sentence before it, by its heading, or by nothing."""
    heading = topic.section.heading
    announced = announced_by(lead)
    told = is_stepwise(lead) or (not announced and is_stepwise(heading))
    numbered = sum(is_step(label_of(item.text, in_list=True)) for item in block.items) > 1  # `**Step 1:** ...`
    steps = len(block.items) > 1 and ((block.ordered and told) or numbered)
    if steps:
        kinds: tuple[ListingKind, ...] = (ListingKind.STEPS,)
    elif _is_roles(block):
        return
    else:
        kinds = announced or (topic.kinds if not set(topic.kinds) >= _BOTH_SIDES else ())
    points = _points(block)
    if not points or (not kinds and (len(points) < 2 or is_versus(heading))):
        return
    own_lead = lead and (announced or steps or not topic.kinds)
    title = sentences(Text(lead))[-1].plain.rstrip(" :：") if own_lead else heading or owner
    for kind in kinds or (ListingKind.OTHER,):
        yield Listing(kind, owner, title, points, block.ordered, block.source)


def _of_item(item: ListItem, topic: Topic, owner: str) -> Iterator[Listing]:
    label = label_of(item.text, in_list=True)
    if label.casefold().startswith(_NOT_LISTED):
        return
    yield from _of_label(item.text, item.source, owner, item.blocks, in_list=True)
    whose = owner if not label or is_role(label) else subject(label)
    own_list = bool(label) and is_role(label) and not is_concept(label)  # its points are given by the label
    for block in item.blocks:
        if isinstance(block, ListBlock):
            if not own_list:
                yield from _of_list(block, topic, whose, item.text.plain.strip())
            for inner in block.items:
                yield from _of_item(inner, topic, whose)
        else:
            yield from _of_blocks((block,), topic, whose)


def _of_columns(table: Table, owner: str) -> Iterator[Listing]:
    """A table whose every column announces a listing: `Advantages | Disadvantages`."""
    kinds = [kinds_of(cell.plain) for cell in table.header]
    if not all(kinds) or len(set(kinds)) < 2:
        return
    for column, (kind, *_) in enumerate(kinds):
        cells = [(number, row[column]) for number, row in enumerate(table.rows) if row[column]]
        points = tuple(Point("", cell.strip(), table.row_source(number)) for number, cell in cells)
        if points:
            yield Listing(kind, owner, bare(table.header[column].plain), points, False, table.source)


def _told(block: Paragraph, owner: str) -> Iterator[Listing]:
    """What sentences list within themselves."""
    for sentence in sentences(block.text):
        listed = [(told.kind, owner, told.title, told.parts) for told in told_by(sentence)]
        if whole := made_of(sentence):
            listed.append((ListingKind.COMPONENTS, whole[0], sentence.plain, whole[1]))
        for kind, whose, title, parts in listed:
            source = lines(block.source, block.text.plain, sentence.start, sentence.end)
            yield Listing(kind, whose, title, tuple(Point("", part, source) for part in parts), False, source)


def _of_prose(topic: Topic) -> Iterator[Listing]:
    """`## Applications`, and below it only `Databases, file systems, and symbol tables.`"""
    blocks = topic.section.blocks
    alone = len(topic.kinds) == 1 and len(blocks) == 1 and not topic.topics
    if not alone or not isinstance(blocks[0], Paragraph) or topic.kinds[0] not in _SEVERAL_IN_A_LINE:
        return
    parts = enumerated(blocks[0].text)
    if len(parts) > 1 or topic.kinds[0] is ListingKind.EXAMPLES:
        points = tuple(Point("", part, blocks[0].source) for part in parts)
        yield Listing(topic.kinds[0], topic.owner, topic.section.heading, points, False, blocks[0].source)


def _is_bold(block: Block) -> bool:
    """Whether a paragraph is bold from end to end, as those are who write headings so."""
    text = block.text if isinstance(block, Paragraph) else None
    return bool(text and text.marked(MarkKind.STRONG)[:1] == (text.plain.strip(),))


def _lead(block: Block) -> str:
    """What a paragraph before a list announces it with: `It has two parts:`, or only `**Advantages**`."""
    said = block.text.plain.strip() if isinstance(block, Paragraph) else ""
    last = said.rpartition("\n")[2].strip()
    if last != said and is_role(last.strip(":* ")):
        return last  # `**Evaluation**`, and on the next line `Strengths:`
    if len(said.split()) < 7 and _is_bold(block) and announced(said)[0]:
        return said
    return said if said.endswith((":", "：")) or (len(said.split()) < 7 and kinds_of(said)) else ""


def _of_blocks(blocks: tuple[Block, ...], topic: Topic, owner: str, lead: str = "") -> Iterator[Listing]:
    for block in blocks:
        match block:
            case Paragraph(text=text, source=source):
                yield from _of_label(text, source, owner, ())
                yield from _told(block, owner)
            case ListBlock(items=items):
                yield from _of_list(block, topic, owner, lead)
                for item in items:
                    yield from _of_item(item, topic, owner)
            case Table():
                yield from _of_columns(block, owner)
            case Callout(blocks=inner) if setting_of(block, Setting.PROSE) is Setting.PROSE:
                yield from _of_blocks(inner, topic, owner, block.title.plain if kinds_of(block.title.plain) else "")
            case Quote(blocks=inner) | Footnote(blocks=inner):
                yield from _of_blocks(inner, topic, owner)
            case _:
                pass
        lead = _lead(block)


def _lists_others(topic: Topic) -> bool:
    """Whether a list right under the heading is what it announces, and the sections below are on other things."""
    listed = {
        fold(point.label) for block in topic.section.blocks if isinstance(block, ListBlock) for point in _points(block)
    }
    return bool(listed - {""}) and not any(fold(child.section.heading) in listed for child in topic.topics)


def _of_sections(topic: Topic) -> Iterator[Listing]:
    """What a heading announces and its sections are; or, numbered, points of what it names."""
    if topic.kinds:
        parts = {child.kinds for child in topic.topics} - {()}
        if _lists_others(topic):
            return
        for kind in topic.kinds if len(parts) < 2 else ():  # `Advantages and Disadvantages` is told by its sections
            yield from sectioned(topic, kind, topic.owner)
        return
    if sum(is_step(child.section.heading) for child in topic.topics) > 1:
        yield from sectioned(topic, ListingKind.STEPS, topic.owner)
        return
    prose = " ".join(block.text.plain for block in topic.section.blocks if isinstance(block, Paragraph))
    if kinds := counted_in(prose, len(topic.children)):
        yield from sectioned(topic, kinds[0], topic.owner)
    elif topic.section.heading and not is_grouping(topic.section.heading) and len(topic.numbered) > 1:
        kind = ListingKind.TYPES if topic.names and names_types(topic.names.name) else ListingKind.OTHER
        yield from sectioned(topic, kind, topic.owner)


def listings_in(topic: Topic) -> Iterator[Listing]:
    """The listings a section's heading announces, then those in its own blocks; owners as written there."""
    if topic.is_exercise or topic.is_glossary:  # in a glossary `Workload` is a term like any other
        return
    of_sections = (*_of_sections(topic), *_of_prose(topic))
    yield from of_sections
    told_already = {listing.kind for listing in of_sections}
    for listing in _of_blocks(topic.section.blocks, topic, topic.owner):
        # `The three models are A, B and C` before the sections A, B and C says nothing more
        said_again = listing.kind is ListingKind.TYPES and listing.kind in told_already
        if not (said_again and len(of_sections[0].points) == len(listing.points)):
            yield listing
