"""A teacher's file of questions, whichever way it was written."""

from pathlib import PurePosixPath

from bot.notes.problem import Problem
from bot.questions.question import Question
from bot.questions.teacher.bank_file import parse_yaml
from bot.questions.teacher.table_file import parse_table

BANK_ENDINGS = frozenset({".yaml", ".yml", ".csv", ".tsv", ".txt"})
"""The endings of the files that hold questions."""


def parse_bank(path: str, text: str) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of a bank in the order of the file, and its problems: YAML, or a table, by the file's ending."""
    tables = BANK_ENDINGS - {".yaml", ".yml"}
    return parse_table(path, text) if PurePosixPath(path).suffix.casefold() in tables else parse_yaml(path, text)
