"""Everything the notes say, gathered note by note and put together over all.

A note is gathered alone, so that one changed file is read anew without the rest; what needs all of them (the names of a
thing, and labels so common that they must be roles) is settled in `merge`.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.knowledge.analogies import analogies_in
from bot.knowledge.comparisons import comparisons_in, defined_in_tables
from bot.knowledge.definitions import definitions_in
from bot.knowledge.diagrams import diagrams_in
from bot.knowledge.exam_questions import defined_by, exam_questions_in
from bot.knowledge.listings import listings_in
from bot.knowledge.mentions import Mention, Rank, mentions_of, mentions_on, of_definition, subject_mention
from bot.knowledge.model import Analogy, Comparison, Definition, Diagram, Knowledge, Listing, Trust
from bot.knowledge.naming import fold, names_in
from bot.knowledge.outline import lines_of, outline
from bot.knowledge.roles import is_glossary
from bot.knowledge.subject import note_subject
from bot.knowledge.terms import completed, headed, merge_terms, names_known
from bot.notes.note import Note

Place = TypeVar("Place")
Thing = TypeVar("Thing")

_NOTES_THAT_MAKE_A_ROLE = 3
# A note on several things is on none whole.
_SEVERAL = re.compile(r"\s(?:and|or|vs\.?|versus|y|e|et|und|oder|o|ou)\s|&|,")


@dataclass(frozen=True, slots=True)
class NoteKnowledge:
    """What one note says, under the names it uses itself."""

    subject: str
    said: Knowledge
    """Its terms are empty: they are known over all notes only."""
    mentions: tuple[Mention, ...]
    labels: frozenset[str]
    """Keys of the labels its items carry."""


def _found(places: Iterable[Place], find: Callable[[Place], Iterable[Thing]]) -> tuple[Thing, ...]:
    """All that is found, place by place."""
    return tuple(thing for place in places for thing in find(place))


def gather_note(note: Note) -> NoteKnowledge:
    """What `note` says by itself. Pure: the same note always gives the same."""
    topics = tuple(outline(note).walk())
    headings = frozenset(fold(name) for topic in topics if topic.names for name in topic.names)
    read = _found(topics, lines_of)
    rehearsed = _found(topics, exam_questions_in)
    listings = _found(topics, listings_in)
    comparisons = _found(topics, lambda topic: comparisons_in(topic, headings))
    definitions = [*_found(topics, definitions_in), *_found(topics, defined_in_tables), *_found(rehearsed, defined_by)]
    said = Knowledge(
        definitions=tuple(sorted(definitions, key=lambda definition: definition.source.first)),
        listings=listings,
        comparisons=comparisons,
        exam_questions=tuple(each.question for each in rehearsed),
        analogies=_found(topics, analogies_in),
        diagrams=_found(topics, diagrams_in),
    )
    about = note_subject(note)
    mentions = (
        *subject_mention(note, about),
        *mentions_of(topics, listings, comparisons),
        *_found(read, mentions_on),
    )
    return NoteKnowledge(
        about, said, mentions, frozenset(fold(line.labels[-1]) for line in read if line.item and line.labels)
    )


def merge(parts: Iterable[NoteKnowledge]) -> Knowledge:
    """All notes' knowledge as one, in their order, every thing under its term's name."""
    gathered = tuple(parts)
    roles = _common_labels(gathered)
    kept = [_without_roles(part.said.definitions, roles) for part in gathered]
    told = [
        (*map(of_definition, definitions), *part.mentions) for part, definitions in zip(gathered, kept, strict=True)
    ]
    named = {fold(each.names.name) for mentions in told for each in mentions if each.rank < Rank.COLUMN}
    mentions = [
        each
        for part, found in zip(gathered, told, strict=True)
        for each in found
        if each.rank is not Rank.COLUMN or not completed(each.names.name, part.subject, named)
    ]
    terms = merge_terms(mentions)
    known = names_known(terms)
    renamed = [_renamed(part, definitions, known) for part, definitions in zip(gathered, kept, strict=True)]
    return Knowledge(
        terms=terms,
        definitions=_found(renamed, lambda each: each.definitions),
        listings=_found(renamed, lambda each: each.listings),
        comparisons=_found(renamed, lambda each: each.comparisons),
        exam_questions=_found(renamed, lambda each: each.exam_questions),
        analogies=_found(renamed, lambda each: each.analogies),
        diagrams=_found(renamed, lambda each: each.diagrams),
    )


def gather(notes: Sequence[Note]) -> Knowledge:
    """What the notes say. The same as merging what each says."""
    return merge(map(gather_note, notes))


def _common_labels(parts: tuple[NoteKnowledge, ...]) -> frozenset[str]:
    """Labels that three notes or more put before their items and no heading names: they are roles, not terms."""
    counts = Counter(label for part in parts for label in part.labels)
    headings = {
        fold(mention.names.name) for part in parts for mention in part.mentions if mention.rank <= Rank.SPELLED_OUT
    }
    return frozenset(
        label for label, count in counts.items() if count >= _NOTES_THAT_MAKE_A_ROLE and label not in headings
    )


def _without_roles(definitions: tuple[Definition, ...], roles: frozenset[str]) -> tuple[Definition, ...]:
    return tuple(
        definition
        for definition in definitions
        if definition.trust is not Trust.GLOSSARY
        or any(map(is_glossary, definition.source.headings))
        or fold(definition.term) not in roles
        or names_in(definition.term).acronym
    )


def _renamed(part: NoteKnowledge, definitions: tuple[Definition, ...], known: dict[str, str]) -> Knowledge:
    """One note's knowledge with every owner and subject called by its term's name."""

    def term(name: str) -> str:
        plain = names_in(name).name
        if found := known.get(fold(plain)) or known.get(completed(plain, part.subject, known)):
            return found
        whole = fold(part.subject)  # `Challenges of consolidation` in the note on server consolidation
        short = bool(plain) and whole.endswith(" " + fold(plain)) and not _SEVERAL.search(whole)
        return known.get(whole, part.subject) if short else plain

    def listing(item: Listing) -> Listing:
        return replace(item, owner=term(item.owner))

    def comparison(item: Comparison) -> Comparison:
        subjects = tuple(map(term, item.subjects))
        if len(set(subjects)) < len(subjects):
            return item
        heads = tuple(headed(one, name, known) for one, name in zip(item.subjects, subjects, strict=True))
        return replace(item, subjects=subjects, heads=() if heads == subjects else heads)

    def analogy(item: Analogy) -> Analogy:
        return replace(item, owner=term(item.owner))

    def diagram(item: Diagram) -> Diagram:
        return replace(item, owner=term(item.owner))

    return replace(
        part.said,
        definitions=tuple(replace(item, term=term(item.term)) for item in definitions),
        listings=tuple(map(listing, part.said.listings)),
        comparisons=tuple(map(comparison, part.said.comparisons)),
        analogies=tuple(map(analogy, part.said.analogies)),
        diagrams=tuple(map(diagram, part.said.diagrams)),
    )
