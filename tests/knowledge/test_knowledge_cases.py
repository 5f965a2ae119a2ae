"""Every form of definition, listing, comparison, exam question and name, and the false ones, by notes of our own.

A case is a note and what it says, one finding a line; `cases/*.txt` hold them.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge import gather
from bot.knowledge.model import Knowledge
from bot.notes import read_note
from bot.notes.source import Source

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[Any]:
    """The cases of one file, as (note, findings), named by what they show. Single stops part the three."""
    parts = re.split(r"^\.\n", (CASES / name).read_text(encoding="utf-8") + "\n", flags=re.MULTILINE)
    return [
        pytest.param(note, said.strip(), id=title.strip())
        for title, note, said in zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    ]


def gathered(note: str) -> Knowledge:
    """What a note says, read as the file `note.md`."""
    read, _ = read_note("note.md", note.encode())
    assert read is not None
    return gather([read])


def place(source: Source) -> str:
    """`3` or `3-5`."""
    return str(source.first) if source.first == source.last else f"{source.first}-{source.last}"


def one_line(words: str) -> str:
    """Without line breaks."""
    return " ".join(words.split())


def definitions(knowledge: Knowledge) -> list[str]:
    """`TRUST line term = text`."""
    return [
        f"{found.trust.name} {place(found.source)} {found.term} = {one_line(found.text.plain)}"
        for found in knowledge.definitions
    ]


def check(note: str, said: str, told: Callable[[Knowledge], list[str]]) -> None:
    """That `note` says `said` and nothing else of the kind."""
    assert "\n".join(told(gathered(note))) == said


@pytest.mark.parametrize(("note", "said"), cases("definitions.txt"))
def test_a_definition_is_found(note: str, said: str) -> None:
    check(note, said, definitions)


@pytest.mark.parametrize(("note", "said"), cases("false_definitions.txt"))
def test_a_false_definition_is_not(note: str, said: str) -> None:
    check(note, said, definitions)
