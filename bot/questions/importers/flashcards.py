"""Cards written in the notes, where a deck is declared, and questions whose answer is folded away anywhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.notes.block import Block, Callout, Flashcard, walk
from bot.notes.note import Note
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.importers.imported import Asked, Imported
from bot.questions.importers.printed import printed
from bot.questions.unit import unit_of


@dataclass(frozen=True, slots=True)
class _Card:
    front: str
    back: str
    both_ways: bool
    source: Source


def import_flashcards(note: Note) -> Iterator[Imported]:
    """Each card; one that goes both ways is two."""
    blocks = (block for section in note.sections() for block in walk(section.blocks))
    number = 0
    for card in filter(None, map(_card, blocks)):
        for asked, answer in ((card.front, card.back), (card.back, card.front))[: 2 if card.both_ways else 1]:
            number += 1
            yield Imported(
                source=card.source,
                section="flashcard",
                number=str(number),
                kind=Asked.SHORT,
                question=asked,
                answer=answer,
                unit=unit_of(note),
            )


def _card(block: Block) -> _Card | None:
    match block:
        case Flashcard(front=front, back=said, both_ways=both_ways, source=source):
            return _Card(_line(front), _line(said), both_ways, source)
        # `> [!faq]- What is a page?` hides its answer until it is unfolded: a card, deck or none
        case Callout(type="question", fold="-", title=title, blocks=inner, source=source) if _line(title)[-1:] in "?？":
            return _Card(_line(title), back, False, source) if title and (back := printed(inner).strip()) else None
        case _:
            return None


def _line(side: Text) -> str:
    return " ".join(side.plain.split())
