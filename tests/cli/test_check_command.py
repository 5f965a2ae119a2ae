"""`python -m bot check`: what a teacher sees of a folder of notes."""

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from written_notes import write

from bot.cli import main
from bot.cli.progress import LONG, reading

FAULTS = {
    "a.md": "---\nid: one\naliases: [VM]\n---\n# A\n\n[[gone]] and [[b#Nowhere]] and [[b#^none]]\n",
    "b.md": "---\nid: one\naliases: [vm]\n---\n# B\n\nA **page** is a block of memory. ^p\n\nAgain. ^p\n",
}


def test_a_sound_folder_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"a.md": "# A\n\nA **page** is a block of memory.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"})

    status = main(["check", str(tmp_path)])

    said = capsys.readouterr().out
    assert status == 0
    assert re.search(r"1 note, 1 section, 1 definition, 0 listings, 1 table, \d+ questions?", said)
    assert "0 dangling links, 0 duplicate ids, 0 aliases claimed twice" in said
    assert "0 errors, 0 warnings: all is well." in said


def test_links_ids_and_aliases_are_counted_apart_and_warnings_leave_status_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["check", str(write(tmp_path, FAULTS))])

    said = capsys.readouterr().out
    assert status == 0
    assert "3 dangling links, 2 duplicate ids, 1 alias claimed twice" in said
    assert "0 errors, 6 warnings: everything was read" in said


def test_problems_stand_under_their_file_each_on_one_line_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(write(tmp_path, FAULTS))])

    lines = capsys.readouterr().out.splitlines()
    of_a = lines[lines.index("  a.md") + 1 : lines.index("  b.md") - 1]
    assert of_a == [
        "    warning line 7: The link to `gone` leads nowhere. Write the note, or mend the link.",
        (
            "    warning line 7: There is no block `^none` in b.md. "
            "Write ^none behind the block that is meant, or mend the link."
        ),
        "    warning line 7: There is no heading `Nowhere` in b.md. Mend the heading in the link.",
    ]


def test_what_could_not_be_read_is_an_error_and_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "picture.md").write_bytes(bytes(range(256)) * 9)

    status = main(["check", str(tmp_path)])

    said = capsys.readouterr().out
    assert status == 1
    assert "error: This is not a text file. Save it as UTF-8 text, or take it out of the notes." in said
    assert "1 error, 0 warnings: some of the material could not be read." in said


def test_an_empty_folder_is_told_what_a_note_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", str(tmp_path)])

    said = capsys.readouterr().out
    assert status == 0
    assert "There are no notes here yet. A note is a file that ends in .md" in said
    assert "well" not in said


@pytest.mark.parametrize(("name", "told"), [("nowhere", "is not there"), ("a.md", "is no folder")])
def test_no_folder_is_one_sentence_and_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    write(tmp_path, {"a.md": "x"})

    status = main(["check", str(tmp_path / name)])

    said = capsys.readouterr()
    assert status == 1
    assert said.out == ""
    assert told in said.err
    assert said.err.count("\n") == 1


def test_a_note_beside_the_courses_is_pointed_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"rivers/course.yaml": "title: Rivers\n", "rivers/a.md": "# A\nx", "rivers-old/b.md": "# B\nx"})

    status = main(["check", str(tmp_path)])

    said = capsys.readouterr().out
    assert status == 0
    assert "  rivers-old/b.md\n    warning: The note is in none of the courses, so it is not read." in said
    assert "rivers/a.md" not in said


def test_json_is_an_object_a_file_with_what_is_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, FAULTS)
    (tmp_path / "picture.md").write_bytes(bytes(range(256)) * 9)

    status = main(["check", "--json", str(tmp_path)])

    rows = {row["path"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert status == 1
    assert sorted(rows) == ["a.md", "b.md", "picture.md"]
    assert (rows["b.md"]["title"], rows["b.md"]["sections"], rows["b.md"]["definitions"]) == ("B", 1, 1)
    assert rows["picture.md"]["title"] is None
    assert rows["a.md"]["problems"][0] == {
        "line": 7,
        "severity": "warning",
        "what": "The link to `gone` leads nowhere",
        "fix": "Write the note, or mend the link.",
    }


def test_a_terminal_is_given_colour_and_a_file_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, FAULTS)
    main(["check", str(tmp_path)])
    plain = capsys.readouterr().out
    for name in ("NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("FORCE_COLOR", "1")

    main(["check", str(tmp_path)])

    coloured = capsys.readouterr().out
    assert "\x1b[33mwarning" in coloured
    assert "\x1b" not in plain


def test_a_name_that_would_colour_the_terminal_is_shown_harmless(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a\x1b[31m\nb.md").write_text("[[gone]]", encoding="utf-8")

    main(["check", str(tmp_path)])

    assert "  a\\x1b[31m\\nb.md\n" in capsys.readouterr().out


@pytest.mark.parametrize(("total", "shown"), [(LONG - 1, False), (LONG, True)])
def test_a_bar_is_shown_for_a_long_folder_on_a_terminal(total: int, shown: bool) -> None:
    screen = StringIO()

    with reading(Console(file=screen, force_terminal=True, width=100)) as told:
        assert told
        for done in range(1, total + 1):
            told(done, total)

    assert ("Understanding them" in screen.getvalue()) is shown


def test_no_bar_is_drawn_into_a_file() -> None:
    screen = StringIO()

    with reading(Console(file=screen)) as told:
        assert told is None

    assert screen.getvalue() == ""
