"""`questions`: the bank of a content folder: counted, listed as JSON, or sampled as a student would see it."""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random
from string import ascii_lowercase
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.app import read_settings
from bot.course import Course, read_shelf
from bot.questions import Kind, Origin, Question
from bot.questions.teacher import json_schema
from bot.quiz import Asked, shown_order


def questions(arguments: argparse.Namespace) -> int:
    """Counts by topic, kind and source; `--json`, `--sample` and `--schema` print other things, as their help says."""
    if arguments.schema:
        print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
        return 0
    courses = read_shelf(arguments.folder or read_settings().content_dir).courses
    for course in courses:
        if arguments.json:
            _print_json(course)
        elif arguments.sample:
            _print_sample(course, arguments.sample, arguments.seed)
        else:
            _print_counts(course)
    return 0


def _print_json(course: Course) -> None:
    for imported in course.imported:
        print(json.dumps(imported.record(), ensure_ascii=False))
    for question in course.bank.questions:
        if question.origin is not Origin.IMPORTED:
            print(json.dumps(_record(question), ensure_ascii=False))


def _record(question: Question) -> dict[str, Any]:
    """The fields an imported question has, and those only a question of the bank has; options go by their letters."""
    return {
        "origin": question.origin.value,
        "source": question.source.path.rpartition("/")[2],
        "line": question.source.first,
        "section": question.rule,
        "number": "",
        "kind": question.kind.value,
        "marks": question.marks,
        "question": question.prompt,
        "options": list(question.options),
        "answer": _answer(question),
        "alternatives": list(question.alternatives),
        "explanation": question.explanation,
        "duplicate_of": "",
        "id": question.question_id,
        "rule": question.rule,
        "path": question.source.path,
        "heading": question.source.heading,
        "last_line": question.source.last,
        "topic": question.topic,
        "term": question.term,
        "unit": question.unit,
        "prompts": list(question.prompts),
        "key": list(question.key),
        "answer_text": question.answer,
        "difficulty": round(question.difficulty, 2),
    }


def _answer(question: Question) -> str:
    """A letter, `true` or `false`, or the text, as the importers print it."""
    match question.kind:
        case Kind.CHOICE | Kind.SEVERAL:
            return ", ".join(ascii_lowercase[at] for at in question.key)
        case Kind.TRUE_FALSE:
            return "true" if question.key == (0,) else "false"
        case _:
            return question.answer


def _print_sample(course: Course, count: int, seed: int) -> None:
    """A round, and below each question what is right, why, and where it stands."""
    rng = Random(seed)
    for number, question in enumerate(course.bank.pick(rng, count), start=1):
        print(f"{number}. {question.prompt}")
        for line in _shown(Asked(number, count, question, shown_order(question, rng))):
            print(f"   {line}")
        marks = f" ({question.marks} marks)" if question.marks else ""
        print(f"   {question.source} · {question.rule or question.origin.value}{marks}\n")


def _shown(asked: Asked) -> Iterator[str]:
    question = asked.question
    yield from (f"{number}: {left}" for number, left in enumerate(question.prompts, start=1))
    yield from (f"{letter}) {option}" for letter, option in zip(asked.letters, asked.options, strict=True))
    right = ", ".join(asked.right_letters) or "; ".join((question.answer, *question.alternatives))
    yield f"[{right}] {question.explanation}".rstrip()


def _print_counts(course: Course) -> None:
    bank = course.bank.questions
    console = Console(highlight=False)
    console.print(f"{course.title}: {len(bank)} questions", style="bold", markup=False)
    for name, values in (
        ("source", (question.origin.value for question in bank)),
        ("kind", (question.kind.value for question in bank)),
        ("rule", (question.rule for question in bank)),
        ("topic", (question.topic for question in bank)),
    ):
        console.print(_counted(name, values))


def _counted(name: str, values: Iterable[str]) -> Table:
    table = Table(name, "questions")
    for value, count in Counter(values).most_common():
        table.add_row(value or "(none)", str(count))
    return table
