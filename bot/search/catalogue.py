"""Everything looked up while answering, built once from the notes and what they say, then only read."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.model import ExamQuestion, Knowledge, Listing
from bot.notes.note import Note
from bot.notes.source import Source
from bot.search.acronym import Acronyms
from bot.search.breath import Breaths
from bot.search.heads import Heads, HeadWords
from bot.search.keys import Keys
from bot.search.language import DEFAULT, code, course_language
from bot.search.lexicon import Lexicon, Stems
from bot.search.name import Name, Names
from bot.search.naming import named
from bot.search.occurrence import NOTE_WEIGHTS, SECTION_WEIGHTS
from bot.search.part import Part, parts_of
from bot.search.passage import Passage
from bot.search.postings import Floats, Postings
from bot.search.reading import read
from bot.search.token import words
from bot.search.told import Told
from bot.search.usual import USUAL
from bot.search.vocabulary import Vocabulary
from bot.search.word import WordReader

Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Places:
    """Which passage a source stands in."""

    spans: dict[str, list[tuple[int, int, int]]]
    """By path: first line, last line and number of each passage, in reading order."""

    @classmethod
    def of(cls, found: Sequence[Passage]) -> "Places":
        """A section's lines hold those of the callouts in it."""
        rows: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, passage in enumerate(found):
            rows[passage.source.path].append((passage.source.first, passage.source.last, number))
        return cls({path: sorted(spans) for path, spans in rows.items()})

    def passage(self, source: Source) -> int:
        """The number of the innermost passage the source begins in; -1 for a path that is not in the notes."""
        spans = self.spans.get(source.path, [])
        for first, last, number in reversed(spans[: bisect_right(spans, source.first, key=lambda span: span[0])]):
            if first <= source.first <= last:
                return number
        return spans[0][2] if spans else -1


@dataclass(frozen=True)
class Catalogue:
    """Immutable. Passages and notes are spoken of by their numbers."""

    notes: tuple[Note, ...]
    knowledge: Knowledge
    passages: tuple[Passage, ...]
    places: Places
    lexicon: Lexicon
    reader: WordReader
    sections: Postings
    """Words over passages."""
    whole: Postings
    """Words over notes."""
    owner: NDArray[np.int32]
    """The note of each passage."""
    standing: Floats
    """What each passage is worth as an answer."""
    purposes: NDArray[np.intp]
    """What each passage is there for."""
    names: Names
    heads: Heads
    acronyms: Acronyms
    told: Told
    defined: dict[int, tuple[Stems, ...]]
    """The keys of the terms that each passage defines."""
    listed: dict[int, tuple[Listing, ...]]
    """The listings of each passage that has any."""
    examined: dict[int, tuple[tuple[frozenset[str], ExamQuestion], ...]]
    """The exam questions of each note, with the stems that tell them apart."""

    cut: HeadWords
    """Names and headings as they are compared."""
    parts: tuple[Part, ...]
    """What each note brought by itself; kept, so that a note that does not change is not read again."""

    def __getstate__(self) -> dict[str, Any]:
        """Kept without the parts: a start should be quick, and the first change after it reads every note once more."""
        return self.__dict__ | {"parts": ()}

    @classmethod
    def build(cls, notes: Sequence[Note], knowledge: Knowledge, before: "Catalogue | None" = None) -> "Catalogue":
        """Reads every note once; none that `before` has read already."""
        parts = parts_of(notes, before.parts if before else ())
        language = course_language(notes)
        others = {code(note.language) for note in notes if note.language}
        lexicon = Lexicon((language, *sorted(others - {language})))
        found = tuple(passage for part in parts for passage in part.passages)
        places = Places.of(found)
        usual = USUAL if language == DEFAULT else ()
        spelt = (pair for part in parts for pair in part.spelt)
        acronyms = Acronyms.of(knowledge.terms, lexicon.name, (*usual, *spelt))
        defined = _defined(knowledge, places)
        occurrences = read(parts, defined, lexicon, acronyms)
        roots = np.array(lexicon.roots, dtype=np.int32)

        cut = _head_words(lexicon, acronyms, before)
        keys = cut.keys
        owner = np.array([passage.note for passage in found], dtype=np.int32)
        vocabulary = Vocabulary(dict(lexicon.counts), lexicon.wording.known)
        sections = occurrences.postings(SECTION_WEIGHTS, roots, len(found))
        return cls(
            notes=tuple(notes),
            knowledge=knowledge,
            passages=found,
            places=places,
            lexicon=lexicon,
            reader=WordReader(vocabulary, lexicon),
            sections=sections,
            whole=occurrences.postings(NOTE_WEIGHTS, roots, len(notes), owner),
            owner=owner,
            standing=np.array([passage.standing for passage in found], dtype=np.float32),
            purposes=np.array([passage.purpose for passage in found], dtype=np.intp),
            names=Names.of(
                named(notes, found, knowledge, places.passage),
                keys.of,
                {lexicon.stem(word) for word in lexicon.wording.kinds},
            ),
            heads=Heads.of(parts, owner, cut, sections),
            acronyms=acronyms,
            told=Told.of(knowledge, [note.title for note in notes], keys.of),
            defined={at: tuple(map(keys.of, terms)) for at, terms in defined.items()},
            listed=_by(knowledge.listings, lambda one: places.passage(one.source)),
            examined=_by(
                [(frozenset(keys.of(one.question)), one) for one in knowledge.exam_questions],
                lambda row: int(owner[places.passage(row[1].source)]),
            ),
            cut=cut,
            parts=parts,
        )

    @cached_property
    def breaths(self) -> Breaths:
        """Passages read closely."""
        return Breaths(self.passages, self.lexicon, self.acronyms)

    def named(self, name: Name) -> range:
        """The passages a name is a name of: one, or all of its note."""
        if name.passage >= 0:
            return range(name.passage, name.passage + 1)
        return self.of_note(name.note)

    def of_note(self, note: int) -> range:
        """The passages of a note."""
        return range(self._begun[note], self._begun[note + 1])

    @cached_property
    def _begun(self) -> list[int]:
        """The first passage of each note; the last is how many passages there are."""
        begun: list[int] = np.searchsorted(self.owner, np.arange(len(self.notes) + 1)).tolist()
        return begun

    def beside(self, passage: int) -> range:
        """The passages of the same note."""
        return self.of_note(int(self.owner[passage]))

    def aliases(self, source: Source) -> tuple[str, ...]:
        """The other names of the note a source stands in."""
        at = self.places.passage(source)
        return self.notes[int(self.owner[at])].aliases if at >= 0 else ()

    def stems_of(self, passage: int) -> list[str]:
        """The stems of a passage's heading and text, word after word, long forms as their acronyms."""
        found = self.passages[passage]
        stems: list[str] = []
        for text in (found.heading, *(text for _, text in found.texts)):
            stems += self.acronyms.key([self.lexicon.stem(word) for word in words(text)])
        return stems

    def key(self, text: str) -> Stems:
        """A name as it is compared: telling stems, long forms as their acronyms."""
        return self.cut.keys.of(text)


def _by(rows: Iterable[Kept], number: Callable[[Kept], int]) -> dict[int, tuple[Kept, ...]]:
    table: dict[int, list[Kept]] = defaultdict(list)
    for row in rows:
        table[number(row)].append(row)
    return {at: tuple(kept) for at, kept in table.items()}


def _head_words(lexicon: Lexicon, acronyms: Acronyms, before: Catalogue | None) -> HeadWords:
    """How names and headings are cut; what `before` has cut is taken over where it would be cut alike."""
    if before is None or (before.acronyms, before.lexicon.languages) != (acronyms, lexicon.languages):
        return HeadWords(Keys(lexicon, acronyms, {}), {})
    return HeadWords(Keys(lexicon, acronyms, dict(before.cut.keys.known)), dict(before.cut.known))


def _defined(knowledge: Knowledge, places: Places) -> dict[int, list[str]]:
    """The terms each passage defines."""
    table: dict[int, list[str]] = defaultdict(list)
    for definition in knowledge.definitions:
        table[places.passage(definition.source)].append(definition.term)
    return table
