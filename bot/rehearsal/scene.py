"""A written scene: who does what in which channel, when time passes, and what is worth a picture. See docs/scenes.md.

What is wrong in a file is told all at once, by line and key, before anything starts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import AwareDatetime, BaseModel, ConfigDict, Discriminator, Field, Tag, ValidationError

from bot.fault import Fault
from bot.questions.teacher.lined_yaml import LinedYaml, load
from bot.rehearsal.world import HALL, PLACES

PICTURE_NAME = r"^[a-z0-9][a-z0-9-]{0,60}$"
LONGEST_WAIT = 40 * 86_400


class SceneError(Fault):
    """A scene can't be read or played; the message says where, a line for each thing."""


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class _Deed(_Written):
    who: str
    where: Annotated[Literal[PLACES], Field(alias="in")] = HALL  # type: ignore[valid-type]  # the names are data


class Command(_Deed):
    """Somebody types a command, its options by their names."""

    types: Annotated[str, Field(pattern=r"^/\S")]
    options: Annotated[dict[str, str | int | bool], Field(alias="with")] = {}


class Message(_Deed):
    """Somebody writes; `@Viva` becomes a mention."""

    says: Annotated[str, Field(min_length=1, max_length=2000)]


class Press(_Deed):
    """Somebody presses the newest button they see that has this label."""

    presses: Annotated[str, Field(min_length=1)]


class Pick(_Deed):
    """Somebody picks options of the newest menu they see that has them."""

    picks: str | Annotated[tuple[str, ...], Field(min_length=1)]

    @property
    def labels(self) -> tuple[str, ...]:
        """What is picked, also where it is one alone."""
        return (self.picks,) if isinstance(self.picks, str) else self.picks


class Fill(_Deed):
    """Somebody fills the form their last step opened, by the labels of its fields, and sends it."""

    fills: Annotated[dict[str, str | bool | tuple[str, ...]], Field(min_length=1)]


class Wait(_Written):
    """Seconds pass, of simulated time."""

    waits: Annotated[float, Field(gt=0, le=LONGEST_WAIT)]


class Shot(_Deed):
    """A picture of what somebody sees: the newest card, or the newest of those that say `showing`, or the channel up to
    it. One that is `shown` is part of the tour."""

    picture: Annotated[str, Field(pattern=PICTURE_NAME)]
    of: Literal["card", "channel"] = "channel"
    showing: Annotated[str, Field(min_length=1)] | None = None
    width: Literal["desktop", "phone"] = "desktop"
    theme: Literal["dark", "light"] = "dark"
    height: Annotated[int, Field(ge=200, le=8000)] | None = None
    shown: Annotated[float, Field(gt=0, le=30)] | None = None


KINDS: dict[str, type[_Written]] = {
    "types": Command,
    "says": Message,
    "presses": Press,
    "picks": Pick,
    "fills": Fill,
    "waits": Wait,
    "picture": Shot,
}


def _kind(step: Any) -> str | None:
    """The one key of a step that says what happens."""
    found = [key for key in KINDS if isinstance(step, dict) and key in step]
    return found[0] if len(found) == 1 else None


Deed = Command | Message | Press | Pick | Fill
Step = Annotated[
    Annotated[Command, Tag("types")]
    | Annotated[Message, Tag("says")]
    | Annotated[Press, Tag("presses")]
    | Annotated[Pick, Tag("picks")]
    | Annotated[Fill, Tag("fills")]
    | Annotated[Wait, Tag("waits")]
    | Annotated[Shot, Tag("picture")],
    Discriminator(
        _kind,
        custom_error_type="kind_of_step",
        custom_error_message=f"a step has exactly one of the keys {', '.join(KINDS)}",
    ),
]


class Script(_Written):
    """What a scene's file holds."""

    members: Annotated[tuple[Annotated[str, Field(min_length=1, max_length=32)], ...], Field(min_length=1)] = (
        "Asha",
        "Ben",
        "Chen",
        "Divya",
    )
    starts: AwareDatetime = datetime.fromisoformat("2026-09-14T16:00:00Z")
    seed: int = 1
    tour: Annotated[str, Field(pattern=PICTURE_NAME)] | None = None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A script that can be played, and where each of its steps stands."""

    path: Path
    script: Script
    lines: tuple[int, ...]

    def at(self, step: int) -> str:
        """Where a step stands, for people."""
        return f"{self.path}, line {self.lines[step]}"


def read_scene(path: Path) -> Scene:
    """The scene of a file. Raises SceneError with everything that is wrong, a line each."""
    try:
        text = path.read_text(encoding="utf-8")
        written, lined = yaml.load(text, yaml.CSafeLoader), load(text)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise SceneError(f"{path}: can't be read: {' '.join(str(error).split())}") from None
    try:
        script = Script.model_validate(written)
    except ValidationError as error:
        raise SceneError("\n".join(_explain(path, error, lined))) from None
    scene = Scene(path, script, tuple(lined.line(("steps", step)) for step in range(len(script.steps))))
    if faults := tuple(_unplayable(scene)):
        raise SceneError("\n".join(faults))
    return scene


def _explain(path: Path, error: ValidationError, lined: LinedYaml) -> Iterator[str]:
    for fault in error.errors(include_url=False, include_context=False):
        loc = _without_tag(fault["loc"])
        what = "there is no such key" if fault["type"] == "extra_forbidden" else fault["msg"]
        key = ".".join(map(str, loc)) or "the file"
        yield f"{path}, line {lined.line(loc)}: {key}: {what[:1].lower() + what[1:]}."


def _without_tag(loc: Sequence[int | str]) -> tuple[int | str, ...]:
    """As it is written: pydantic puts the kind of a step behind its number, and that of a value behind its key."""
    if len(loc) > 2 and loc[0] == "steps":
        return (*loc[:2], *loc[3:4])
    return tuple(loc)


def _unplayable(scene: Scene) -> Iterator[str]:
    """What only shows when all of it is looked at together."""
    if not scene.script.steps:
        yield f"{scene.path}: steps: there are none."
    taken: set[str] = set()
    size = None
    for number, step in enumerate(scene.script.steps):
        if isinstance(step, Wait):
            continue
        if step.who not in scene.script.members:
            yield f"{scene.at(number)}: who: {step.who} is not among the members ({', '.join(scene.script.members)})."
        if isinstance(step, Shot):
            if step.picture in taken:
                yield f"{scene.at(number)}: picture: there is one named {step.picture} already."
            taken.add(step.picture)
            if step.shown:
                size = size or (step.of, step.width, step.height)
                if size != (step.of, step.width, step.height):
                    yield f"{scene.at(number)}: shown: all pictures of the tour need the same of, width and height."
    if scene.script.tour and size is None:
        yield f"{scene.path}: tour: no picture is shown in it; give some a number of seconds (shown: 2)."
