"""Match the labels of a listing with what is said of them."""

from collections.abc import Iterator

from bot.knowledge.model import Listing, Point
from bot.questions.question import Kind
from bot.questions.wording import count_words, stems
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named, whole
from bot.questions.writer.material import Material
from bot.questions.writer.nearness import could_be
from bot.questions.writer.phrasing import BLANK
from bot.questions.writer.pointed import described, name_of

_LONGEST = 20
_MOST_PAIRS = 5


def matched(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """Three to five points whose text does not tell its label."""
    for listing in lesson.listings:
        if not speaks_of(material, listing):
            continue
        points = _apart(material, listing)[:_MOST_PAIRS]
        if len(points) < 3:
            continue
        pairs = [(name_of(point), described(material, listing, point)) for point in points]
        yield Draft(
            rule="listing-match",
            kind=Kind.MATCH,
            term=listing.owner,
            prompt=put(material, listing, material.tongue(listing.source).match_points),
            answer="; ".join(f"{label} – {said}" for label, said in pairs),
            source=whole(listing),
            material=tuple(label for label, _ in pairs),
            rights=tuple(said for _, said in pairs),
            prompts=tuple(label for label, _ in pairs),
        )


def _apart(material: Material, listing: Listing) -> list[Point]:
    """The points whose text does not tell their label, each of which could change places with none before it."""
    found: list[Point] = []
    for point in named(material, listing):
        said = described(material, listing, point)
        if not (point.label and said) or BLANK in said or count_words(said) > _LONGEST:
            continue
        if stems(name_of(point)) & stems(said):
            continue
        if not any(could_be(material, listing, point, held) for held in found):
            found.append(point)
    return found
