"""`questions`: the bank of a content folder: counted, listed as JSON, or sampled as a student would see it."""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.app import read_settings
from bot.course import Course, read_shelf
from bot.questions import Origin, Question
from bot.quiz import Asked, shown_order


def questions(arguments: argparse.Namespace) -> int:
    """Counts by topic, kind and source; `--json` an object a question; `--sample` a round of them."""
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
    return {
        "origin": question.origin.value,
        "id": question.question_id,
        "rule": question.rule,
        "source": question.source.path.rpartition("/")[2],
        "heading": question.source.heading,
        "line": question.source.first,
        "topic": question.topic,
        "kind": question.kind.value,
        "marks": question.marks,
        "question": question.prompt,
        "options": list(question.options),
        "answer": question.answer,
        "alternatives": list(question.alternatives),
        "explanation": question.explanation,
        "difficulty": round(question.difficulty, 2),
    }


def _print_sample(course: Course, count: int, seed: int) -> None:
    rng = Random(seed)
    for number, question in enumerate(course.bank.pick(rng, count), start=1):
        asked = Asked(number, count, question, shown_order(question, rng))
        print(f"{number}. {question.prompt}")
        for letter, option in zip(asked.letters, asked.options, strict=True):
            print(f"   {letter}) {option}")
        print(f"   [{', '.join(asked.right_letters)}] {question.explanation}")
        print(f"   {question.source} · {question.rule or question.origin.value}\n")


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
