"""The text files Anki exports: header lines that open with `#`, then rows of fields that may hold HTML.

A cloze note gives one row for each of its gaps. Decks become topics, by their last part.
"""

import csv
import re
from collections.abc import Iterator
from html import unescape

from bot.questions.anki_head import anki_head

_BREAK = re.compile(r"<(?:br|/p|/div|/li)\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)(?:::[^{}]*?)?\}\}", re.DOTALL)


def is_anki(text: str) -> bool:
    """Whether the file opens with one of Anki's header lines."""
    head = anki_head(text.split("\n", 1)[:1])
    return head.lines > 0 and text.startswith(("#separator:", "#html:", "#notetype", "#deck", "#tags"))


def anki_rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Question and answer of every note, with its line. Notes of one field that are no cloze are left out."""
    lines = text.split("\n")
    head = anki_head(lines)
    other = head.columns
    reader = csv.reader([f"{row}\n" for row in lines[head.lines :]], delimiter=head.separator or "\t")
    line = head.lines + 1
    for row in reader:
        first, line = line, head.lines + reader.line_num + 1
        fields = [_plain(cell) for at, cell in enumerate(row) if at not in other]
        meta = {other[at]: cell for at, cell in enumerate(row) if at in other}
        topic = meta.get("deck column", head.deck).rpartition("::")[2].strip()
        for question, answer in _cards(fields):
            yield first, {"question": question, "answer": answer, **({"topic": topic} if topic else {})}


def _cards(fields: list[str]) -> Iterator[tuple[str, str]]:
    if not fields or not fields[0]:
        return
    answers: dict[str, str] = {}
    for gap in _CLOZE.finditer(fields[0]):
        answers.setdefault(gap[1], gap[2])
    for number, answer in answers.items():
        yield _with_gap(fields[0], number), answer
    if not answers and len(fields) > 1 and fields[1]:
        yield fields[0], fields[1]


def _with_gap(text: str, number: str) -> str:
    """The text with one of its gaps left open and the others filled."""
    return _CLOZE.sub(lambda found: "____" if found[1] == number else found[2], text)


def _plain(cell: str) -> str:
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", cell))).split())
