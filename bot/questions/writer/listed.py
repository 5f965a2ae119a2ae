"""Listings as questions speak of them: what one of their points is called, and what is not among them."""

from collections.abc import Iterator

from bot.knowledge.model import Listing, ListingKind, Point
from bot.questions.wording import count_words
from bot.questions.writer.draft import Rival
from bot.questions.writer.fairness import same
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import balanced, capital, one_line, stands_alone, without_asides, without_stop

_LONGEST_NAME = 12
CALLED = {
    ListingKind.ADVANTAGES: ("an advantage", "advantages"),
    ListingKind.DISADVANTAGES: ("a disadvantage", "disadvantages"),
    ListingKind.TYPES: ("a type", "types"),
    ListingKind.EXAMPLES: ("an example", "examples"),
    ListingKind.CHARACTERISTICS: ("a characteristic", "characteristics"),
    ListingKind.STEPS: ("a step", "steps"),
    ListingKind.USE_CASES: ("a use", "uses"),
    ListingKind.FUNCTIONS: ("a function", "functions"),
    ListingKind.COMPONENTS: ("a component", "components"),
    ListingKind.DRIVERS: ("a driver", "drivers"),
}
"""How a question calls one and several of each kind."""
_AGAINST = {
    ListingKind.ADVANTAGES: ListingKind.DISADVANTAGES,
    ListingKind.DISADVANTAGES: ListingKind.ADVANTAGES,
}
_SHARED_OUT = (ListingKind.EXAMPLES, ListingKind.TYPES, ListingKind.COMPONENTS)
"""Kinds where what one owner has, a contrasted one has not, unless both lists say so."""


def name_of(point: Point) -> str:
    """What a point is called: its label, or a short text that stands alone; empty where it has neither."""
    if point.label:
        return without_stop(one_line(point.label))
    text = without_stop(without_asides(one_line(point.text)))
    return capital(text) if count_words(text) <= _LONGEST_NAME and stands_alone(text) and balanced(text) else ""


def names(listing: Listing) -> tuple[str, ...]:
    """The names of the points that have one, each once."""
    return tuple(dict.fromkeys(name for point in listing.points if (name := name_of(point))))


def outsiders(material: Material, listing: Listing) -> Iterator[Rival]:
    """What nobody could take for one of the listing, and a student might: what the opposite listing of the same owner
    has, or the same listing of an owner it is contrasted with."""
    members = [name for other in material.listings(listing.owner, listing.kind) for name in names(other)]
    members += names(listing)
    for name, closeness in _candidates(material, listing):
        if not any(same(name, member) for member in members):
            yield Rival(name, closeness)


def _candidates(material: Material, listing: Listing) -> Iterator[tuple[str, float]]:
    if against := _AGAINST.get(listing.kind):
        for other in material.listings(listing.owner, against):
            yield from ((name, 0.8) for name in names(other))
    if listing.kind in _SHARED_OUT:
        for owner in material.siblings(listing.owner):
            for other in material.listings(owner, listing.kind):
                yield from ((name, 1.0) for name in names(other))


def speaks_of(listing: Listing) -> bool:
    """Whether a question can say whose listing it is and of what kind."""
    return listing.kind in CALLED and bool(listing.owner.strip())
