"""The entries of a list that is to be typed: each thing once, with all that may be typed for it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.naming import names_in
from bot.knowledge.roles import kinds_of
from bot.knowledge.sentence import sentences
from bot.questions.wording import count_words, fold
from bot.questions.writer.fairness import same
from bot.questions.writer.listed import THINGS, named
from bot.questions.writer.material import Material
from bot.questions.writer.nearness import overlap
from bot.questions.writer.phrasing import one_line, small, stands_alone, without_asides, without_stop
from bot.questions.writer.pointed import described, name_of

_FIRST_OF_TWO = re.compile(r"(?P<first>\S+ \S.*?) (?:and|&|y|et|und) \S")
"""`Safe passage and low tolls` is often cut short to `Safe passage`."""
_JOINT = re.compile(r"(?P<first>.+?) (?:with|in|con|en|avec|mit|im) ")
"""`Ariel with steam` is the Ariel."""
_FEWEST, _LONGEST = 3, 24
_BRACKETS = re.compile(r"[(（]([^()（）]*)[)）]")
_NAME = re.compile(r"[A-Za-z]\w*[A-Z]\w*|[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}")
_AGAIN = re.compile(
    r"(?:the|el|la|los|las|le|les|der|die|das|il|lo|os?|as?)\s(?P<name>\w+),\s(?:which|that|who|que|qui|der|die|das|che)\s",
    re.IGNORECASE,
)
_THERE = re.compile(r"(?:there (?:is|are)|hay|il y a|es gibt|c'è|ci sono|há)\s", re.IGNORECASE)
_PLACED = re.compile(
    r"(?:in|on|at|for|with|by|from|of|through|en|con|de|por|para|dans|avec|par|pour|mit|bei|für|per)\s",
    re.IGNORECASE,
)
"""`In the harbour` says where, and not what."""
_VERSION = re.compile(r"\s\d+(?:\.\d+)+$")
"""`Ariel 2.1` is the Ariel; `Ariel 365` may be another."""
_SIGNS = re.compile(r"[;/]")
"""They part the entries of a list, and the forms of an entry."""


@dataclass(slots=True)
class Entry:
    """A thing that is listed. Forms are all that may be typed for it, its name first."""

    name: str
    listing: Listing
    point: Point
    forms: list[str] = field(default_factory=list)

    @property
    def is_explained(self) -> bool:
        """Whether what is said under its label may be typed as well."""
        return not set(self.forms).isdisjoint(_told(self.point))


def entries(material: Material, listings: Sequence[Listing]) -> list[Entry]:
    """The points of listings of one kind and owner, the first listing's first. What a later one names once more, or
    says in much the same words under another name, is no entry of its own, but may be typed for the first."""
    found: list[Entry] = []
    for listing in listings:
        for point in named(material, listing):
            entry = next((entry for entry in found if _is_one_thing(material, entry, listing, point)), None)
            if entry is None:
                entry = Entry(name_of(point), listing, point)
                found.append(entry)
            entry.forms += _forms(material, listing, point)
    taken = {fold(entry.name) for entry in found}
    for entry in found:
        forms = (form for form in entry.forms if not _SIGNS.search(form) and fold(form) not in taken)
        entry.forms = list({fold(form): form for form in (entry.name, *forms)}.values())
    return found


def _is_one_thing(material: Material, entry: Entry, listing: Listing, point: Point) -> bool:
    if entry.listing is listing:
        return False
    said = described(material, entry.listing, entry.point), described(material, listing, point)
    told_alike = listing.kind not in THINGS and all(said) and overlap(*said)
    return told_alike or same(entry.name, name_of(point))


def _forms(material: Material, listing: Listing, point: Point) -> list[str]:
    """The name, what stands in brackets behind it, the names the course has for it, the first of two in one, and what
    is said under a label: who says `only small boats pass` names the fault that the notes call `Draught`."""
    name = name_of(point)
    first = _FIRST_OF_TWO.match(name)
    others = names_in(point.label or without_stop(one_line(point.text.plain))).others
    halves = [first["first"]] if first else []
    if listing.kind is ListingKind.EXAMPLES:
        halves += [_VERSION.sub("", name), *(joint["first"] for joint in [_JOINT.match(name)] if joint)]
    told = _told(point) if listing.kind not in THINGS else _called_again(point)
    called = (*others, *_in_brackets(point, listing.kind), *material.other_names(name))
    # `Cheap coal (the first reason)` is a remark, and no name for it
    return [name, *(other for other in called if listing.kind not in kinds_of(f"{other}s")), *halves, *told]


def _in_brackets(point: Point, kind: ListingKind) -> list[str]:
    """`SH` of `Steam hoist (SH)`, and of the examples `Blue Line (Ariel, Miranda)` each ship of the line."""
    found = [part.split(", ") for part in _BRACKETS.findall(point.label or point.text.plain)]
    return [
        part
        for parts in found
        for part in parts
        if _NAME.fullmatch(part)
        and (kind is ListingKind.EXAMPLES if len(parts) > 1 else kind in THINGS or not part.istitle())
    ]


def _called_again(point: Point) -> list[str]:
    """`The Ariel` of `Fast ship: the Ariel, which brings the mail`."""
    found = _AGAIN.match(point.text.plain) if point.label else None
    return [found["name"]] if found else []


def _told(point: Point) -> list[str]:
    """What is said first under a label, each clause by itself."""
    found = sentences(point.text) if point.label and point.label not in point.source.headings else []
    said = re.split(r";\s", without_stop(without_asides(found[0].plain))) if found else []
    said = [_THERE.sub("", clause) for clause in said]
    return [
        small(clause)
        for clause in said
        if _FEWEST <= count_words(clause) <= _LONGEST and stands_alone(clause) and not _PLACED.match(clause)
    ]
