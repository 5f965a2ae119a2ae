"""Listings as questions speak of them: what one of their points is called, and what is not among them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.roles import is_concept, is_role, kinds_of
from bot.knowledge.sentence import sentences
from bot.knowledge.subject import announced
from bot.questions.wording import LITTLE, count_words, fold, stems
from bot.questions.writer.draft import Rival
from bot.questions.writer.fairness import same
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import (
    balanced,
    blanked,
    capital,
    one_line,
    small,
    stands_alone,
    without_asides,
    without_stop,
)
from bot.questions.writer.polarity import tells_a_side

LONGEST_NAME = 12
_SHORT_TEXT = 16
_LONGEST_TEXT = 45
_ENOUGH = 12
"""Words that carry a subject: with so many, one sentence says enough."""
_BESIDE = re.compile(r"\s*[(（][^()]*[)）]")
"""`Parallels Desktop (for macOS)`, `KVM (Kernel-based Virtual Machine)`: more words than another option has."""
_PLACES = re.compile(
    r"\b(?:misconceptions?|compared|comparisons?|at a glance|worked examples?|key terms|exam focus|in practice|recap"
    r"|further reading|self-check|checklist)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:how|why|what|when|where|who|which|cómo|por qué|comment|pourquoi|wie|warum)\s", re.IGNORECASE)
_QUOTED = re.compile(r"^[\"“'‘]([^\"”'’]+)[\"”'’]$")
_OTHERS = re.compile(r"(?:other|others|etc|and more|many more|various)\b|(?:per|by|via)\s", re.IGNORECASE)
"""`Other services`, and `Per server`, which says how something is done."""
_NO_NAME = re.compile(
    r"(?:every|any|all|each|most|often|sometimes|typically|usually|mostly|commonly|generally|normally|mainly)\b",
    re.IGNORECASE,
)
"""`Every boat that leaks`, `Usually painted black`."""
_RELATIVE = re.compile(r",\s+(?:which|who|that|whose|where)\b.*")
"""`Hitachi VSP, which takes in arrays of other makers`: the name ends at the comma."""
_REASON = re.compile(
    r"(?:because|since|as|so that|in order|if|unless|porque|para que|ya que|si|parce que|pour que|weil|damit|wenn)"
    r"\s[^,]*$",
    re.IGNORECASE,
)
"""`Because the valley is narrow`, and nothing that is so."""
_PAIR = re.compile(r"[A-Z0-9]\S* (?:and|or|&|y|et|und|e) [A-Z]")
"""`Old Mary and Grey Anne` are no example, but two."""
_ORDER = re.compile(r"(?P<verb>[A-Z][a-z]+) (?:the|an?|your|all|each|every|any|that|which|how|where|what)\b")
"""`Define the priority`: said without its subject, it is an order to who reads it."""
_ASIDES = frozenset({"note", "notes", "tip", "hint", "remember", "important", "warning", "caution", "exam tip"})
_AGAINST = {
    ListingKind.ADVANTAGES: ListingKind.DISADVANTAGES,
    ListingKind.DISADVANTAGES: ListingKind.ADVANTAGES,
}
_SHARED_OUT = (ListingKind.EXAMPLES, ListingKind.TYPES, ListingKind.COMPONENTS)
"""Kinds where what one owner has, a contrasted one has not, unless both lists say so."""


def name_of(point: Point) -> str:
    """What a point is called: its label, or a short text that stands alone; empty where it has neither."""
    return _name(point.label or point.text.plain, bool(point.label))


@lru_cache(maxsize=16_384)
def _name(given: str, is_label: bool) -> str:
    text = without_stop(without_asides(one_line(given)))
    text = _BESIDE.sub("", text).split(" / ")[0].strip() or text
    text = _QUOTED.sub(r"\1", text)
    if not is_label:
        text = _RELATIVE.sub("", text)
    if count_words(text) > LONGEST_NAME or not balanced(text) or text.count(",") > 1 or _is_no_name(text):
        return ""
    return capital(text) if is_label or (stands_alone(text) and not _NO_NAME.match(text)) else ""


def _told_of(point: Point) -> str:
    """A point's label with its short text: `Cost` alone could be an advantage of anything. Empty without one."""
    name = name_of(point)
    found = sentences(point.text)
    said = without_stop(without_asides(found[0].plain)) if found and point.label and name else ""
    short = bool(said) and count_words(said) <= _SHORT_TEXT
    return f"{name}: {small(said)}" if short and stands_alone(said) and balanced(said) else ""


def _clear_name(point: Point) -> str:
    """A name that needs no text beside it: two words or more."""
    name = name_of(point)
    return name if count_words(name) > 1 else ""


def _is_no_name(text: str) -> bool:
    """`Note`, `other services`, `Per server`, and headings among the points: `What is X?`, `X and Y compared`."""
    return fold(text) in _ASIDES or bool(_OTHERS.match(text)) or is_contents(text)


def is_contents(text: str) -> bool:
    """Whether a label names a place in the note and no point."""
    return "?" in text or bool(_PLACES.search(text) or _ASKS.match(text))


def described(material: Material, listing: Listing, point: Point) -> str:
    """What is said under a label in one to three sentences, the label blanked; empty where it leans on its place, or
    is the problem (`The Problem: ...`) that the point is the answer to."""
    key = (id(listing), id(point))  # several rules ask the same
    if key not in material.described:
        material.described[key] = _described(material, listing, point)
    return material.described[key]


def _described(material: Material, listing: Listing, point: Point) -> str:
    role = material.label_at(point.source)
    another = bool(role) and fold(role) != fold(point.label) and (is_role(role) or bool(kinds_of(role)))
    if another and not is_concept(role) and listing.kind not in kinds_of(role):
        return ""
    found = [sentence.plain for sentence in sentences(point.text)]
    taken = ""
    for sentence in found:
        longer = f"{taken} {without_asides(sentence)}".strip()
        if taken and (count_words(longer) > _LONGEST_TEXT or len(stems(taken)) > _ENOUGH):
            break
        taken = longer
    taken = without_stop(taken)
    tongue = material.tongue(point.source)
    if not stands_alone(taken, tongue) or "?" in taken or count_words(taken) > _LONGEST_TEXT or len(stems(taken)) < 3:
        return ""
    if _REASON.match(taken) or (tongue.composes and _is_order(taken)):
        return ""
    return capital(blanked(taken, material.names(name_of(point)), tongue))


def _is_order(text: str) -> bool:
    verb = found["verb"] if (found := _ORDER.match(text)) else ""
    return bool(verb) and fold(verb) not in LITTLE and not re.search(r"(?:[^s]s|ed|ing|ly)$", verb)


def overlap(one: str, other: str) -> bool:
    """Whether what is said of one point could be said of the other as well: half of it, three words at least."""
    first, second = stems(one), stems(other)
    return len(first & second) >= max(3, min(len(first), len(second)) / 2)


def names(material: Material, listing: Listing) -> tuple[str, ...]:
    """The names of the points that have one, each once."""
    return tuple(dict.fromkeys(name_of(point) for point in named(material, listing)))


def named(material: Material, listing: Listing) -> tuple[Point, ...]:
    """The points that have a name of their own; not one that only says what they are all points of, nor a heading of
    points of its own: `Functions of the lock`."""
    owner = stems(listing.owner)
    return tuple(
        point
        for point in listing.points
        if (name := name_of(point))
        and stems(name) != owner
        and not material.is_part(point)
        and not _is_heading(point.label, listing.owner)
    )


def _is_heading(label: str, owner: str) -> bool:
    """`Functions of the lock` among those of the lock."""
    kinds, of = announced(label)
    return bool(kinds and of) and same(of, owner)


def members(material: Material, listing: Listing) -> tuple[tuple[str, Point], ...]:
    """The points as options, each once. What is for or against something is told with its text where all points are,
    here and in the listings it is set against; else all by their names alone, so that no option has more to say, where
    these do not tell on which side they are."""
    if id(listing) not in material.members:
        material.members[id(listing)] = _members(material, listing)
    return material.members[id(listing)]


def _members(material: Material, listing: Listing) -> tuple[tuple[str, Point], ...]:
    text_of = name_of
    if opposite := _AGAINST.get(listing.kind):
        both = (listing, *material.listings(listing.owner, listing.kind), *material.listings(listing.owner, opposite))
        text_of = _told_of if all(_told_of(point) for other in both for point in other.points) else _clear_name
    found: dict[str, Point] = {}
    for point in named(material, listing):
        found.setdefault(text_of(point), point)
    bare = listing.kind in _AGAINST and text_of is not _told_of
    pairs = listing.kind is ListingKind.EXAMPLES
    return tuple(
        (text, point)
        for text, point in found.items()
        if text and not (bare and tells_a_side(text)) and not (pairs and _PAIR.search(text))
    )


def outsiders(material: Material, listing: Listing) -> Iterator[Rival]:
    """What nobody could take for one of the listing, and a student might: what the opposite listing of the same owner
    has, or the same listing of an owner it is contrasted with."""
    alike = (*material.listings(listing.owner, listing.kind), listing)
    own = [text for other in alike for text, _ in members(material, other)]
    for text, closeness in _candidates(material, listing):
        if not any(same(text, member) for member in own):
            yield Rival(text, closeness)


def _candidates(material: Material, listing: Listing) -> Iterator[tuple[str, float]]:
    if against := _AGAINST.get(listing.kind):
        for other in material.listings(listing.owner, against):
            yield from ((text, 0.8) for text, _ in members(material, other))
    if listing.kind in _SHARED_OUT:
        for owner in material.siblings(listing.owner):
            for other in material.listings(owner, listing.kind):
                yield from ((text, 1.0) for text, _ in members(material, other))
