"""True or false: this is an advantage, an example ... of that."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.calling import put, speaks_of
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.listed import members, outsiders, whole
from bot.questions.writer.material import Material


def stated(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One statement a listing that has something to be told from."""
    for listing in lesson.listings:
        texts = tuple(text for text, _ in members(material, listing))
        others = tuple(rival.text for rival in outsiders(material, listing)) if speaks_of(material, listing) else ()
        if not others or not texts:
            continue
        tongue = material.tongue(listing.source)
        dice = material.dice("listing-statement", listing.owner, *texts)
        true = dice.random() < 0.5
        said = dice.choice(texts if true else others)
        yield Draft(
            rule="listing-statement",
            kind=Kind.TRUE_FALSE,
            term=listing.owner,
            prompt=put(material, listing, tongue.is_one_stated, said=tongue.quote(said)),
            answer=str(true),
            source=whole(listing),
            material=(listing.kind.value, *texts),
            true=true,
            explanation=f"{listing.title}: {'; '.join(texts)}.",
        )
