"""What one note brings to the index by itself: its passages, and every word of them by a numbering of its own.

Rule: the same note always gives the same part, whatever stands beside it. So an index of changed notes is put together
from the parts of those that did not change, and equals one built anew.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

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
        texts = [
            (number, where, words(text))
            for number, passage in enumerate(found)
            for where, text in _fields(note, passage)
        ]
        spoken = [word for _, _, said in texts for word in said]
        numbers = {sys.intern(word): number for number, word in enumerate(dict.fromkeys(spoken))}
        said = np.array(list(map(numbers.__getitem__, spoken)), dtype=np.int32)
        return cls(
            note=note,
            at=at,
            passages=found,
            vocabulary=tuple(numbers),  # one string for a word of a thousand notes
            said=said,
            counts=np.bincount(said, minlength=len(numbers)),
            places=np.array([number for number, _, _ in texts], dtype=np.int32),
            fields=np.array([where for _, where, _ in texts], dtype=np.int8),
            lengths=np.array([len(said) for _, _, said in texts], dtype=np.int64),
            spelt=tuple(pair for passage in found for text in _bodies(passage) for pair in spelt_out(text)),
            signs=frozenset(_signs(texts, numbers)),
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


def _signs(texts: Sequence[tuple[int, Field, list[str]]], met: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every word of one letter or digit, with the word before it in its text."""
    short = {word for word in met if len(word) == 1}
    for _, _, said in texts:
        if not short.isdisjoint(said):
            yield from (pair for pair in pairwise(("", *said)) if pair[1] in short)


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
