"""The cells of a comparison, each with the cells it stands beside."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.knowledge.model import Comparison
from bot.knowledge.subject import is_versus
from bot.knowledge.subject import subject as subject_of
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.wording import alike, count_words, fold, stems, words
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import capital, one_line, without_stop

_LONGEST_CELL = 25
_TERSE = 4
_ONLY_COMPARES = re.compile(r"\b(?:compar\w+|summary|types?|overview|table|at a glance|differences?)\b", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:faq|notes?|lectures?|revision|chapter|summary|cheat ?sheet|overview|basics)\b", re.IGNORECASE
)
_OPPOSITES = frozenset(
    {"high", "higher", "low", "lower", "yes", "no", "more", "less", "fast", "slow", "strong", "weak"}
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one subject has under one feature; `others` are the other subjects with theirs, empty cells left out."""

    feature: str
    subject: str
    text: str
    others: tuple[tuple[str, str], ...]
    source: Source

    @property
    def said(self) -> str:
        """`Startup time: fast`."""
        return saying(self.feature, self.text)

    def agrees(self, text: str) -> bool:
        """Whether another cell could be taken to say this."""
        return agree(self.text, text)


def cells(comparison: Comparison) -> Iterator[Cell]:
    """Every cell that says something, row by row. A row where a subject has nothing is used for the others."""
    for row in comparison.features:
        said = [(subject, plain(cell)) for subject, cell in zip(comparison.subjects, row.cells, strict=True)]
        filled = [
            (subject, text) for subject, text in said if text and ".;" not in text
        ]  # `a: b.; c: d.`, run together
        if len(filled) < 2 or not row.name.strip():
            continue
        for subject, text in filled:
            if len(words(text)) <= _LONGEST_CELL:
                others = tuple(pair for pair in filled if pair[0] != subject)
                yield Cell(feature_name(row.name), subject, text, others, row.source)


def saying(feature: str, text: str) -> str:
    """`Startup time: fast`; `Mutable? Yes`."""
    return f"{feature} {text}" if feature.endswith("?") else f"{feature}: {text}"


def shown_as(comparison: Comparison) -> Callable[[str], str]:
    """How its subjects are written: with a capital, but `int`, `list` and `dict` are names as they stand."""
    return capital if any(subject[:1].isupper() for subject in comparison.subjects) else str


def agree(one: str, other: str) -> bool:
    """Whether two cells could be taken for one: equal, near-copies, or one says all the other does.

    `High` and `High (near-native)` agree; `Low` and `High` do not; `Mix of both` agrees with nothing but itself.
    """
    if fold(one) == fold(other) or alike(one, other, limit=80):
        return True
    first, second = set(words(one)), set(words(other))
    if (first & _OPPOSITES) != (second & _OPPOSITES):
        return False
    left, right = stems(one) or frozenset(first), stems(other) or frozenset(second)
    return left <= right or right <= left


def plain(cell: Text) -> str:
    """The cell's words on one line, without the full stop."""
    return without_stop(one_line(cell))


def feature_name(name: str) -> str:
    """`Guest OS Mod?` keeps its mark; `Manages...` loses its dots."""
    return re.sub(r"[.:…\s]+$", "", name.strip())


def within(material: Material, comparison: Comparison, cell: Cell) -> str:
    """What is compared, where the cell is too terse to say (` (Management Responsibility)` for `Servers: You`), or a
    subject is no whole name (` (Hardware Virtualization)` for `Full` and `Partial`)."""
    title = re.sub(r"\s*\([^()]*\)$", "", comparison.title.rpartition(":")[2].strip())
    only_compares = not stems(title) or is_versus(title) or bool(_ONLY_COMPARES.search(title))
    named = frozenset().union(*map(stems, comparison.subjects))
    if any(material.description(name) is None for name in comparison.subjects):
        said = subject_of(comparison.source.note) if only_compares or stems(title) <= named else title
        # `Chemistry FAQ` says where it stands, `Photosynthesis` beside Photosynthesis nothing
        return "" if stems(said) <= named or _PAPERS.search(said) else f" ({said})"
    if stems(title) & named or only_compares or count_words(cell.said) > _TERSE:
        return ""
    return f" ({title})"


def explained(comparison: Comparison, cell: Cell) -> str:
    """The whole row, as the notes have it."""
    row = [(cell.subject, cell.text), *cell.others]
    order = {subject: at for at, subject in enumerate(comparison.subjects)}
    said = "; ".join(f"{subject}: {text}" for subject, text in sorted(row, key=lambda pair: order[pair[0]]))
    return f"{cell.feature} – {said}."
