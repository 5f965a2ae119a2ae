"""A note laid out for reading: which term each section and each line belongs to.

A heading that names a subject owns what stands below it; one that only plays a part (`Advantages`, `How it works`,
`Summary table: ...`) leaves it to the heading above.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from bot.knowledge.label import labelled
from bot.knowledge.layout import laid_out
from bot.knowledge.model import ListingKind
from bot.knowledge.naming import Names, bare, names_in
from bot.knowledge.roles import is_exercise, is_glossary, is_role
from bot.knowledge.sentence import lines
from bot.knowledge.subject import announced, is_generic, note_subject, owner_of_points, titled
from bot.knowledge.words import pattern
from bot.notes.block import Block, Callout, DefinitionList, Footnote, ListBlock, ListItem, Paragraph, Quote
from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.notes.text import Text

# A longer "paragraph" is a dump that nobody defines anything in; skipping it keeps hostile notes cheap.
_LONGEST = 20_000
_ALL = frozenset(ListingKind)
# Kinds whose points are sorted under `Political` and `Short-term`; `Primary` under `Types` is a type.
_SPLIT = _ALL - {ListingKind.TYPES, ListingKind.COMPONENTS, ListingKind.STEPS, ListingKind.EXAMPLES, ListingKind.OTHER}
_QUALIFIED = re.compile(
    r"(?:(?:long|short|medium)[- ]?(?:term|run)|(?:in|ex)ternal|(?:in)?direct|immediate|underlying|political|economic"
    r"|economical"
    r"|social|cultural|religious|military|environmental|technical|technological|financial|legal|ethical|practical"
    r"|clinical|primary|secondary|major|minor|main|general|specific|common|rare|early|late|others?|further"
    r"|polític[oa]s|económic[oa]s|sociales|inmediat[oa]s|intern[oa]s|extern[oa]s|politiques|économiques|politische"
    r"|wirtschaftliche|soziale|politiche|economiche|sociali)",
    re.IGNORECASE,
)
_LIKENED = re.compile(pattern("analogy"))
_EXAMINED = re.compile(rf"{pattern('exam')}|{pattern('question')}")


class Setting(Enum):
    """What a line is part of; only prose may say what a thing is."""

    PROSE = "prose"
    EXAM = "exam"
    LIKENESS = "likeness"


@dataclass(frozen=True, slots=True)
class Topic:
    """A section and whose it is."""

    section: Section
    owner: str
    names: Names | None
    """What the heading itself names; None where it only plays a part."""
    kinds: tuple[ListingKind, ...]
    """The listings its heading announces."""
    parent: "Topic | None"
    topics: tuple["Topic", ...] = ()
    is_glossary: bool = False
    """Whether it, or what it stands under, lists terms."""
    is_exercise: bool = False
    """Whether it, or what it stands under, asks rather than teaches."""

    @property
    def children(self) -> tuple["Topic", ...]:
        """The topics below that are things: the numbered ones where there are any; no summary, no `Advantages`."""
        things = [child for child in self.topics if child.names]
        return tuple([child for child in things if child.section.number] or things)

    @property
    def numbered(self) -> tuple["Topic", ...]:
        """The topics below numbered 1, 2, 3, if most of them are things: the points of what this one is about."""
        counted = [child for child in self.topics if child.section.number.isdigit()]
        return tuple(counted) if sum(bool(child.names) for child in counted) * 2 > len(counted) else ()

    def walk(self) -> Iterator["Topic"]:
        """This topic and all below it, in reading order."""
        yield self
        for topic in self.topics:
            yield from topic.walk()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a list item's own text, and what it stands under."""

    text: Text
    source: Source
    """The lines of the text itself, without what is nested below it."""
    topic: Topic
    owner: str
    setting: Setting
    labels: tuple[str, ...]
    """The labels of the items around it and its own, outermost first."""
    lead: str
    """The sentence ending in a colon before the list it is in; empty where a role's label announces the list."""
    item: ListItem | None = None
    first: bool = False
    """Whether it opens its section."""


def _read_heading(section: Section, parent: Topic | None) -> tuple[tuple[ListingKind, ...], str, Names | None]:
    """The kinds of listing a heading announces, whose they are (empty where it does not say), and what it names."""
    heading = section.heading
    kinds, owner = announced(heading)
    if not kinds and parent and _SPLIT.issuperset(parent.kinds or _ALL) and _QUALIFIED.fullmatch(heading.strip()):
        return parent.kinds, parent.owner, None  # `Short-term` under `Causes`: some of them
    if kinds and owner and parent and parent.kinds == kinds and not is_generic(heading):
        names = Names(bare(heading))  # `Social causes` under `Causes` are some of them
        return (), names.name, names
    if section.level > 1 and not kinds and (whose := owner_of_points(heading)):
        return (), whose, None  # but `# Methods of X` over a whole note is what that note is about
    if section.level and not kinds and not is_generic(heading):
        names = titled(heading)
        return (), names.name, names
    return kinds, owner, None


def _topic(section: Section, parent: Topic | None, subject: str) -> Topic:
    """A section and all below it; `subject` is the whole note's, for what no heading names."""
    heading = section.heading
    kinds, owner, names = _read_heading(section, parent)
    topic = Topic(
        replace(section, blocks=tuple(laid_out(section.blocks))),
        owner or (parent.owner if parent else subject),
        names,
        kinds,
        parent,
        is_glossary=is_glossary(heading) or bool(parent and parent.is_glossary),
        is_exercise=is_exercise(heading) or bool(parent and parent.is_exercise),
    )
    return replace(topic, topics=tuple(_topic(child, topic, subject) for child in section.sections))


def outline(note: Note) -> Topic:
    """The note's sections as topics, the root first."""
    return _topic(note.root, None, note_subject(note))


def setting_of(callout: Callout, inside: Setting) -> Setting:
    """What a callout's body is: an exam box, a likeness, or more prose."""
    title = callout.title.plain.casefold()
    if _LIKENED.search(title):
        return Setting.LIKENESS
    if _EXAMINED.search(title) or callout.type == "question":
        return Setting.EXAM
    return inside


def label_of(text: Text, *, in_list: bool = False) -> str:
    """The label that opens `text`; empty where there is none."""
    label = labelled(text, in_list=in_list)
    return bare(label[0]) if label else ""


def _setting_under(label: str, setting: Setting) -> Setting:
    return Setting.LIKENESS if label.casefold().startswith(("analog", "metaphor")) else setting


def _below(label: str, owner: str) -> str:
    return owner if not label or is_role(label) else names_in(label).name or owner


def _lead(text: Text) -> str:
    said = text.plain.strip()
    return said if said.endswith((":", "：")) else ""


def _lead_below(item: ListItem, outer: str) -> str:
    """The lead of a list nested in `item`."""
    label = labelled(item.text, in_list=True)
    if label is None or label[1]:
        return _lead(item.text)
    return "" if is_role(label[0]) else outer


def _of_item(item: ListItem, around: Line) -> Iterator[Line]:
    label = label_of(item.text, in_list=True)
    setting = _setting_under(label, around.setting)
    labels = (*around.labels, label) if label else around.labels
    own = lines(item.source, item.text.plain)
    yield Line(item.text, own, around.topic, around.owner, setting, labels, around.lead, item)
    if item.blocks:
        owner, lead = _below(label, around.owner), _lead_below(item, around.lead)
        yield from _lines(item.blocks, Line(item.text, own, around.topic, owner, setting, labels, lead, item))


def _lines(blocks: tuple[Block, ...], around: Line) -> Iterator[Line]:
    """The lines of blocks that stand where `around` does."""
    lead = around.lead
    for block in blocks:
        match block:
            case Paragraph(text=text, source=source):
                yield replace(around, text=text, source=source, item=None)
                lead = _lead(text)
            case ListBlock(items=items):
                inside = replace(around, lead=lead)
                for item in items:
                    yield from _of_item(item, inside)
            case Callout(blocks=inner):
                yield from _lines(inner, replace(around, setting=setting_of(block, around.setting), lead=""))
            case Quote(blocks=inner) | Footnote(blocks=inner):
                yield from _lines(inner, replace(around, lead=""))
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield from _lines(entry.blocks, replace(around, labels=(*around.labels, entry.term.plain), lead=""))
            case _:
                lead = ""


def lines_of(topic: Topic) -> Iterator[Line]:
    """Every line right under the topic's heading (not those of topics below it), in reading order."""
    start = Line(Text(""), topic.section.source, topic, topic.owner, Setting.PROSE, (), "")
    for number, line in enumerate(_lines(topic.section.blocks, start)):
        if len(line.text.plain) <= _LONGEST:
            yield replace(line, first=True) if number == 0 else line
