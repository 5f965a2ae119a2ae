"""Exam questions by marks, and mock papers with the parts and totals of the real one. One marks oneself.

A model answer is a list of points; the share of points one had is the share of the marks one gets, in half marks.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from bot.knowledge.sentence import sentences
from bot.notes.text import Text
from bot.questions import Kind, Question

MINUTES_A_MARK = 1.8
"""A paper of 50 marks in 90 minutes, as most of them are."""

MOST_POINTS = 25
"""What a list to tick off may hold."""

_POINT = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+(?P<said>.+)$")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A part of the real exam. With `either_or`, each place offers two questions, of which one is answered."""

    name: str
    questions: int
    marks: int
    either_or: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A numbered place in a paper: one question, or two to choose from."""

    number: int
    questions: tuple[Question, ...]
    marks: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a paper."""

    name: str
    places: tuple[Place, ...]

    @property
    def marks(self) -> int:
        """What can be had in it."""
        return sum(place.marks for place in self.places)


@dataclass(frozen=True, slots=True)
class Paper:
    """A mock paper."""

    parts: tuple[Part, ...]

    @property
    def marks(self) -> int:
        """What can be had in all."""
        return sum(part.marks for part in self.parts)

    @property
    def minutes(self) -> int:
        """How long one has."""
        return round(self.marks * MINUTES_A_MARK)


class TooFewError(ValueError):
    """The bank has not enough questions of those marks; `marks` says which."""

    def __init__(self, marks: int) -> None:
        super().__init__(f"not enough questions of {marks} marks")
        self.marks = marks


def by_marks(questions: Iterable[Question], marks: int) -> tuple[Question, ...]:
    """The exam questions of that many marks that have a model answer."""
    return tuple(
        question
        for question in questions
        if question.kind is Kind.SELF_GRADED and question.marks == marks and question.answer.strip()
    )


def draw(questions: Sequence[Question], patterns: Sequence[Pattern], rng: Random) -> Paper:
    """A paper of these parts, each question in it once, its topics as varied as the bank allows. Raises TooFewError."""
    taken: set[str] = set()
    number, parts = 0, []
    for pattern in patterns:
        able = [question for question in by_marks(questions, pattern.marks) if question.question_id not in taken]
        wanted = pattern.questions * (2 if pattern.either_or else 1)
        if len(able) < wanted:
            raise TooFewError(pattern.marks)
        drawn = _varied(able, wanted, rng)
        taken |= {question.question_id for question in drawn}
        size = wanted // pattern.questions
        places = []
        for at in range(0, wanted, size):
            number += 1
            places.append(Place(number, tuple(drawn[at : at + size]), pattern.marks))
        parts.append(Part(pattern.name, tuple(places)))
    return Paper(tuple(parts))


def _varied(questions: list[Question], count: int, rng: Random) -> list[Question]:
    """One of each topic before a second of any."""
    shuffled = rng.sample(questions, len(questions))
    turns: dict[str, int] = {}
    keyed = []
    for question in shuffled:
        turns[question.topic] = turns.get(question.topic, 0) + 1
        keyed.append((turns[question.topic], question))
    return [question for _, question in sorted(keyed, key=lambda one: one[0])[:count]]


def points(answer: str, most: int = MOST_POINTS) -> tuple[str, ...]:
    """The points of a model answer: its listed lines where it has two or more, else its sentences.

    Where there are more than `most`, neighbours are told as one, so that every point still counts.
    """
    listed = [found["said"].strip() for line in answer.splitlines() if (found := _POINT.match(line))]
    if len(listed) < 2:
        listed = [sentence.plain for sentence in sentences(Text(" ".join(answer.split()), ()))] or [answer]
    size = -(-len(listed) // most) or 1
    return tuple(" ".join(listed[at : at + size]) for at in range(0, len(listed), size))


def earned(marks: int, had: int, in_all: int) -> float:
    """Marks for having `had` of the points, in halves."""
    if in_all <= 0:
        return 0.0
    return round(2 * marks * min(had, in_all) / in_all) / 2


def minutes(marks: int) -> int:
    """How long an answer of that many marks may take."""
    return max(1, round(marks * MINUTES_A_MARK))
