"""Whether what is said of one point of a listing may be true of another, by what the notes say of both."""

import re
from collections import Counter

from bot.knowledge.model import Listing, ListingKind, Point
from bot.questions.wording import stem, stems
from bot.questions.writer.draft import GROUP
from bot.questions.writer.material import Material
from bot.questions.writer.pointed import described
from bot.questions.writer.polarity import JUDGED

_FEW = 3
_SAME_AGAIN = re.compile(
    r"(?:the same|likewise|similarly|as (?:above|before)|ditto|lo mismo|igual(?:mente)?|de même|ebenso|lo stesso"
    r"|o mesmo)\b",
    re.IGNORECASE,
)


def could_be(material: Material, listing: Listing, point: Point, other: Point) -> bool:
    """Whether what is said of one point may be true of another: they are much the same, or the note speaks of the other
    in such words elsewhere."""
    said, places = described(material, listing, point), (point.source, other.source)
    return (
        are_near(material, listing, point, other)
        or _SAME_AGAIN.match(other.text.plain) is not None  # as one of those before it
        or _speak_of_one_thing(material, listing, said, described(material, listing, other))
        or material.told_together(listing.source, other.label, said, places)
        or _is_told_under_like_labels(material, listing, said, other.label)
    )


def _is_told_under_like_labels(material: Material, listing: Listing, said: str, label: str) -> bool:
    """Whether two of the words stand in another list under a label that ends in the same word: what is told under
    `Safety` there could be told under `Greater safety` here."""
    if listing.kind not in JUDGED:
        return False
    told = material.kept("told-under-labels", _told_under_labels).get((listing.kind, _last(label)), ())
    return any(other is not listing and len(stems(said) & stems(text)) > 1 for other, text in told)


def _told_under_labels(material: Material) -> dict[tuple[ListingKind, str], list[tuple[Listing, str]]]:
    """By the last words of labels, the first texts under them: so many as keep a course of any size linear."""
    found: dict[tuple[ListingKind, str], list[tuple[Listing, str]]] = {}
    for listing in material.knowledge.listings:
        for point in listing.points if listing.kind in JUDGED else ():
            texts = found.setdefault((listing.kind, _last(point.label)), [])
            if point.label and point.text and len(texts) < GROUP:
                texts.append((listing, point.text.plain))
    return found


def _last(label: str) -> str:
    return stem(label.rpartition(" ")[2])


def _speak_of_one_thing(material: Material, listing: Listing, said: str, its: str) -> bool:
    """Whether two of the texts in a list, and no third, have a word in common that is none of the owner's: under
    `Leaks` and under `Old boats` it may be said of hulls."""
    shared = stems(said) & stems(its) - stems(listing.owner)
    return any(_texts_with_words(material, listing)[word] == len((said, its)) for word in shared)


def _texts_with_words(material: Material, listing: Listing) -> Counter[str]:
    """In how many texts of a list each word stands."""
    counted = material.kept("texts-with-words", _none_counted)
    if id(listing) not in counted:
        counted[id(listing)] = Counter(
            word for point in listing.points for word in stems(described(material, listing, point))
        )
    return counted[id(listing)]


def _none_counted(_: Material) -> dict[int, Counter[str]]:
    return {}


def are_near(material: Material, listing: Listing, point: Point, other: Point) -> bool:
    """Whether two points are kin, or much the same is said of both; of two examples, anything the same: two makers'
    goods do much the same."""
    said, its = described(material, listing, point), described(material, listing, other)
    shared = stems(said) & stems(its) - stems(listing.owner)
    return (
        material.related(point.label, other.label)
        or (listing.kind is ListingKind.EXAMPLES and bool(shared))
        or overlap(said, its)
    )


def overlap(one: str, other: str) -> bool:
    """Whether what is said of one point could be said of the other as well: half of it, three words at least; of a
    text of hardly more than that, two."""
    first, second = stems(one), stems(other)
    few = min(len(first), len(second))
    return len(first & second) >= (2 if few <= _FEW else max(3, few / 2))
