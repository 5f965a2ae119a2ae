"""What the shipped course offers on each line of its syllabus, as a table.

    python -m benchmarks.course_coverage [COURSE_DIR]

A line is covered when asking for it by its title finds its note, with at least `ENOUGH` quiz questions and one exam
question. The exit status is 1 where a line is not.
"""

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.course import Course, read_course
from bot.notes import Note
from bot.search import Verdict

COURSE = Path(__file__).resolve().parents[1] / "content" / "virtualization"
ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the syllabus: a note, and what there is on it."""

    title: str
    found: bool
    definitions: int
    listings: int
    comparisons: int
    by_hand: int
    quiz: int
    exam: int

    @property
    def covered(self) -> bool:
        return self.found and self.quiz >= ENOUGH and self.exam > 0


def lines(course: Course) -> list[Line]:
    """Every note of the reading order, in that order."""
    by_path = {note.path.removesuffix(".md"): note for note in course.vault.notes}
    return [_line(course, by_path[name]) for unit in course.manifest.units for name in unit.notes]


def _line(course: Course, note: Note) -> Line:
    said = course.knowledge
    asked = Counter(question.origin.value for question in course.bank.questions if question.topic == note.title)
    return Line(
        title=note.title,
        found=_finds(course, note),
        definitions=sum(found.source.path == note.path for found in said.definitions),
        listings=sum(found.source.path == note.path for found in said.listings),
        comparisons=sum(found.source.path == note.path for found in said.comparisons),
        by_hand=asked["bank"],
        quiz=asked.total(),
        exam=sum(question.source.path == note.path for question in said.exam_questions),
    )


def _finds(course: Course, note: Note) -> bool:
    """Whether asking for the note's title is answered from it."""
    answer = course.index.ask(note.title)
    return answer.verdict is Verdict.ANSWERED and answer.hits[0].source.path == note.path


def _table(found: list[Line]) -> Table:
    table = Table("Line of the syllabus", "asked for", "defined", "lists", "tables", "by hand", "quiz", "exam")
    for line in found:
        counts = (line.definitions, line.listings, line.comparisons, line.by_hand, line.quiz, line.exam)
        table.add_row(line.title, "found" if line.found else "not found", *map(str, counts))
    return table


def main(arguments: list[str]) -> int:
    """Print the table; 1 where a line is not covered."""
    found = lines(read_course(Path(arguments[0]) if arguments else COURSE))
    console = Console(width=120)
    console.print(_table(found))
    console.print(f"{sum(line.covered for line in found)} of {len(found)} lines covered")
    return 0 if all(line.covered for line in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
