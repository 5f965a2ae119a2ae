"""Who is kin to whom among the terms of a course, and whose listings are whose."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, permutations

from bot.knowledge.model import Comparison, Definition, Knowledge, Listing, ListingKind, Point
from bot.notes.source import Source
from bot.questions.wording import NEGATIONS, fold, stems, telling
from bot.questions.writer.draft import GROUP, Rival
from bot.questions.writer.lots import lot

_COMPARED, SAME_HEAD, LISTED, _BESIDE, SAME_NOTE, SAME_UNIT = 1.0, 0.85, 0.8, 0.7, 0.5, 0.3
_KINDS = (ListingKind.TYPES, ListingKind.EXAMPLES, ListingKind.COMPONENTS, ListingKind.STEPS)
_WAYS = re.compile(
    r"(?:techniques?|methods?|ways?|approaches|strategies|means|t[eé]cnicas?|m[eé]todos?|maneras?|formas?)\s(?:of|for|to|de)\s",
    re.IGNORECASE,
)
"""Each of the `Ways of towing` is towing."""
_NEAREST = 10
"""So many of a term's kin are remembered, for four rules look for them; hardly any looks further."""


class Kinship:
    """Groups of terms: the nearer the group, the likelier a student takes one for another."""

    def __init__(
        self,
        knowledge: Knowledge,
        definitions: Mapping[str, Definition],
        key: Callable[[str], str],
        unit: Callable[[Source], str],
        divided: Callable[[Listing], Sequence[Sequence[Point]]],
        heads_first: Callable[[Source], bool],
    ) -> None:
        self._definitions, self._key, self._unit, self._divided = definitions, key, unit, divided
        self._heads_first = heads_first
        self._said = {name: f" {fold(one.text.plain)} " for name, one in definitions.items()}
        self._groups: dict[tuple[str, ...], list[str]] = {}
        self._of_term: defaultdict[str, list[tuple[float, tuple[str, ...]]]] = defaultdict(list)
        self._nearest: dict[str, tuple[Rival, ...]] = {}
        self._parents: defaultdict[str, set[str]] = defaultdict(set)
        self._beside: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._crossing: defaultdict[str, set[str]] = defaultdict(set)
        self._with: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
        for first, second in filter(None, map(_parts, definitions)):
            self._with[first].append(stems(second))
        self.listings: dict[tuple[str, ListingKind], tuple[Listing, ...]] = {}
        for comparison in knowledge.comparisons:
            self._compare(comparison)
        for listing in knowledge.listings:
            self._list(listing)
        for name, definition in definitions.items():
            self._place(name, definition)

    def of(self, name: str) -> Iterator[Rival]:
        """Other defined terms, nearest first; never what the term is a kind of, or a kind of it."""
        key = self._key(name)
        if key not in self._nearest:
            self._nearest[key] = tuple(islice(self._find(key), _NEAREST))
        yield from self._nearest[key]
        if len(self._nearest[key]) == _NEAREST:
            yield from islice(self._find(key), _NEAREST, None)

    def _find(self, key: str) -> Iterator[Rival]:
        seen = {key}
        dice = lot("kin", key)
        for closeness, group in sorted(self._of_term[key], key=lambda found: -found[0]):
            members = self._groups[group]
            for member in dice.sample(members, min(len(members), GROUP)):
                if member not in self._definitions or member in seen or self.lineal(key, member):
                    continue
                if self.cross(key, member) or self._are_twins(key, member):
                    continue
                if self._have_in_common(key, member, group):
                    seen.add(member)
                    yield Rival(self._definitions[member].term, closeness)

    def _head(self, key: str, source: Source) -> str:
        """The noun of a name: `tugboat` of `steam tugboat`, and the first word of `barco de vapor`."""
        return (key.split() or [""])[0 if self._heads_first(source) else -1]

    def lists(self, name: str) -> frozenset[tuple[str, ...]]:
        """The lists it stands in."""
        return frozenset(group for _, group in self._of_term.get(self._key(name), ()) if group[0] == "listed")

    def twins(self, name: str) -> Iterator[str]:
        """Terms whose names hold this one or stand in it, and of which much the same is said: `lift lock` of `lock`."""
        key = self._key(name)
        definition = self._definitions.get(key)
        if not definition:
            return
        said, own = stems(definition.text.plain), _words(key)
        for group in (("head", self._head(key, definition.source)), ("note", definition.source.path)):
            for other in self._groups.get(group, ())[:GROUP]:
                within = other != key and (_words(other) < own or own < _words(other))
                if within and len(said & stems(self._definitions[other].text.plain)) >= max(3, len(said) / 2):
                    yield self._definitions[other].term

    def heads(self, name: str) -> bool:
        """Whether a name of one word is the noun of longer ones in other notes: `basin` of `harbour basin`."""
        key = self._key(name)
        definition = self._definitions.get(key)
        if not definition or " " in key:
            return False
        others = self._groups.get(("head", key), ())[:GROUP]
        return any(other != key and self._definitions[other].source.path != definition.source.path for other in others)

    def lines_between(self, one: str, other: str) -> int | None:
        """How far apart the definitions of two terms stand under one heading; None under two."""
        first, second = (self._definitions.get(self._key(name)) for name in (one, other))
        if not first or not second:
            return None
        here, there = first.source, second.source
        return abs(here.first - there.first) if (here.path, here.headings) == (there.path, there.headings) else None

    def lineal(self, one: str, other: str) -> bool:
        """Whether one is the other, a kind of it, or spoken of in its definition without being set beside it."""
        first, second = self._key(one), self._key(other)
        if first == second or self._is_kind_of(first, second) or self._is_kind_of(second, first):
            return True
        if self._are_joined(first, second) or self._are_joined(second, first):
            return True
        if second in self._beside[first]:
            return False
        words = stems(first), stems(second)
        apart = any(map(telling, _words(first) ^ _words(second)))  # `lock 4` and `lock 5`
        if all(words) and not apart and (words[0] <= words[1] or words[1] <= words[0]):
            return True  # `overloading` and `overload ratio`
        # `paravirtualization` is a kind of `virtualization`; one whose definition names the other is often a kind of it
        compact = (first.replace(" ", ""), second.replace(" ", ""))
        return compact[0] in compact[1] or compact[1] in compact[0] or self._speaks_of(first, second)

    def _are_joined(self, one: str, other: str) -> bool:
        """Whether a term is the one with the other: `sail with steam help` of `sail` and `steam-helped hull`."""
        return any(rest <= stems(other) for rest in self._with.get(one, ()))

    def cross(self, one: str, other: str) -> bool:
        """Whether two types stand in one list and in two divisions of it, so that what is one may be the other too."""
        return self._key(other) in self._crossing.get(self._key(one), ())

    def _are_twins(self, one: str, other: str) -> bool:
        """Whether two names may be of one thing: `edge device` and `SD-WAN edge`, of which much the same is said.

        Two of a kind (`persistent VDI`, `pooled VDI`) are alike in what is said of them and two things all the same.
        """
        first, second = one.split(), other.split()
        if not first or not second or first[-1] == second[-1] or not set(first) & set(second):
            return False
        if any(map(telling, set(first) ^ set(second))):
            return False  # `lock 4` and `lock 5`
        said = [stems(self._definitions[key].text.plain) for key in (one, other) if key in self._definitions]
        return len(said) == 2 and 2 * len(said[0] & said[1]) >= min(map(len, said))

    def _have_in_common(self, one: str, other: str, group: tuple[str, ...]) -> bool:
        """Whether two definitions speak of one thing: a folder may hold notes on law and on chemistry, and a tug
        service is nothing like a service of tea. By their last word alone they are kin where both definitions have it
        too."""
        if group[0] not in ("folder", "head"):
            return True
        first, second = self._definitions.get(one), self._definitions.get(other)
        shared = stems(first.text.plain) & stems(second.text.plain) if first and second else frozenset()
        return len(shared) > 1 or bool(shared and (group[0] == "folder" or shared & stems(group[1])))

    def _is_kind_of(self, kind: str, of: str) -> bool:
        """Whether one is listed under the other, at any depth, or has the other's words in its name.

        `Hyper-V` is an example of `Type-1 Hypervisor`, and that has `hypervisor` in it.
        """
        words, has = _words(of), _words(kind)
        if kind not in self._parents:
            return words <= has and not has & NEGATIONS - words
        seen, open_ = {kind}, [kind]
        while open_:
            name = open_.pop()
            has = _words(name)
            if words <= has:
                return not has & NEGATIONS - words  # `non-persistent VDI` is no kind of `persistent VDI`
            found = self._parents.get(name, set()) - seen
            seen |= found
            open_ += found
        return False

    def _speaks_of(self, one: str, other: str) -> bool:
        pairs = ((self._said.get(one, ""), other), (self._said.get(other, ""), one))
        return any(f" {key} " in said or f" {key}s " in said for said, key in pairs)

    def beside(self, owner: str) -> tuple[str, ...]:
        """What the notes set beside it: in a comparison, or as types of one thing."""
        return tuple(self._beside[self._key(owner)])

    def _join(self, closeness: float, group: tuple[str, ...], key: str) -> None:
        members = self._groups.setdefault(group, [])
        if key not in members[-1:] and (closeness, group) not in self._of_term[key]:
            members.append(key)
            self._of_term[key].append((closeness, group))

    def _set_beside(self, keys: Iterable[str]) -> None:
        keys = list(keys)
        for key in keys:
            told_apart = (other for other in keys if not self.lineal(key, other) and not self.cross(key, other))
            self._beside[key].update(dict.fromkeys(told_apart))

    def _compare(self, comparison: Comparison) -> None:
        keys = [self._key(subject) for subject in comparison.subjects]
        group = ("compared", comparison.source.path, str(comparison.source.first))
        for key in keys:
            self._join(_COMPARED, group, key)
        self._set_beside(keys)

    def _list(self, listing: Listing) -> None:
        owner = self._key(listing.owner)
        held = self.listings.get((owner, listing.kind), ())
        self.listings[owner, listing.kind] = (*held, listing)
        keys = [self._key(point.label) for point in listing.points if point.label]
        group = ("listed", listing.source.path, str(listing.source.first))
        for key in keys:
            self._join(LISTED, group, key)
            if listing.kind in _KINDS or _WAYS.match(listing.title):
                self._parents[key].add(owner)
        if listing.kind is ListingKind.TYPES:
            self._divide([[self._key(point.label) for point in part] for part in self._divided(listing)])
            self._set_beside(keys)

    def _divide(self, divisions: Sequence[Iterable[str]]) -> None:
        for here, there in permutations(divisions, 2):
            for key in here:
                self._crossing[key].update(there)

    def _place(self, key: str, definition: Definition) -> None:
        source = definition.source
        head = self._head(key, source)
        self._join(SAME_HEAD, ("head", head), key)
        self._join(_BESIDE, ("beside", source.path, *source.headings[:-1]), key)
        self._join(SAME_NOTE, ("note", source.path), key)
        unit = self._unit(source)
        self._join(SAME_UNIT, ("unit", unit) if unit else ("folder", source.path.rpartition("/")[0]), key)


def _parts(key: str) -> tuple[str, str] | None:
    first, joint, second = key.partition(" with ")
    return (first, second) if joint else None


def _words(key: str) -> frozenset[str]:
    return frozenset(key.split())
