"""Every question of a course, and rounds drawn from them.

A teacher's question outranks an imported one, and that one Viva's own: of near-copies the first is kept.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from random import Random
from typing import Self

from bot.knowledge.model import Term
from bot.notes.note import Note
from bot.questions.difficulty import Tally, dullness
from bot.questions.likeness import clash, merge
from bot.questions.own_words import in_their_language
from bot.questions.question import Kind, Origin, Question
from bot.questions.topics import Topics
from bot.questions.unit import same_unit
from bot.questions.wording import fold
from bot.unswept import unswept

_IN_ROUNDS: Collection[Kind] = (Kind.CHOICE, Kind.TRUE_FALSE)
_WEIGHTS = {"topic": 4, "term": 3, "rule": 2, "origin": 2, "kind": 1}
_TRIES = 5
"""How often a round that comes out short is drawn anew."""
_LOOKED_AT = 32
"""How many questions are weighed for each place of a round."""


class Bank:
    """The questions of one course. It is never changed: a reload builds another."""

    def __init__(self, questions: Sequence[Question], topics: Topics) -> None:
        self._questions = tuple(questions)
        self._by_id = {question.question_id: question for question in questions}
        self._topics = topics

    @classmethod
    def build(
        cls,
        teacher: Iterable[Question],
        imported: Iterable[Question],
        written: Iterable[Question],
        *,
        notes: Sequence[Note] = (),
        terms: Sequence[Term] = (),
    ) -> Self:
        """Put the three sources together, each question once.

        Notes and terms give the names a topic is found by; notes, the language.
        """
        with unswept():
            questions = in_their_language(merge(chain(teacher, imported, written)), notes)
            return cls(questions, Topics(questions, notes, terms))

    @property
    def questions(self) -> tuple[Question, ...]:
        """All of them, a teacher's first."""
        return self._questions

    def __len__(self) -> int:
        return len(self._questions)

    def get(self, question_id: str) -> Question | None:
        """The question of that name; None where it is not in the bank any more."""
        return self._by_id.get(question_id)

    def topics(self) -> tuple[str, ...]:
        """The titles of the notes that have questions."""
        return self._topics.titles

    def find(
        self,
        topic: str = "",
        kinds: Collection[Kind] = (),
        units: Collection[str] = (),
    ) -> tuple[Question, ...]:
        """The questions of a topic (title, alias, term, or part of a title), of these kinds and units; all without."""
        return tuple(
            question
            for question in self._topics.find(topic)
            if (not kinds or question.kind in kinds)
            and (not units or any(same_unit(question.unit, unit) for unit in units))
        )

    def of_term(self, name: str) -> tuple[Question, ...]:
        """The questions about a term by one of its names, and no others of its note."""
        return self._topics.of_term(name)

    def meant_first(self, name: str) -> tuple[Question, ...]:
        """What is asked about a term of that name, where no note is called so: the rest of its note is beside it."""
        return () if self._topics.is_title(name) else self.of_term(name)

    def pick(
        self,
        rng: Random,
        count: int,
        *,
        topic: str = "",
        kinds: Collection[Kind] = _IN_ROUNDS,
        units: Collection[str] = (),
        first: Collection[str] = (),
        avoid: Collection[str] = (),
        observed: Mapping[str, Tally] | None = None,
    ) -> tuple[Question, ...]:
        """Draw a varied round of at most `count` questions, spread over topics, terms, rules, origins and kinds.

        Fewer come back when there are no more that can stand beside each other: no question of a round tells
        another's answer. `first` holds the ids of questions that come before all others, `avoid` of questions asked
        lately; those come only when nothing else is left.
        With `observed`, how questions were answered by their ids, those that all or none know come later.
        """
        asked = self.find(topic, kinds, units)
        lately, foremost = set(avoid), set(first)
        longest: list[Question] = []
        for _ in range(_TRIES):
            pool = _woven(asked, rng)
            stale = [question for question in pool if question.question_id in lately]
            fresh = [question for question in pool if question.question_id not in lately]
            meant = [question for question in fresh if question.question_id in foremost]
            beside = [question for question in fresh if question.question_id not in foremost]
            chosen: list[Question] = []
            for queue in (meant, beside, stale):
                _fill(chosen, queue, count, observed or {})
            longest = max(longest, chosen, key=len)
            if len(longest) >= min(count, len(asked)):
                break  # else a question came early that keeps two others out
        return tuple(longest)


def _woven(questions: Iterable[Question], rng: Random) -> list[Question]:
    """Shuffled, with the origins taking turns for as long as each lasts; the last comes first."""
    by_origin: defaultdict[Origin, list[Question]] = defaultdict(list)
    for question in questions:
        by_origin[question.origin].append(question)
    turns: list[tuple[int, int, Question]] = []
    for place, ours in enumerate(by_origin.values()):
        rng.shuffle(ours)
        turns += ((turn, place, question) for turn, question in enumerate(ours))
    return [question for _, _, question in sorted(turns, key=lambda one: one[:2], reverse=True)]


def _fill(chosen: list[Question], queue: list[Question], count: int, observed: Mapping[str, Tally]) -> None:
    """Add questions from the queue until there are `count` or none of it fits; the queue is used up."""
    used = _Used(chosen)
    while queue and len(chosen) < count:
        window = range(max(0, len(queue) - _LOOKED_AT), len(queue))
        question = queue.pop(min(window, key=lambda at: used.penalty(queue[at]) + _dull(queue[at], observed)))
        if not any(clash(question, other) for other in chosen):
            chosen.append(question)
            used.add(question)


def _dull(question: Question, observed: Mapping[str, Tally]) -> float:
    """What a question that was answered weighs for being known by all or by none: as a term used twice at most."""
    tally = observed.get(question.question_id)
    return 2 * _WEIGHTS["term"] * dullness(question, tally) if tally else 0.0


class _Used:
    """How often a round has used each topic, term, rule, origin and kind.

    A teacher's few questions would drown among Viva's many, were their origin not weighed too.
    """

    def __init__(self, questions: Iterable[Question]) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()
        for question in questions:
            self.add(question)

    def add(self, question: Question) -> None:
        self._counts.update(_traits(question))

    def penalty(self, question: Question) -> int:
        return sum(_WEIGHTS[trait[0]] * self._counts[trait] for trait in _traits(question))


def _traits(question: Question) -> tuple[tuple[str, str], ...]:
    named = (("topic", question.topic), ("term", fold(question.term)), ("rule", question.rule))
    return (*(trait for trait in named if trait[1]), ("origin", question.origin.value), ("kind", question.kind.value))
