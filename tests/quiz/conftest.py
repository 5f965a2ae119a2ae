"""Rounds to play in tests: time is a number, and the dice fall the same way every time."""

from collections.abc import Callable
from random import Random

import pytest

from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question
from bot.quiz import Judge, Round, Rules, Verdict

HOST = 1
SOURCE = Source("metals.md", "Metals", ("Metals",), 3, 4)

MakeRound = Callable[..., Round]


def question(number: int = 1, kind: Kind = Kind.CHOICE, **fields: object) -> Question:
    """A question whose right option is the first one of its own order."""
    shape: dict[Kind, tuple[tuple[str, ...], tuple[int, ...], str]] = {
        Kind.CHOICE: (("iron", "tin", "lead", "zinc"), (0,), "iron"),
        Kind.SEVERAL: (("iron", "tin", "oak", "ash"), (0, 1), "iron; tin"),
        Kind.TRUE_FALSE: (("True", "False"), (0,), "True"),
        Kind.TYPED: ((), (), "iron"),
        Kind.ORDER: (("mine", "smelt", "cast"), (0, 1, 2), "mine; smelt; cast"),
        Kind.MATCH: (("Fe", "Sn", "Pb"), (0, 1), "iron: Fe; tin: Sn"),
        Kind.SELF_GRADED: ((), (), "Iron rusts."),
    }
    options, key, answer = shape[kind]
    prompts = ("iron", "tin") if kind is Kind.MATCH else ()
    built: dict[str, object] = {"prompts": prompts, **fields}
    return Question(
        f"q{number}",
        kind,
        f"Which metal is number {number}?",
        options,
        key,
        answer,
        "Metals",
        SOURCE,
        Origin.BANK,
        **built,
    )  # type: ignore[arg-type]  # fields are as the test names them


def judge(asked: Question, said: str) -> Verdict:
    """Right to the letter, close when only the letters' case or one more letter differs."""
    if said == asked.answer:
        return Verdict.RIGHT
    return Verdict.CLOSE if said.casefold().startswith(asked.answer) else Verdict.WRONG


@pytest.fixture
def make_round() -> MakeRound:
    """A round at moment 0 in its lobby: ten seconds each, five for the lobby, three for a reveal."""

    def make(
        questions: int | list[Question] = 3, seed: int = 7, judged: Judge | None = judge, **rules: object
    ) -> Round:
        asked = [question(number) for number in range(1, questions + 1)] if isinstance(questions, int) else questions
        settings: dict[str, object] = {"pace": "own", "seconds": 10.0, "lobby_seconds": 5.0, "reveal_seconds": 3.0}
        return Round("r1", HOST, asked, build_rules(**{**settings, **rules}), Random(seed), 0.0, judged)

    return make


def build_rules(**fields: object) -> Rules:
    """Rules with modes and paces by their names."""
    from pydantic import TypeAdapter

    return TypeAdapter(Rules).validate_python(fields)


@pytest.fixture
def playing(make_round: MakeRound) -> MakeRound:
    """A round whose first question opened at moment 5, with Ann (11) and Ben (12) in it, and more where named."""

    def play(*people: tuple[int, str], **settings: object) -> Round:
        round_ = make_round(**settings)
        for person_id, name in people or ((11, "Ann"), (12, "Ben")):
            round_.join(person_id, name, 1.0)
        round_.tick(5.0)
        return round_

    return play
