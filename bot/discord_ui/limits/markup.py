"""Where text with Discord's marks may be cut, and which marks stand open there.

What somebody wrote is escaped before it gets here, so every mark is one of ours.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

_TOKEN = re.compile(
    r"```(?P<language>[a-z0-9+#-]{1,16}(?=\n))?"
    r"|\\."  # an escaped sign
    r"|<[^<>\s]{1,80}>"  # a time, a channel, an emoji
    r"|\[[^\]\n]{0,200}\]\([^)\s]{1,512}\)"  # a link
    r"|`[^`\n]+`"
    r"|\*\*|\*|__|~~|\|\|"
    r"|\n\n+|\s|.",
    re.DOTALL,
)
_FENCE = "```"
_PAIRED = ("**", "*", "__", "~~", "||")
_JOINING = "\u200d"
_VIRAMA = 9
"""The class of the signs that bind a consonant to the next one, as in Hindi."""


class Ends(IntEnum):
    """What a page ends with; the more the better."""

    ANYTHING = 0
    WORD = 1
    LINE = 2
    PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class Cut:
    """A place to cut: everything before `at` stays."""

    at: int
    ends: Ends = Ends.ANYTHING
    open_marks: tuple[str, ...] = ()
    """Outermost first; a fence with its language."""

    @property
    def closing(self) -> str:
        """What closes the marks."""
        return "".join("\n```" if mark.startswith(_FENCE) else mark for mark in reversed(self.open_marks))

    @property
    def opening(self) -> str:
        """What opens them again."""
        return "".join(f"{mark}\n" if mark.startswith(_FENCE) else mark for mark in self.open_marks)


def cuts(text: str, limit: int) -> Iterator[Cut]:
    """Every place up to `limit` where no mark, link, escaped sign or letter is cut in two, from the beginning on."""
    marks: list[str] = []
    for token in _TOKEN.finditer(text):
        at, found = token.start(), token.group()
        if at > limit:
            return
        if at and is_whole(text, at) and not _closes(found, marks):
            yield Cut(at, _ends(found), tuple(marks))
        _mark(found, marks)


def is_whole(text: str, at: int) -> bool:
    """Whether no letter is cut in two there: accents, vowel signs and joined emoji belong to what is before them."""
    if at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    return not (
        unicodedata.category(after).startswith("M")
        or _JOINING in (before, after)
        or unicodedata.combining(before) == _VIRAMA
    )


def _closes(found: str, marks: list[str]) -> bool:
    """Right before what closes a mark the text might as well be cut after it."""
    return bool(marks) and (found == marks[-1] or (found.startswith(_FENCE) and marks[-1].startswith(_FENCE)))


def _mark(found: str, marks: list[str]) -> None:
    fenced = bool(marks) and marks[-1].startswith(_FENCE)
    if found.startswith(_FENCE):
        if fenced:
            marks.pop()
        else:
            marks.append(found)
    elif found in _PAIRED and not fenced:
        if found in marks:
            del marks[marks.index(found) :]
        else:
            marks.append(found)


def _ends(found: str) -> Ends:
    if found.startswith("\n\n"):
        return Ends.PARAGRAPH
    if found == "\n":
        return Ends.LINE
    return Ends.WORD if found.isspace() else Ends.ANYTHING
