"""What the notes say, by what they say it of: knowledge under the same keys as names."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.knowledge.model import (
    Analogy,
    Comparison,
    Definition,
    Diagram,
    Knowledge,
    Listing,
    Term,
)

Stems = tuple[str, ...]
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Told:
    """Each kind by key, in the order of the notes; definitions the most trusted first."""

    terms: dict[Stems, Term] = field(default_factory=dict)
    definitions: dict[Stems, tuple[Definition, ...]] = field(default_factory=dict)
    by_tail: dict[Stems, tuple[Definition, ...]] = field(default_factory=dict)
    """Under the end of a name where only one ends so: `VT-x` of Intel VT-x, not "cell" of all the kinds of cell."""
    listings: dict[Stems, tuple[Listing, ...]] = field(default_factory=dict)
    comparisons: dict[Stems, tuple[Comparison, ...]] = field(default_factory=dict)
    """Under each of their subjects."""
    analogies: dict[Stems, tuple[Analogy, ...]] = field(default_factory=dict)
    diagrams: dict[Stems, tuple[Diagram, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, knowledge: Knowledge, key: Callable[[str], Stems]) -> "Told":
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

        trusted = sorted(knowledge.definitions, key=lambda definition: -definition.trust)
        definitions = grouped((one.term, one) for one in trusted)
        return cls(
            terms={one: term for one, term in terms.items() if one},
            definitions=definitions,
            by_tail=_tails(definitions),
            listings=grouped((one.owner, one) for one in knowledge.listings),
            comparisons=grouped((name, one) for one in knowledge.comparisons for name in one.subjects),
            analogies=grouped((one.owner, one) for one in knowledge.analogies),
            diagrams=grouped((one.owner, one) for one in knowledge.diagrams),
        )


def _tails(definitions: dict[Stems, tuple[Definition, ...]]) -> dict[Stems, tuple[Definition, ...]]:
    tails: dict[Stems, dict[str, tuple[Definition, ...]]] = defaultdict(dict)
    for name, told in definitions.items():
        for start in range(1, len(name)):
            tails[name[start:]][told[0].term] = told
    return {
        tail: next(iter(named.values())) for tail, named in tails.items() if len(named) == 1 and tail not in definitions
    }
