"""Which point is described? What the notes say under one label of a listing, the listing's labels as options."""

from collections.abc import Iterator, Sequence

from bot.knowledge.model import Listing, Point
from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.calling import heading_of, is_named, put, speaks_of, titled
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.gap import opening
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named
from bot.questions.writer.material import Material
from bot.questions.writer.nearness import could_be
from bot.questions.writer.phrasing import BLANK, capital
from bot.questions.writer.pointed import described, is_of_several, is_several, name_of
from bot.questions.writer.polarity import JUDGED
from bot.questions.writer.telltale import tells_of
from bot.questions.writer.tongues import Tongue

_FEWEST = 5
"""Much that is good or bad fits so few words: `One boat instead of two`, for cost, for order or for room."""


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Which advantage of X is described? “...”`, where three points or more have labels."""
    for listing in lesson.listings:
        labelled = [point for point in named(material, listing) if point.label]
        for point in labelled if len(labelled) >= 3 and is_named(material, listing) else ():
            said = _without_gap(described(material, listing, point), material.tongue(point.source))
            label = name_of(point)
            if not said or (listing.kind in JUDGED and len(stems(said)) < _FEWEST):
                continue
            rivals = tuple(_rivals(material, listing, point, labelled))
            if is_of_several(said, material.tongue(point.source)) and not any(
                is_several(rival.text) is is_several(label) for rival in rivals
            ):
                continue
            yield Draft(
                rule="point-label",
                kind=Kind.CHOICE,
                term=listing.owner,
                prompt=_asked(material, listing, said),
                answer=label,
                source=point.source,
                material=(said,),
                rivals=rivals,
                explanation=str(point),
            )


def _without_gap(said: str, tongue: Tongue) -> str:
    """What it is, where the text says that of its label (`____ is a lock that ...`): a question which is described has
    no gap to be filled. Empty where the label stands elsewhere in the text."""
    before, blank, after = said.partition(BLANK)
    if not blank:
        return said
    opens = not before or bool(tongue.articles.fullmatch(before.replace("A(n)", "A")))
    is_ = tongue.defines.match(after.strip())
    return capital(is_["rest"]) if opens and is_ and BLANK not in after else ""


def _rivals(material: Material, listing: Listing, point: Point, labelled: Sequence[Point]) -> Iterator[Rival]:
    """The other labels; not what the point is a kind of, and none of which much the same is said: of a glossary's
    terms, more than one may fit. One that the text speaks of is none either, for it is ruled out, or meant."""
    said = described(material, listing, point)
    names = [name_of(other) for other in labelled]
    owner = material.description(listing.owner)
    of_all = opening(owner.text) if owner else frozenset()
    for other, name in zip(labelled, names, strict=True):
        beside = [listing.owner, *(one for one in names if one != name)]
        if stems(name) and stems(name) <= of_all:
            continue  # where a trade is the sharing of boats, what is said of any of its sides is about `Sharing`
        if (
            other is not point
            and not could_be(material, listing, point, other)
            and not tells_of(said, name, beside, material.names)
        ):
            yield Rival(name, 0.8)


def _asked(material: Material, listing: Listing, said: str) -> str:
    """`Which advantage of X is described?`; by the listing's title where its kind cannot be said."""
    tongue = material.tongue(listing.source)
    if speaks_of(material, listing):
        return put(material, listing, tongue.which_point, said=tongue.sentence(said))
    title = capital(titled(listing)) if tongue.composes else tongue.quote(heading_of(listing))
    return tongue.which_titled.format(title=title, said=tongue.sentence(said))
