"""The courses of a content folder, together."""

import shutil
from pathlib import Path
from random import Random

import pytest
from class_notes import first_note, needs_vault

from bot.course import Shelf, read_shelf
from bot.notes import VaultError
from bot.questions import Kind
from bot.search import Verdict

SOILS = """\
# Soils

**Humus** is the dark organic part of a soil that is left when dead plants have decayed.

## Types of soil

| Feature | Sand | Clay |
| --- | --- | --- |
| Grain | Coarse | Fine |
| Drainage | Fast | Slow |
| Feel | Gritty | Sticky |
"""
RIVERS = """\
# Rivers

A **meander** is a bend of a river that grows because the outer bank is worn away and the inner one built up.

**Delta** is the land a river builds where it meets still water and drops what it carries.
"""


def course(content: Path, name: str, note: str) -> None:
    folder = content / name
    folder.mkdir(parents=True)
    (folder / "course.yaml").write_text(f"title: {name.title()}\n")
    (folder / f"{name}.md").write_text(note)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    course(tmp_path, "soils", SOILS)
    course(tmp_path, "rivers", RIVERS)
    return read_shelf(tmp_path)


def test_the_course_that_knows_answers(shelf: Shelf) -> None:
    humus = shelf.ask("what is humus")
    meander = shelf.ask("define meander")

    assert humus is not None
    assert meander is not None
    assert humus.sources[0].path == "soils.md"
    assert meander.sources[0].path == "rivers.md"
    assert humus.verdict is meander.verdict is Verdict.ANSWERED


def test_what_no_course_knows_is_refused(shelf: Shelf) -> None:
    answer = shelf.ask("who won the football")

    assert answer is not None
    assert answer.verdict is Verdict.REFUSED


def test_topics_and_completion_draw_on_every_course(shelf: Shelf) -> None:
    assert {"Humus", "Meander"} <= {topic.capitalize() for topic in shelf.topics()}
    assert any("umus" in topic for topic in shelf.complete("hum"))
    assert any("eander" in topic for topic in shelf.complete("meandr"))


def test_a_round_is_drawn_from_the_course_of_its_topic(shelf: Shelf) -> None:
    picked = shelf.pick(Random(1), 3, topic="Soils", kinds=(Kind.CHOICE, Kind.TRUE_FALSE))

    assert picked
    assert {question.source.path for question in picked} == {"soils.md"}
    assert shelf.question(picked[0].question_id) == picked[0]
    assert not shelf.pick(Random(1), 3, topic="medieval poetry", kinds=(Kind.CHOICE,))


def test_a_round_is_drawn_from_a_course_by_its_title_and_from_the_fullest_by_none(shelf: Shelf) -> None:
    fullest = max(shelf.courses, key=lambda course: len(course.bank))

    rivers = shelf.pick(Random(1), 3, topic="rivers", kinds=(Kind.CHOICE, Kind.TRUE_FALSE))
    anything = shelf.pick(Random(1), 3, topic="", kinds=(Kind.CHOICE, Kind.TRUE_FALSE))

    assert {question.source.path for question in rivers} == {"rivers.md"}
    assert all(fullest.bank.get(question.question_id) for question in anything)
    assert shelf.quiz_topics("riv")[0] == "Rivers"
    assert "Soils" in shelf.quiz_topics("")


def test_a_note_that_does_not_say_its_language_speaks_the_courses(tmp_path: Path) -> None:
    course(tmp_path, "rios", "# Ríos\n\nUn **meandro** es una curva de un río.\n")
    (tmp_path / "rios" / "course.yaml").write_text("title: Ríos\nlanguage: es\n")
    (tmp_path / "rios" / "english.md").write_text("---\nlang: en\n---\n# Deltas\n\nA **delta** is new land.\n")

    notes = read_shelf(tmp_path).courses[0].notes

    assert {note.title: note.language for note in notes} == {"Deltas": "en", "Ríos": "es"}


def test_a_folder_of_loose_notes_is_one_course(tmp_path: Path) -> None:
    (tmp_path / "rivers.md").write_text(RIVERS)

    shelf = read_shelf(tmp_path)

    assert len(shelf.courses) == 1
    assert shelf.complete("delta")


def test_an_empty_folder_is_an_empty_course_and_a_missing_one_is_told(tmp_path: Path) -> None:
    empty = read_shelf(tmp_path)

    answer = empty.ask("anything")
    assert answer is None or answer.verdict is Verdict.REFUSED
    with pytest.raises(VaultError, match="CONTENT_DIR"):
        read_shelf(tmp_path / "nowhere")


def test_a_reload_reads_what_changed_and_keeps_what_did_not(tmp_path: Path) -> None:
    course(tmp_path, "rivers", RIVERS)
    (tmp_path / "rivers" / "soils.md").write_text(SOILS)
    before = read_shelf(tmp_path)

    (tmp_path / "rivers" / "soils.md").write_text(SOILS.replace("Humus", "Mulch"))
    after = read_shelf(tmp_path, before)

    assert after.courses[0].vault.notes[0] is before.courses[0].vault.notes[0]
    answer = after.ask("what is mulch")
    assert answer is not None
    assert answer.verdict is Verdict.ANSWERED
    fresh = read_shelf(tmp_path).courses[0]
    assert after.courses[0].knowledge == fresh.knowledge


def test_a_bank_with_a_fault_is_told_and_the_others_are_used(tmp_path: Path) -> None:
    course(tmp_path, "rivers", RIVERS)
    banks = tmp_path / "rivers" / "questions"
    banks.mkdir()
    (banks / "broken.yaml").write_bytes(b"\xff\xfe")
    (banks / "wrong.yaml").write_text("questions: 3\n")

    read = read_shelf(tmp_path).courses[0]

    assert {problem.path for problem in read.problems} == {"questions/broken.yaml", "questions/wrong.yaml"}
    assert len(read.bank) > 0


@needs_vault
def test_one_note_of_a_real_class_makes_a_round_of_six(tmp_path: Path) -> None:
    shutil.copy(first_note(), tmp_path)
    shelf = read_shelf(tmp_path)

    rounds = [shelf.pick(Random(seed), 6, topic="", kinds=(Kind.CHOICE, Kind.TRUE_FALSE)) for seed in range(20)]

    assert {len(questions) for questions in rounds} == {6}
    assert all(len({question.prompt for question in questions}) == 6 for questions in rounds)
