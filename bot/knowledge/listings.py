"""Things listed, by kind and owner: under a heading (`Advantages of X`), under a label (`**Pros:**`), in a line
(`**Examples:** A, B, C.`), as the sections of `Types of X`, or after a sentence that announces them.
"""

import re
from collections.abc import Iterator

from bot.knowledge.enumeration import enumerated
from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.naming import bare, fold, keys
from bot.knowledge.outline import Setting, Topic, label_of, setting_of
from bot.knowledge.roles import KIND_WORD, is_concept, is_role, kinds_of
from bot.knowledge.sentence import lines, sentences
from bot.knowledge.subject import is_generic, subject
from bot.notes.block import Block, Callout, Footnote, ListBlock, ListItem, Paragraph, Quote
from bot.notes.source import Source
from bot.notes.text import Text

_NUMBERS = {
    word: count
    for count, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)
}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_NUMBERS)}|several|various|\d)\s+(?:\w+[ -]){{0,4}}?"
    rf"(?P<noun>approaches|models|methods|techniques|ways|areas|levels|architectures|strategies|modes|{KIND_WORD})\b",
    re.IGNORECASE,
)
_STEPWISE = re.compile(
    r"\b(?:steps?|step-by-step|process|procedure|algorithm|workflow|stages|phases|how\b.*\bworks?|pasos|schritte"
    r"|步骤)\b|changes the game",
    re.IGNORECASE,
)
_LAST_NOUN = re.compile(rf"\b(?P<noun>{KIND_WORD})\b", re.IGNORECASE)
_GROUPED = re.compile(
    r"(?:categori[sz]ation|classification|classified|types|grouping|division|by|based)\b.*\b(?:by|on|according)\b",
    re.IGNORECASE,
)
_INLINE = frozenset(
    {
        ListingKind.EXAMPLES,
        ListingKind.USE_CASES,
        ListingKind.TYPES,
        ListingKind.COMPONENTS,
        ListingKind.CHARACTERISTICS,
    }
)
_TYPE_NOUNS = keys("approach|approaches|model|method|technique|way|architecture|strategy|mode|level")
_EMPTY_WORDS = re.compile(
    r"this is (?:the|a|an|often)\b[^.]*\b(?:most|best|number one|key|significant|major)\b[^.]*\.?", re.IGNORECASE
)
_SAYS_IT = keys("the challenge|the problem|challenge|problem|purpose|function|role")
_MAX_POINTS = 60


def _noun_kind(noun: str) -> ListingKind | None:
    if fold(noun) in _TYPE_NOUNS:
        return ListingKind.TYPES
    return next(iter(kinds_of(noun)), None)


def _point(item: ListItem) -> Point:
    label = item.text.label()
    own = lines(item.source, item.text.plain)
    if label:
        return Point(label[0], label[1], own if label[1] else item.source)
    return Point("", item.text.strip(), own)


def _points(block: ListBlock) -> tuple[Point, ...]:
    return tuple(point for point in map(_point, block.items) if str(point).strip())[:_MAX_POINTS]


def _heading_point(topic: Topic) -> Point:
    """A section as a point: its heading, and the first text that says what it is."""
    section = topic.section
    label = topic.names.name if topic.names and topic.names.name in section.heading else section.heading
    label = section.heading if bare(label) != bare(section.heading) else label
    for block in section.blocks:
        text = Text("")
        source = section.source
        match block:
            case Paragraph():
                kept = [part for part in sentences(block.text) if not _EMPTY_WORDS.fullmatch(part.plain)]
                if kept and not block.text.plain.rstrip().endswith(":"):
                    text = block.text.cut(kept[0].start, kept[0].end)
                    source = lines(block.source, block.text.plain, kept[0].start, kept[0].end)
            case ListBlock(items=items):
                for item in items[:3]:
                    named = item.text.label()
                    if named and named[1] and (is_concept(named[0]) or fold(named[0]) in _SAYS_IT):
                        text, source = named[1], lines(item.source, item.text.plain)
                        break
        if text:
            return Point(label, text, source)
        if isinstance(block, ListBlock):
            break
    heading_line = Source(
        section.source.path, section.source.note, section.source.headings, section.source.first, section.source.first
    )
    return Point(label, Text(""), heading_line)


def _children(topic: Topic) -> tuple[Topic, ...]:
    """The sections that are a topic's items: the numbered ones where there are any, never a summary or diagram."""
    teaching = [child for child in topic.topics if not is_generic(child.section.heading) and not child.kinds]
    numbered = [child for child in teaching if child.section.number]
    return tuple(numbered or teaching)


def _from_sections(topic: Topic, kind: ListingKind, owner: str) -> Iterator[Listing]:
    children = _children(topic)
    if len(children) < 2:
        return
    if kind is ListingKind.TYPES and any(_GROUPED.match(child.section.heading) for child in children):
        for child in children:  # `Categorization by Workload`: the types are one level further down
            yield from _from_sections(child, kind, owner)
        return
    points = tuple(map(_heading_point, children))
    source = topic.section.source
    last = children[-1].section.source.first
    span = Source(source.path, source.note, source.headings, source.first, max(source.first, last))
    yield Listing(kind, owner, topic.section.heading, points, all(child.section.number for child in children), span)


def _counted(topic: Topic) -> tuple[ListingKind, str] | None:
    """The kind and noun of `There are two approaches` right under a heading, if as many numbered sections follow."""
    wanted = len(_children(topic))
    for block in topic.section.blocks:
        if isinstance(block, Paragraph) and wanted > 1:
            for match in _COUNTED.finditer(block.text.plain):
                kind = _noun_kind(match["noun"])
                count = _NUMBERS.get(match["count"].casefold(), int(match["count"]) if match["count"].isdigit() else 0)
                if kind and (
                    count == wanted or (not count and all(child.section.number for child in _children(topic)))
                ):
                    return kind, match["noun"]
    return None


def _of_sections(topic: Topic) -> Iterator[Listing]:
    heading = topic.section.heading
    if topic.kinds and len({child.kinds for child in topic.topics} - {()}) < 2:
        for kind in topic.kinds:
            yield from _from_sections(topic, kind, topic.owner)
    elif found := _counted(topic):
        yield from _from_sections(topic, found[0], topic.owner)
    elif (
        heading
        and not topic.kinds
        and sum(bool(child.section.number) for child in topic.topics) > 1
        and not _GROUPED.match(heading)
    ):
        yield from _from_sections(topic, ListingKind.OTHER, topic.owner)


def _inline(kind: ListingKind, text: Text, source: Source) -> tuple[Point, ...]:
    parts = enumerated(text) if kind in _INLINE else (text.strip(),)
    return tuple(Point("", part, source) for part in parts if part)


def _of_label(item_text: Text, source: Source, owner: str, below: tuple[Block, ...]) -> Iterator[Listing]:
    """`**Pros:** ...` with a list below it or a text beside it."""
    label = item_text.label()
    if not label or not owner:
        return
    kinds = kinds_of(label[0])
    lists = [block for block in below if isinstance(block, ListBlock)]
    if not kinds and not (is_role(label[0]) and not is_concept(label[0]) and lists):
        return
    points = tuple(point for block in lists for point in _points(block))
    if not points and label[1]:
        points = _inline(kinds[0], label[1], lines(source, item_text.plain))
    if points:
        last = max(point.source.last for point in points)
        span = Source(source.path, source.note, source.headings, source.first, max(source.first, last))
        for kind in kinds or (ListingKind.OTHER,):
            yield Listing(kind, owner, label[0], points, any(block.ordered for block in lists), span)


def _lead_kind(lead: str, ordered: bool, heading: str) -> ListingKind:
    """The kind a sentence before a list announces: its last telling noun; steps where a numbered process is told."""
    if ordered and (_STEPWISE.search(lead) or _STEPWISE.search(heading)):
        return ListingKind.STEPS
    if counted := list(_COUNTED.finditer(lead)):
        return _noun_kind(counted[-1]["noun"]) or ListingKind.OTHER
    nouns = [match["noun"] for match in _LAST_NOUN.finditer(lead)]
    tail = nouns[-1] if nouns and lead.rstrip(" :").casefold().endswith(nouns[-1].casefold()) else ""
    return (_noun_kind(tail) if tail else None) or ListingKind.OTHER


def _of_list(block: ListBlock, topic: Topic, owner: str, lead: Paragraph | None) -> Iterator[Listing]:
    """A list by itself: announced by its heading, by the sentence before it, or by nothing."""
    labels = [label_of(item.text) for item in block.items]
    if sum(bool(label) and is_role(label) for label in labels) * 2 >= max(1, len(labels)):
        return  # `**Concept:** ... **Pros:** ...`: each is read by its own label
    points = _points(block)
    said = lead.text.plain.strip() if lead else ""
    announced_by = said if said.endswith((":", "：")) else ""
    steps = block.ordered and _STEPWISE.search(topic.section.heading)
    kinds = topic.kinds or (
        (_lead_kind(announced_by, block.ordered, topic.section.heading),) if announced_by or steps else ()
    )
    if len(points) < 2 and not topic.kinds:
        return
    title = announced_by.split("\n")[-1] if announced_by and not topic.kinds else topic.section.heading or topic.owner
    for kind in kinds or (ListingKind.OTHER,):
        yield Listing(
            kind, owner, sentences(Text(title))[-1].plain if title else owner, points, block.ordered, block.source
        )


def _of_blocks(blocks: tuple[Block, ...], topic: Topic, owner: str) -> Iterator[Listing]:
    lead: Paragraph | None = None
    for block in blocks:
        match block:
            case Paragraph(text=text, source=source):
                yield from _of_label(text, source, owner, ())
                yield from _told(block, owner)
            case ListBlock(items=items):
                yield from _of_list(block, topic, owner, lead)
                for item in items:
                    yield from _of_item(item, topic, owner)
            case Callout(blocks=inner) if setting_of(block, Setting.PROSE) is Setting.PROSE:
                yield from _of_blocks(inner, topic, owner)
            case Quote(blocks=inner) | Footnote(blocks=inner):
                yield from _of_blocks(inner, topic, owner)
            case _:
                pass
        lead = block if isinstance(block, Paragraph) else None


def _of_item(item: ListItem, topic: Topic, owner: str) -> Iterator[Listing]:
    label = label_of(item.text)
    if label.casefold().startswith(("analog", "answer", "metaphor")):
        return
    yield from _of_label(item.text, item.source, owner, item.blocks)
    whose = owner if not label or is_role(label) else subject(label)
    listed_by_label = bool(label and is_role(label) and not is_concept(label))
    for block in item.blocks:
        if isinstance(block, ListBlock):
            if not listed_by_label:
                yield from _of_list(block, topic, whose, Paragraph(item.text, item.source))
            for inner in block.items:
                yield from _of_item(inner, topic, whose)
        else:
            yield from _of_blocks((block,), topic, whose)


_TOLD = re.compile(
    rf"\b(?P<count>{'|'.join(_NUMBERS)})\s+(?:(?:main|primary|key|basic|major|different|common"
    rf"|principal)\s+)*(?P<noun>(?:\w+[ -]){{0,3}}?"
    rf"(?:models|approaches|methods|techniques|{KIND_WORD}))\s*(?:are|:|—|,\s*namely)\s*:?\s*(?P<list>[^.:;]+)\.?$",
    re.IGNORECASE,
)


def _told(block: Paragraph, owner: str) -> Iterator[Listing]:
    """`The three primary deployment models are Public, Private, and Hybrid.`"""
    for sentence in sentences(block.text):
        match = _TOLD.search(sentence.text.plain)
        kind = _noun_kind(match["noun"].split()[-1]) if match else None
        if not match or not kind:
            continue
        source = lines(block.source, block.text.plain, sentence.start, sentence.end)
        parts = enumerated(sentence.text.cut(match.start("list"), match.end("list")))
        if len(parts) == _NUMBERS[match["count"].casefold()]:
            yield Listing(kind, owner, match["noun"], tuple(Point("", part, source) for part in parts), False, source)


def listings_in(topic: Topic) -> Iterator[Listing]:
    """The listings a section's heading announces, then those in its own blocks; owners as written there."""
    yield from _of_sections(topic)
    yield from _of_blocks(topic.section.blocks, topic, topic.owner)
