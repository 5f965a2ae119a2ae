"""The front matter: found, cut off, and read so that nothing in it can stop the note from being read.

It is only ever on line 1. Everything in it is a string (BaseLoader): no dates, no base-60 numbers, no booleans.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.notes.findings import Findings

MAX_HEADER = 16 * 1024
MAX_VALUES = 1000
"""Values kept of one list: an alias bomb is small on disk and endless when walked."""

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# Some notes open with "--- " (trailing space); Pandoc closes with "...".
_OPEN = re.compile(r"---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LATE = re.compile(r"\s+---[ \t]*\n\w[\w -]*:[ \t]*[^\n]*\n(?:[^\n]+\n)*?---[ \t]*\n")
_KEY = re.compile(r"""^(["']?)([^\s#"':\[{}\]-][^:\n]*?)\1[ \t]*:(?:[ \t]+(.*))?$""")
_ITEM = re.compile(r"^[ \t]*-[ \t]+(.*)$")
# `tags: #x` is a comment to YAML, `up: [[A]]` a list in a list: both are meant as text.
_BARE = re.compile(r"^([ \t]*-[ \t]+|[\w -]+:[ \t]+)(#[^\s#].*|\[\[[^\[\]\n]*\]\][ \t]*)$", re.MULTILINE)

Meta = dict[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Header:
    """The front matter of one note; `lines` it takes, its fences included (0 where there is none)."""

    meta: Meta = field(default_factory=dict)
    lines: int = 0
    raw: str = ""

    def text(self, *names: str) -> str:
        """The first of these values there is, as one string; templates' `{{...}}` count as nothing."""
        for value in self._values(names):
            text = value if isinstance(value, str) else " ".join(value)
            if text and "{{" not in text:
                return text.strip()
        return ""

    def items(self, *names: str, split: str = r",") -> tuple[str, ...]:
        """All values under these names as a flat list. A string is split at commas: `tags: a, b`."""
        found: list[str] = []
        for value in self._values(names):
            found += re.split(split, value) if isinstance(value, str) else value
        cleaned = (item.strip().strip("\"'") for item in found)
        return tuple(dict.fromkeys(item for item in cleaned if item and "{{" not in item))

    def _values(self, names: tuple[str, ...]) -> list[str | list[str]]:
        folded = {key.casefold(): value for key, value in self.meta.items()}
        return [folded[name] for name in names if name in folded]


def split_header(text: str, findings: Findings) -> Header:
    """Reads the front matter of a note. Without one, or where line 1 is only a rule, an empty Header."""
    opened = _OPEN.match(text)
    if not opened:
        if _LATE.match(text):
            findings.warn(1, "Front matter must begin on line 1; this is read as text", "Delete what is above it.")
        return Header()
    closed = _CLOSE.search(text, opened.end())
    if not closed:
        if _KEY.match(text[opened.end() :].split("\n", 1)[0]):
            findings.warn(1, "The front matter is never closed, so it is read as text", "Close it with ---.")
        return Header()
    raw = text[opened.end() : closed.start()]
    meta = _read(raw, findings)
    if meta is None:  # prose between two horizontal rules
        return Header()
    return Header(meta, text.count("\n", 0, closed.end()) + 1, raw)


def _read(raw: str, findings: Findings) -> Meta | None:
    if len(raw) > MAX_HEADER:
        findings.fail(1, "The front matter has more than 16 KB; only plain `key: value` lines were read", "Shorten it.")
        return _scan(raw[:MAX_HEADER])
    try:
        loaded = yaml.load(_quoted(raw), _Loader)  # noqa: S506 - BaseLoader makes nothing but strings
    except Exception as error:  # RecursionError and ValueError come out of PyYAML as well as YAMLError
        findings.warn(_line(error), f"The front matter is not valid YAML ({_cause(error)})", "Quote the value.")
        return _scan(raw)
    if loaded is None or loaded == "":
        return {}
    if not isinstance(loaded, dict):
        return None
    _check_names(raw, findings)
    return {key: _flat(value) for key, value in loaded.items() if isinstance(key, str) and not isinstance(value, dict)}


def _quoted(raw: str) -> str:
    return _BARE.sub(lambda bare: bare[1] + json.dumps(bare[2].strip()), raw)


def _flat(value: object) -> str | list[str]:
    if isinstance(value, str):
        return "" if value in ("~", "null") else value
    found: list[str] = []
    waiting = [value]
    for _ in range(MAX_VALUES):
        if not waiting:
            break
        match waiting.pop():
            case str(text) if text not in ("", "~", "null"):
                found.append(text)
            case list(inner):
                waiting += inner[:MAX_VALUES][::-1]
            case _:
                pass
    return found


def _scan(raw: str) -> Meta:
    """Front matter YAML cannot read, line by line: `key: value`, `key:` with `- item` lines below."""
    meta: Meta = {}
    key = ""
    for line in raw.split("\n"):
        if named := _KEY.match(line):
            key = named[2]
            value = (named[3] or "").strip()
            listed = value.startswith("[") and not value.startswith("[[")  # `[a, b`, its end forgotten
            meta[key] = _split(value) if listed else value.strip("\"'")
        elif key and (item := _ITEM.match(line)):
            before = meta[key]
            kept = before if isinstance(before, list) else [before] if before else []
            meta[key] = [*kept, item[1].strip().strip("\"'")]
    return meta


def _split(value: str) -> list[str]:
    return [item.strip().strip("\"'") for item in value.strip("[]").split(",")]


def _check_names(raw: str, findings: Findings) -> None:
    seen: set[str] = set()
    for number, line in enumerate(raw.split("\n"), 2):
        named = _KEY.match(line)
        if named and named[2] in seen:
            findings.warn_once(
                number, f"The front matter says `{named[2]}` twice; the last one counts", "Keep one of them."
            )
        if named:
            seen.add(named[2])


def _line(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 2 if mark else 1


def _cause(error: Exception) -> str:
    return str(getattr(error, "problem", None) or "nested too deeply").strip()
