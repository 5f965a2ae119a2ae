"""What the rules write from: the knowledge of a course, found by term, and who is kin to whom."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from random import Random

from bot.knowledge.model import Comparison, Definition, Knowledge, Listing, ListingKind, Term
from bot.knowledge.naming import fold, names_in
from bot.notes.block import ListBlock, walk
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.unit import unit_of
from bot.questions.wording import NEGATIONS, holds
from bot.questions.writer.draft import Rival
from bot.questions.writer.phrasing import Description, Form, describe

_COMPARED, _SAME_HEAD, _LISTED, _BESIDE, _SAME_NOTE, _SAME_UNIT, _SAME_COURSE = 1.0, 0.85, 0.8, 0.7, 0.5, 0.3, 0.1
_GROUP = 24
"""At most so many of a group are looked at: enough for three wrong options, and a course of any size stays linear."""


class Material:
    """Read-only; built once a writing."""

    def __init__(self, knowledge: Knowledge, notes: Sequence[Note], seed: int) -> None:
        self.knowledge = knowledge
        self.notes = notes
        self._seed = seed
        self._units = {note.path: unit_of(note) for note in notes}
        self._labels = dict(_labels(notes))
        self._terms: dict[str, Term] = {}
        for term in knowledge.terms:
            for name in term.names:
                self._terms.setdefault(fold(name), term)
        self._keys: dict[str, str] = {}
        self._descriptions: dict[str, Description | None] = {}
        self._small_words = frozenset(
            word for one in knowledge.definitions for word in re.findall(r"\w+", one.text.plain) if word.islower()
        )
        self.definitions = self._best_definitions()
        self._kin = _Kinship(self)

    def dice(self, *about: str) -> Random:
        """Dice of their own for each question: what another section says never changes how these fall."""
        return lot(str(self._seed), *about)

    def unit(self, source: Source) -> str:
        """The unit of the note a source stands in."""
        return self._units.get(source.path, "")

    def label_at(self, source: Source) -> str:
        """The label that opens the item at a source's first line: `The Problem` of `**The Problem:** ...`."""
        return self._labels.get((source.path, source.first), "")

    def term(self, name: str) -> Term | None:
        """The term that goes by a name; `KVM (Kernel-based Virtual Machine)` is found by its first part."""
        return self._terms.get(fold(name)) or self._terms.get(fold(names_in(name).name))

    def names(self, name: str) -> tuple[str, ...]:
        """Every name of the thing, the one given first."""
        term = self.term(name)
        return tuple(dict.fromkeys((name, *(term.names if term else ()))))

    def key(self, name: str) -> str:
        """One key for all names of a thing."""
        if name not in self._keys:
            term = self.term(name)
            self._keys[name] = fold(term.name if term else names_in(name).name)
        return self._keys[name]

    def called(self, name: str) -> str:
        """The name as it stands within a sentence: `a private cloud`, `server virtualization`, `Docker`.

        With the article its definition gives it, and a small letter where the course writes its first word so and the
        rest of it has no capitals.
        """
        said = self.description(name)
        article = f"{said.article} " if said and said.article in ("a", "an") else ""
        return article + self.within_sentence(name)

    def within_sentence(self, name: str) -> str:
        """The same without an article."""
        first, _, rest = name.partition(" ")
        common = first[1:] == first[1:].lower() and first.lower().split("-")[0] in self._small_words
        return f"{first.lower()} {rest}".strip() if common and rest == rest.lower() else name

    def rarity(self, name: str) -> float:
        """0 for what the course is full of, 1 for what is said in one place."""
        term = self.term(name)
        return 1 / max(1, len({source.path for source in term.sources})) if term else 1.0

    def description(self, name: str) -> Description | None:
        """What the best definition says of a term."""
        key = self.key(name)
        if key not in self._descriptions:
            definition = self.definitions.get(key)
            said = describe(definition, self.names(name)) if definition else None
            self._descriptions[key] = None if said and said.form is Form.SAID and self._is_of_another(said) else said
        return self._descriptions[key]

    def kin(self, name: str, least: float = _SAME_NOTE) -> Iterator[Rival]:
        """Other defined terms, nearest of kin first, no further than `least` allows.

        Never the thing itself, what it is a kind of, or a kind of it.
        """
        return (rival for rival in self._kin.of(name) if rival.closeness >= least)

    def related(self, one: str, other: str) -> bool:
        """Whether one is the other under another name, a kind of it, or named within it."""
        return self._kin.lineal(one, other)

    def siblings(self, owner: str) -> tuple[str, ...]:
        """Owners that the notes set beside this one: compared with it, or under one heading with it."""
        return self._kin.beside(owner)

    def listings(self, owner: str, kind: ListingKind) -> tuple[Listing, ...]:
        """The listings of that kind that belong to the owner."""
        return self._kin.listings.get((self.key(owner), kind), ())

    def _is_of_another(self, said: Description) -> bool:
        """Whether the sentence is about another term: `The hypervisor is ...` under `Performance Overhead`."""
        opening = re.split(r"\s", re.sub(r"^(?:an?|the)\s", "", said.text, flags=re.IGNORECASE), maxsplit=6)[:5]
        return any(self.term(" ".join(opening[:end]).strip(",;")) for end in range(1, len(opening) + 1))

    def _best_definitions(self) -> dict[str, Definition]:
        """The most trusted definition of each term that can be described; the first of equals."""
        best: dict[str, Definition] = {}
        for definition in self.knowledge.definitions:
            key = self.key(definition.term)
            held = best.get(key)
            if held is None or self._worth(definition) > self._worth(held):
                best[key] = definition
        return best

    def _worth(self, definition: Definition) -> tuple[bool, int]:
        return describe(definition, self.names(definition.term)) is not None, int(definition.trust)


def _labels(notes: Sequence[Note]) -> Iterator[tuple[tuple[str, int], str]]:
    for note in notes:
        for section in note.sections():
            for block in walk(section.blocks):
                for item in block.items if isinstance(block, ListBlock) else ():
                    if labelled := item.text.label():
                        yield (note.path, item.source.first), labelled[0]


def lot(*about: str) -> Random:
    """Dice that no seed changes: for what is asked at all, since the ids of questions are to stay."""
    return Random(int.from_bytes(blake2b("\x1f".join(about).encode(), digest_size=8).digest()))


class _Kinship:
    """Groups of terms: the nearer the group, the likelier a student takes one for another."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._groups: dict[tuple[str, ...], list[str]] = {}
        self._of_term: defaultdict[str, list[tuple[float, tuple[str, ...]]]] = defaultdict(list)
        self._parents: defaultdict[str, set[str]] = defaultdict(set)
        self._beside: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self.listings: dict[tuple[str, ListingKind], tuple[Listing, ...]] = {}
        for comparison in material.knowledge.comparisons:
            self._compare(comparison)
        for listing in material.knowledge.listings:
            self._list(listing)
        for key, definition in material.definitions.items():
            self._place(key, definition)

    def of(self, name: str) -> Iterator[Rival]:
        key = self._material.key(name)
        seen = {key}
        dice = lot("kin", key)
        for closeness, group in sorted(self._of_term[key], key=lambda found: -found[0]):
            members = self._groups[group]
            for member in dice.sample(members, min(len(members), _GROUP)):
                if member in self._material.definitions and member not in seen and not self.lineal(key, member):
                    seen.add(member)
                    yield Rival(self._material.definitions[member].term, closeness)

    def lineal(self, one: str, other: str) -> bool:
        first, second = self._material.key(one), self._material.key(other)
        if first == second or self._is_kind_of(first, second) or self._is_kind_of(second, first):
            return True
        if second in self._beside[first]:
            return False
        # `paravirtualization` is a kind of `virtualization`; one whose definition names the other is often a kind of it
        compact = (first.replace(" ", ""), second.replace(" ", ""))
        return compact[0] in compact[1] or compact[1] in compact[0] or self._speaks_of(first, second)

    def _is_kind_of(self, kind: str, of: str) -> bool:
        """Whether one is listed under the other, at any depth, or has the other's words in its name.

        `Hyper-V` is an example of `Type-1 Hypervisor`, and that has `hypervisor` in it.
        """
        words, seen, open_ = set(of.split()), {kind}, [kind]
        while open_:
            name = open_.pop()
            has = set(name.split())
            if words <= has:
                return not has & NEGATIONS - words  # `non-persistent VDI` is no kind of `persistent VDI`
            found = self._parents[name] - seen
            seen |= found
            open_ += found
        return False

    def _speaks_of(self, one: str, other: str) -> bool:
        said = {key: self._material.definitions.get(key) for key in (one, other)}
        return any(
            definition is not None and (holds(definition.text.plain, key) or holds(definition.text.plain, f"{key}s"))
            for definition, key in ((said[one], other), (said[other], one))
        )

    def beside(self, owner: str) -> tuple[str, ...]:
        return tuple(self._beside[self._material.key(owner)])

    def _join(self, closeness: float, group: tuple[str, ...], key: str) -> None:
        members = self._groups.setdefault(group, [])
        if key not in members[-1:] and (closeness, group) not in self._of_term[key]:
            members.append(key)
            self._of_term[key].append((closeness, group))

    def _set_beside(self, keys: Iterable[str]) -> None:
        keys = list(keys)
        for key in keys:
            self._beside[key].update(dict.fromkeys(other for other in keys if not self.lineal(key, other)))

    def _compare(self, comparison: Comparison) -> None:
        keys = [self._material.key(subject) for subject in comparison.subjects]
        group = ("compared", comparison.source.path, str(comparison.source.first))
        for key in keys:
            self._join(_COMPARED, group, key)
        self._set_beside(keys)

    def _list(self, listing: Listing) -> None:
        owner = self._material.key(listing.owner)
        held = self.listings.get((owner, listing.kind), ())
        self.listings[owner, listing.kind] = (*held, listing)
        keys = [self._material.key(point.label) for point in listing.points if point.label]
        group = ("listed", listing.source.path, str(listing.source.first))
        for key in keys:
            self._join(_LISTED, group, key)
            if listing.kind in (ListingKind.TYPES, ListingKind.EXAMPLES, ListingKind.COMPONENTS):
                self._parents[key].add(owner)
        if listing.kind is ListingKind.TYPES:
            self._set_beside(keys)

    def _place(self, key: str, definition: Definition) -> None:
        source = definition.source
        head = key.rsplit(maxsplit=1)[-1] if key else ""
        self._join(_SAME_HEAD, ("head", head), key)
        self._join(_BESIDE, ("beside", source.path, *source.headings[:-1]), key)
        self._join(_SAME_NOTE, ("note", source.path), key)
        self._join(_SAME_UNIT, ("unit", self._material.unit(source)), key)
        self._join(_SAME_COURSE, ("course",), key)
