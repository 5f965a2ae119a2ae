"""All of a round that is settled before it opens and never changes: written once, read for ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from bot.questions.question import Question
from bot.quiz.asked import Asked, shown_order
from bot.quiz.rules import Rules, askable


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be asked, and how. Every throw of the dice comes from `seed`, so a restored round throws the same."""

    round_id: str
    rules: Rules
    questions: tuple[Question, ...]
    seed: int

    @property
    def total(self) -> int:
        """How many questions there will be; 0 when nobody knows."""
        return 0 if self.rules.traits.endless else len(self.questions)

    def dice(self, *purpose: object) -> Random:
        """Dice for one purpose, always falling the same way."""
        return Random(":".join(map(str, (self.seed, *purpose))))

    def index(self, number: int) -> int:
        """Which question is asked as the `number`-th. An endless round mixes them anew for every further lap."""
        lap, place = divmod(number - 1, len(self.questions))
        if lap == 0:
            return place
        order = list(range(len(self.questions)))
        self.dice("lap", lap).shuffle(order)
        return order[place]

    def order(self, number: int) -> tuple[int, ...]:
        """In which order the options of the `number`-th question are shown."""
        return shown_order(self.questions[self.index(number)], self.dice("options", number))

    def asked(self, number: int, index: int, order: tuple[int, ...]) -> Asked:
        """The question as it is put to people."""
        return Asked(number, self.total, self.questions[index], order)


def draw_plan(round_id: str, rules: Rules, questions: Sequence[Question], rng: Random, *, typed: bool) -> Plan:
    """The plan of a new round. ValueError without questions, or with one that cannot be asked in a round."""
    if not questions:
        raise ValueError("a round needs a question")
    for question in questions:
        if not askable(question, typed=typed):
            raise ValueError(f"a round cannot ask {question.question_id}, a {question.kind.value} question")
    return Plan(round_id, rules, tuple(questions), rng.getrandbits(64))
