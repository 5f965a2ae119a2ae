"""Questions from a table: CSV as spreadsheets save it, and the text files Anki exports.

A row becomes what the same question would be in YAML, and is held to the same rules, its line named in every problem.
Columns: `question`, `answer`, and where wanted `kind`, `options` (between `|`, or a column each: `option 1`, `A`),
`also`, `steps`, `pairs`, `of`, `any`, `explanation`, `topic`, `unit`, `term`, `heading`, `difficulty`, `marks`, `id`.
"""

import csv
from collections.abc import Mapping, Sequence

from bot.notes.problem import Problem, Severity
from bot.questions.question import Question
from bot.questions.teacher.anki_text import anki_rows, is_anki
from bot.questions.teacher.bank_file import questions_in
from bot.questions.teacher.columns import fields
from bot.questions.teacher.lined_yaml import LinedYaml, Path
from bot.questions.teacher.table_row import entry

Row = tuple[int, Mapping[str, str]]
"""Its line, and its cells by field."""


def parse_table(path: str, text: str) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of a CSV or Anki text file in its order, and its problems. `path` names the file in both."""
    text = text.removeprefix("\ufeff")
    problems: list[Problem] = []
    try:
        rows: list[Row] = list(anki_rows(text)) if is_anki(text) else _csv_rows(path, text, problems)
    except csv.Error as error:
        fix = "Save the table again as CSV, in UTF-8."
        return (), (Problem(path, 0, Severity.ERROR, f"the table cannot be read: {error}", fix),)
    questions, wrong = questions_of(path, rows)
    return questions, tuple(sorted((*problems, *wrong)))


def questions_of(path: str, rows: Sequence[Row]) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of rows, and what is wrong with them."""
    lines: dict[Path, int] = {("questions", at): line for at, (line, _) in enumerate(rows)}
    last_lines = {at: line for at, (line, _) in enumerate(rows)}
    return questions_in(path, LinedYaml({"questions": [entry(row) for _, row in rows]}, lines, (), last_lines))


def _csv_rows(path: str, text: str, problems: list[Problem]) -> list[Row]:
    """Each row that is not empty, by field, with its first line."""
    head = text.lstrip("\n").partition("\n")[0]
    separator = max(",;\t", key=head.count)
    reader = csv.reader([f"{row}\n" for row in text.split("\n")], delimiter=separator)
    header: list[str] | None = None
    rows: list[Row] = []
    line = 1
    for row in reader:
        first, line = line, reader.line_num + 1
        if not any(cell.strip() for cell in row):
            continue
        if header is None:
            header, wrong = fields(path, first, row)
            problems += wrong
            if "question" not in header:
                return []
            continue
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=False) if name and cell.strip()}
        if cells:
            rows.append((first, cells))
    return rows
