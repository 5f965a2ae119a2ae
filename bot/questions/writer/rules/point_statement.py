"""True or false: what the notes say under a label, or under the label beside it."""

import re
from collections.abc import Iterator

from bot.knowledge.model import Listing
from bot.questions.question import Kind
from bot.questions.writer.calling import heading_of, is_named, put, speaks_of, titled
from bot.questions.writer.draft import Draft
from bot.questions.writer.fairness import same, told_by_letters, told_by_wording
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import named
from bot.questions.writer.lots import lot
from bot.questions.writer.material import Material
from bot.questions.writer.nearness import could_be
from bot.questions.writer.phrasing import BLANK, capital
from bot.questions.writer.pointed import described, is_of_several, is_several, name_of
from bot.questions.writer.polarity import JUDGED, is_general

_MOST = 3
_TO_DO = re.compile(r"\w{2,}[aei]r(?:se)?\s(?!(?:de|del|en|y|o)\b)\w", re.IGNORECASE)
"""`Llenar la esclusa`, in languages whose infinitives end so."""


def stated(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """At most three statements a listing that has two labels or more whose texts do not tell them."""
    for listing in lesson.listings:
        said = [
            (name_of(point), described(material, listing, point), point)
            for point in named(material, listing)
            if point.label
        ]
        said = [one for one in said if one[0] and one[1] and BLANK not in one[1]]
        names = [name for name, _, _ in said]
        fit = [
            one
            for one in said
            if _can_be_stated(material, listing, one[0]) and not any(_tells(one[1], name) for name in names)
        ]
        if (
            len(fit) < 2
            or not is_named(material, listing)
            or any(same(one, other) for at, one in enumerate(names) for other in names[at + 1 :])
        ):
            continue
        for name, text, point in lot("point-statement", listing.owner, *names).sample(fit, min(_MOST, len(fit))):
            others = [
                said
                for _, said, other in fit
                if other is not point
                and not could_be(material, listing, point, other)
                and not could_be(material, listing, other, point)
                and (is_several(name) or not is_of_several(said, material.tongue(listing.source)))
                and not material.told_under(listing.source, name, said)
            ]
            if not others:
                continue
            other = lot("point-statement", name, text).choice(others)
            true = material.dice("point-statement", name, text).random() < 0.5
            yield Draft(
                rule="point-statement",
                kind=Kind.TRUE_FALSE,
                term=listing.owner,
                prompt=_statement(material, listing, name, text if true else other),
                answer=str(true),
                source=point.source,
                material=(name, text),
                true=true,
                explanation=str(point),
            )


def _can_be_stated(material: Material, listing: Listing, name: str) -> bool:
    """Whether a text can be said to describe what goes by that name: not a word for much that is good or bad, nor what
    is to be done, for there the text goes on with the sentence."""
    if is_general(name) or (listing.kind in JUDGED and " " not in name):
        return False
    return material.tongue(listing.source).composes or not _TO_DO.match(name)


def _tells(text: str, name: str) -> bool:
    return told_by_wording(text, name, []) or told_by_letters(text, name, [])


def _statement(material: Material, listing: Listing, name: str, text: str) -> str:
    tongue = material.tongue(listing.source)
    said, named_ = tongue.quote(text), tongue.quote(name)
    if speaks_of(material, listing):
        return put(material, listing, tongue.point_stated, said=said, name=named_)
    title = capital(titled(listing)) if tongue.composes else tongue.quote(heading_of(listing))
    return tongue.titled_stated.format(title=title, said=said, name=named_)
