"""Where something stands in the notes. Every thing taken from a note carries one, so a citation is never rebuilt."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A run of lines of one note. Lines are 1-based, inclusive, and those of the file as it lies on disk."""

    path: str
    """The file, relative to the folder that was read, with forward slashes."""
    note: str
    """The note's title."""
    headings: tuple[str, ...]
    """The headings it stands under, outermost first, without their numbers; the note's own H1 included."""
    first: int
    last: int

    @property
    def is_in_a_note(self) -> bool:
        """Whether the lines are a note's: those of a teacher's bank say nothing to who reads the notes."""
        return self.path.casefold().endswith(".md")

    @property
    def stem(self) -> str:
        """The file's name without folder and ending, as wikilinks name it."""
        return PurePosixPath(self.path).stem

    @property
    def heading(self) -> str:
        """The innermost heading; the note's title where there is none."""
        return self.headings[-1] if self.headings else self.note

    @property
    def place(self) -> str:
        """`Title › Heading › Inner heading`, the title said once."""
        below = [heading for heading in self.headings if heading != self.note]
        return " › ".join([self.note, *below])

    def __str__(self) -> str:
        return f"{self.place} (line {self.first})"
