"""The shape of a question as a teacher writes it, one model a kind. Documented for editors by its JSON Schema."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.questions.wording import fold

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Option = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Ease = Literal["easy", "medium", "hard"]


class Entry(BaseModel):
    """What every question has."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    question: Line
    """What is asked."""
    topic: str = ""
    """The note it belongs to, by title; the file's `topic` where it is left out."""
    heading: str = ""
    """The heading in that note where the answer is found."""
    term: str = ""
    """The term it asks about."""
    unit: str = ""
    """The unit; the file's `unit` where it is left out."""
    explanation: str = ""
    """Why the answer is right: shown when the question is over."""
    difficulty: Ease = "medium"
    """`easy`, `medium` or `hard`."""
    marks: Annotated[int, Field(ge=0, le=100)] = 0
    """The marks it would carry in an exam."""
    id: Annotated[str, StringConstraints(pattern=r"^[\w.-]{0,60}$")] = ""
    """A name that stays when the wording changes; made from the wording where it is left out."""


class Choice(Entry):
    """One right option of two to six."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=6)]
    """All options, the right one among them, in any order: they are shuffled when asked."""
    answer: Option
    """The right option, word for word."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _different("options", self.options)
        _among("answer", (self.answer,), self.options)
        return self


class Several(Entry):
    """One or more right options of two to six."""

    kind: Literal["several"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=6)]
    """All options, in any order."""
    answers: Annotated[tuple[Option, ...], Field(min_length=1, max_length=6)]
    """The right options, word for word."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _different("options", self.options)
        _different("answers", self.answers)
        _among("answers", self.answers, self.options)
        return self


class TrueFalse(Entry):
    """A statement that is true or false."""

    kind: Literal["true_false"]
    answer: bool
    """`true` or `false`."""


class Typed(Entry):
    """An answer that is typed: a term, a number with its unit, or some of a list."""

    # an editor is told what `_fits` says below
    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["answer"]}, {"required": ["any", "of"]}]})

    kind: Literal["typed"]
    answer: Option = ""
    """What to type. `a, b, c` means all of them."""
    also: tuple[Option, ...] = ()
    """Other answers that are as right."""
    any: Annotated[int, Field(ge=1, le=10)] = 0
    """How many of `of` have to be named, for a list."""
    of: tuple[Option, ...] = ()
    """The list."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if bool(self.answer) == bool(self.of):
            raise ValueError("write either `answer`, or `any` and `of` for a list")
        if self.of and not 1 <= self.any <= len(self.of):
            raise ValueError(f"`any` has to be a number from 1 to {len(self.of)}, as many as `of` lists")
        _different("of", self.of)
        return self


class Order(Entry):
    """Steps to be put in order."""

    kind: Literal["order"]
    steps: Annotated[tuple[Option, ...], Field(min_length=3, max_length=8)]
    """The steps, in the right order."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _different("steps", self.steps)
        return self


class Match(Entry):
    """Pairs to be matched."""

    kind: Literal["match"]
    pairs: Annotated[dict[Option, Option], Field(min_length=2, max_length=8)]
    """`left: right`, one a line."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _different("pairs", tuple(self.pairs))
        _different("pairs", tuple(self.pairs.values()))
        return self


class SelfGraded(Entry):
    """A question answered at length, and compared with a model answer by the student."""

    kind: Literal["self_graded"]
    answer: Line
    """The model answer."""


AnyEntry = Annotated[
    Choice | Several | TrueFalse | Typed | Order | Match | SelfGraded,
    Field(discriminator="kind"),
]


class BankFile(BaseModel):
    """A file of questions."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    topic: str = ""
    """The note all questions of the file belong to, by its title."""
    unit: str = ""
    """Their unit."""
    questions: tuple[AnyEntry, ...]
    """The questions."""


def _different(field: str, values: tuple[str, ...]) -> None:
    seen: dict[str, str] = {}
    for value in values:
        key = fold(value) or value
        if key in seen:
            raise ValueError(f"`{field}` has “{value}” twice")
        seen[key] = value


def _among(field: str, values: tuple[str, ...], options: tuple[str, ...]) -> None:
    for value in values:
        if value not in options:
            raise ValueError(f"`{field}` says “{value}”, which is none of the options")
