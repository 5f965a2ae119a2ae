"""Which point is described? What the notes say under one label of a listing, the listing's labels as options."""

from collections.abc import Iterator

from bot.knowledge.model import Listing, Point
from bot.knowledge.sentence import sentences
from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.listed import CALLED, name_of
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import blanked, capital, stands_alone, without_asides, without_stop


def chosen(material: Material) -> Iterator[Draft]:
    """`Which advantage of X is described? “...”`, where three points or more have labels."""
    for listing in material.knowledge.listings:
        labelled = [point for point in listing.points if point.label]
        for point in labelled if len(labelled) >= 3 else ():
            said = described(material, point)
            if not said:
                continue
            yield Draft(
                rule="point-label",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=f"{_asked(listing)} “{said}.”",
                answer=name_of(point),
                source=point.source,
                material=(said,),
                rivals=tuple(Rival(name_of(other), 0.8) for other in labelled if other is not point),
                explanation=str(point),
            )


def described(material: Material, point: Point) -> str:
    """The first sentence under a label, the label blanked; empty where it leans on what stands around it."""
    found = sentences(point.text)
    if not found:
        return ""
    said = without_stop(without_asides(found[0].plain))
    return capital(blanked(said, material.names(name_of(point)))) if stands_alone(said) else ""


def _asked(listing: Listing) -> str:
    if listing.kind in CALLED and listing.owner:
        noun = CALLED[listing.kind][0].split(" ", 1)[1]
        return f"Which {noun} of {listing.owner} is described?"
    return f"{listing.title}: which point is described?"
