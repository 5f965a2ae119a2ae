"""What the things of a course are called: every name of a term leads to it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from bot.knowledge.model import Term
from bot.knowledge.naming import fold, names_in
from bot.questions.wording import stems

_PREPOSITION = re.compile(
    r"\s(?:of|in|on|across|through|by|with|for|to|from|de|del|en|por|con|a través de|dans|du|des|à|von|durch|mit)\s",
    re.IGNORECASE,
)
_OR = re.compile(r"(?P<one>\w[\w -]*?) (?:or|o|ou|oder) (?P<other>\w[\w -]*)")
_LONGEST = 4


class Naming:
    """Terms by their folded names; of two that share a name, the first has it. Labels are of headings and points."""

    def __init__(self, terms: Iterable[Term], labels: Iterable[str] = ()) -> None:
        self._terms: dict[str, Term] = {}
        for term in terms:
            for name in term.names:
                self._terms.setdefault(fold(name), term)
        self._keys: dict[str, str] = {}
        self._or: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in filter(None, map(_either, labels)):
            self._or[fold(one)].add(other)
            self._or[fold(other)].add(one)

    def term(self, name: str) -> Term | None:
        """The term that goes by a name; `KVM (Kernel-based Virtual Machine)` is found by its first part."""
        found = self._terms.get(fold(name)) or self._terms.get(fold(names_in(name).name))
        # the s of `DRS` is no plural's: it is none of the names of `DR`
        return None if found and name.isupper() and name[-1:] == "S" and name not in found.names else found

    def names(self, name: str) -> tuple[str, ...]:
        """Every name of the thing, the one given first."""
        term = self.term(name)
        return tuple(dict.fromkeys((name, *(term.names if term else ()))))

    def other_names(self, name: str) -> tuple[str, ...]:
        """What else may be typed for it: not a topic it belongs to, such as `Transport across the membrane`."""
        own = stems(name)
        return tuple(other for other in self.names(name) if other != name and not _is_topic(other, own))

    def has_unknown_names(self, name: str) -> bool:
        """Whether a heading or label may give it another name, of which the course says nothing else: `Ebb or low
        water`."""
        return any(self.term(other) is None for one in self.names(name) for other in self._or.get(fold(one), ()))

    def key(self, name: str) -> str:
        """One key for all names of a thing."""
        if name not in self._keys:
            term = self.term(name)
            self._keys[name] = fold(term.name if term else names_in(name).name)
        return self._keys[name]

    def rarity(self, name: str) -> float:
        """0 for what the course is full of, 1 for what is said in one place."""
        term = self.term(name)
        return 1 / max(1, len({source.path for source in term.sources})) if term else 1.0


def _either(label: str) -> tuple[str, str] | None:
    """The two names a label has with an `or` between them."""
    found = _OR.fullmatch(label.strip())
    if found is None or any(len(found[side].split()) > _LONGEST for side in ("one", "other")):
        return None
    return found["one"], found["other"]


def _is_topic(name: str, own: frozenset[str]) -> bool:
    """Whether a name has the thing's own words behind a preposition only."""
    first, *rest = _PREPOSITION.split(name, maxsplit=1)
    return bool(rest and stems(rest[0]) & own and not stems(first) & own)
