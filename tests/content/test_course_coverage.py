"""Every note and every line of the syllabus is found by asking, and has quiz and exam questions."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def coverage(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.course_coverage", *arguments]
    return subprocess.run(  # noqa: S603 - our own script and no user input
        command, cwd=ROOT, check=False, capture_output=True, text=True
    )


def test_every_note_and_every_line_of_the_syllabus_is_covered() -> None:
    ran = coverage()

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "not covered" not in ran.stdout


def test_a_course_that_lacks_its_lines_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text(
        "id: tiny\ntitle: Tiny\nlanguage: en\nunits:\n  - number: 1\n    title: One\n    notes:\n      - only\n",
        encoding="utf-8",
    )
    (tmp_path / "only.md").write_text("# Only\n\nA **thing** is what it is.\n", encoding="utf-8")

    ran = coverage(str(tmp_path))

    assert ran.returncode == 1, ran.stderr
    assert "not covered: RAID levels" in ran.stdout
