"""Name two of them: a listing whose points have short names, to be typed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge.model import Listing, ListingKind
from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import count_words
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft
from bot.questions.writer.fairness import same
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import names
from bot.questions.writer.material import Material
from bot.questions.writer.polarity import is_answer

_SHORT = 5


def typed(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """`Name two advantages of X.`, three of five or more."""
    for listing in lesson.listings:
        members = tuple(name for name in names(material, listing) if not material.is_feature(name))
        if (
            not speaks_of(material, listing)
            or listing.kind is ListingKind.STEPS
            or len(members) < 3
            or any(count_words(name) > _SHORT or not is_answer(name, listing.kind) for name in members)
        ):
            continue
        many = len(members) >= 5
        others = list(_others(material, listing, members))
        accepted = "; ".join((*members, *(name for _, more in others for name in more)))
        tongue = material.tongue(listing.source)
        yield Draft(
            rule="listing-any",
            kind=Kind.TYPED,
            term=listing.owner,
            prompt=put(material, listing, tongue.name_some, count=tongue.counts[many]),
            answer=f"any {'three' if many else 'two'} of: {accepted}",
            source=_source(listing, [other for other, _ in others]),
            material=(listing.kind.value, *members),
            explanation=" ".join(f"{each.title}: {'; '.join(told)}." for each, told in ((listing, members), *others)),
        )


def _source(listing: Listing, others: Sequence[Listing]) -> Source:
    """From the first to the last line of what the key is taken from, as far as it stands in the note."""
    here = [one.source for one in (listing, *others) if one.source.path == listing.source.path]
    return replace(listing.source, first=min(one.first for one in here), last=max(one.last for one in here))


def _others(
    material: Material, listing: Listing, members: tuple[str, ...]
) -> Iterator[tuple[Listing, tuple[str, ...]]]:
    """Other listings of that kind with what they name for the owner: whoever types one of them is right as well."""
    known = list(members)
    for other in material.listings(listing.owner, listing.kind):
        if more := tuple(name for name in names(material, other) if not any(same(name, one) for one in known)):
            known += more
            yield other, more
