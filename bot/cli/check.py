"""`check`: what is wrong in a content folder, by file and line, and what is in it."""

import argparse
import json
from collections import Counter
from itertools import groupby

from rich.console import Console
from rich.text import Text as Line

from bot.app import read_settings
from bot.course import Course, read_shelf
from bot.notes import Problem, Severity
from bot.notes.block import Table, walk


def check(arguments: argparse.Namespace) -> int:
    """Print the problems; exit status 1 where one of them is an error, 0 for warnings alone."""
    shelf = read_shelf(arguments.folder or read_settings().content_dir)
    console = Console(highlight=False)
    for course in shelf.courses:
        if arguments.json:
            _print_json(course)
        else:
            _print(console, course)
    errors = any(problem.severity is Severity.ERROR for course in shelf.courses for problem in course.problems)
    return 1 if errors else 0


def _print(console: Console, course: Course) -> None:
    console.print(Line(f"{course.title} ({course.folder})", style="bold"))
    for path, problems in groupby(course.problems, key=lambda problem: problem.path):
        console.print(Line(f"  {path}", style="underline"))
        for problem in problems:
            console.print(_line(problem))
    console.print(Line(f"  {_summary(course)}", style="dim"))


def _line(problem: Problem) -> Line:
    style = "red" if problem.severity is Severity.ERROR else "yellow"
    where = f"line {problem.line}: " if problem.line else ""
    return Line("    ").append(problem.severity.name.lower(), style).append(f" {where}{problem.what}. {problem.fix}")


def _print_json(course: Course) -> None:
    for note in course.vault.notes:
        problems = [problem for problem in course.problems if problem.path == note.path]
        print(json.dumps({"path": note.path, "title": note.title, "problems": [_as_dict(each) for each in problems]}))
    read = {note.path for note in course.vault.notes}
    for path in dict.fromkeys(problem.path for problem in course.problems if problem.path not in read):
        problems = [problem for problem in course.problems if problem.path == path]
        print(json.dumps({"path": path, "title": None, "problems": [_as_dict(each) for each in problems]}))


def _as_dict(problem: Problem) -> dict[str, str | int]:
    return {
        "line": problem.line,
        "severity": problem.severity.name.lower(),
        "what": problem.what,
        "fix": problem.fix,
    }


def _summary(course: Course) -> str:
    notes = course.vault.notes
    sections = [section for note in notes for section in note.sections() if section.level]
    tables = sum(isinstance(block, Table) for note in notes for part in note.sections() for block in walk(part.blocks))
    counts = {
        "note": len(notes),
        "section": len(sections),
        "definition": len(course.knowledge.definitions),
        "listing": len(course.knowledge.listings),
        "table": tables,
        "question": len(course.bank),
        **_severities(course.problems),
    }
    return ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for name, count in counts.items())


def _severities(problems: tuple[Problem, ...]) -> dict[str, int]:
    counted = Counter(problem.severity for problem in problems)
    return {"error": counted[Severity.ERROR], "warning": counted[Severity.WARNING]}
