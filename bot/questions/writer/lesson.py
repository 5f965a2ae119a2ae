"""What one note teaches. The rules go over a course note by note, so that what is read of a text is still at hand when
the next rule wants it: a course of any size is written in the time its notes take."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.knowledge.model import Comparison, Definition, Knowledge, Listing, Term
from bot.knowledge.sentence import Sentence, lines, sentences
from bot.notes.block import Callout, ListBlock, ListItem, Paragraph, Table, walk
from bot.notes.note import Note
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.writer.taught import is_exercise


@dataclass(frozen=True)
class Lesson:
    """The part of the knowledge that stands in one note, in the order of the note."""

    note: Note
    definitions: tuple[Definition, ...]
    """The best of their terms in the whole course."""
    listings: tuple[Listing, ...]
    comparisons: tuple[Comparison, ...]
    terms: tuple[tuple[Term, Source], ...]
    """With the place where the course speaks of each first."""

    @cached_property
    def prose(self) -> tuple[tuple[Sentence, Source], ...]:
        """Its sentences, with their lines."""
        return tuple(prose(self.note))


def lessons(knowledge: Knowledge, best: Sequence[Definition], notes: Sequence[Note]) -> Iterator[Lesson]:
    """Each note with what it says; `best` holds one definition a term."""
    definitions: defaultdict[str, list[Definition]] = defaultdict(list)
    listings: defaultdict[str, list[Listing]] = defaultdict(list)
    comparisons: defaultdict[str, list[Comparison]] = defaultdict(list)
    terms: defaultdict[str, list[tuple[Term, Source]]] = defaultdict(list)
    for definition in best:
        definitions[definition.source.path].append(definition)
    for listing in knowledge.listings:
        listings[listing.source.path].append(listing)
    for comparison in knowledge.comparisons:
        comparisons[comparison.source.path].append(comparison)
    taught = frozenset(note.path for note in notes)
    for term in knowledge.terms:
        if source := next((source for source in term.sources if source.path in taught), None):
            terms[source.path].append((term, source))
    for note in notes:
        path = note.path
        yield Lesson(
            note, tuple(definitions[path]), tuple(listings[path]), tuple(comparisons[path]), tuple(terms[path])
        )


def pieces(note: Note) -> Iterator[tuple[Text, Source]]:
    """All that a note writes: its headings, paragraphs, items and the rows of its tables."""
    for section in note.sections():
        yield Text(section.heading), replace(section.source, last=section.source.first)
        for block in walk(section.blocks):
            match block:
                case Paragraph(text=text, source=source):
                    yield text, source
                case ListBlock(items=items):
                    yield from ((item.text, item.source) for item in items)
                case Table(header=header, rows=rows, source=source):
                    yield Text(" ".join(cell.plain for cell in header)), replace(source, last=source.first)
                    for number, row in enumerate(rows):
                        yield Text(" ".join(cell.plain for cell in row)), block.row_source(number)


def prose(note: Note) -> Iterator[tuple[Sentence, Source]]:
    """The sentences of paragraphs and items; what stands in callouts is advice, analogy or exam material."""
    for section in filter(lambda section: not is_exercise(section.source), note.sections()):
        inside = {
            id(block) for outer in walk(section.blocks) if isinstance(outer, Callout) for block in walk(outer.blocks)
        }
        for block in walk(section.blocks):
            if id(block) in inside:
                continue
            texts: tuple[Paragraph | ListItem, ...] = ()
            if isinstance(block, Paragraph):
                texts = (block,)
            elif isinstance(block, ListBlock):
                texts = block.items
            for piece in texts:
                for sentence in sentences(piece.text):
                    if sentence.start or not piece.text.label():  # `**Concept:** A hypervisor ...` opens with a role
                        yield sentence, lines(piece.source, piece.text.plain, sentence.start, sentence.end)
