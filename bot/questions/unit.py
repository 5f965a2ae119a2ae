"""The unit of the course a note belongs to, as teachers and students name it."""

import re
from collections.abc import Sequence

from bot.notes.note import Note

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_NAMED = re.compile(
    r"(?<![a-z])(unit|module|chapter|week|lecture|unidad|módulo|modulo|tema|unité|chapitre|einheit|kapitel|unità"
    r"|capitolo|unidade|capítulo|इकाई)[\s_-]*(\d{1,3}|[ivxl]{1,6})(?![a-z])",
    re.IGNORECASE,
)


def unit_of(note: Note) -> str:
    """`Unit 2` from the front matter's `unit`, the title (`Unit II, Topic 03: ...`), a tag or a folder; or nothing."""
    declared = note.meta.get("unit", "")
    said = [declared] if isinstance(declared, str) else declared
    places: Sequence[str] = (*said, note.title, *note.tags, *reversed(note.path.split("/")))
    return next((unit for place in places if (unit := _named(place))), said[0] if said else "")


def same_unit(one: str, other: str) -> bool:
    """Whether two ways to write a unit mean one: `Unit II`, `unit2`, `2`."""
    return bool(one and other) and _number(one) == _number(other)


def _named(place: str) -> str:
    found = _NAMED.search(place)
    return f"{found[1].capitalize()} {_figure(found[2])}" if found else ""


def _number(unit: str) -> str:
    found = _NAMED.search(unit)
    return str(_figure(found[2] if found else unit.strip()))


def _figure(written: str) -> int | str:
    if written.isdigit():
        return int(written)
    if not written or set(written.casefold()) - set(_ROMAN):
        return written.casefold()
    values = [_ROMAN[sign] for sign in written.casefold()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
