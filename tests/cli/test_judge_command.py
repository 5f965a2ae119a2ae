from pathlib import Path

import pytest

from bot.cli.main import main

NOTE = """# Hypervisors

## Kinds
A **hypervisor** is software that runs virtual machines.

A **Type 1 hypervisor** is a hypervisor that runs directly on the hardware.
"""


@pytest.fixture(autouse=True)
def content(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A course of one note, as CONTENT_DIR."""
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "hypervisors.md").write_text(NOTE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONTENT_DIR", str(notes))
    monkeypatch.setenv("VIVA_BOT__CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'viva.sqlite3'}")


def test_a_term_is_judged_in_the_courses_that_teach_it(capsys: pytest.CaptureFixture[str]) -> None:
    main(["judge", "Type 1 hypervisor", "hypervisor"])

    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("close: ")
    assert "wider class" in line


def test_an_answer_no_course_teaches_is_judged_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    main(["judge", "Zorbit", "zorbitt"])

    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("accept: it is the answer, mistyped")
    assert "no course here" in line
