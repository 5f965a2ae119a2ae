"""Questions from an Excel workbook: every sheet that has a column `question`, by the rules of a CSV table.

The file is anybody's: how large it may unpack, how many sheets, rows and columns are read is bounded before it is
opened. Every problem names the sheet and the row as Excel numbers it.
"""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from bot.notes.problem import Problem, Severity
from bot.questions.question import Question
from bot.questions.teacher.cell_text import shown
from bot.questions.teacher.columns import fields
from bot.questions.teacher.table_file import Row, questions_of

Read = tuple[tuple[Question, ...], tuple[Problem, ...]]

_MB = 1024 * 1024
LARGEST, LARGEST_UNPACKED, MOST_PARTS = 10 * _MB, 60 * _MB, 500
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 50, 20_000, 60, 4000
UNSOLVED = "\0formula"
"""Stands for a formula whose result is not in the file."""
_SAVE_AGAIN = "Save it again as an Excel workbook (.xlsx), or as CSV."


class _Unreadable(Exception):
    """Says why the file is not opened at all."""


def parse_spreadsheet(path: str, data: bytes) -> Read:
    """The questions of a workbook, sheet by sheet, and its problems. `path` names the file in both."""
    try:
        _look(data)
        sheets = _sheets(data)
    except _Unreadable as error:
        return (), (Problem(path, 0, Severity.ERROR, str(error), _SAVE_AGAIN),)
    except Exception:  # whatever a broken workbook makes the library raise, it is a file we cannot read
        what = "the file cannot be read as an Excel workbook"
        return (), (Problem(path, 0, Severity.ERROR, what, _SAVE_AGAIN),)
    questions: dict[str, Question] = {}
    problems: list[Problem] = []
    for name, rows in sheets.items():
        found, wrong = _sheet(path, rows)
        for one in found:
            if one.question_id in questions:
                wrong.append(_repeated(path, one))
            questions.setdefault(one.question_id, one)
        problems += (replace(problem, what=_in_sheet(name, problem)) for problem in wrong)
    if not questions and not problems:
        problems.append(
            Problem(path, 0, Severity.WARNING, "the workbook is empty", "Write the questions into a sheet.")
        )
    return tuple(questions.values()), tuple(problems)


def _look(data: bytes) -> None:
    """Refuse before anything is unpacked: what is too large, no workbook, or would unpack to too much."""
    if len(data) > LARGEST:
        raise _Unreadable(f"the file is larger than {LARGEST // _MB} MB")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise _Unreadable("the file unpacks to far more than a table of questions is")
            if "xl/workbook.xml" not in archive.namelist():
                raise _Unreadable("the file is not an Excel workbook")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and b"<!" in archive.open(part).read(2000).upper():
                    raise _Unreadable("the file declares things no workbook does")
    except zipfile.BadZipFile:
        raise _Unreadable("the file is not an Excel workbook, whatever its name says") from None


def _sheets(data: bytes) -> dict[str, list[list[str]]]:
    """Every sheet's rows as they are seen. Of a formula its result counts, as it was when the file was saved."""
    seen = _read(data, results=True)
    if any(_holds_formulas(data)):
        for name, rows in _read(data, results=False).items():
            for line, (row, result) in enumerate(zip(rows, seen[name], strict=False)):
                # written by a program that works nothing out: there is a formula and no result
                seen[name][line] = [
                    UNSOLVED if cell.startswith("=") and not said else said
                    for cell, said in zip(row, result, strict=True)
                ]
    return seen


def _read(data: bytes, *, results: bool) -> dict[str, list[list[str]]]:
    book = load_workbook(BytesIO(data), read_only=True, data_only=results, keep_links=False)
    try:
        # a sheet that is a chart has no rows
        sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")][:MOST_SHEETS]
        return {sheet.title: list(_rows(sheet)) for sheet in sheets}
    finally:
        book.close()


def _holds_formulas(data: bytes) -> Iterator[bool]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for part in archive.namelist():
            if part.startswith("xl/worksheets/"):
                yield b"<f>" in (xml := archive.read(part)) or b"<f " in xml


def _rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # what a file says of its own size may be anything
    for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS):
        cells = [shown(cell.value, cell.number_format or "General") if cell.value is not None else "" for cell in row]
        yield cells + [""] * (MOST_COLUMNS - len(cells))


def _sheet(path: str, rows: Sequence[Sequence[str]]) -> tuple[tuple[Question, ...], list[Problem]]:
    """One sheet's questions and problems; the first row with anything in it is its head."""
    first = next((at for at, row in enumerate(rows) if any(row)), None)
    if first is None:
        return (), []
    header, problems = fields(path, first + 1, rows[first])
    if "question" not in header:
        # a workbook may hold a sheet of notes beside its questions
        return (), [replace(problem, severity=Severity.WARNING) for problem in problems if "question" in problem.what]
    found, wrong = questions_of(path, list(_filled(header, rows, first + 1)))
    problems += wrong
    for line, row in enumerate(rows[:MOST_ROWS], 1):
        problems += (_cell_too_long(path, line) for cell in row if len(cell) > LONGEST_CELL)
        problems += (
            _unsolved(path, line, name) for name, cell in zip(header, row, strict=False) if name and cell == UNSOLVED
        )
    if len(rows) > MOST_ROWS:
        what = f"what stands below row {MOST_ROWS:,} is not read"
        problems.append(Problem(path, MOST_ROWS, Severity.WARNING, what, "Spread the questions over several files."))
    return found, sorted(problems)


def _filled(header: Sequence[str], rows: Sequence[Sequence[str]], start: int) -> Iterable[Row]:
    for line, row in enumerate(rows[start:MOST_ROWS], start + 1):
        cells = {name: cell for name, cell in zip(header, row, strict=False) if name and cell}
        if cells and UNSOLVED not in cells.values() and max(map(len, cells.values())) <= LONGEST_CELL:
            yield line, cells


def _in_sheet(name: str, problem: Problem) -> str:
    return f"sheet “{name}”, row {problem.line}: {problem.what}"


def _repeated(path: str, one: Question) -> Problem:
    what = f"the question “{one.prompt[:40]}” stands in another sheet already"
    return Problem(path, one.source.first, Severity.ERROR, what, "Give it another `id`, or remove one of the two.")


def _unsolved(path: str, line: int, name: str) -> Problem:
    what = f"`{name}` is a formula whose result is not in the file"
    return Problem(path, line, Severity.ERROR, what, "Open the workbook in Excel and save it, or write the value.")


def _cell_too_long(path: str, line: int) -> Problem:
    what = f"a cell is longer than {LONGEST_CELL:,} characters"
    return Problem(path, line, Severity.ERROR, what, "Shorten it, or spread it over columns.")
