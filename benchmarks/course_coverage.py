"""What the shipped course offers on each note of its reading order and on each line of its syllabus, as two tables.

    python -m benchmarks.course_coverage [COURSE_DIR]

The lines are those of `course_lines.csv`: a subject, the question a student would ask, the notes it is taught in and
the words that mark a question as being about it. A note or line is covered when asking finds it (an answer is given,
and no other note fits better than one of its own), with at least `ENOUGH` quiz questions and one exam question. The
exit status is 1 where one is not.
"""

import csv
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.course import Course, read_course
from bot.knowledge import ExamQuestion
from bot.notes import Note
from bot.questions import Question
from bot.search import Verdict

COURSE = Path(__file__).resolve().parents[1] / "content" / "virtualization"
LINES = Path(__file__).with_name("course_lines.csv")
ENOUGH = 8


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note of the reading order, and what there is on it."""

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


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of the syllabus, how it is answered, and how many questions are about it."""

    unit: str
    line: str
    asked: str
    answered_as: str
    """The kind of the answer; empty where another note fits better than the line's."""
    quiz: int
    exam: int

    @property
    def covered(self) -> bool:
        return bool(self.answered_as) and self.quiz >= ENOUGH and self.exam > 0


def notes(course: Course) -> list[NoteRow]:
    """Every note of the reading order, in that order."""
    by_path = {note.path.removesuffix(".md"): note for note in course.vault.notes}
    return [_note(course, by_path[name]) for unit in course.manifest.units for name in unit.notes]


def lines(course: Course) -> list[LineRow]:
    """Every line of the sheet, in its order."""
    with LINES.open(encoding="utf-8", newline="") as sheet:
        return [_line(course, row) for row in csv.DictReader(sheet)]


def _note(course: Course, note: Note) -> NoteRow:
    said = course.knowledge
    asked = Counter(question.origin.value for question in course.bank.questions if question.topic == note.title)
    return NoteRow(
        title=note.title,
        found=bool(_answered_as(course, note.title, {Path(note.path).stem})),
        definitions=sum(found.source.path == note.path for found in said.definitions),
        listings=sum(found.source.path == note.path for found in said.listings),
        comparisons=sum(found.source.path == note.path for found in said.comparisons),
        by_hand=asked["bank"],
        quiz=asked.total(),
        exam=sum(question.source.path == note.path for question in said.exam_questions),
    )


def _line(course: Course, row: dict[str, str]) -> LineRow:
    taught, words = set(row["notes"].split("|")), [word.casefold() for word in row["words"].split("|")]
    titles = {note.title for note in course.vault.notes if Path(note.path).stem in taught}
    quiz = [each for each in course.bank.questions if each.topic in titles and _speaks(_asks(each), words)]
    exam = [
        each for each in course.knowledge.exam_questions if each.source.stem in taught and _speaks(_models(each), words)
    ]
    return LineRow(
        unit=row["unit"],
        line=row["line"],
        asked=row["asked"],
        answered_as=_answered_as(course, row["asked"], taught),
        quiz=len(quiz),
        exam=len(exam),
    )


def _answered_as(course: Course, question: str, taught: set[str]) -> str:
    """The kind of the answer, where one is given and no other note fits better than one of `taught`."""
    answer = course.index.ask(question)
    if answer.verdict is not Verdict.ANSWERED:
        return ""
    best = answer.hits[0].score
    # "Methods of Storage Virtualization" fits its own note and the types of storage virtualization equally well
    return answer.kind.value if any(hit.score >= best and hit.source.stem in taught for hit in answer.hits) else ""


def _speaks(text: str, words: list[str]) -> bool:
    return any(word in text.casefold() for word in words)


def _asks(question: Question) -> str:
    """What shows the subject of a quiz question; wrong options do not."""
    return " ".join((question.prompt, question.term, question.source.heading, question.answer))


def _models(question: ExamQuestion) -> str:
    answer = question.answer.plain if question.answer else ""
    return " ".join((question.question, answer, *(point.text.plain for point in question.points)))


def _table_of_notes(found: list[NoteRow]) -> Table:
    table = Table("Note", "asked for", "defined", "lists", "tables", "by hand", "quiz", "exam")
    for row in found:
        counts = (row.definitions, row.listings, row.comparisons, row.by_hand, row.quiz, row.exam)
        table.add_row(row.title, "found" if row.found else "not found", *map(str, counts))
    return table


def _table_of_lines(found: list[LineRow]) -> Table:
    table = Table("Unit", "Line of the syllabus", "asked", "answered by", "quiz", "exam")
    for row in found:
        table.add_row(row.unit, row.line, row.asked, row.answered_as or "not found", str(row.quiz), str(row.exam))
    return table


def main(arguments: list[str]) -> int:
    """Print both tables; 1 where a note or a line is not covered."""
    course = read_course(Path(arguments[0]) if arguments else COURSE)
    of_notes, of_lines = notes(course), lines(course)
    console = Console(width=130)
    console.print(_table_of_notes(of_notes), _table_of_lines(of_lines), sep="\n")
    console.print(f"{sum(row.covered for row in of_notes)} of {len(of_notes)} notes covered")
    console.print(f"{sum(row.covered for row in of_lines)} of {len(of_lines)} lines covered")
    missing = [row.title for row in of_notes if not row.covered] + [row.line for row in of_lines if not row.covered]
    for name in missing:
        console.print(f"not covered: {name}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
