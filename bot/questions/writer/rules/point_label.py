"""Which point is described? What the notes say under one label of a listing, the listing's labels as options."""

from collections.abc import Iterator, Sequence

from bot.knowledge.model import Listing, Point
from bot.questions.question import Kind
from bot.questions.writer.calling import heading_of, put, speaks_of, titled
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import described, name_of, named
from bot.questions.writer.material import Material


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which advantage of X is described? “...”`, where three points or more have labels."""
    for listing in lesson.listings:
        labelled = [point for point in named(material, listing) if point.label]
        for point in labelled if len(labelled) >= 3 else ():
            said = described(material, listing, point)
            if not said:
                continue
            yield Draft(
                rule="point-label",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=_asked(material, listing, said),
                answer=name_of(point),
                source=point.source,
                material=(said,),
                rivals=tuple(_rivals(material, point, labelled)),
                explanation=str(point),
            )


def _rivals(material: Material, point: Point, labelled: Sequence[Point]) -> Iterator[Rival]:
    """The other labels; not what the point is a kind of: of a glossary's terms, more than one may fit."""
    for other in labelled:
        if other is not point and not material.related(point.label, other.label):
            yield Rival(name_of(other), 0.8)


def _asked(material: Material, listing: Listing, said: str) -> str:
    """`Which advantage of X is described?`; by the listing's title where its kind cannot be said."""
    tongue = material.tongue(listing.source)
    if speaks_of(material, listing):
        return put(material, listing, tongue.which_point, said=tongue.sentence(said))
    title = titled(listing) if tongue.composes else tongue.quote(heading_of(listing))
    return tongue.which_titled.format(title=title, said=tongue.sentence(said))
