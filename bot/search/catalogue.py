"""Everything looked up while answering, built once from the notes and what they say, then only read."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.model import ExamQuestion, Knowledge, Listing
from bot.notes.note import Note
from bot.notes.source import Source
from bot.search.acronym import Acronyms, spelt_out
from bot.search.heads import Heads
from bot.search.language import DEFAULT, code, course_language, root
from bot.search.lexicon import Lexicon, Stems
from bot.search.name import Name, Names
from bot.search.naming import named
from bot.search.occurrence import NOTE_WEIGHTS, SECTION_WEIGHTS, Occurrences
from bot.search.passage import Field, Passage, passages
from bot.search.postings import Floats, Postings
from bot.search.token import words
from bot.search.told import Told
from bot.search.usual import USUAL
from bot.search.vocabulary import Vocabulary
from bot.search.word import Role, WordReader

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

    @classmethod
    def build(cls, notes: Sequence[Note], knowledge: Knowledge) -> "Catalogue":
        """Reads every passage once."""
        language = course_language(notes)
        others = {code(note.language) for note in notes if note.language}
        lexicon = Lexicon((language, *sorted(others - {language})))
        found = tuple(passages(notes))
        places = Places.of(found)
        said = (text for passage in found for where, text in passage.texts if where is Field.BODY and "(" in text)
        read = (pair for text in said for pair in spelt_out(text))
        usual = USUAL if language == DEFAULT else ()
        acronyms = Acronyms.of(knowledge.terms, lexicon.name, (*usual, *read))
        occurrences = _read(notes, found, _defined(knowledge, places), lexicon, acronyms)
        roots = np.array(lexicon.roots, dtype=np.int32)

        @cache
        def key(text: str, kinds: bool = True) -> Stems:
            return acronyms.key(lexicon.name(text, kinds=kinds))

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
                key,
            ),
            heads=Heads.of(
                (_in_full(passage, notes[passage.note], lexicon) for passage in found),
                [(note.title, *note.aliases) for note in notes],
                owner,
                lambda heading: _weighed(heading, lexicon, acronyms, sections),
            ),
            acronyms=acronyms,
            told=Told.of(knowledge, key),
            defined={at: tuple(map(key, terms)) for at, terms in _defined(knowledge, places).items()},
            listed=_by(knowledge.listings, lambda one: places.passage(one.source)),
            examined=_by(
                [(frozenset(key(one.question)), one) for one in knowledge.exam_questions],
                lambda row: int(owner[places.passage(row[1].source)]),
            ),
        )

    def named(self, name: Name) -> range:
        """The passages a name is a name of: one, or all of its note."""
        if name.passage >= 0:
            return range(name.passage, name.passage + 1)
        return self.of_note(name.note)

    def of_note(self, note: int) -> range:
        """The passages of a note."""
        first, after = np.searchsorted(self.owner, [note, note + 1])
        return range(int(first), int(after))

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
        return self.acronyms.key(self.lexicon.name(text))


def _in_full(passage: Passage, note: Note, lexicon: Lexicon) -> str:
    """A heading as it is meant: `Advantages` below a heading or in a note on X are those of X."""
    said = words(passage.heading)
    if any(word not in lexicon.wording.kinds for word in lexicon.telling(said)):
        return passage.heading
    above = passage.headings[-1] if passage.headings else note.title.rpartition(": ")[2]
    return f"{passage.heading} {above}" if said else ""


def _weighed(heading: str, lexicon: Lexicon, acronyms: Acronyms, sections: Postings) -> Iterator[tuple[str, float]]:
    """The words of a heading as `Heads` compares them, each with its rarity."""
    said = lexicon.telling(words(heading))
    stems = [lexicon.stem(word) for word in said]
    for stem, start, end in acronyms.shortened(stems):
        kind = lexicon.wording.kinds.get(said[start]) if end == start + 1 else None
        rarity = sections.idf(lexicon.numbers.get("~" + root(stem, lexicon.languages[0]), -1))
        if kind:
            yield kind.name, Role.KIND.known * rarity
        else:
            weight = Role.EVERYDAY.known if stem in lexicon.wording.everyday else 1.0
            yield lexicon.families(stem)[0], weight * rarity


def _by(rows: Iterable[Kept], number: Callable[[Kept], int]) -> dict[int, tuple[Kept, ...]]:
    table: dict[int, list[Kept]] = defaultdict(list)
    for row in rows:
        table[number(row)].append(row)
    return {at: tuple(kept) for at, kept in table.items()}


def _defined(knowledge: Knowledge, places: Places) -> dict[int, list[str]]:
    """The terms each passage defines."""
    table: dict[int, list[str]] = defaultdict(list)
    for definition in knowledge.definitions:
        table[places.passage(definition.source)].append(definition.term)
    return table


def _read(
    notes: Sequence[Note], found: Sequence[Passage], defined: dict[int, list[str]], lexicon: Lexicon, acronyms: Acronyms
) -> Occurrences:
    """All words of all passages. Where a long form stands its acronym is taken to stand too."""
    occurrences = Occurrences()
    numbered = {
        tuple(lexicon.number(part, part) for part in form): lexicon.number(short, short)
        for form, short in acronyms.short.items()
    }
    begins = {form[0] for form in numbered}
    longest = max(map(len, numbered), default=0)
    for at, passage in enumerate(found):
        note = notes[passage.note]
        for where, text in _fields(note, passage, defined.get(at, [])):
            taken = lexicon.take(text, code(note.language) if note.language else lexicon.languages[0])
            if not begins.isdisjoint(taken):
                taken.extend(_shortened(taken, numbered, begins, longest))
            occurrences.add(taken, at, where)
    return occurrences


def _shortened(taken: list[int], numbered: dict[tuple[int, ...], int], begins: set[int], longest: int) -> list[int]:
    extra = []
    for at, number in enumerate(taken):
        if number in begins:
            forms = (tuple(taken[at : at + length]) for length in range(longest, 1, -1))
            extra += [numbered[form] for form in forms if form in numbered][:1]
    return extra


def _fields(note: Note, passage: Passage, defined: list[str]) -> Iterator[tuple[Field, str]]:
    yield Field.TITLE, note.title
    for alias in note.aliases:
        yield Field.ALIAS, alias
    if passage.heading != note.title:
        yield Field.HEADING, passage.heading
    for heading in passage.headings:
        yield Field.ABOVE, heading
    for term in defined:
        yield Field.DEFINED, term
    yield from passage.texts
