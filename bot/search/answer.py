"""What comes back when somebody asks. Plain values: how they look is for whoever shows them."""

from dataclasses import dataclass
from enum import Enum

from bot.notes.source import Source
from bot.notes.text import Text


class Verdict(Enum):
    """Answered; unsure between a few, for the person to choose; or not in the notes."""

    ANSWERED = "answered"
    OFFERED = "offered"
    REFUSED = "refused"


class AnswerKind(Enum):
    """What an answer is made of."""

    DEFINITION = "definition"
    COMPARISON = "comparison"
    LISTING = "listing"
    CELL = "cell"
    EXPANSION = "expansion"
    EXAM_ANSWER = "exam answer"
    ANALOGY = "analogy"
    DIAGRAM = "diagram"
    PASSAGE = "passage"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Prose:
    """Whole sentences."""

    text: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Points:
    """Things listed; each is a text of its own, with its label bold in its marks."""

    items: tuple[Text, ...]
    ordered: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: as many cells a row as the header has."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A drawing, code or formula, kept to the character."""

    text: str
    language: str
    source: Source


Piece = Prose | Points | Grid | Verbatim


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found, best first. `score` is 0 to 100 and means the same for every question."""

    source: Source
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole of it. Refused: no pieces. Offered: `offers` are questions that would be answered."""

    question: str
    verdict: Verdict
    kind: AnswerKind
    confidence: float
    """0 to 100: the best hit's score."""
    title: str
    """What the answer is about, as a heading for it: `Server virtualization`, `VMs and containers`."""
    topic: str
    """The term or note title a follow-up or a quiz on this would be about; empty when refused."""
    pieces: tuple[Piece, ...]
    hits: tuple[Hit, ...]
    """At least five different notes where there are that many, also when refused."""
    related: tuple[str, ...] = ()
    """Up to three topics near by; when refused, the nearest ones."""
    offers: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the pieces stand, each place once, in their order."""
        return tuple(dict.fromkeys(piece.source for piece in self.pieces))
