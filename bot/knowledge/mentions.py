"""Where the course's things are named: in definitions, headings, bold type, tables, and beside an acronym.

A mention is one such place. Which of them make a term, and which are the same thing, is for terms.py.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from bot.knowledge.model import Comparison, Definition, Listing, ListingKind, Point
from bot.knowledge.naming import ARTICLE, Names, expansions, fold, names_in
from bot.knowledge.outline import Line, Topic
from bot.knowledge.roles import is_exercise, is_glossary, is_role
from bot.knowledge.sectioned import is_grouping
from bot.knowledge.sentence import lines
from bot.knowledge.subject import is_generic, is_versus, subject
from bot.notes.note import Note
from bot.notes.source import Source
from bot.notes.text import MarkKind


class Rank(IntEnum):
    """How a term is met; the lowest says most about it."""

    DEFINED = 0
    SUBJECT = 1
    HEADING = 2
    SPELLED_OUT = 3
    LISTED = 4
    COLUMN = 5
    BOLD = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """A name met somewhere, with the other names given beside it."""

    names: Names
    rank: Rank
    source: Source
    same: tuple[str, ...] = ()
    """Other names said to mean the same in so many words: `also known as`."""


_KNOWN_AS = re.compile(
    r"(?:\balso\s+(?:known\s+as|called|referred\s+to\s+as|termed)|\ba\.?k\.?a\.?|\botherwise\s+known\s+as"
    r"|\bor\s*,\s*more\s+commonly\s*,"
    rf"|\bor\s+simply|\btambién\s+(?:conocid[oa]s?\s+como|llamad[oa]s?)|\banche\s+(?:detto|detta|chiamato)"
    rf"|\banche\s+not[oa]\s+come|\bauch\s+bekannt\s+als"
    rf"|\btambém\s+(?:conhecid[oa]s?\s+como|chamad[oa]s?(?:\s+de)?)|\b(?:aussi|également)\s+(?:appelée?s?"
    rf"|connue?s?\s+sous\s+le\s+nom\s+d['e’])|\bauch\b.{{0,12}}\bgenannt)\s*(?:{ARTICLE})?",
    re.IGNORECASE,
)
_NEAR = 100  # characters between a name and the words that give it another
_UNTIL = re.compile(r"[,.;:!?\n]|\s(?:is|are|was|were|and|which|that|who|has|have|can|in|for|es|son|è|ist)\s")
_DOINGS = re.compile(
    r"(?:reduc|simplif|enabl|improv|increas|enhanc|lower|better|direct and|long-term|positive|essential|popular"
    r"|potential|new|modern|more|less|how|why|when|using)\w*\b",
    re.IGNORECASE,
)
_OF_THE_COURSE = re.compile(
    r"\b(?:syllabus|paper|exam|quiz|index|outline|schedule|readme|contents|home|dashboard|temario|programme?)\b",
    re.IGNORECASE,
)
_THINGS = (ListingKind.CHARACTERISTICS, ListingKind.COMPONENTS, ListingKind.EXAMPLES)
_OF_THE_NOTE = re.compile(r",|\b(?:comparison|summary|notes?|review|revision|cheat\s*sheet|guide)$", re.IGNORECASE)


def _mentionable(names: Names, words: int = 6) -> bool:
    return (
        bool(fold(names.name))
        and len(names.name.split()) <= words
        and not is_role(names.name)
        and any(map(str.isalpha, names.name))
    )


def _of_heading(topic: Topic) -> Iterator[Mention]:
    source = topic.section.source
    here = Source(source.path, source.note, source.headings, source.first, source.first)
    if (
        topic.names
        and _mentionable(topic.names, 4)
        and not _DOINGS.match(topic.names.name)
        and not is_grouping(topic.section.heading)
        and " and " not in topic.names.name
    ):
        # `Session-Based Computing (SBC) / Remote Desktop Services (RDS)`: a slash with spaces says they are one
        same = topic.names.others if " / " in topic.section.heading else ()
        yield Mention(topic.names, Rank.HEADING, here, same)
    for long, short, _ in expansions(topic.section.heading):
        yield Mention(Names(long, (short,), short), Rank.SPELLED_OUT, here)


def _known_as(line: Line) -> Iterator[Mention]:
    """`A **hypervisor**, also known as a **VMM**, is ...`: the bold name just before, the name just after."""
    plain = line.text.plain
    strong = [mark for mark in line.text.marks if mark.kind is MarkKind.STRONG]
    by_start = {mark.start: mark for mark in strong}
    ends = [mark.end for mark in strong]
    for match in _KNOWN_AS.finditer(plain):
        near = strong[bisect_right(ends, match.start() - _NEAR) : bisect_right(ends, match.start())]
        marked = by_start.get(match.end())
        end = marked.end if marked else match.end() + _NEAR
        after = plain[match.end() : end] if marked else _UNTIL.split(plain[match.end() : end], maxsplit=1)[0]
        if not near or re.search(r"[.;!?]\s", plain[near[-1].end : match.start()]):
            continue
        other = names_in(after)
        if _mentionable(other, 5):
            name = names_in(plain[near[-1].start : near[-1].end])
            at = lines(line.source, plain, match.start(), match.end())
            yield Mention(name, Rank.SPELLED_OUT, at, (other.name, *other.others))


def mentions_on(line: Line) -> Iterator[Mention]:
    """The names met on one line."""
    plain = line.text.plain
    for long, short, start in expansions(plain):
        yield Mention(
            Names(long, (short,), short), Rank.SPELLED_OUT, lines(line.source, plain, start, start + len(long))
        )
    yield from _known_as(line)
    for mark in line.text.marks:
        if mark.kind is MarkKind.STRONG:
            names = names_in(plain[mark.start : mark.end])
            if _mentionable(names):
                yield Mention(names, Rank.BOLD, lines(line.source, plain, mark.start, mark.end))


def _is_kind_of(listing: Listing, point: Point) -> bool:
    """Whether a point is a thing by itself: a type, or a characteristic or part that has a section of its own."""
    apart = point.source.headings != listing.source.headings
    return listing.kind is ListingKind.TYPES or (listing.kind in _THINGS and apart)


def mentions_of(
    topics: Iterable[Topic], listings: Iterable[Listing], comparisons: Iterable[Comparison]
) -> Iterator[Mention]:
    """The names that headings, types and compared subjects give."""
    for topic in topics:
        yield from _of_heading(topic)
    for listing in listings:
        for point in listing.points:
            names = names_in(point.label or point.text.plain)
            if _is_kind_of(listing, point) and _mentionable(names, 5) and not _DOINGS.match(names.name):
                yield Mention(names, Rank.LISTED, point.source)
    for comparison in comparisons:
        for name in comparison.subjects:
            if _mentionable(names_in(name), 5):
                yield Mention(names_in(name), Rank.COLUMN, comparison.source)


def subject_mention(note: Note, name: str) -> Iterator[Mention]:
    """The note's own subject, with the aliases of its front matter that name it rather than describe the note.

    None for a note that teaches nothing itself: a glossary, a syllabus, a paper.
    """
    if is_glossary(note.title) or is_exercise(name) or _OF_THE_COURSE.search(name):
        return
    source = note.root.source
    others = [
        alias
        for alias in note.aliases
        # `VM Basics`, `Why Virtualize`, `A vs. B`, `VMs and containers` are names of the note, not of its subject
        if fold(subject(alias)) == fold(alias)
        and (" and " not in alias or " and " in name)
        and not (_OF_THE_NOTE.search(alias) or is_versus(alias) or is_generic(alias))
    ]
    names = names_in(note.title) if fold(names_in(note.title).name) == fold(name) else Names(name)
    yield Mention(Names(names.name, (*names.others, *others), names.acronym), Rank.SUBJECT, source)


def of_definition(definition: Definition) -> Mention:
    """The names under which something is defined."""
    return Mention(names_in(definition.term), Rank.DEFINED, definition.source)
