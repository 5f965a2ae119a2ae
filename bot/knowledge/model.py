"""The kinds of thing the notes say.

Knowledge
  Term            what a thing is called, all its names merged
  Definition      what it is
  Listing         its advantages, types, examples, steps ...
  Comparison      two or more things, feature by feature
  ExamQuestion    a question by marks, with a model answer or a strategy
  Analogy, Diagram    kept as such, never a definition or an answer
"""

from dataclasses import dataclass
from enum import Enum, IntEnum

from bot.notes.source import Source
from bot.notes.text import Text


@dataclass(frozen=True, slots=True)
class Term:
    """A thing of the course, under all its names."""

    name: str
    """As the notes write it most."""
    aliases: tuple[str, ...]
    """Every other name: front-matter aliases, `also known as`, long form or acronym."""
    acronym: str
    """`VM`; empty where there is none. Also among the aliases, unless it is the name itself."""
    sources: tuple[Source, ...]
    """Where it is defined first, then where it is a heading, a bold term, a column."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all aliases."""
        return (self.name, *self.aliases)


class Trust(IntEnum):
    """How far a definition is to be believed, by the form it stands in; the highest wins."""

    PARAGRAPH = 1
    TABLE = 2
    GLOSSARY = 3
    MODEL_ANSWER = 4
    LABEL = 5
    PROSE = 6


@dataclass(frozen=True, slots=True)
class Continuation:
    """What the notes say on, right after a sentence."""

    text: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Definition:
    """What a term means, in whole sentences that stand alone."""

    term: str
    text: Text
    trust: Trust
    source: Source
    continuation: Continuation | None = None
    """The rest of its paragraph, up to where another term is defined; it need not stand alone."""


class ListingKind(Enum):
    """What kind of thing a listing lists."""

    ADVANTAGES = "advantages"
    DISADVANTAGES = "disadvantages"
    TYPES = "types"
    EXAMPLES = "examples"
    CHARACTERISTICS = "characteristics"
    STEPS = "steps"
    USE_CASES = "use cases"
    FUNCTIONS = "functions"
    COMPONENTS = "components"
    DRIVERS = "drivers"
    OTHER = "points"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing listed: `**Label:** text`, or only a text, or only a label."""

    label: str
    text: Text
    source: Source

    def __str__(self) -> str:
        return f"{self.label}: {self.text}" if self.label and self.text else self.label or self.text.plain


@dataclass(frozen=True, slots=True)
class Listing:
    """Things of one kind, in the order of the notes, that belong to `owner`."""

    kind: ListingKind
    owner: str
    """The term whose advantages, types ... these are."""
    title: str
    """The heading or label as written."""
    points: tuple[Point, ...]
    ordered: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Feature:
    """A row of a comparison: `cells` stand in the order of its subjects."""

    name: str
    cells: tuple[Text, ...]
    source: Source
    """The lines from its first cell to its last."""
    sources: tuple[Source, ...] = ()
    """Where each cell stands; empty where all stand in one line, the row of a table."""

    def source_of(self, at: int) -> Source:
        """Where the cell of the subject at that place stands."""
        return self.sources[at] if self.sources else self.source


@dataclass(frozen=True, slots=True)
class Comparison:
    """Subjects side by side. A table whose first column names the features, or contrasted points."""

    title: str
    subjects: tuple[str, ...]
    features: tuple[Feature, ...]
    source: Source
    heads: tuple[str, ...] = ()
    """The subjects as the notes head them, for whoever shows them: in their own number and capitals, and with a bracket
    that narrows them (`Maps (printed)`). Empty where they are the subjects' names."""

    @property
    def shown(self) -> tuple[str, ...]:
        """What the subjects are called where they are shown."""
        return self.heads or self.subjects


@dataclass(frozen=True, slots=True)
class ExamQuestion:
    """A question by marks. `answer` can be quoted; `strategy` says how to answer and never is one."""

    marks: int
    """0 where the notes do not say."""
    label: str
    """As printed: `6-Mark Question`, `Reasoning Question`."""
    question: str
    answer: Text | None
    points: tuple[Point, ...]
    """The points of the model answer, where it lists them."""
    strategy: Text | None
    source: Source


@dataclass(frozen=True, slots=True)
class Analogy:
    """A likeness. Shown as one when asked for, never as what a thing is."""

    owner: str
    text: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing in a code block, kept to the character."""

    owner: str
    text: str
    language: str
    source: Source


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All of it, each kind in the order of the notes."""

    terms: tuple[Term, ...] = ()
    definitions: tuple[Definition, ...] = ()
    listings: tuple[Listing, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    exam_questions: tuple[ExamQuestion, ...] = ()
    analogies: tuple[Analogy, ...] = ()
    diagrams: tuple[Diagram, ...] = ()
