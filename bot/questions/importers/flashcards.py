"""Cards written in the notes, where a deck is declared."""

from collections.abc import Iterator

from bot.notes.block import Flashcard, walk
from bot.notes.note import Note
from bot.questions.importers.imported import Asked, Imported
from bot.questions.unit import unit_of


def import_flashcards(note: Note) -> Iterator[Imported]:
    """Each card; one that goes both ways is two."""
    number = 0
    for section in note.sections():
        for block in walk(section.blocks):
            if not isinstance(block, Flashcard):
                continue
            front, back = (" ".join(side.plain.split()) for side in (block.front, block.back))
            for asked, answer in ((front, back), (back, front))[: 2 if block.both_ways else 1]:
                number += 1
                yield Imported(
                    source=block.source,
                    section="flashcard",
                    number=str(number),
                    kind=Asked.SHORT,
                    question=asked,
                    answer=answer,
                    unit=unit_of(note),
                )
