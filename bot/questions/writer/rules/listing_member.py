"""Which is one of them, which is none of them, which are? A listing against what is surely not in it."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.listed import CALLED, name_of, names, outsiders, speaks_of
from bot.questions.writer.material import Material


def is_one(material: Material) -> Iterator[Draft]:
    """`Which of these is an advantage of X?`: one question for every point."""
    for listing in material.knowledge.listings:
        others = tuple(outsiders(material, listing)) if speaks_of(listing) else ()
        for point in listing.points if len(others) >= 2 else ():
            if name := name_of(point):
                yield Draft(
                    rule="listing-is",
                    kind=Kind.CHOICE,
                    term=listing.owner,
                    prompt=f"Which of these is {CALLED[listing.kind][0]} of {listing.owner}?",
                    answer=name,
                    source=point.source,
                    material=(listing.kind.value, name),
                    rivals=others,
                    explanation=str(point),
                )


def is_none(material: Material) -> Iterator[Draft]:
    """`Which of these is not an example of X?`: one question a listing, the listing's own points as wrong options."""
    for listing in material.knowledge.listings:
        members = names(listing)
        if not speaks_of(listing) or len(members) < 2:
            continue
        for rival in list(outsiders(material, listing))[:1]:
            yield Draft(
                rule="listing-is-not",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=f"Which of these is NOT {CALLED[listing.kind][0]} of {listing.owner}?",
                answer=rival.text,
                source=listing.source,
                material=(listing.kind.value, *members),
                rivals=tuple(Rival(member, rival.closeness) for member in members),
                explanation=f"{listing.title}: {'; '.join(members)}.",
            )


def several(material: Material) -> Iterator[Draft]:
    """`Which of these are examples of X?`, two or three of six right."""
    for listing in material.knowledge.listings:
        members = names(listing)
        if not speaks_of(listing) or len(members) < 2:
            continue
        rights = tuple(material.dice("listing-several", listing.owner, *members).sample(members, min(3, len(members))))
        yield Draft(
            rule="listing-several",
            kind=Kind.SEVERAL,
            term=listing.owner,
            prompt=f"Which of these are {CALLED[listing.kind][1]} of {listing.owner}?",
            answer="; ".join(rights),
            source=listing.source,
            material=(listing.kind.value, *members),
            rivals=tuple(outsiders(material, listing)),
            fewest=4,
            rights=rights,
            explanation=f"{listing.title}: {'; '.join(members)}.",
        )
