"""What the rules write from: the knowledge of a course, found by term."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from random import Random
from typing import TypeVar, cast

from bot.knowledge.model import Knowledge, Listing, ListingKind, Point
from bot.knowledge.naming import fold, is_initialism
from bot.notes.block import ListBlock, walk
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.unit import unit_of
from bot.questions.wording import holds, stems
from bot.questions.writer.articles import Articles
from bot.questions.writer.defined import Defined
from bot.questions.writer.describing import Description, Form
from bot.questions.writer.divisions import Divisions
from bot.questions.writer.draft import Rival
from bot.questions.writer.kinship import LISTED, SAME_NOTE, SAME_UNIT, Kinship
from bot.questions.writer.lesson import prose
from bot.questions.writer.lots import lot
from bot.questions.writer.naming import Naming
from bot.questions.writer.short_names import ShortNames
from bot.questions.writer.spoken import Spoken
from bot.questions.writer.together import Together
from bot.questions.writer.tongues import ENGLISH, Tongue, spoken_in

_T = TypeVar("_T")
_PART = 3
"""A label that stands in so many places of a note names nothing of its own."""
_OPENING, _TELLING = 6, 4


class Material:
    """Read-only; built once a writing."""

    def __init__(self, knowledge: Knowledge, notes: Sequence[Note], seed: int) -> None:
        self.knowledge = knowledge
        self.notes = notes
        self._seed = seed
        self._units = {note.path: unit_of(note) for note in notes}
        self._tongues = {note.path: spoken_in(note) for note in notes}
        self._labels = dict(_labels(notes))
        self._characterized = Counter(
            name
            for listing in knowledge.listings
            if listing.kind is ListingKind.CHARACTERISTICS
            for name in {fold(point.label) for point in listing.points if point.label}
        )
        self._labelled = Counter(
            (point.source.path, fold(point.label))
            for listing in knowledge.listings
            for point in listing.points
            if point.label
        )
        self.described: dict[tuple[int, int], str] = {}
        """What is said under the labels of listings, by listing and point."""
        self.members: dict[int, tuple[tuple[str, Point], ...]] = {}
        """The points of listings as options, by listing."""
        self._kept: dict[str, object] = {}
        headings = (section.heading for note in notes for section in note.sections())
        naming = Naming(
            knowledge.terms, chain(headings, (point.label for one in knowledge.listings for point in one.points))
        )
        self.term, self.names, self._other_names = naming.term, naming.names, naming.other_names
        self.key, self.rarity, self._has_unknown_names = naming.key, naming.rarity, naming.has_unknown_names
        defined = Defined(knowledge, naming, self.tongue, self.label_at)
        self.definitions, self.description = defined.best, defined.description
        self._points = {(point.source.path, point.source.first) for one in knowledge.listings for point in one.points}
        articles = Articles(
            chain((name for term in knowledge.terms for name in term.names), (one.owner for one in knowledge.listings)),
            (sentence.plain for note in notes for sentence, _ in prose(note)),
        )
        by_path = {note.path: note for note in notes}
        spoken = Spoken(articles, naming, defined, by_path)
        self.called, self.within_sentence, self.as_option = spoken.called, spoken.within_sentence, spoken.as_option
        self.uncapitalized, self._article = spoken.uncapitalized, spoken.article
        together = Together(by_path)
        self.told_together, self.told_under = together.are_told, together.is_told_under
        divisions = Divisions(said for note in notes for said in prose(note))
        self._short_names = ShortNames(knowledge, by_path, self.definitions, self.tongue, articles.is_small)
        self._kin = Kinship(knowledge, self.definitions, self.key, self.unit, divisions.of, self._heads_first)

    def dice(self, *about: str) -> Random:
        """Dice of their own for each question: what another section says never changes how these fall."""
        return lot(str(self._seed), *about)

    def kept(self, name: str, make: Callable[["Material"], _T]) -> _T:
        """What a rule needs of all notes, made once."""
        if name not in self._kept:
            self._kept[name] = make(self)
        return cast("_T", self._kept[name])

    def unit(self, source: Source) -> str:
        """The unit of the note a source stands in."""
        return self._units.get(source.path, "")

    def tongue(self, source: Source) -> Tongue:
        """The language of the note a source stands in."""
        return self._tongues.get(source.path, ENGLISH)

    def _heads_first(self, source: Source) -> bool:
        return self.tongue(source).heads_first

    def tongue_of(self, name: str) -> Tongue:
        """The language of the note that defines a term."""
        definition = self.definitions.get(self.key(name))
        return self.tongue(definition.source) if definition else ENGLISH

    def label_at(self, source: Source) -> str:
        """The label that opens the item at a source's first line: `The Problem` of `**The Problem:** ...`."""
        return self._labels.get((source.path, source.first), "")

    def is_feature(self, name: str) -> bool:
        """Whether several things are characterized under that label: `Size` is no characteristic, but what has one."""
        return self._characterized[fold(name)] > 1

    def heads_others(self, name: str) -> bool:
        """Whether a name of one word is the noun of longer ones in other notes, and may be any of those there."""
        return self._kin.heads(name)

    def is_part(self, point: Point) -> bool:
        """Whether its label names a part that many things of the note have: `Facts` and `Held` below each case."""
        return self._labelled[point.source.path, fold(point.label)] >= _PART

    def told_apart_from(self, name: str) -> frozenset[str]:
        """The keys of other things of which the definition holds as well, for it says little but of what the thing is
        an example: `a rope ferry on the upper river`, where the course lists several rope ferries."""
        said = self.description(name)
        if said is None or said.form is not Form.IS:
            return frozenset()
        opening = said.text.split()[1:_OPENING]
        for end in range(len(opening), 0, -1):
            if self.term(class_ := " ".join(opening[:end]).strip(",;")):
                if len(stems(said.text) - stems(class_)) > _TELLING:
                    return frozenset()
                named = (self.key(point.label or point.text.plain) for point in self._examples(class_))
                return frozenset(named) - {self.key(name)}
        return frozenset()

    def also_typed(self, name: str, said: str) -> tuple[str, ...]:
        """What may be typed for a term beside its name; of its short names none that stands in what is said of it."""
        definition = self.definitions.get(self.key(name))
        short = self._short_names.of(definition) if definition else ()
        unsaid = (one for one in short if holds(one, name) or not stems(one) & stems(said))
        return tuple(dict.fromkeys((*self.other_names(name), *unsaid)))

    def other_names(self, name: str) -> tuple[str, ...]:
        """What the notes call it as well, and its name with or without its maker's. An alias that the note it is about
        never uses is a topic rather than a name."""
        term = self.term(name)
        path = term.sources[0].path if term and term.sources else ""
        used = (
            other
            for other in self._other_names(name)
            if is_initialism(other, name)
            or is_initialism(name, other)
            or (other.isupper() and other.isalpha())  # letters are no topic
            or (self._short_names.is_used(other, path) and not _is_kind(other, name))
        )
        return tuple(dict.fromkeys((*used, *self._short_names.made(name))))

    def is_listed(self, source: Source) -> bool:
        """Whether a source is a point of a listing."""
        return (source.path, source.first) in self._points

    def is_spelled_out(self, name: str, text: str) -> bool:
        """Whether a text has all words of a long form: `the end point of rope tunnels` of `rope tunnel end point`."""
        longs = (stems(other) for other in self.names(name) if is_initialism(name, other))
        return any(len(long) > 1 and long <= stems(text) for long in longs)

    def is_sure_to_be_typed(self, name: str) -> bool:
        """Whether nobody could type another name and be right: another term's, or one of its own that is not known."""
        kinds = self.listings(name, ListingKind.TYPES)  # each of which is what the term is
        if name.isupper() and name.isalpha() and not self._other_names(name):
            return False  # what the letters stand for may be typed as well, and the notes do not say it
        return not (kinds or self.told_apart_from(name) or any(self._kin.twins(name)) or self._has_unknown_names(name))

    def _examples(self, class_: str) -> Iterator[Point]:
        for listing in self.listings(class_, ListingKind.EXAMPLES):
            yield from listing.points

    def kin(self, name: str, least: float = SAME_NOTE) -> Iterator[Rival]:
        """Other defined terms, nearest of kin first, no further than `least` allows.

        Never the thing itself, what it is a kind of, or a kind of it.
        """
        tongue = self.tongue_of(name)
        return (
            rival for rival in self._kin.of(name) if rival.closeness >= least and self.tongue_of(rival.text) is tongue
        )

    def told_from(self, name: str, said: Description) -> Iterable[Rival]:
        """The kin whose descriptions a term's own is told from, in a question or a false statement.

        What a thing is, from what others of its unit are. What it does may be true of another that the notes never set
        beside it, so that is told within the note; and an entry of a glossary from the entries around it.
        """
        kin = self.kin(name, least=SAME_UNIT if said.form in (Form.IS, Form.WHERE) else SAME_NOTE)
        return self.entries_beside(name, kin) if said.names_nothing else kin

    def peers(self, name: str) -> Iterator[Rival]:
        """The kin that fit the same gap: beside `____ are ...` a name in the singular is no option, and behind `A(n)`
        none that is spoken of without an article.

        Of a list elsewhere in the note one at most: among three of its points the term would be the odd one out. And
        what only a list or glossary says something of is no peer of what has a sentence of its own.
        """
        several, article = self._several(name), bool(self._article(name))
        own, used = self._kin.lists(name), set[tuple[str, ...]]()
        for rival in self.kin(name):
            if self._several(rival.text) is not several or bool(self._article(rival.text)) is not article:
                continue
            if rival.closeness < LISTED and self._has_a_sentence(name) and not self._has_a_sentence(rival.text):
                continue
            lists = self._kin.lists(rival.text) if rival.closeness <= SAME_NOTE else frozenset()
            if lists & own or not lists & used:
                used |= lists
                yield rival

    def _several(self, name: str) -> bool:
        """Whether it is spoken of as many: by its definition's verb, else by its ending."""
        said = self.description(name)
        return said.plural if said and not said.names_nothing else bool(re.search(r"[^siu]s$", name))

    def _has_a_sentence(self, name: str) -> bool:
        said = self.description(name)
        return bool(said and not said.names_nothing)

    def entries_beside(self, name: str, rivals: Iterable[Rival]) -> list[Rival]:
        """Of these, the terms that are defined under the same heading, the nearest line first: entries of a glossary
        are told from those around them."""
        placed = ((self._kin.lines_between(name, rival.text), rival) for rival in rivals)
        beside = [(lines, rival) for lines, rival in placed if lines is not None]
        return [rival for _, rival in sorted(beside, key=lambda found: found[0])]

    def related(self, one: str, other: str) -> bool:
        """Whether one is the other under another name, a kind of it, named within it, or of another division."""
        return self._kin.lineal(one, other) or self._kin.cross(one, other)

    def siblings(self, owner: str) -> tuple[str, ...]:
        """Owners that the notes set beside this one: compared with it, or under one heading with it."""
        return self._kin.beside(owner)

    def listings(self, owner: str, kind: ListingKind) -> tuple[Listing, ...]:
        """The listings of that kind that belong to the owner."""
        return self._kin.listings.get((self.key(owner), kind), ())


def _is_kind(name: str, of: str) -> bool:
    """Whether a name is the other with something before it: `rope ferry` of `ferry`."""
    return fold(name).endswith(f" {fold(of)}")


def _labels(notes: Sequence[Note]) -> Iterator[tuple[tuple[str, int], str]]:
    for note in notes:
        for section in note.sections():
            for block in walk(section.blocks):
                for item in block.items if isinstance(block, ListBlock) else ():
                    if labelled := item.text.label():
                        yield (note.path, item.source.first), labelled[0]
