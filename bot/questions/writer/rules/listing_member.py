"""Which is one of them, which is none of them, which are? A listing against what is surely not in it."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.listed import many_of, name_of, names, one_of, outsiders, speaks_of
from bot.questions.writer.material import Material

_MOST = 3


def is_one(material: Material) -> Iterator[Draft]:
    """`Which of these is an advantage of X?`: at most three questions a listing, for each asks the same again."""
    for listing in material.knowledge.listings:
        others = tuple(outsiders(material, listing)) if speaks_of(listing) else ()
        named = [(name, point) for point in listing.points if (name := name_of(point))]
        named.sort(key=lambda pair: material.dice("listing-is", pair[0]).random())  # a new point displaces at most one
        for name, point in named[:_MOST] if len(others) >= 2 else ():
            yield Draft(
                rule="listing-is",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=f"Which of these is {one_of(material, listing)}?",
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
                prompt=f"Which of these is NOT {one_of(material, listing)}?",
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
            prompt=f"Which of these are {many_of(material, listing)}?",
            answer="; ".join(rights),
            source=listing.source,
            material=(listing.kind.value, *members),
            rivals=tuple(outsiders(material, listing)),
            fewest=4,
            rights=rights,
            explanation=f"{listing.title}: {'; '.join(members)}.",
        )
