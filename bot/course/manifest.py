"""`course.yaml`: what a course is called, its language, its units and their reading order. All of it may be missing."""

from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.notes import Problem, Severity

NAME = "course.yaml"


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Unit(_Part):
    """A unit: its title, and its notes in reading order, each by its path below the course without `.md`."""

    title: str
    number: int = 0
    notes: tuple[str, ...] = ()


class ExamPart(_Part):
    """A part of the exam: `Part A`, ten questions of two marks, all to be answered."""

    name: str
    questions: int = Field(ge=1)
    marks: int = Field(ge=1)
    choice: Literal["none", "either_or"] = "none"


class Exam(_Part):
    """How the exam is made up."""

    parts: tuple[ExamPart, ...] = ()


class Manifest(_Part):
    """The whole file."""

    title: str = ""
    id: str = ""
    description: str = ""
    language: str = ""
    """Of the notes that do not say; empty lets each be taken as it looks."""
    units: tuple[Unit, ...] = ()
    exam: Exam = Exam()

    def unit_of(self, path: str) -> str:
        """The title of the unit a note belongs to, by the note's path; empty where none claims it."""
        name = path.removesuffix(".md")
        return next((unit.title for unit in self.units if name in unit.notes), "")


def read_manifest(folder: Path) -> tuple[Manifest, tuple[Problem, ...]]:
    """The manifest of a course's folder. A fault leaves that key at its default and is one problem, with its line."""
    path = folder / NAME
    if not path.exists():
        return Manifest(title=_title(folder), id=folder.name), ()
    try:
        text = path.read_text(encoding="utf-8-sig")
        node = yaml.compose(text, yaml.CSafeLoader)
        values = yaml.load(text, yaml.CSafeLoader) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ValueError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", -1) + 1
        return Manifest(title=_title(folder), id=folder.name), (
            _problem(line, f"can't be read: {' '.join(str(error).split())}", "Mend the YAML."),
        )
    if not isinstance(values, dict):
        return Manifest(title=_title(folder), id=folder.name), (
            _problem(1, "does not hold `key: value` lines", "Start it with `title: ...`."),
        )
    return _validated({"title": _title(folder), "id": folder.name, **values}, node)


def _validated(values: dict[str, Any], node: yaml.Node | None) -> tuple[Manifest, tuple[Problem, ...]]:
    problems: list[Problem] = []
    while True:
        try:
            return Manifest(**values), tuple(problems)
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                keys = ".".join(str(part) for part in fault["loc"])
                what = f"`{keys}`: {fault['msg'][:1].lower() + fault['msg'][1:]}"
                problems.append(_problem(_line(node, fault["loc"]), what, f"Known keys: {', '.join(_known())}."))
            faulty = {str(fault["loc"][0]) for fault in error.errors()}
            values = {key: value for key, value in values.items() if str(key) not in faulty}


def _line(node: yaml.Node | None, loc: tuple[int | str, ...]) -> int:
    """The line of the key that `loc` leads to, as deep as it can be followed."""
    line = 1
    for part in loc:
        if isinstance(node, yaml.MappingNode):
            found = [(key, value) for key, value in node.value if key.value == str(part)]
            if not found:
                break
            line, node = found[0][0].start_mark.line + 1, found[0][1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
    return line


def _known() -> tuple[str, ...]:
    return tuple(Manifest.model_fields)


def _problem(line: int, what: str, fix: str) -> Problem:
    return Problem(NAME, max(0, line), Severity.ERROR, what, fix)


def _title(folder: Path) -> str:
    return folder.name.replace("_", " ").replace("-", " ").strip().capitalize() or "Course"
