"""What one note brings to the index by itself: its passages, and every word of them by a numbering of its own.

Rule: the same note always gives the same part, whatever stands beside it. So an index of changed notes is put together
from the parts of those that did not change, and equals one built anew.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from bot.notes.note import Note
from bot.search.acronym import spelt_out
from bot.search.passage import Field, Passage, passages
from bot.search.postings import Numbers
from bot.search.token import words


@dataclass(frozen=True, slots=True)
class Part:
    """One note at place `at` of the notes. `said` numbers the words of all its texts, one text after the other."""

    note: Note
    at: int
    passages: tuple[Passage, ...]
    vocabulary: tuple[str, ...]
    """Each word once, in the order they are met."""
    said: Numbers
    """Every word, by its place in `vocabulary`."""
    counts: NDArray[np.int64]
    """How often each word of `vocabulary` stands in the note."""
    places: Numbers
    """Of each text the passage, counted within the note,"""
    fields: NDArray[np.int8]
    """the field,"""
    lengths: NDArray[np.int64]
    """and how many words it has."""
    spelt: tuple[tuple[str, str], ...]
    """Long forms with the acronym that stands behind them."""
    signs: frozenset[tuple[str, str]]
    """Every word of one letter or digit, with the word before it."""

    @classmethod
    def of(cls, note: Note, at: int) -> "Part":
        """Reads a note."""
        found = tuple(passages(note, at))
        taken = _Taken()
        for number, passage in enumerate(found):
            for where, text in _fields(note, passage):
                taken.take(text, number, where)
        said = np.array(taken.said, dtype=np.int32)
        return cls(
            note=note,
            at=at,
            passages=found,
            vocabulary=tuple(taken.numbers),
            said=said,
            counts=np.bincount(said, minlength=len(taken.numbers)),
            places=np.array(taken.places, dtype=np.int32),
            fields=np.array(taken.fields, dtype=np.int8),
            lengths=np.array(taken.lengths, dtype=np.int64),
            spelt=tuple(pair for passage in found for text in _bodies(passage) for pair in spelt_out(text)),
            signs=frozenset(taken.signs()),
        )

    def moved(self, at: int) -> "Part":
        """The same note at another place among the notes."""
        if at == self.at:
            return self
        return replace(self, at=at, passages=tuple(replace(passage, note=at) for passage in self.passages))

    def is_of(self, note: Note) -> bool:
        """Whether this is the part of that very note. Notes read from files are told apart by what was in the file."""
        if self.note is note:
            return True
        mine = (self.note.path, self.note.digest, self.note.language)
        return mine == (note.path, note.digest, note.language) and (bool(note.digest) or self.note == note)


@dataclass(slots=True)
class _Taken:
    """The words of a note, as they are met."""

    numbers: dict[str, int] = field(default_factory=dict)
    said: "array[int]" = field(default_factory=lambda: array("i"))
    places: "array[int]" = field(default_factory=lambda: array("i"))
    fields: "array[int]" = field(default_factory=lambda: array("b"))
    lengths: "array[int]" = field(default_factory=lambda: array("q"))

    def signs(self) -> Iterator[tuple[str, str]]:
        """Every word of one letter or digit, with the word before it in its text."""
        vocabulary = tuple(self.numbers)
        said, firsts = np.array(self.said, dtype=np.int32), np.cumsum([0, *self.lengths])
        short = np.array([number for number, word in enumerate(vocabulary) if len(word) == 1], dtype=np.int32)
        for at in np.flatnonzero(np.isin(said, short)).tolist():
            begins = firsts[np.searchsorted(firsts, at)] == at
            yield "" if begins else vocabulary[said[at - 1]], vocabulary[said[at]]

    def take(self, text: str, place: int, where: Field) -> None:
        found = words(text)
        numbers = self.numbers
        self.said.extend([numbers.setdefault(word, len(numbers)) for word in found])
        self.places.append(place)
        self.fields.append(where)
        self.lengths.append(len(found))


def _bodies(passage: Passage) -> Iterator[str]:
    return (text for where, text in passage.texts if where is Field.BODY and "(" in text)


def _fields(note: Note, passage: Passage) -> Iterator[tuple[Field, str]]:
    yield Field.TITLE, note.title
    for alias in note.aliases:
        yield Field.ALIAS, alias
    if passage.heading != note.title:
        yield Field.HEADING, passage.heading
    for heading in passage.headings:
        yield Field.ABOVE, heading
    yield from passage.texts


def parts_of(notes: Sequence[Note], before: Sequence[Part] = ()) -> tuple[Part, ...]:
    """The parts of the notes; those of `before` whose notes did not change are taken over."""
    known = {part.note.path: part for part in before}
    return tuple(
        old.moved(at) if (old := known.get(note.path)) and old.is_of(note) else Part.of(note, at)
        for at, note in enumerate(notes)
    )
