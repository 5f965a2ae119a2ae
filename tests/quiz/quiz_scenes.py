"""What the quiz tests play with: questions about metals, a judge, and people who press buttons."""

from random import Random
from typing import Any

from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question
from bot.quiz import Judge, Mode, Pace, Round, Rules, Verdict
from bot.quiz import events as ev

HOST, ANN, BEN, CAT, DAN = 1, 11, 12, 13, 14
NAMES = {HOST: "Hal", ANN: "Ann", BEN: "Ben", CAT: "Cat", DAN: "Dan"}

_SHAPES: dict[Kind, tuple[tuple[str, ...], tuple[int, ...], str]] = {
    Kind.CHOICE: (("iron", "tin", "lead", "zinc"), (0,), "iron"),
    Kind.SEVERAL: (("iron", "tin", "oak", "ash"), (0, 1), "iron; tin"),
    Kind.TRUE_FALSE: (("True", "False"), (0,), "True"),
    Kind.TYPED: ((), (), "iron"),
    Kind.ORDER: (("mine", "smelt", "cast"), (0, 1, 2), "mine; smelt; cast"),
    Kind.MATCH: (("Fe", "Sn", "Pb"), (0, 1), "iron: Fe; tin: Sn"),
    Kind.SELF_GRADED: ((), (), "Iron rusts."),
}


def question(number: int = 1, kind: Kind = Kind.CHOICE, **fields: Any) -> Question:
    """A question of that kind whose right options are the first of its own order."""
    options, key, answer = _SHAPES[kind]
    told: dict[str, Any] = {
        "question_id": f"q{number}",
        "kind": kind,
        "prompt": f"Which metal is number {number}?",
        "options": options,
        "key": key,
        "answer": answer,
        "topic": "Metals",
        "source": Source("metals.md", "Metals", ("Metals",), 3, 4),
        "origin": Origin.BANK,
        "prompts": ("iron", "tin") if kind is Kind.MATCH else (),
    }
    return Question(**{**told, **fields})


def judge(asked: Question, said: str) -> Verdict:
    """Right to the letter; close when the letters' case differs or something follows."""
    if said == asked.answer:
        return Verdict.RIGHT
    return Verdict.CLOSE if said.casefold().startswith(asked.answer) else Verdict.WRONG


def a_round(
    *people: int, questions: int | list[Question] = 3, seed: int = 7, judged: Judge | None = judge, **rules: Any
) -> Round:
    """A round in its lobby at moment 0, the people in it: 5 seconds of lobby, 10 a question, 3 for a reveal."""
    material = [question(number + 1) for number in range(questions)] if isinstance(questions, int) else questions
    settings = {"pace": Pace.OWN, "seconds": 10.0, "lobby_seconds": 5.0, "reveal_seconds": 3.0, **rules}
    round_ = Round("r1", HOST, material, Rules(**settings), Random(seed), 0.0, judged)
    for person_id in people:
        round_.join(person_id, NAMES[person_id], 1.0)
    return round_


def a_question(*people: int, **settings: Any) -> Round:
    """A round whose first question opened at moment 5 (Ann and Ben play, where nobody is named)."""
    round_ = a_round(*(people or (ANN, BEN)), **settings)
    round_.tick(5.0)
    return round_


def press(
    round_: Round, person_id: int, at: float, *, right: bool = True, now: float | None = None
) -> tuple[ev.Event, ...]:
    """Press a right option of the question under way, or the wrong one after it."""
    assert round_.asked is not None
    places = round_.asked.right if right else ((round_.asked.right[0] + 1) % len(round_.asked.options),)
    arrived = at if now is None else now
    return round_.answer(person_id, NAMES[person_id], places, number=round_.number, at=at, now=arrived)


def settle(round_: Round) -> ev.Revealed:
    """Let the question's time run out; what its reveal says."""
    seen: list[ev.Event] = []
    while not seen or not isinstance(seen[-1], ev.Revealed):
        assert round_.deadline is not None
        seen += round_.tick(round_.deadline)
    return seen[-1]


def play_out(round_: Round) -> tuple[ev.Event, ...]:
    """Let everything run out; all that happens until the end."""
    seen: list[ev.Event] = []
    while round_.deadline is not None:
        seen += round_.tick(round_.deadline)
    return tuple(seen)


def points(round_: Round) -> dict[str, int]:
    """The board as names and points."""
    return {line.name: line.points for line in round_.standings()}


MODES = tuple(Mode)
