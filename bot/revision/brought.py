"""Cards somebody brings along, from the text Anki exports or a list they made: a line a card, front and back.

What Anki says in its first lines (`#separator:tab`, `#html:true`, `#deck:Rivers`, `#guid column:1`) is heeded; without
them the columns are parted by the first tab, semicolon or comma there is. A file is taken as a whole or not at all.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import unescape

from bot.questions.anki_head import AnkiHead, anki_head

MOST_BYTES = 1_000_000
LONGEST = 2000
"""Characters of one side of a card."""
LONGEST_DECK = 80

_BREAK = re.compile(r"<(?:br|/p|/div|/li|hr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>|\[sound:[^\]]*\]", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")


class Flaw(Enum):
    """What can be wrong with a file; the words go on from `Line 3 `."""

    NO_CARD = "is followed by no card: each wants a line with its front and its back"
    NO_TEXT = "is no text: export from Anki as “Notes in Plain Text”"
    TOO_LARGE = "begins a file that is too large: a megabyte is the most"
    NOT_UTF_8 = "is not in UTF-8: save the file so"
    QUOTED = "parts the columns by quotation marks: use a tab or a semicolon"
    UNREADABLE = "can't be read: is a quotation mark left open there?"
    NO_BACK = "has no back: a tab or a semicolon parts it from the front"
    NO_FRONT = "has no front, or only a picture or a sound, which I can't show"
    TOO_LONG = f"is longer than {LONGEST:,} characters: is a quotation mark left open there?"


class BadFileError(ValueError):
    """Why nothing was taken from a file."""

    def __init__(self, line: int, flaw: Flaw) -> None:
        super().__init__(f"line {line} {flaw.value}")
        self.line = line
        self.flaw = flaw

    @property
    def what(self) -> str:
        """What is wrong, in words."""
        return self.flaw.value


@dataclass(frozen=True, slots=True)
class Brought:
    """One card. `guid` is the id the file gives it, empty where it gives none."""

    front: str
    back: str
    deck: str = ""
    guid: str = ""


def read_cards(data: bytes, deck: str = "") -> tuple[Brought, ...]:
    """The cards of a file, for the deck of that name; without one, for the deck the file names. Raises BadFileError."""
    lines = _text(data).split("\n")
    head = anki_head(lines)
    wanted, special = deck or head.deck, head.columns
    html = head.said.get("html", "").casefold() == "true"
    cards = tuple(_card(line, row, special, wanted, html=html) for line, row in _rows(lines[head.lines :], head))
    if not cards:
        raise BadFileError(1, Flaw.NO_CARD)
    return cards


def _text(data: bytes) -> str:
    if data.startswith(b"PK"):
        raise BadFileError(1, Flaw.NO_TEXT)
    if len(data) > MOST_BYTES:
        raise BadFileError(1, Flaw.TOO_LARGE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFileError(data[: error.start].count(b"\n") + 1, Flaw.NOT_UTF_8) from error
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _rows(rows: list[str], head: AnkiHead) -> Iterator[tuple[int, list[str]]]:
    """The cells of each card, with the line it begins on."""
    first = next((row for row in rows if row.strip()), "")
    guessed = next((sign for sign in "\t;," if sign in first), "\t")
    separator = head.separator or guessed
    if separator == '"':
        raise BadFileError(1, Flaw.QUOTED)
    reader = csv.reader((f"{row}\n" for row in rows), delimiter=separator)
    line = head.lines + 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadFileError(line, Flaw.UNREADABLE) from error
        if any(cell.strip() for cell in row):
            yield line, row
        line = head.lines + reader.line_num + 1


def _card(line: int, row: list[str], special: dict[int, str], deck: str, *, html: bool) -> Brought:
    sides = [_plain(cell, html=html) for at, cell in enumerate(row) if at not in special]
    said = {name: row[at].strip() for at, name in special.items() if at < len(row)}
    if len(sides) < 2 or not sides[1]:
        raise BadFileError(line, Flaw.NO_BACK)
    if not sides[0]:
        raise BadFileError(line, Flaw.NO_FRONT)
    if max(map(len, sides[:2])) > LONGEST:
        raise BadFileError(line, Flaw.TOO_LONG)
    name = " ".join((said.get("deck column") or deck).rpartition("::")[2].split())
    return Brought(sides[0], sides[1], name[:LONGEST_DECK], said.get("guid column", ""))


def _plain(cell: str, *, html: bool) -> str:
    """What is read: breaks are kept, markup is not."""
    if html:
        cell = unescape(_TAG.sub("", _BREAK.sub("\n", cell)))
    return "\n".join(filter(None, (_SPACES.sub(" ", line).strip() for line in cell.split("\n"))))
