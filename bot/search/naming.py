"""What every place is called: titles, aliases, headings, and the terms that stand there."""

from collections.abc import Callable, Iterator, Sequence

from bot.knowledge.model import Knowledge, Trust
from bot.notes.note import Note
from bot.notes.source import Source
from bot.search.name import Called, Name, NameKind, variants
from bot.search.passage import Passage
from bot.search.told import naming_points

_ABOUT = 0.6  # "Types of X" is a name for X, though not all of one
_PLACES_OF_A_TERM = 8  # a term that stands everywhere is at home nowhere


def named(
    notes: Sequence[Note], found: Sequence[Passage], knowledge: Knowledge, place: Callable[[Source], int]
) -> Iterator[Called]:
    """Every name of every place; `place` gives the number of the passage a source stands in, or -1."""
    yield from _of_notes(notes)
    yield from _of_passages(notes, found)
    yield from _of_definitions(knowledge, found, place)
    yield from _of_terms(knowledge, found, place)
    yield from _of_points(knowledge, found, place)


def _of_notes(notes: Sequence[Note]) -> Iterator[Called]:
    for at, note in enumerate(notes):
        for title, kind in ((note.title, NameKind.TITLE), *((alias, NameKind.ALIAS) for alias in note.aliases)):
            for variant, share in variants(title):
                yield Called(variant, Name(kind, at, -1, share))
                yield Called(variant, Name(kind, at, -1, share * _ABOUT), kinds=False)


def _of_passages(notes: Sequence[Note], found: Sequence[Passage]) -> Iterator[Called]:
    for number, passage in enumerate(found):
        if passage.heading and passage.heading != notes[passage.note].title:
            for variant, share in variants(passage.heading):
                yield Called(variant, Name(NameKind.HEADING, passage.note, number, share))


def _of_definitions(knowledge: Knowledge, found: Sequence[Passage], place: Callable[[Source], int]) -> Iterator[Called]:
    """The more a definition is to be trusted, the more its place is the term's home."""
    aliases = {name: term.names for term in knowledge.terms for name in term.names}
    for definition in knowledge.definitions:
        number = place(definition.source)
        if number >= 0:
            trusted = 0.5 + definition.trust / (2 * Trust.PROSE)
            for called in aliases.get(definition.term, (definition.term,)):
                yield Called(called, Name(NameKind.DEFINED, found[number].note, number, trusted))


def _of_terms(knowledge: Knowledge, found: Sequence[Passage], place: Callable[[Source], int]) -> Iterator[Called]:
    for term in knowledge.terms:
        for number in map(place, term.sources[:_PLACES_OF_A_TERM]):
            if number >= 0:
                for called in term.names:
                    yield Called(called, Name(NameKind.TERM, found[number].note, number, 1.0))


def _of_points(knowledge: Knowledge, found: Sequence[Passage], place: Callable[[Source], int]) -> Iterator[Called]:
    for point in naming_points(knowledge):
        number = place(point.source)
        if number >= 0:
            yield Called(point.label, Name(NameKind.TERM, found[number].note, number, 1.0))
