"""`check`: what is wrong in a content folder, by file and line, and what is in it."""

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text as Line

from bot.app import read_settings
from bot.cli.progress import reading
from bot.course import Course, read_course
from bot.course.shelf import course_folders
from bot.fault import Fault
from bot.notes import Concern, Note, Problem, Severity
from bot.notes.block import Table, walk
from bot.notes.folder import look_through

_COUNTED_APART = {
    Concern.LINK: ("dangling link", "dangling links"),
    Concern.ID: ("duplicate id", "duplicate ids"),
    Concern.ALIAS: ("alias claimed twice", "aliases claimed twice"),
}


@dataclass(frozen=True, slots=True)
class _Counts:
    """What there is of each kind in a course, or in one file of it."""

    notes: int
    sections: int
    definitions: int
    listings: int
    tables: int
    questions: int

    def __str__(self) -> str:
        return ", ".join(_counted(getattr(self, name), name[:-1]) for name in self.__slots__)


def check(arguments: argparse.Namespace) -> int:
    """Print the problems; exit status 1 where one of them is an error, 0 for warnings alone.

    Raises Fault where there is no such folder.
    """
    folder = arguments.folder or read_settings().content_dir
    if not folder.is_dir():
        said = "is no folder. Name the folder the notes are in" if folder.exists() else "is not there"
        raise Fault(f"{folder} {said}.")
    folders = course_folders(folder)
    with reading() as progress:
        courses = [read_course(place, progress=progress) for place in folders]
        for course in courses:
            course.make_bank()  # while the bar still shows that something is under way
    outside = _outside(folder, folders)
    if arguments.json:
        _print_json(courses, outside)
    else:
        _print(Console(highlight=False), courses, outside)
    found = chain(outside, *(course.problems for course in courses))
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def _outside(folder: Path, courses: tuple[Path, ...]) -> list[Problem]:
    """Notes beside the courses of a folder, which nobody would be taught."""
    if courses == (folder,):
        return []
    homes = tuple(f"{course.relative_to(folder).as_posix()}/" for course in courses)
    what, fix = "The note is in none of the courses, so it is not read", "Move it into the folder of one."
    beside = (path for path in look_through(folder).notes if not path.startswith(homes))
    return [Problem(path, 0, Severity.WARNING, what, fix) for path in beside]


def _print(console: Console, courses: list[Course], outside: list[Problem]) -> None:
    _print_problems(console, outside)
    for course in courses:
        _say(console, Line(course.title, "bold").append(f"  {course.folder}", "not bold dim"))
        _print_problems(console, course.problems)
        _print_summary(console, course)
        console.print()


def _print_summary(console: Console, course: Course) -> None:
    if not course.vault.notes:
        said = "There are no notes here yet. A note is a file that ends in .md: put some in, or name another folder."
        _say(console, Line(said, "yellow"), 2)
    if course.vault.notes or course.problems:
        _say(console, Line(str(_counts(course))), 2)
        _say(console, Line(_concerns(course.problems), "dim"), 2)
        _say(console, _verdict(course.problems), 2)


def _print_problems(console: Console, found: tuple[Problem, ...] | list[Problem]) -> None:
    for path, problems in groupby(found, key=lambda problem: problem.path):
        _say(console, Line(_on_one_line(path), "underline"), 2)
        for problem in problems:
            _say(console, _problem(problem), 4)
        console.print()


def _problem(problem: Problem) -> Line:
    style = "red" if problem.severity is Severity.ERROR else "yellow"
    line = Line(problem.severity.name.lower(), style)
    line.append(f" line {problem.line}: " if problem.line else ": ", "default")
    return line.append(f"{_on_one_line(problem.what)}. ", "default").append(_on_one_line(problem.fix), "cyan")


def _say(console: Console, line: Line, indent: int = 0) -> None:
    """One line, folded under itself on a terminal, left whole for a file or `grep`."""
    if console.is_terminal:
        console.print(Padding.indent(line, indent))
    else:
        console.print(Line(" " * indent).append_text(line), soft_wrap=True)


def _on_one_line(said: str) -> str:
    """A file may be named with a line break in it, or with the codes that colour a terminal."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in said)


def _verdict(problems: tuple[Problem, ...]) -> Line:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    told = f"{_counted(errors, 'error')}, {_counted(len(problems) - errors, 'warning')}"
    if errors:
        return Line(f"{told}: some of the material could not be read.", "bold red")
    if problems:
        return Line(f"{told}: everything was read; what is listed could be mended.", "yellow")
    return Line(f"{told}: all is well.", "green")


def _concerns(problems: tuple[Problem, ...]) -> str:
    found = Counter(problem.concern for problem in problems)
    return ", ".join(f"{found[concern]} {words[found[concern] != 1]}" for concern, words in _COUNTED_APART.items())


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _print_json(courses: list[Course], outside: list[Problem]) -> None:
    for course in courses:
        titles = {note.path: note.title for note in course.vault.notes}
        problems: dict[str, list[Problem]] = {path: [] for path in titles}
        for problem in course.problems:
            problems.setdefault(problem.path, []).append(problem)
        counts = _by_file(course)
        for path, found in problems.items():
            _print_file(course.title, path, titles.get(path), found, counts.get(path, {}))
    for path, beside in groupby(outside, key=lambda problem: problem.path):
        _print_file(None, path, None, list(beside), {})


def _print_file(
    course: str | None, path: str, title: str | None, problems: list[Problem], counts: dict[str, int]
) -> None:
    said: dict[str, Any] = {"course": course, "path": path, "title": title, **counts}
    print(json.dumps({**said, "problems": [_as_dict(problem) for problem in problems]}))


def _as_dict(problem: Problem) -> dict[str, str | int]:
    return {
        "line": problem.line,
        "severity": problem.severity.name.lower(),
        "what": problem.what,
        "fix": problem.fix,
    }


def _counts(course: Course) -> _Counts:
    return _Counts(
        notes=len(course.vault.notes),
        sections=sum(_sections(note) for note in course.vault.notes),
        definitions=len(course.knowledge.definitions),
        listings=len(course.knowledge.listings),
        tables=sum(_tables(note) for note in course.vault.notes),
        questions=len(course.bank),
    )


def _by_file(course: Course) -> dict[str, dict[str, int]]:
    definitions = Counter(found.source.path for found in course.knowledge.definitions)
    listings = Counter(found.source.path for found in course.knowledge.listings)
    questions = Counter(question.source.path for question in course.bank.questions)
    return {
        note.path: {
            "sections": _sections(note),
            "definitions": definitions[note.path],
            "listings": listings[note.path],
            "tables": _tables(note),
            "questions": questions[note.path],
        }
        for note in course.vault.notes
    }


def _sections(note: Note) -> int:
    return sum(bool(section.level) for section in note.sections())


def _tables(note: Note) -> int:
    return sum(isinstance(block, Table) for section in note.sections() for block in walk(section.blocks))
