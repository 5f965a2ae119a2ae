"""The best definition of each term of a course, and what it says of it."""

import re
from collections.abc import Callable

from bot.knowledge.model import Definition, Knowledge, ListingKind
from bot.notes.source import Source
from bot.questions.writer.describing import Description, Form, describe
from bot.questions.writer.naming import Naming
from bot.questions.writer.tongues import Tongue

_JUDGING = (ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES)


class Defined:
    """Definitions by the keys of their terms."""

    def __init__(self, knowledge: Knowledge, naming: Naming, tongue: Callable[[Source], Tongue]) -> None:
        self._naming, self._tongue = naming, tongue
        self._described: dict[int, Description | None] = {}
        self._descriptions: dict[str, Description | None] = {}
        self.best = self._best(knowledge)
        """The most trusted definition of each term that can be described; the first of equals."""

    def description(self, name: str) -> Description | None:
        """What the best definition says of a term."""
        key = self._naming.key(name)
        if key not in self._descriptions:
            definition = self.best.get(key)
            said = self._describe(definition) if definition else None
            self._descriptions[key] = None if said and said.form is Form.SAID and self._is_of_another(said) else said
        return self._descriptions[key]

    def _is_of_another(self, said: Description) -> bool:
        """Whether the sentence is about another term: `The hypervisor is ...` under `Performance Overhead`."""
        opening = re.split(r"\s", re.sub(r"^(?:an?|the)\s", "", said.text, flags=re.IGNORECASE), maxsplit=6)[:5]
        return any(self._naming.term(" ".join(opening[:end]).strip(",;")) for end in range(1, len(opening) + 1))

    def _best(self, knowledge: Knowledge) -> dict[str, Definition]:
        """`Weaker isolation` in a list of disadvantages is a judgement, and no term."""
        judgements = frozenset(
            point.source
            for listing in knowledge.listings
            if listing.kind in _JUDGING
            for point in listing.points
            if point.label
        )
        best: dict[str, Definition] = {}
        for definition in knowledge.definitions:
            if definition.source in judgements:
                continue
            key = self._naming.key(definition.term)
            held = best.get(key)
            if held is None or self._worth(definition) > self._worth(held):
                best[key] = definition
        return best

    def _worth(self, definition: Definition) -> tuple[bool, int]:
        return self._describe(definition) is not None, int(definition.trust)

    def _describe(self, definition: Definition) -> Description | None:
        if id(definition) not in self._described:
            tongue = self._tongue(definition.source)
            self._described[id(definition)] = describe(definition, self._naming.names(definition.term), tongue)
        return self._described[id(definition)]
