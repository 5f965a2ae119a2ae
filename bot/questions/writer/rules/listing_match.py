"""Match the labels of a listing with what is said of them."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.wording import count_words, stems
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import BLANK
from bot.questions.writer.pointed import described, name_of

_LONGEST = 20
_MOST_PAIRS = 5


def matched(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """Three to five points whose text does not tell its label."""
    for listing in lesson.listings:
        if not speaks_of(material, listing):
            continue
        pairs = [
            (name_of(point), described(material, listing, point)) for point in named(material, listing) if point.label
        ]
        pairs = [
            (label, said)
            for label, said in pairs
            if said and BLANK not in said and count_words(said) <= _LONGEST and not stems(label) & stems(said)
        ][:_MOST_PAIRS]
        if len(pairs) < 3:
            continue
        yield Draft(
            rule="listing-match",
            kind=Kind.MATCH,
            term=listing.owner,
            prompt=put(material, listing, material.tongue(listing.source).match_points),
            answer="; ".join(f"{label} – {said}" for label, said in pairs),
            source=listing.source,
            material=tuple(label for label, _ in pairs),
            rights=tuple(said for _, said in pairs),
            prompts=tuple(label for label, _ in pairs),
        )
