"""The text files Anki exports: header lines that open with `#`, then rows of fields that may hold HTML.

A cloze note gives one row for each of its gaps. Decks become topics, by their last part.
"""

import csv
import re
from collections.abc import Iterator
from html import unescape

_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
_HEADER = re.compile(r"#([a-z ]+):(.*)")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)(?:::[^{}]*?)?\}\}", re.DOTALL)


def is_anki(text: str) -> bool:
    """Whether the file opens with one of Anki's header lines."""
    return bool(_HEADER.match(text)) and text.startswith(("#separator:", "#html:", "#notetype", "#deck", "#tags"))


def anki_rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Question and answer of every note, with its line. Notes of one field that are no cloze are left out."""
    lines = text.split("\n")
    head: dict[str, str] = {}
    while lines and (found := _HEADER.fullmatch(lines[len(head)].strip() if len(head) < len(lines) else "")):
        head[found[1].strip()] = found[2].strip()
    separator = _SEPARATORS.get(head.get("separator", "tab").casefold(), head.get("separator", "\t")[:1] or "\t")
    other = {int(at) - 1: name for name, at in head.items() if name.endswith(" column") and at.isdigit()}
    reader = csv.reader([f"{row}\n" for row in lines[len(head) :]], delimiter=separator)
    line = len(head) + 1
    for row in reader:
        first, line = line, len(head) + reader.line_num + 1
        fields = [_plain(cell) for at, cell in enumerate(row) if at not in other]
        meta = {other[at]: cell for at, cell in enumerate(row) if at in other}
        topic = meta.get("deck column", head.get("deck", "")).rpartition("::")[2].strip()
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
