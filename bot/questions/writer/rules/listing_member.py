"""Which is one of them, which is none of them, which are? A listing against what is surely not in it."""

from collections.abc import Iterator

from bot.knowledge.model import Listing
from bot.questions.question import Kind
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import members, outsiders, whole
from bot.questions.writer.lots import lot
from bot.questions.writer.material import Material

_MOST = 3


def is_one(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which of these is an advantage of X?`: at most three questions a listing, for each asks the same again."""
    for listing in lesson.listings:
        others = tuple(outsiders(material, listing)) if speaks_of(material, listing) else ()
        # drawn by their own text, so that a new point displaces at most one
        drawn = sorted(members(material, listing), key=lambda member: lot("listing-is", member[0]).random())[:_MOST]
        for text, point in drawn if len(others) >= 2 else ():
            yield Draft(
                rule="listing-is",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=put(material, listing, material.tongue(listing.source).is_one),
                answer=text,
                source=point.source,
                material=(listing.kind.value, text),
                rivals=others,
                explanation=str(point),
            )


def is_none(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which of these is not an example of X?`: one question a listing, the listing's own points as wrong options."""
    for listing, texts in _listings(material, lesson):
        for rival in list(outsiders(material, listing))[:1]:
            yield Draft(
                rule="listing-is-not",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=put(material, listing, material.tongue(listing.source).is_none),
                answer=rival.text,
                source=whole(listing),
                material=(listing.kind.value, *texts),
                rivals=tuple(Rival(text, rival.closeness) for text in texts),
                explanation=f"{listing.title}: {'; '.join(texts)}.",
            )


def several(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which of these are examples of X?`, two or three of six right."""
    for listing, texts in _listings(material, lesson):
        rights = tuple(material.dice("listing-several", listing.owner, *texts).sample(texts, min(3, len(texts))))
        yield Draft(
            rule="listing-several",
            kind=Kind.SEVERAL,
            term=listing.owner,
            prompt=put(material, listing, material.tongue(listing.source).are_some),
            answer="; ".join(rights),
            source=whole(listing),
            material=(listing.kind.value, *texts),
            rivals=tuple(outsiders(material, listing)),
            fewest=4,
            rights=rights,
            explanation=f"{listing.title}: {'; '.join(texts)}.",
        )


def _listings(material: Material, lesson: Lesson) -> Iterator[tuple[Listing, tuple[str, ...]]]:
    for listing in lesson.listings:
        texts = tuple(text for text, _ in members(material, listing))
        if len(texts) >= 2 and speaks_of(material, listing):
            yield listing, texts
