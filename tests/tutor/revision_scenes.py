"""A small course on rivers, and somebody who revises it."""

from pathlib import Path

from hands import Hands

from bot.course import Shelf, read_shelf
from bot.storage import Storage
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards
from bot.tutor.judging import judge_of
from bot.tutor.revising import Revising

ADA, BEN = 11, 12
MINUTE, DAY = 60.0, 86_400.0

WORDS = ("delta", "meander", "source", "mouth", "levee", "rapids")
NOTE = "# Rivers\n\n" + "\n\n".join(f"Of the {word} there is much to say." for word in WORDS) + "\n"


def bank(words: tuple[str, ...] = WORDS) -> str:
    """A typed question for each word, and two exam questions of each of two kinds."""
    typed = "".join(
        f"  - kind: typed\n    topic: Rivers\n    question: Which word is {word[::-1]}, turned?\n    answer: {word}\n"
        for word in words
    )
    exam = "".join(
        f"  - kind: self_graded\n    topic: Rivers\n    marks: {marks}\n    question: Say {number} things about rivers"
        f" for {marks} marks.\n    answer: |\n      - They flow.\n      - They bend.\n"
        for marks in (2, 10)
        for number in ("two", "three")
    )
    return f"questions:\n{typed}{exam}"


def shelf_of(folder: Path, words: tuple[str, ...] = WORDS) -> Shelf:
    """The course, written into the folder and read."""
    (folder / "questions").mkdir(parents=True, exist_ok=True)
    (folder / "rivers.md").write_text(NOTE)
    (folder / "questions" / "rivers.yaml").write_text(bank(words))
    return read_shelf(folder)


def revising(shelf: Shelf, storage: Storage, clock: Hands) -> Revising:
    """As a process makes it that has just started."""
    return Revising(Cards(shelf), Banks(shelf), storage, clock, judge_of(shelf))
