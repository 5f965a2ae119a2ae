import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.notes.problem import Severity
from bot.questions.question import Kind
from bot.questions.teacher import read_bank
from bot.questions.teacher.cell_text import shown

_HEAD = ["Question", "A", "B", "C", "Answer", "Topic"]


def _workbook(**sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_every_sheet_with_questions_is_read() -> None:
    data = _workbook(
        North=[_HEAD, ["Which runs through Vienna?", "Rhine", "Danube", "Elbe", "B", "Rivers"]],
        South=[[], _HEAD, ["The Tagus ends in the Atlantic.", None, None, None, True, "Rivers"], []],
    )

    questions, problems = read_bank("questions/rivers.xlsx", data)

    assert problems == ()
    assert [(question.kind, question.answer) for question in questions] == [
        (Kind.CHOICE, "Danube"),
        (Kind.TRUE_FALSE, "True"),
    ]
    assert [question.source.first for question in questions] == [2, 3]


def test_numbers_and_dates_are_read_as_they_are_seen() -> None:
    data = _workbook(
        Rivers=[["Question", "Answer"], ["How many?", 3], ["What share?", 0.5], ["When?", date(1784, 2, 1)]]
    )

    questions, _ = read_bank("rivers.xlsx", data)

    assert [question.answer for question in questions] == ["3", "0.5", "1784-02-01"]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (3.0, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (1234567, "#,##0", "1,234,567"),
        (2.5, "0.00", "2.50"),
        (19.9, '"$"#,##0.00', "$19.90"),
        (12, '0" km"', "12 km"),
        (12, "0.##", "12"),
        (-4, "0;[Red]-0", "-4"),
        (True, "General", "true"),
        (None, "General", ""),
        ("  Danube ", "@", "Danube"),
        (datetime(2024, 3, 9, 14, 5), "dd/mm/yyyy", "09/03/2024"),  # noqa: DTZ001  # cells know no time zones
        (datetime(2024, 3, 9, 14, 5), "d mmmm yyyy", "9 March 2024"),  # noqa: DTZ001
        (time(14, 5), "hh:mm", "14:05"),
    ],
)
def test_a_cell_is_read_as_its_format_shows_it(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


def test_all_that_is_wrong_is_said_at_once_with_its_sheet_row_and_field() -> None:
    data = _workbook(
        Good=[_HEAD, ["Which is long?", "Rhine", "Volga", None, "Volga", ""]],
        Bad=[
            [*_HEAD, "Colour"],
            ["Which is it?", "Rhine", "Elbe", None, "Oder", "Rivers", "red"],
            ["Which?", "Rhine", "Rhine", None, "Rhine", "Rivers", ""],
            [None, "Rhine", "Elbe", None, "Elbe", "Rivers", ""],
        ],
        Notes=[["To do"], ["Ask about deltas"]],
    )

    questions, problems = read_bank("rivers.xlsx", data)

    assert [question.answer for question in questions] == ["Volga"]
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert [problem.line for problem in errors] == [2, 3, 4]
    assert all(problem.what.startswith(f"sheet “Bad”, row {problem.line}: ") for problem in errors)
    assert "“Oder”" in errors[0].what
    assert "twice" in errors[1].what
    assert "`question` is missing" in errors[2].what
    warnings = [problem.what for problem in problems if problem.severity is Severity.WARNING]
    assert any("Colour" in what for what in warnings)
    assert any("Notes" in what and "`question`" in what for what in warnings)


def test_a_question_in_two_sheets_is_kept_once_and_named() -> None:
    row = ["Which is long?", "Rhine", "Volga", None, "Volga", ""]

    questions, problems = read_bank("rivers.xlsx", _workbook(One=[_HEAD, row], Two=[_HEAD, row]))

    assert len(questions) == 1
    assert ["another sheet" in problem.what for problem in problems] == [True]


def test_a_formula_without_its_result_is_named() -> None:
    data = _workbook(Rivers=[["Question", "Answer"], ["How many?", "=1+2"], ["Which is long?", "Volga"]])

    questions, problems = read_bank("rivers.xlsx", data)

    assert [question.answer for question in questions] == ["Volga"]
    assert [problem.line for problem in problems] == [2]
    assert "`answer` is a formula" in problems[0].what


def test_a_formula_with_its_result_counts_as_that() -> None:
    plain = _workbook(Rivers=[["Question", "Answer"], ["How many?", 3]])
    data = _replaced(plain, "xl/worksheets/sheet1.xml", b"<v>3</v>", b"<f>1+2</f><v>3</v>")

    questions, problems = read_bank("rivers.xlsx", data)

    assert problems == ()
    assert [question.answer for question in questions] == ["3"]


def _replaced(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


def _zipped(**parts: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"question,answer\nWhich?,Volga\n", "not an Excel workbook"),
        (b"", "not an Excel workbook"),
        (b"PK\x03\x04" + b"x" * 400, "not an Excel workbook"),
        (_zipped(readme=b"hello"), "not an Excel workbook"),
        (_zipped(**{"xl/workbook.xml": b"<workbook", "bomb.bin": b"\0" * 70_000_000}), "unpacks to far more"),
        (_zipped(**{"xl/workbook.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><workbook/>"}), "declares things"),
        (_zipped(**{"xl/workbook.xml": b"<workbook"}), "cannot be read"),
        (b"x" * 11_000_000, "larger than"),
    ],
    ids=["text", "nothing", "cut short", "another archive", "bomb", "entities", "broken", "too large"],
)
def test_a_file_that_is_no_workbook_is_one_problem(data: bytes, said: str) -> None:
    questions, problems = read_bank("rivers.xlsx", data)

    assert questions == ()
    assert [problem.severity for problem in problems] == [Severity.ERROR]
    assert said in problems[0].what


def test_a_sheet_that_claims_a_million_rows_is_read_to_its_bound() -> None:
    plain = _workbook(Rivers=[["Question", "Answer"], ["Which is long?", "Volga"]])
    far = b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    data = _replaced(plain, "xl/worksheets/sheet1.xml", b"</sheetData>", far)

    questions, _ = read_bank("rivers.xlsx", data)

    assert [question.answer for question in questions] == ["Volga"]


def test_the_workbooks_of_other_programs_are_named() -> None:
    for name in ("rivers.xls", "rivers.ods"):
        questions, problems = read_bank(name, b"anything")

        assert questions == ()
        assert ".xlsx" in problems[0].fix


def test_text_that_is_not_utf_8_is_one_problem() -> None:
    questions, problems = read_bank("rivers.csv", "question,answer\nFlüsse?,Rhône\n".encode("latin-1"))

    assert questions == ()
    assert "UTF-8" in problems[0].fix


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.one_of(st.text(max_size=20), st.integers(), st.booleans(), st.none()), max_size=6), max_size=5)
)
def test_any_cells_give_questions_or_problems_and_never_an_exception(rows: list[list[Any]]) -> None:
    kept = [[_printed(cell) for cell in row] for row in rows]

    questions, problems = read_bank("any.xlsx", _workbook(Any=[_HEAD, *kept]))

    assert all(question.prompt.strip() for question in questions)
    assert all(problem.path == "any.xlsx" and problem.what for problem in problems)


def _printed(cell: Any) -> Any:
    return "".join(sign for sign in cell if sign.isprintable()) if isinstance(cell, str) else cell


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.datetimes(), st.times()), st.text(max_size=12))
def test_any_format_shows_something(value: object, number_format: str) -> None:
    assert isinstance(shown(value, number_format), str)
