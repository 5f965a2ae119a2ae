"""Courses kept for a quick start: the same course, or none."""

from pathlib import Path

import pytest

from bot.course import Kept, read_course, read_shelf
from bot.course.kept import MOST, fingerprint

NOTE = "# Rivers\n\nA **meander** is a bend of a river that grows because the outer bank is worn away.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "rivers.md").write_text(NOTE)
    return notes


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "cache")


def test_a_kept_course_answers_as_the_one_that_was_read(folder: Path, kept: Kept) -> None:
    fresh = read_shelf(folder, kept=kept)
    again = read_shelf(folder, kept=kept)

    assert again.ask("what is a meander") == fresh.ask("what is a meander")
    assert again.courses[0].vault == fresh.courses[0].vault
    assert again.courses[0].knowledge == fresh.courses[0].knowledge


def test_a_bank_is_kept_with_its_course(folder: Path, kept: Kept) -> None:
    fresh = read_shelf(folder, kept=kept)
    fresh.make_banks()

    again = read_shelf(folder, kept=kept).courses[0]

    assert again.has_bank
    assert again.bank.questions == fresh.courses[0].bank.questions


def test_any_change_of_the_folder_is_noticed(folder: Path, kept: Kept) -> None:
    kept.keep(read_course(folder))
    seen = {fingerprint(folder)}

    (folder / "rivers.md").write_text(NOTE.replace("bend", "loop"))
    seen.add(fingerprint(folder))
    (folder / "rivers.md").rename(folder / "streams.md")
    seen.add(fingerprint(folder))
    (folder / "course.yaml").write_text("title: Water\n")
    seen.add(fingerprint(folder))

    assert len(seen) == 4
    assert kept.find(folder) is None


def test_a_note_changed_while_the_bank_was_made_is_read_at_the_next_start(folder: Path, kept: Kept) -> None:
    shelf = read_shelf(folder, kept=kept)
    (folder / "rivers.md").write_text(NOTE.replace("bend", "loop"))
    shelf.make_banks()

    assert kept.find(folder) is None


def test_the_same_notes_elsewhere_are_another_course(folder: Path, kept: Kept, tmp_path: Path) -> None:
    kept.keep(read_course(folder))
    other = tmp_path / "other"
    folder.rename(other)

    assert kept.find(other) is None


@pytest.mark.parametrize("harm", [b"", b"\x80\x05K\x07.", b"not a pickle at all"], ids=["empty", "a number", "text"])
def test_a_file_that_is_no_course_is_read_past(folder: Path, kept: Kept, harm: bytes) -> None:
    kept.keep(read_course(folder))
    path = next(folder.parent.glob("cache/*.course"))
    path.write_bytes(harm)

    assert kept.find(folder) is None
    answer = read_shelf(folder, kept=kept).ask("what is a meander")
    assert answer is not None
    assert answer.pieces


def test_a_cache_that_cannot_be_written_stops_nobody(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    shelf = read_shelf(folder, kept=Kept(tmp_path / "file"))

    assert shelf.ask("what is a meander") is not None


def test_the_cache_does_not_grow_for_ever(folder: Path, kept: Kept, tmp_path: Path) -> None:
    for number in range(MOST + 3):
        (folder / "rivers.md").write_text(NOTE + f"\nNumber {number}.\n")
        kept.keep(read_course(folder))

    assert len(list((tmp_path / "cache").iterdir())) == MOST
