"""A run of prose with its markup taken off and remembered beside it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum


class MarkKind(Enum):
    """What a stretch of text was marked as."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    HIGHLIGHT = "highlight"
    STRIKE = "strike"
    LINK = "link"
    MATH = "math"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Mark:
    """`plain[start:end]` was marked so; `target` is a link's aim, as written."""

    kind: MarkKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    r"""What a reader sees. Soft line breaks stay as `\n`, so line n of a paragraph is its first line + n."""

    plain: str
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.plain

    def __bool__(self) -> bool:
        return bool(self.plain.strip())

    def marked(self, kind: MarkKind) -> tuple[str, ...]:
        """The stretches marked `kind`, in order."""
        return tuple(self.plain[mark.start : mark.end] for mark in self.marks if mark.kind is kind)

    def cut(self, start: int, end: int | None = None) -> "Text":
        """The part from `start` to `end` (to the end without it), with the marks that reach into it."""
        end = len(self.plain) if end is None else min(end, len(self.plain))
        marks = (
            Mark(mark.kind, max(mark.start, start) - start, min(mark.end, end) - start, mark.target)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        return Text(self.plain[start:end], tuple(marks))

    def strip(self) -> "Text":
        """Without white space at either end."""
        start = len(self.plain) - len(self.plain.lstrip())
        return self.cut(start, max(start, len(self.plain.rstrip())))

    def in_a_line(self) -> "Text":
        """As running prose, where the note breaks its lines."""
        return Text(self.plain.replace("\n", " "), self.marks)

    def label(self) -> "tuple[str, Text] | None":
        """`**Concept:** text` as ("Concept", text): a bold opening that ends in a colon; None where there is none."""
        if not self.marks or self.marks[0].kind is not MarkKind.STRONG or self.plain[: self.marks[0].start].strip():
            return None
        bold = self.marks[0]
        name = self.plain[bold.start : bold.end].strip()
        if name.endswith(":"):
            return name[:-1].strip(), self.cut(bold.end).strip()
        rest = self.plain[bold.end :]
        if rest.lstrip().startswith(":"):  # the colon outside the bold: **Concept**: text
            return name, self.cut(bold.end + rest.index(":") + 1).strip()
        return None


def joined(texts: Iterable[Text], between: str = "\n") -> Text:
    """Several texts as one, with `between` from each to the next, their marks kept."""
    plain: list[str] = []
    marks: list[Mark] = []
    length = 0
    for text in texts:
        marks += (replace(mark, start=mark.start + length, end=mark.end + length) for mark in text.marks)
        plain.append(text.plain)
        length += len(text.plain) + len(between)
    return Text(between.join(plain), tuple(marks))
