"""What the documentation says one can type, one can type; what it says is answered is answered."""

import re
import shlex
from pathlib import Path

import pytest

from bot.cli.main import parser
from bot.course import read_course
from bot.discord_ui.errors import Trouble
from bot.discord_ui.helping import TABLE
from bot.search import Verdict
from docs.making.commands import options_by_command
from docs.making.gathering import sources
from docs.making.links import ROOT

NAMED = re.compile(r"`(/[a-z-]+(?: [^`]*)?)`|^ {4}(/[a-z-]+(?: .*)?)$", re.MULTILINE)
TYPED = re.compile(r"^ {4}(?:\.venv/bin/)?python -m bot (.+)$", re.MULTILINE)
TEXTS = {page: file.read_text(encoding="utf-8") for page, file in sources().items() if file.suffix == ".md"} | {
    "README": (ROOT / "README.md").read_text(encoding="utf-8")
}


@pytest.mark.parametrize("page", sorted(TEXTS))
def test_every_command_a_page_names_is_one_and_has_the_options_named(page: str) -> None:
    commands = {entry.command for entry in TABLE}
    groups = {command.split()[0] for command in commands}
    options = {name: {one.display_name for one in has} for name, has in options_by_command().items()}

    wrong = []
    for found in NAMED.finditer(TEXTS[page]):
        typed = (found[1] or found[2])[1:]
        name = re.split(r" [a-z]+:", f" {typed}", maxsplit=1)[0].strip()
        named = set(re.findall(r" ([a-z]+):", typed))
        if name not in commands | groups or not named <= options.get(name, set()):
            wrong.append(typed)

    assert wrong == []


@pytest.mark.parametrize("page", sorted(TEXTS))
def test_every_line_for_the_terminal_can_be_typed(page: str) -> None:
    for found in TYPED.finditer(TEXTS[page]):
        typed = shlex.split(found[1], comments=True)
        if typed != ["--help"]:
            assert parser().parse_args(typed) is not None  # a wrong one ends with an error of its own


def test_every_log_line_and_trouble_that_is_explained_can_be_met() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "bot").rglob("*.py"))
    lines, _, troubles = TEXTS["running/watching.md"].partition("When somebody writes")

    explained = re.findall(r"^\| `([^`]+)` \|", lines, re.MULTILINE)

    assert len(explained) > 3
    assert [line for line in explained if not re.search(rf"""log\.[a-z]+\(\s*"{line}\"""", code)] == []
    assert re.findall(r"^\| `([a-z]+)` \| ", troubles, re.MULTILINE)[1:] == [one.name.lower() for one in Trouble]


def test_the_note_shown_to_teachers_answers_what_it_is_said_to_answer(tmp_path: Path) -> None:
    text = TEXTS["teachers/notes.md"]
    (tmp_path / "hypervisors.md").write_text(text.split("```markdown\n")[1].split("```")[0], encoding="utf-8")
    asked = re.findall(r"^- (.+)$", text.partition("have an answer")[2].partition("##")[0], re.MULTILINE)

    index = read_course(tmp_path).index

    assert len(asked) == 4
    assert [question for question in asked if index.ask(question).verdict is not Verdict.ANSWERED] == []


def test_what_students_are_told_they_can_ask_is_answered_by_the_course_that_ships() -> None:
    table = TEXTS["students/asking.md"].partition("## What one can ask")[2].partition("\n\n##")[0]
    *asked, follow_up = re.findall(r"^\| [a-z ]+ \| (.+?) \|$", table, re.MULTILINE)[1:]

    index = read_course(ROOT / "content" / "virtualization").index

    assert len(asked) == 5
    assert [question for question in asked if index.ask(question).verdict is not Verdict.ANSWERED] == []
    assert index.ask(follow_up, context="desktop virtualization").verdict is Verdict.ANSWERED
