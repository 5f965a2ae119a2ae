"""PRIVACY.md as it reads in a chat: its tables as lists, its links as what they say."""

import re
from functools import cache
from pathlib import Path

PRIVACY = Path(__file__).resolve().parents[3] / "PRIVACY.md"
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_RULE = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+$")


@cache
def privacy_text() -> str:
    """The page, with Discord's own marks; empty where it was not shipped along."""
    try:
        return as_chat(PRIVACY.read_text(encoding="utf-8"))
    except OSError:
        return ""


def as_chat(page: str) -> str:
    """A row of a table as `- first: second · third`; lines of one paragraph as one line."""
    lines: list[str] = []
    for line in _LINK.sub(r"\1", page).splitlines():
        if _RULE.match(line):
            lines.pop()  # the heads of the columns, which a list does without
        elif line.startswith("|"):
            first, *others = (cell.strip() for cell in line.strip("|").split("|"))
            lines.append(f"- {first}: {' · '.join(others)}")
        elif lines and _goes_on(lines[-1], line):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _goes_on(before: str, line: str) -> bool:
    return bool(before.strip() and line.strip()) and not before.startswith("#") and not line.startswith(("#", "-"))
