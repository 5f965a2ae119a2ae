"""A teacher's file of questions, whichever way it was written."""

from pathlib import PurePosixPath

from bot.notes.problem import Problem, Severity
from bot.questions.question import Question
from bot.questions.teacher.bank_file import parse_yaml
from bot.questions.teacher.table_file import parse_table

Read = tuple[tuple[Question, ...], tuple[Problem, ...]]

_YAML = frozenset({".yaml", ".yml"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm"})
_OTHER_WORKBOOKS = frozenset({".xls", ".ods", ".numbers"})
BANK_ENDINGS = frozenset({".csv", ".tsv", ".txt"}) | _YAML | _WORKBOOKS | _OTHER_WORKBOOKS
"""The endings of the files that hold questions."""


def read_bank(path: str, data: bytes) -> Read:
    """The questions of a bank from the bytes of its file, and its problems; what it is, its ending says."""
    ending = PurePosixPath(path).suffix.casefold()
    if ending in _OTHER_WORKBOOKS:
        fix = "Save it as an Excel workbook (.xlsx) or as CSV."
        return (), (Problem(path, 0, Severity.ERROR, f"`{ending}` files cannot be read", fix),)
    if ending in _WORKBOOKS:
        # the library behind it takes long to load, and few courses have a workbook
        from bot.questions.teacher.spreadsheet import parse_spreadsheet  # noqa: PLC0415

        return parse_spreadsheet(path, data)
    try:
        return parse_bank(path, data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        what = "the file is not UTF-8 text"
        fix = "Save it again with the encoding UTF-8 (in Excel: CSV UTF-8)."
        return (), (Problem(path, 0, Severity.ERROR, what, fix),)


def parse_bank(path: str, text: str) -> Read:
    """The questions of a bank in the order of the file, and its problems: YAML, or a table, by the file's ending."""
    yaml = PurePosixPath(path).suffix.casefold() in _YAML
    return parse_yaml(path, text) if yaml else parse_table(path, text)
