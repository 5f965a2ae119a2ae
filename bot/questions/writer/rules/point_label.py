"""Which point is described? What the notes say under one label of a listing, the listing's labels as options."""

from collections.abc import Iterator

from bot.knowledge.model import Listing
from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.listed import described, name_of, one_of, speaks_of, titled
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import quoted


def chosen(material: Material) -> Iterator[Draft]:
    """`Which advantage of X is described? “...”`, where three points or more have labels."""
    for listing in material.knowledge.listings:
        labelled = [point for point in listing.points if point.label and name_of(point)]
        for point in labelled if len(labelled) >= 3 else ():
            said = described(material, point)
            if not said:
                continue
            yield Draft(
                rule="point-label",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=f"{_asked(material, listing)} {quoted(said)}",
                answer=name_of(point),
                source=point.source,
                material=(said,),
                rivals=tuple(Rival(name_of(other), 0.8) for other in labelled if other is not point),
                explanation=str(point),
            )


def _asked(material: Material, listing: Listing) -> str:
    if speaks_of(listing):
        # `Which advantage of X`, `Which of the Service Models`
        return f"Which {one_of(material, listing).partition(' ')[2]} is described?"
    return f"{titled(listing)}: which point is described?"
