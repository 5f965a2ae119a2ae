"""The settings of a deployment: what each takes by `bot/app/settings.py`, in the words of the README's table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from bot.app.settings import NESTED, PLAIN, PREFIX, SECTIONS
from docs.making.links import ROOT

_ROW = re.compile(r"^\| `([A-Z_]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|$", re.MULTILINE)
_NAMES = {
    "": "Only in the environment or `.env`",
    "bot": "Viva herself",
    "ask": "Answers",
    "quiz": "Rounds",
    "boards": "Scoreboards",
    "privacy": "What is kept",
    "rehearsal": "The rehearsal room",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the README's table, as Markdown."""

    place: str
    """Its file and key; empty for what has none."""
    default: str
    meaning: str


def readme_rows() -> dict[str, Told]:
    """The README's table of settings, by variable."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return {variable: Told(*(cell.strip() for cell in cells)) for variable, *cells in _ROW.findall(text)}


def variables() -> Iterator[tuple[str, str, FieldInfo | None]]:
    """Every variable there is, with the group it belongs to (none for the plain ones) and its field."""
    yield from ((name, "", None) for name in PLAIN)
    for group, section in SECTIONS.items():
        for key, field in section.model_fields.items():
            yield f"{PREFIX}{group}{NESTED}{key}".upper(), group, field


def settings_made() -> str:
    """A table for each group. Raises KeyError for a setting that the README does not tell of."""
    rows = readme_rows()
    parts = []
    for group, members in groupby(variables(), key=lambda variable: variable[1]):
        title = f"{_NAMES[group]}: `config/{group}.yaml`" if group else _NAMES[group]
        parts.append(f"## {title}\n\n| variable | takes | default | what it is |\n| --- | --- | --- | --- |")
        parts += [_row(variable, taken(field), rows[variable]) for variable, _group, field in members]
        parts.append("")
    return "\n".join(parts)


def _row(variable: str, takes: str, told: Told) -> str:
    return f"| `{variable}` | {takes} | {told.default} | {told.meaning} |"


def taken(field: FieldInfo | None) -> str:
    """What a setting takes, in a few words."""
    if field is None:
        return "text"
    kind = field.annotation
    if get_origin(kind) is Literal:
        return ", ".join(map(str, get_args(kind)))
    if get_origin(kind) is list:
        return f"a list, {_range(field.metadata, 'min_length', 'max_length')}"
    if kind is int:
        return _range(field.metadata, "ge", "le")
    return "true or false" if kind is bool else "text"


def _range(metadata: list[Any], least: str, most: str) -> str:
    bounds = {name: getattr(one, name) for one in metadata for name in (least, most) if hasattr(one, name)}
    return f"{bounds[least]:,} to {bounds[most]:,}"
