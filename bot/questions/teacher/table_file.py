"""Questions from a table: CSV as spreadsheets save it, and the text files Anki exports.

A row becomes what the same question would be in YAML, and is held to the same rules, its line named in every problem.
Columns: `question`, `answer`, and where wanted `kind`, `options` (between `|`, or a column each: `option 1`, `A`),
`also`, `steps`, `of`, `any`, `explanation`, `topic`, `unit`, `term`, `heading`, `difficulty`, `marks`, `id`.
"""

import csv
import re
from collections.abc import Iterator
from typing import Any

from bot.notes.problem import Problem, Severity
from bot.questions.question import Question
from bot.questions.teacher.anki_text import anki_rows, is_anki
from bot.questions.teacher.bank_file import questions_in
from bot.questions.teacher.lined_yaml import LinedYaml, Path
from bot.questions.wording import count_words

_LISTS = ("options", "answers", "also", "of", "steps")
_OPTION = re.compile(r"(?:option|choice|answer)?[\s_-]*([a-f]|[1-6])", re.IGNORECASE)
_TRUTH = {"true": "true", "t": "true", "yes": "true", "false": "false", "f": "false", "no": "false"}
_TYPED = 6
"""An answer of more words is compared by the student, not typed."""


def parse_table(path: str, text: str) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of a CSV or Anki text file in its order, and its problems. `path` names the file in both."""
    text = text.removeprefix("\ufeff")
    try:
        rows = list(anki_rows(text) if is_anki(text) else _csv_rows(text))
    except csv.Error as error:
        fix = "Save the table again as CSV, in UTF-8."
        return (), (Problem(path, 0, Severity.ERROR, f"the table cannot be read: {error}", fix),)
    lines: dict[Path, int] = {("questions", at): line for at, (line, _) in enumerate(rows)}
    last_lines = {at: line for at, (line, _) in enumerate(rows)}
    value = {"questions": [_entry(row) for _, row in rows]}
    return questions_in(path, LinedYaml(value, lines, (), last_lines))


def _csv_rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row that is not empty, by column name, with its first line."""
    head = text.lstrip("\n").partition("\n")[0]
    separator = max(",;\t", key=head.count)
    reader = csv.reader([f"{row}\n" for row in text.split("\n")], delimiter=separator)
    header: list[str] = []
    line = 1
    for row in reader:
        first, line = line, reader.line_num + 1
        if not any(cell.strip() for cell in row):
            continue
        if not header:
            header = [cell.strip().casefold() for cell in row]
            continue
        yield first, {name: cell.strip() for name, cell in zip(header, row, strict=False) if name and cell.strip()}


def _entry(row: dict[str, str]) -> dict[str, Any]:
    """A row as an entry of a YAML bank; what is wrong with it is said when that is checked."""
    entry: dict[str, Any] = {
        name: [part.strip() for part in cell.split("|") if part.strip()] if name in _LISTS else cell
        for name, cell in row.items()
        if not _OPTION.fullmatch(name)
    }
    columns = [cell for name, cell in row.items() if _OPTION.fullmatch(name)]
    if columns:
        entry["options"] = columns
    entry.setdefault("kind", _kind(entry))
    return _answered(entry)


def _kind(entry: dict[str, Any]) -> str:
    """What a row without a kind must be."""
    answer = str(entry.get("answer", ""))
    if "options" in entry:
        return "several" if "answers" in entry or "|" in answer else "choice"
    if "steps" in entry:
        return "order"
    if answer.casefold() in _TRUTH:
        return "true_false"
    return "typed" if "of" in entry or count_words(answer) <= _TYPED else "self_graded"


def _answered(entry: dict[str, Any]) -> dict[str, Any]:
    """The answer in words: tables name the right option by its letter or number as often."""
    options, answer = entry.get("options", []), entry.get("answer", "")
    if entry["kind"] == "several" and "answers" not in entry:
        entry["answers"] = [
            _named(part.strip(), options) for part in entry.pop("answer", "").split("|") if part.strip()
        ]
    elif entry["kind"] == "choice":
        entry["answer"] = _named(answer, options)
    elif entry["kind"] == "true_false":
        entry["answer"] = _TRUTH.get(str(answer).casefold(), answer)
    elif entry["kind"] == "order":
        entry.pop("answer", None)
    return entry


def _named(answer: str, options: list[str]) -> str:
    found = _OPTION.fullmatch(answer)
    if not found or answer in options:
        return answer
    at = int(found[1]) - 1 if found[1].isdigit() else ord(found[1].lower()) - ord("a")
    return options[at] if at < len(options) else answer
