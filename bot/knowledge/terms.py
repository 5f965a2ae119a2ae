"""What the course's things are called: every spelling, acronym and other name of one thing made one term.

A name becomes a term where it is defined, spelled out with its acronym, compared, a type, a note's subject or a short
heading. Bold type alone makes none, since notes print any words bold; it only adds a place to a term that is one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from bot.knowledge.model import Comparison, Definition, Listing, ListingKind, Term
from bot.knowledge.naming import ARTICLE, Names, bare, expansions, fold, names_in
from bot.knowledge.outline import Line, Topic
from bot.knowledge.roles import is_role
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
    COLUMN = 4
    BOLD = 5


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
    rf"|\bauch\b.{{0,12}}\bgenannt)\s*(?:{ARTICLE})?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"[,.;:!?\n]|\s(?:is|are|was|were|and|which|that|who|has|have|can|in|for|es|son|è|ist)\s")
_DOINGS = re.compile(
    r"(?:reduc|simplif|enabl|improv|increas|enhanc|lower|better|direct and|long-term|positive|essential|popular"
    r"|potential|new|modern|more|less|how|why|when|using)\w*\b",
    re.IGNORECASE,
)


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
    """`A **hypervisor**, also known as a **VMM**, is ...`: the bold name before, the name after."""
    plain = line.text.plain
    for match in _KNOWN_AS.finditer(plain):
        before = [mark for mark in line.text.marks if mark.end <= match.start() and mark.kind is MarkKind.STRONG]
        before = [mark for mark in before if not re.search(r"[.;!?]\s", plain[mark.end : match.start()])]
        marked = [mark for mark in line.text.marks if mark.start == match.end() and mark.kind is MarkKind.STRONG]
        after = plain[match.end() : marked[0].end] if marked else _UNTIL.split(plain[match.end() :], maxsplit=1)[0]
        other = names_in(after)
        if before and _mentionable(other, 5):
            name = names_in(plain[before[-1].start : before[-1].end])
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


def mentions_of(
    topics: Iterable[Topic], listings: Iterable[Listing], comparisons: Iterable[Comparison]
) -> Iterator[Mention]:
    """The names that headings, types and compared subjects give."""
    for topic in topics:
        yield from _of_heading(topic)
    for listing in listings:
        if listing.kind is ListingKind.TYPES:
            for point in listing.points:
                names = names_in(point.label or point.text.plain)
                if _mentionable(names, 5):
                    yield Mention(names, Rank.COLUMN, point.source)
    for comparison in comparisons:
        for name in comparison.subjects:
            if _mentionable(names_in(name), 5):
                yield Mention(names_in(name), Rank.COLUMN, comparison.source)


def subject_mention(note: Note, name: str) -> Mention:
    """The note's own subject, with the aliases of its front matter that name it rather than describe the note."""
    source = note.root.source
    others = [
        alias
        for alias in note.aliases
        # `VM Basics`, `Why Virtualize`, `A vs. B`, `IaaS, PaaS, SaaS` are names of the note, not of its subject
        if fold(subject(alias)) == fold(alias)
        and not (_OF_THE_NOTE.search(alias) or is_versus(alias) or is_generic(alias))
    ]
    names = names_in(note.title) if fold(names_in(note.title).name) == fold(name) else Names(name)
    whole = fold(name) == fold(note.title) or any(fold(name) == fold(section.heading) for section in note.root.sections)
    return Mention(
        Names(names.name, (*names.others, *(others if whole or others else ())), names.acronym), Rank.SUBJECT, source
    )


def of_definition(definition: Definition) -> Mention:
    """The names under which something is defined."""
    return Mention(names_in(definition.term), Rank.DEFINED, definition.source)


class _Groups:
    """Keys of names joined into sets."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def top(self, key: str) -> str:
        while self._above.setdefault(key, key) != key:
            key = self._above[key]
        return key

    def join(self, one: str, other: str) -> None:
        self._above[self.top(other)] = self.top(one)


def _longs(mentions: Iterable[Mention]) -> dict[str, set[str]]:
    """The long forms each acronym is given for."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        names = mention.names
        if names.acronym:
            for name in names:
                if fold(name) != fold(names.acronym) and names.name in (name, names.acronym):
                    found[fold(names.acronym)].add(fold(name))
    return found


def merge_terms(mentions: Iterable[Mention]) -> tuple[Term, ...]:
    """All mentions as terms, in the order they are first met.

    An acronym two things share joins neither; a looser alias (front matter, parentheses) that is another term's name,
    or that two terms claim, is left out.
    """
    met = tuple(mentions)
    naming = [mention for mention in met if mention.rank < Rank.BOLD]
    longs = _longs(naming)
    named = {fold(mention.names.name) for mention in naming}
    groups = _Groups()
    for mention in naming:
        key, acronym = fold(mention.names.name), fold(mention.names.acronym)
        groups.top(key)
        if acronym and len(longs[acronym]) == 1:
            groups.join(next(iter(longs[acronym])), acronym)
            groups.join(next(iter(longs[acronym])), key)
        for same in mention.same:
            groups.join(key, fold(same))
    loose: dict[str, set[str]] = defaultdict(set)
    for mention in naming:
        for other in mention.names.others:
            loose[fold(other)].add(groups.top(fold(mention.names.name)))
    members: dict[str, list[Mention]] = defaultdict(list)
    tops = {groups.top(key) for key in named}
    for mention in met:
        top = groups.top(fold(mention.names.name))
        if top in tops:
            members[top].append(mention)
    return tuple(_term(top, members[top], groups, loose, named) for top in members)


def _term(top: str, members: list[Mention], groups: _Groups, loose: dict[str, set[str]], named: set[str]) -> Term:
    naming = [mention for mention in members if mention.rank < Rank.BOLD]
    written = Counter(mention.names.name for mention in naming)
    best = sorted(naming, key=lambda mention: (-written[mention.names.name], mention.rank))[0]
    name = best.names.name
    others: dict[str, str] = {}
    for mention in naming:
        for other in (mention.names.name, *mention.same, *mention.names.others):
            key = fold(other)
            own = groups.top(key) == top
            if (
                key
                and key != fold(name)
                and (own or (key not in named and len(loose[key]) == 1) or other == mention.names.acronym)
            ):
                others.setdefault(key, bare(other))
    acronym = next((mention.names.acronym for mention in naming if mention.names.acronym), "")
    sources = dict.fromkeys(mention.source for mention in sorted(members, key=lambda mention: mention.rank))
    return Term(name, tuple(others.values()), acronym, tuple(sources))


def names_known(terms: Iterable[Term]) -> dict[str, str]:
    """Every name's key and the term it names; of two terms, the one whose own name it is, else the first."""
    found: dict[str, str] = {}
    told = tuple(terms)
    for term in told:
        found.setdefault(fold(term.name), term.name)
    for term in told:
        for alias in term.aliases:
            found.setdefault(fold(alias), term.name)
    return found
