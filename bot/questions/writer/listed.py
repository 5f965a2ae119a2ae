"""Listings as questions speak of them: which of their points can be asked for, and what is not among them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.sentence import sentences
from bot.knowledge.subject import announced
from bot.notes.source import Source
from bot.notes.text import MarkKind
from bot.questions.wording import count_words, stems
from bot.questions.writer.draft import Rival
from bot.questions.writer.fairness import same
from bot.questions.writer.material import Material
from bot.questions.writer.pointed import name_of, told_of
from bot.questions.writer.polarity import tells_a_side
from bot.questions.writer.told_of import examples_in_tables

_PAIR = re.compile(r"[A-Z0-9]\S* (?:and|or|&|y|et|und|e) [A-Z]")
"""`Old Mary and Grey Anne` are no example, but two."""
_TWO_NAMES = re.compile(r"\S+ (?:and|y|et|und|e) \S+")
"""`Ropes and chains` is no part, but two."""
_HEDGED = re.compile(
    r"(?:early|earlier|old(?:er)?|first|some|original(?:ly)?|former(?:ly)?|until|antigu[oa]s?)\b", re.IGNORECASE
)
_ITS = re.compile(r"(?:its|their|sus?|ses|leurs?|seine?|ihre?|i suoi|le sue|seus?|suas?)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:no|not an?|ning[uú]n[ao]?|pas (?:un|une|de)|keine?)\s+(\w+)", re.IGNORECASE)
_AGAINST = {
    ListingKind.ADVANTAGES: ListingKind.DISADVANTAGES,
    ListingKind.DISADVANTAGES: ListingKind.ADVANTAGES,
}
THINGS = (ListingKind.EXAMPLES, ListingKind.TYPES, ListingKind.COMPONENTS)
"""Kinds where what one owner has, a contrasted one has not, unless both lists say so."""


def whole(listing: Listing) -> Source:
    """The lines of a listing, to the last of what is said of its last point."""
    last = max((point.source.last for point in listing.points if point.source.path == listing.source.path), default=0)
    return replace(listing.source, last=max(listing.source.last, last))


def names(material: Material, listing: Listing) -> tuple[str, ...]:
    """The names of the points that have one, each once."""
    return tuple(dict.fromkeys(name_of(point) for point in named(material, listing)))


def named(material: Material, listing: Listing) -> tuple[Point, ...]:
    """The points that have a name of their own; not one that only says what they are all points of, nor a heading of
    points of its own (`Functions of the lock`) or of a place (the only one of which nothing is said), nor an example by
    what it has alone (`Ely: its cathedral`) or that is said to be none."""
    owner = stems(listing.owner)
    told = 2 * sum(bool(point.label and point.text) for point in listing.points) > len(listing.points)
    return tuple(
        point
        for point in listing.points
        if (name := name_of(point))
        and stems(name) != owner
        and not material.is_part(point)
        and not _is_heading(point.label, listing.owner)
        and not (told and not point.text and not listing.ordered)
        and not are_two(listing, point)
        and not (listing.kind is ListingKind.EXAMPLES and (_is_no_example(point, owner) or _is_aside(listing, point)))
    )


def are_two(listing: Listing, point: Point) -> bool:
    """Whether one point of a list of things names two of them."""
    name = name_of(point)
    pair = listing.kind is ListingKind.EXAMPLES and _PAIR.search(name)
    return bool(pair or (listing.kind in THINGS and _TWO_NAMES.fullmatch(name)))


def _is_aside(listing: Listing, point: Point) -> bool:
    """Whether others of an enumeration stand in bold or have their names in brackets, and it stands between them: in
    `**Ariel**, Miranda, BM (Blue Maid)` nobody vouches for the second."""
    marked = any(one.text.marked(MarkKind.STRONG) for one in listing.points if not one.label)
    sure = point.label or point.text.marked(MarkKind.STRONG) or "(" in point.text.plain
    return marked and not sure


def _is_no_example(point: Point, owner: frozenset[str]) -> bool:
    said = point.text.plain if point.label else ""
    return bool(_ITS.match(said)) or any(stems(denied) & owner for denied in _DENIED.findall(said))


def _is_heading(label: str, owner: str) -> bool:
    """`Functions of the lock` among those of the lock."""
    kinds, of = announced(label)
    return bool(kinds and of) and same(of, owner)


def members(material: Material, listing: Listing) -> tuple[tuple[str, Point], ...]:
    """The points as options, each once. What is for or against something is told with its text where it has one:
    `Central point` alone could be either."""
    if id(listing) not in material.members:
        material.members[id(listing)] = _members(material, listing)
    return material.members[id(listing)]


def _members(material: Material, listing: Listing) -> tuple[tuple[str, Point], ...]:
    found: dict[str, Point] = {}
    for point in named(material, listing):
        found.setdefault(_judged(material, point) if listing.kind in _AGAINST else name_of(point), point)
    return tuple((text, point) for text, point in found.items() if text)


def _judged(material: Material, point: Point) -> str:
    """What is for or against something, as an option: a label with its text, or a bare name of two words or more. None
    that tells by its words on which side it is."""
    name = name_of(point)
    if tells_a_side(name):
        return ""
    if point.label and point.text:
        name, colon, said = told_of(point).partition(": ")
        return f"{name}{colon}{material.uncapitalized(said)}"
    return name if count_words(name) > 1 else ""


def outsiders(material: Material, listing: Listing) -> Iterator[Rival]:
    """What nobody could take for one of the listing, and a student might: what the opposite listing of the same owner
    has, or the same listing of an owner it is contrasted with."""
    alike = (*material.listings(listing.owner, listing.kind), listing)
    own = [text for other in alike for text, _ in members(material, other)]
    for text, closeness in _candidates(material, listing, own):
        if any(same(text, member) for member in own):
            continue
        if listing.kind is ListingKind.EXAMPLES and stems(text) & stems(listing.owner):
            continue  # `Hull Ferry Company` is an example of a ferry line at least
        if listing.kind is not ListingKind.EXAMPLES or not material.told_together(listing.source, listing.owner, text):
            yield Rival(text, closeness)


def _is_hedged(point: Point) -> bool:
    return any(_HEDGED.match(sentence.plain) for sentence in sentences(point.text))


def _candidates(material: Material, listing: Listing, own: Sequence[str]) -> Iterator[tuple[str, float]]:
    if against := _AGAINST.get(listing.kind):
        for other in material.listings(listing.owner, against):
            yield from ((text, 0.8) for text, _ in members(material, other))
    if listing.kind in THINGS:
        for owner in material.siblings(listing.owner):
            for other in material.listings(owner, listing.kind):
                # of `Early boats of the Lightning class` it is said, and not of all that have the name
                texts = [text for text, point in members(material, other) if not _is_hedged(point)]
                # what one thing is an example of two owners of, another may be
                if not any(same(text, member) for text in texts for member in own):
                    # what a list has and the table beside it has not may be of both, too
                    tabled = examples_in_tables(material, owner) if listing.kind is ListingKind.EXAMPLES else ()
                    yield from ((text, 1.0) for text in texts if not tabled or any(same(text, one) for one in tabled))
