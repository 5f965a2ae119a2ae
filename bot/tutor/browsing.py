"""Looking through the notes: what they cover, unit by unit, and all there is on one topic."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.course import Course, Shelf
from bot.knowledge import Comparison, Definition, Listing, Term, fold
from bot.notes import Note
from bot.questions.unit import unit_of
from bot.tutor.refusal import Reason, Refused

NEAR = 5
LONGEST_NAME = 6
"""Words of a name that is looked for in a text."""
MOST = 6
"""Listings, and comparisons, of one topic."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A note, and the topics it defines."""

    unit: str
    title: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """All there is on one."""

    name: str
    aliases: tuple[str, ...]
    definition: Definition | None
    """None for a note's title, which no sentence defines."""
    listings: tuple[Listing, ...]
    comparisons: tuple[Comparison, ...]
    notes: tuple[str, ...]
    """Titles of the notes that tell of it, the one that defines it first."""
    related: tuple[str, ...]
    explains: tuple[str, ...] = ()
    """The terms that a note of this title defines."""


class Browsing:
    """Over every course on the shelf. What it shows is as the notes are now."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._held: dict[Path, _Names] = {}

    def _names(self) -> list["_Names"]:
        """Of every course; made anew for one that was read anew."""
        for course in self._shelf.courses:
            held = self._held.get(course.folder)
            if held is None or held.course is not course:
                self._held[course.folder] = _Names.of(course)
        return [self._held[course.folder] for course in self._shelf.courses]

    def leaves(self) -> tuple[Leaf, ...]:
        """Every note in reading order."""
        return tuple(leaf for course in self._shelf.courses for leaf in _leaves(course))

    def complete(self, typed: str) -> tuple[str, ...]:
        """Topics that what was typed so far may become."""
        return self._shelf.complete(typed)

    def find(self, typed: str) -> Topic | tuple[str, ...]:
        """The topic somebody means, in spite of slips; or, where that is not clear, a few it may be.

        Raises Refused where nothing is near it.
        """
        wanted = fold(typed)
        names = self._names()
        for known in names:
            if (term := known.terms.get(wanted)) is not None:
                return _topic(known, term.name)
        (_, name), known_best = max(
            ((known.course.index.meant(typed), known) for known in names),
            key=lambda one: one[0][0],
            default=((0.0, ""), None),
        )
        if known_best is not None and name:
            return _topic(known_best, name)
        near = self._shelf.complete(typed)[:NEAR] if wanted else ()
        if not near:
            raise Refused(Reason.NO_SUCH_TOPIC)
        return near

    def mentioned(self, text: str) -> tuple[str, ...]:
        """The course's topics that somebody's text names, in the order in which it does; the longest of each place."""
        words, names = fold(text).split(), self._names()
        found: dict[str, None] = {}
        at = 0
        while at < len(words):
            name, length = _named_at(names, words, at)
            if length:
                found.setdefault(name)
            at += max(1, length)
        return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class _Names:
    """A course's terms by every name of theirs, as names are compared; of two that share one, the first."""

    course: Course
    terms: dict[str, Term]
    defined: dict[str, Term]
    """Those that a sentence defines: a word the notes merely use is no topic to explain."""

    @classmethod
    def of(cls, course: Course) -> "_Names":
        terms = {fold(name): term for term in reversed(course.knowledge.terms) for name in term.names}
        told = {fold(one.term) for one in course.knowledge.definitions}
        defined = {name: term for name, term in terms.items() if any(fold(one) in told for one in term.names)}
        return cls(course, terms, defined)


def _named_at(names: list[_Names], words: list[str], at: int) -> tuple[str, int]:
    for length in range(min(LONGEST_NAME, len(words) - at), 0, -1):
        folded = fold(" ".join(words[at : at + length]))
        for known in names:
            if (term := known.defined.get(folded)) is not None:
                return term.name, length
    return "", 0


def _leaves(course: Course) -> tuple[Leaf, ...]:
    defined = defaultdict[str, dict[str, None]](dict)
    for one in course.knowledge.definitions:
        defined[one.source.path].setdefault(one.term)
    order = {path: at for at, path in enumerate(path for unit in course.manifest.units for path in unit.notes)}
    notes = sorted(course.notes, key=lambda note: order.get(note.path.removesuffix(".md"), len(order)))
    return tuple(Leaf(_unit(course, note), note.title, tuple(defined[note.path])) for note in notes)


def _unit(course: Course, note: Note) -> str:
    """`Unit 2: its title`, as far as manifest and note say; else what the course is called."""
    title, number = course.manifest.unit_of(note.path), unit_of(note)
    return ": ".join(filter(None, (number, title))) or course.title


def _topic(known: _Names, name: str) -> Topic:
    course, knowledge = known.course, known.course.knowledge
    term = known.terms.get(fold(name))
    names = {fold(one) for one in (term.names if term else (name,))}
    definition = max(
        (one for one in knowledge.definitions if fold(one.term) in names), key=lambda one: one.trust, default=None
    )
    listings = [one for one in knowledge.listings if fold(one.owner) in names and len(one.points) > 1]
    comparisons = [one for one in knowledge.comparisons if names & {fold(subject) for subject in one.subjects}]
    titled = [note for note in course.notes if fold(note.title) in names]
    inside = dict.fromkeys(one.term for note in titled for one in knowledge.definitions if one.source.path == note.path)
    places = [*([definition.source.note] if definition else []), *(note.title for note in titled)]
    places += [source.note for source in term.sources] if term else []
    return Topic(
        name=term.name if term else name,
        aliases=tuple(one for one in term.aliases if one != term.name) if term else (),
        definition=definition,
        listings=tuple({fold(one.title): one for one in reversed(listings)}.values())[::-1][:MOST],
        comparisons=tuple(comparisons)[:MOST],
        notes=tuple(dict.fromkeys(places)),
        related=_others(names, [*inside, *course.index.ask(name).related])[:NEAR],
        explains=_others(names, inside),
    )


def _others(names: set[str], found: Iterable[str]) -> tuple[str, ...]:
    """Each once, and not the topic itself under one of its names."""
    return tuple(one for one in dict.fromkeys(found) if fold(one) not in names)
