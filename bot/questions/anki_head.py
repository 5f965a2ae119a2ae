"""The lines a text file of Anki's opens with: `#separator:tab`, `#html:true`, `#deck:Rivers`, `#guid column:1`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LINE = re.compile(r"#([a-z ]+):(.*)")
_PLACE = re.compile(r"[1-9][0-9]{0,2}")  # anybody writes these: `0`, `²` and a thousand digits are no columns
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}


@dataclass(frozen=True, slots=True)
class AnkiHead:
    """What the head of a file says, by key; of a key that stands there twice, the last."""

    said: dict[str, str]
    lines: int
    """How many lines it takes."""

    @property
    def deck(self) -> str:
        """The deck of all cards; empty where it names none."""
        return self.said.get("deck", "")

    @property
    def columns(self) -> dict[int, str]:
        """The columns that are no side of a card, by place from 0: `guid column`, `tags column`."""
        named = ((name, at) for name, at in self.said.items() if name.endswith(" column"))
        return {int(at) - 1: name for name, at in named if _PLACE.fullmatch(at)}

    @property
    def separator(self) -> str:
        """The sign between columns; empty where it names none."""
        said = self.said.get("separator", "")
        return _SEPARATORS.get(said.casefold()) or (said[:1] if said[:1].isprintable() else "")


def anki_head(lines: Sequence[str]) -> AnkiHead:
    """The head that a file of these lines opens with; empty where it has none."""
    said: dict[str, str] = {}
    for number, line in enumerate(lines):
        found = _LINE.fullmatch(line.strip())
        if found is None:
            return AnkiHead(said, number)
        said[found[1].strip()] = found[2].strip()
    return AnkiHead(said, len(lines))
