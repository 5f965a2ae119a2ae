"""Put the steps in order."""

import re
from collections.abc import Iterator
from itertools import combinations

from bot.knowledge.model import Listing, ListingKind
from bot.questions.question import Kind
from bot.questions.wording import count_words, stems
from bot.questions.writer.calling import heading_of, titled
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import whole
from bot.questions.writer.material import Material
from bot.questions.writer.pointed import name_of

_BARE = 3
_HOW = re.compile(r"how\s(?!it\b|they\b|this\b)[^:?]+", re.IGNORECASE)

_HOW_IT = re.compile(r"how (?:it|this) works\b", re.IGNORECASE)


def ordered(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """A numbered listing of three to eight steps that all have a name."""
    for listing in lesson.listings:
        steps = tuple(name_of(point) for point in listing.points)
        if listing.kind is not ListingKind.STEPS or not listing.ordered or not 3 <= len(steps) <= 8 or not all(steps):
            continue
        if any(_are_alike(one, other) for one, other in combinations(steps, 2)):
            continue
        tongue = material.tongue(listing.source)
        title = _title(listing) if tongue.composes else tongue.quote(heading_of(listing))
        yield Draft(
            rule="listing-order",
            kind=Kind.ORDER,
            term=listing.owner,
            prompt=tongue.put_in_order.format(title=title),
            answer="; ".join(steps),
            source=whole(listing),
            material=steps,
            rights=steps,
            explanation=" ".join(f"{number}. {point}" for number, point in enumerate(listing.points, 1)),
        )


def _are_alike(one: str, other: str) -> bool:
    """Whether two bare labels have a word in common: which comes first of `Filling` and `Fill and rise`?"""
    bare = count_words(one) <= _BARE and count_words(other) <= _BARE
    return bare and any(len(word) > 2 for word in stems(one) & stems(other))


def _title(listing: Listing) -> str:
    """What the steps are of: `How a lock is filled`, as the heading above them has it, or their own title."""
    heading = listing.source.heading
    if _HOW_IT.match(heading):
        return f"How {listing.owner} works"
    how = _HOW.match(heading)
    return how[0].strip() if how else titled(listing)
