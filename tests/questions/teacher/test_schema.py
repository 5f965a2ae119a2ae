"""The schema an editor checks a teacher's file by says the same as Viva does when she reads it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.questions.question import Kind
from bot.questions.teacher import json_schema, parse_bank

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "writing-questions.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
BANKS = sorted((ROOT / "content").glob("*/questions/*.yaml"))


def _faults(value: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(json_schema()).iter_errors(value)]


def test_the_schema_in_the_docs_is_the_one_of_the_program() -> None:
    kept = json.loads((ROOT / "docs" / "questions.schema.json").read_text(encoding="utf-8"))

    assert kept == json_schema(), "python -m bot questions --schema > docs/questions.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: f"{bank.parents[1].name}-{bank.stem}")
def test_every_bank_that_ships_keeps_to_it(bank: Path) -> None:
    assert _faults(yaml.safe_load(bank.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_page_keeps_to_it_and_is_read(example: str) -> None:
    questions, problems = parse_bank("example.yaml", example)

    assert _faults(yaml.safe_load(example)) == []
    assert problems == ()
    assert len(questions) == 1


def test_the_page_has_an_example_of_every_kind() -> None:
    kinds = {question.kind for example in EXAMPLES for question in parse_bank("example.yaml", example)[0]}

    assert kinds == set(Kind)


@pytest.mark.parametrize(
    "entry",
    [
        {"kind": "choice", "question": "Which?", "options": ["a"], "answer": "a"},
        {"kind": "choice", "question": "Which?", "options": ["a", "b"], "answer": "a", "colour": "red"},
        {"kind": "riddle", "question": "Which?", "answer": "a"},
        {"kind": "typed", "question": "Which?", "answer": "a", "of": ["a", "b"], "any": 1},
        {"kind": "typed", "question": "Which?"},
        {"kind": "match", "question": "Which?", "pairs": ["a", "b"]},
        {"kind": "order", "question": "Which?", "steps": ["a", "b"]},
        {"kind": "true_false", "question": "Is it?", "answer": "perhaps"},
        {"kind": "self_graded", "answer": "Because."},
    ],
)
def test_what_viva_refuses_an_editor_marks(entry: dict[str, Any]) -> None:
    _, problems = parse_bank("bank.yaml", yaml.safe_dump({"questions": [entry]}))

    assert problems
    assert _faults({"questions": [entry]})


def test_what_yaml_takes_for_a_number_or_a_boolean_is_no_fault() -> None:
    text = "questions:\n  - kind: typed\n    question: How many?\n    answer: 42\n    explanation:\n"

    assert parse_bank("bank.yaml", text)[1] == ()
    assert _faults(yaml.safe_load(text)) == []
