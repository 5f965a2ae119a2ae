"""The best definition of each term of a course, and what it says of it."""

import re
from collections.abc import Callable, Collection

from bot.knowledge.model import Definition, Knowledge, ListingKind, Trust
from bot.knowledge.naming import fold
from bot.knowledge.roles import is_role, kinds_of
from bot.notes.source import Source
from bot.questions.writer.describing import Description, Form, describe
from bot.questions.writer.naming import Naming
from bot.questions.writer.polarity import JUDGED
from bot.questions.writer.tongues import Tongue


def _labels(knowledge: Knowledge, kinds: Collection[ListingKind]) -> frozenset[tuple[Source, str]]:
    """The labels of listings of these kinds, each with its place."""
    points = (point for listing in knowledge.listings if listing.kind in kinds for point in listing.points)
    return frozenset((point.source, fold(point.label)) for point in points if point.label)


def _is_bare(definition: Definition) -> bool:
    """Whether one word stands before a text without a subject: what kind of thing it is, the heading says."""
    term = definition.term
    coined = any(char.isupper() or char.isdigit() for char in term[1:])
    return definition.trust in (Trust.GLOSSARY, Trust.TABLE) and len(term.split()) == 1 and not coined


class Defined:
    """Definitions by the keys of their terms."""

    def __init__(
        self,
        knowledge: Knowledge,
        naming: Naming,
        tongue: Callable[[Source], Tongue],
        label_at: Callable[[Source], str],
    ) -> None:
        self._naming, self._tongue, self._label_at = naming, tongue, label_at
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
        """`Weaker isolation` in a list of disadvantages is a judgement, and no term; nor is `Capped`, a type of what
        the heading above names."""
        judged, bare = _labels(knowledge, JUDGED), _labels(knowledge, (ListingKind.TYPES,))
        best: dict[str, Definition] = {}
        for definition in knowledge.definitions:
            place = definition.source, fold(definition.term)
            if place in judged or (place in bare and _is_bare(definition)) or self._explains_a_label(definition):
                continue
            key = self._naming.key(definition.term)
            held = best.get(key)
            if held is None or self._worth(definition) > self._worth(held):
                best[key] = definition
        return best

    def _explains_a_label(self, definition: Definition) -> bool:
        """Whether the sentence stands under the label of something else: `**Draught:** a barge is a boat that ...`."""
        label = self._label_at(definition.source)
        of_another = bool(label) and self._naming.key(label) != self._naming.key(definition.term)
        return of_another and not (is_role(label) or kinds_of(label))

    def _worth(self, definition: Definition) -> tuple[bool, int]:
        return self._describe(definition) is not None, int(definition.trust)

    def _describe(self, definition: Definition) -> Description | None:
        if id(definition) not in self._described:
            tongue = self._tongue(definition.source)
            self._described[id(definition)] = describe(definition, self._naming.names(definition.term), tongue)
        return self._described[id(definition)]
