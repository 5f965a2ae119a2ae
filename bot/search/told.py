"""What the notes say, by what they say it of: knowledge under the same keys as names."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from bot.knowledge.model import (
    Analogy,
    Comparison,
    Definition,
    Diagram,
    Knowledge,
    Listing,
    ListingKind,
    Point,
    Term,
    Trust,
)
from bot.search.purpose import Purpose, purpose

Stems = tuple[str, ...]
Kept = TypeVar("Kept")
_SOME = 4


@dataclass(frozen=True)
class Told:
    """Each kind by key, in the order of the notes; definitions the most trusted first."""

    terms: dict[Stems, Term] = field(default_factory=dict)
    definitions: dict[Stems, tuple[Definition, ...]] = field(default_factory=dict)
    by_tail: dict[Stems, tuple[Definition, ...]] = field(default_factory=dict)
    """Under the end of a name where only one ends so: `VT-x` of Intel VT-x, not "cell" of all the kinds of cell."""
    points: dict[Stems, tuple[Point, ...]] = field(default_factory=dict)
    """What lists say under a label that is a thing's name, not a part ("Cost", "Example") played in several lists."""
    listings: dict[Stems, tuple[Listing, ...]] = field(default_factory=dict)
    comparisons: dict[Stems, tuple[Comparison, ...]] = field(default_factory=dict)
    """Under each of their subjects."""
    by_head: dict[Stems, tuple[Comparison, ...]] = field(default_factory=dict)
    """Under the first two or more words of a longer subject: `session-based` for session-based virtualization."""
    analogies: dict[Stems, tuple[Analogy, ...]] = field(default_factory=dict)
    diagrams: dict[Stems, tuple[Diagram, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, knowledge: Knowledge, titles: Iterable[str], key: Callable[[str], Stems]) -> "Told":
        """`key` gives the stems a name is compared by. What is said of a term is said of all its names."""
        terms = {key(name): term for term in reversed(knowledge.terms) for name in reversed(term.names)}

        def keys(name: str) -> set[Stems]:
            term = terms.get(key(name))
            return {key(name), *(key(other) for other in term.names)} if term else {key(name)}

        def grouped(rows: Iterable[tuple[str, Kept]]) -> dict[Stems, tuple[Kept, ...]]:
            table: dict[Stems, list[Kept]] = defaultdict(list)
            for name, kept in rows:
                for one in keys(name) - {()}:
                    table[one].append(kept)
            return {one: tuple(kept) for one, kept in table.items()}

        contents = _contents(knowledge, titles, key)
        telling = (one for one in knowledge.definitions if _tells(one, contents))
        trusted = sorted(telling, key=lambda definition: -definition.trust)
        definitions = grouped((one.term, one) for one in trusted)
        return cls(
            terms={one: term for one, term in terms.items() if one},
            definitions=definitions,
            by_tail=_tails(definitions),
            points=grouped((one.label, one) for one in naming_points(knowledge) if _says(one, contents)),
            listings=grouped((one.owner, one) for one in knowledge.listings),
            comparisons=grouped((name, one) for one in knowledge.comparisons for name in one.subjects),
            by_head=_heads(knowledge, key),
            analogies=grouped((one.owner, one) for one in knowledge.analogies),
            diagrams=grouped((one.owner, one) for one in knowledge.diagrams),
        )


def _contents(knowledge: Knowledge, titles: Iterable[str], key: Callable[[str], Stems]) -> frozenset[str]:
    """The paths of tables of contents: what they seem to define is mostly called as other notes are."""
    called = {key(title) for title in titles}
    defined = Counter(one.source.path for one in knowledge.definitions)
    others = Counter(
        one.source.path
        for one in knowledge.definitions
        if key(one.term) in called and key(one.term) != key(one.source.note)
    )
    return frozenset(path for path, count in others.items() if count > _SOME and 2 * count > defined[path])


def _tells(one: Definition, contents: frozenset[str]) -> bool:
    """Not a line of a table of contents, nor what a number is in one worked example."""
    return one.source.path not in contents and (
        one.trust is not Trust.GLOSSARY or purpose(one.source.heading) is not Purpose.WORKS_OUT
    )


def _says(one: Point, contents: frozenset[str]) -> bool:
    return one.source.path not in contents and purpose(one.source.heading) is not Purpose.WORKS_OUT


def _heads(knowledge: Knowledge, key: Callable[[str], Stems]) -> dict[Stems, tuple[Comparison, ...]]:
    heads: dict[Stems, list[Comparison]] = defaultdict(list)
    for one in knowledge.comparisons:
        for stems in map(key, one.subjects):
            for end in range(2, len(stems)):
                heads[stems[:end]].append(one)
    return {head: tuple(kept) for head, kept in heads.items()}


def _tails(definitions: dict[Stems, tuple[Definition, ...]]) -> dict[Stems, tuple[Definition, ...]]:
    tails: dict[Stems, dict[str, tuple[Definition, ...]]] = defaultdict(dict)
    for name, told in definitions.items():
        for start in range(1, len(name)):
            tails[name[start:]][told[0].term] = told
    return {
        tail: next(iter(named.values())) for tail, named in tails.items() if len(named) == 1 and tail not in definitions
    }


def naming_points(knowledge: Knowledge) -> Iterator[Point]:
    """Points with a label and a text, the label found in no more than two lists."""
    seen = Counter(point.label.casefold() for one in knowledge.listings for point in one.points)
    for one in knowledge.listings:
        if one.kind in {ListingKind.TYPES, ListingKind.EXAMPLES, ListingKind.COMPONENTS, ListingKind.OTHER}:
            yield from (
                point
                for point in one.points
                if point.text
                and "," not in point.label  # `Should, cost` is no thing's name
                and 0 < seen[point.label.casefold()] <= 2
            )
