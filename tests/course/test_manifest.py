"""`course.yaml`: read whole, or mended around its faults with a line for each."""

from pathlib import Path

import pytest

from bot.course.manifest import read_manifest
from bot.notes import Severity

WHOLE = """\
title: Soils
id: soils
language: en
units:
  - number: 1
    title: Rocks
    notes: [one/granite, basalt]
exam:
  parts:
    - {name: Part A, marks: 2, questions: 10}
"""


def write(folder: Path, text: str) -> Path:
    (folder / "course.yaml").write_text(text)
    return folder


def test_a_whole_manifest_is_read(tmp_path: Path) -> None:
    manifest, problems = read_manifest(write(tmp_path, WHOLE))

    assert problems == ()
    assert manifest.title == "Soils"
    assert manifest.unit_of("one/granite.md") == "Rocks"
    assert manifest.unit_of("granite.md") == ""
    assert manifest.exam.parts[0].marks == 2


def test_a_folder_without_one_is_called_after_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "soil_science-2"
    folder.mkdir()

    manifest, problems = read_manifest(folder)

    assert manifest.title == "Soil science 2"
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: Soils\nlanguag: en\n", 2, "languag"),
        ("title: Soils\nunits:\n  - title: Rocks\n    pages: 3\n", 4, "pages"),
        ("title: Soils\nexam:\n  parts:\n    - {name: A, marks: none, questions: 3}\n", 4, "marks"),
        ("title: [Soils\n", 2, "can't be read"),
        ("- just\n- a list\n", 1, "key: value"),
    ],
    ids=["unknown key", "unknown key below", "wrong type", "broken", "no mapping"],
)
def test_a_fault_is_a_problem_with_its_line_and_the_rest_is_kept(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    manifest, problems = read_manifest(write(tmp_path, text))

    assert [(problem.line, problem.severity) for problem in problems] == [(line, Severity.ERROR)]
    assert words in problems[0].what
    assert manifest.title == ("Soils" if "title: Soils" in text else manifest.title)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00t", b"a: &a [*a, *a]\n", b"d: 2024-02-31\n", b"\x00"])
def test_no_bytes_stop_it(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "course.yaml").write_bytes(data)

    _, problems = read_manifest(tmp_path)

    assert len(problems) == 1
