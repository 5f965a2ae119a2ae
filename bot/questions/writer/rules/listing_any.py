"""Name two of them: a listing whose points have short names, to be typed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge.model import Listing, ListingKind, Point
from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import count_words, fold, stems
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft
from bot.questions.writer.entries import Entry, entries
from bot.questions.writer.fairness import same
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named, whole
from bot.questions.writer.material import Material
from bot.questions.writer.pointed import name_of
from bot.questions.writer.polarity import JUDGED, counts_nothing, is_answer, takes_all, tells_a_side
from bot.questions.writer.told_of import called_so, is_compared

_SHORT, _FEWEST, _MANY = 5, 3, 5
_SORT_OF_PART = re.compile(
    r"\b(?!(?:the|its|main|key|major|basic|common|essential|important|of|several|two|three|four|five)\b)(?P<sort>\w+)"
    r" (?:components|parts|elements)\b",
    re.IGNORECASE,
)
"""`Wooden parts` are not all."""


def typed(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Name two advantages of X that the notes list.`, three of five or more.

    Whoever types what another listing of that kind names for the owner is right as well.
    """
    for listing in lesson.listings:
        if not speaks_of(material, listing) or listing.kind is ListingKind.STEPS:
            continue
        listings = (listing, *(one for one in material.listings(listing.owner, listing.kind) if one is not listing))
        found = entries(material, listings)
        members = [entry for entry in found if entry.listing is listing]
        things = sum(not material.is_feature(entry.name) for entry in members)
        if things < _FEWEST or not all(_can_be_typed(entry, listing.kind) for entry in found):
            continue
        tongue = material.tongue(listing.source)
        if not tongue.composes and counts_nothing(listing.title):
            continue  # name two of the `Importancia`?
        if _leaves_out(material, listing) or _are_more(material, listing, found):
            continue
        many = len(members) >= _MANY
        key = f"any {'three' if many else 'two'} of: "
        names = "; ".join(entry.forms[0] for entry in found)
        accepted = "; ".join(" / ".join(entry.forms) for entry in found)
        yield Draft(
            rule="listing-any",
            kind=Kind.TYPED,
            term=listing.owner,
            prompt=put(material, listing, tongue.name_some, count=tongue.counts[many]),
            answer=key + names,
            source=_source(listing, [entry.listing for entry in found]),
            material=(listing.kind.value, *(entry.name for entry in members)),
            explanation=" ".join(_explained(found)),
            alternatives=(key + accepted,) if accepted != names else (),
        )


def _can_be_typed(entry: Entry, kind: ListingKind) -> bool:
    if count_words(entry.name) > _SHORT or (kind in JUDGED and takes_all(entry.name)):
        return False
    return is_answer(entry.name, kind) and (kind not in JUDGED or entry.is_explained or tells_a_side(entry.name))


def _are_more(material: Material, listing: Listing, found: Sequence[Entry]) -> bool:
    """Whether the notes elsewhere name others: types of a kind of it (`Types of canal boats` beside those of boats), an
    example that is called one in a list of another thing, what a table says it is like, parts of another sort, or what
    is listed under a heading that is listed (`Fewer horses` under `Lower cost`)."""
    if any(_is_divided(material, point) for point in listing.points):
        return True
    match listing.kind:
        case ListingKind.CHARACTERISTICS:
            return is_compared(material, listing.owner)
        case ListingKind.COMPONENTS:
            sort = _SORT_OF_PART.search(listing.title)
            return sort is not None and not stems(sort["sort"]) <= stems(listing.owner)
        case ListingKind.TYPES:
            return fold(listing.owner) in material.kept("divided", _divided)
        case ListingKind.EXAMPLES:
            names = [name for entry in found for name in entry.forms]
            return any(not any(same(label, name) for name in names) for label in called_so(material, listing.owner))
        case _:
            return False


def _is_divided(material: Material, point: Point) -> bool:
    below = material.listings(point.label, ListingKind.OTHER) if point.label in point.source.headings else ()
    return any(same(inner.title, point.label) for inner in below)


def _divided(material: Material) -> frozenset[str]:
    """What the things with types of their own are kinds of: `boat` of `flat canal boat`, and `canal boat`."""
    owners = (
        fold(listing.owner).split() for listing in material.knowledge.listings if listing.kind is ListingKind.TYPES
    )
    return frozenset(" ".join(words[at:]) for words in owners for at in range(1, len(words)))


def _leaves_out(material: Material, listing: Listing) -> bool:
    """Whether a point with a short name is none that is asked for: who types it types what the notes list."""
    short = (point for point in listing.points if 0 < count_words(name_of(point)) <= _SHORT)
    return len(named(material, listing)) < sum(1 for _ in short)


def _explained(found: Sequence[Entry]) -> Iterator[str]:
    """Each listing with its own points."""
    for listing in {id(entry.listing): entry.listing for entry in found}.values():
        named = "; ".join(entry.name for entry in found if entry.listing is listing)
        yield f"{listing.title}: {named}."


def _source(listing: Listing, others: Sequence[Listing]) -> Source:
    """From the first to the last line of what the key is taken from, as far as it stands in the note."""
    here = [whole(one) for one in (listing, *others) if one.source.path == listing.source.path]
    return replace(listing.source, first=min(one.first for one in here), last=max(one.last for one in here))
