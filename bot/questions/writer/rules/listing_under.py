"""Where does it belong? Points that stand under one label of a listing, the listing's labels as options."""

import re
from collections.abc import Iterator

from bot.knowledge.model import Listing, ListingKind, Point
from bot.questions.question import Kind
from bot.questions.wording import fold, joined, stems
from bot.questions.writer.calling import CALLED, put, speaks_of, word_for
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named, names
from bot.questions.writer.material import Material
from bot.questions.writer.pointed import name_of
from bot.questions.writer.polarity import JUDGED, is_general, only_praises
from bot.questions.writer.told_of import is_compared

_MOST = 3
_AND_OTHERS = re.compile(r"(?:other|otr[oa]s|autres|andere|altr[ie]|outr[oa]s)\s", re.IGNORECASE)
"""`Millers, and other people that live by the water`: what is said of the others is said of all."""


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which driver of X covers “...” and “...”?`, where a label has a listing of its own with two points or more.

    What stands under a role beside the label (`Mitigation:`) does not belong to it in that way, and is left out.
    """
    below: dict[str, list[Listing]] = {}
    for listing in lesson.listings:
        below.setdefault(material.key(listing.owner), []).append(listing)
    for listing in lesson.listings:
        labelled = [point for point in named(material, listing) if point.label]
        if len(labelled) < 3 or not speaks_of(material, listing):
            continue
        for point in labelled:
            for inner in below.get(material.key(point.label), ()):
                yield from _draft(material, listing, point, inner)


def _draft(material: Material, listing: Listing, point: Point, inner: Listing) -> Iterator[Draft]:
    labels = [name_of(other) for other in named(material, listing) if other.label]
    told = frozenset().union(*map(stems, labels))
    against = inner.kind is ListingKind.DISADVANTAGES
    judged = inner.kind in JUDGED
    members = [
        name
        for name in names(material, inner)
        if not stems(name) & told and not (against and only_praises(name)) and not (judged and is_general(name))
    ][:_MOST]
    role = word_for(inner)[1] if inner.kind in CALLED and inner.kind is not ListingKind.STEPS else ""
    direct = fold(inner.title) == fold(point.label)
    if not (role or direct) or len(members) < 2 or any(_AND_OTHERS.match(one.text.plain) for one in inner.points):
        return

    def _is_told_apart(label: str) -> bool:
        """Whether the notes nowhere say any of these of it, and what is good or bad about it, too."""
        told = any(material.told_together(listing.source, label, member, (inner.source,)) for member in members)
        return not told and (not judged or bool(material.listings(label, inner.kind)) or is_compared(material, label))

    tongue = material.tongue(listing.source)
    covered = joined(map(tongue.quote, members), tongue.both)
    covers = f"has the {role}" if role else "covers"
    yield Draft(
        rule="listing-under",
        kind=Kind.CHOICE,
        term=listing.owner,
        prompt=put(material, listing, tongue.which_covers, covers=covers, members=covered),
        answer=name_of(point),
        source=inner.source,
        material=(name_of(point), *members),
        rivals=tuple(Rival(label, 0.8) for label in labels if label != name_of(point) and _is_told_apart(label)),
        explanation=f"{name_of(point)}: {'; '.join(names(material, inner))}.",
    )
