"""Everything at the same instant, in every order the dice think of: one outcome."""

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
from quiz_scenes import HOST, a_round

from bot.quiz import Mode, Round, State, Verdict
from bot.quiz import events as ev

SEEDS = 1000
PRESSES = 500
EVERYBODY = range(100, 140)
NOW = 8.0
Step = Callable[[Round], tuple[ev.Event, ...]]


def answers(people: int, presses: int, rng: Random) -> list[Step]:
    """That many presses of that many people, each of whom presses different options at much the same moment."""

    return [press(100 + number % people, rng.randrange(4), NOW - rng.random(), NOW) for number in range(presses)]


def press(person_id: int, place: int, at: float, now: float) -> Step:
    """One press, to be made when its turn comes."""
    return lambda round_: round_.answer(person_id, f"P{person_id}", (place,), number=1, at=at, now=now)


def in_some_order(round_: Round, steps: list[Step], rng: Random) -> list[ev.Event]:
    rng.shuffle(steps)
    return [event for step in steps for event in step(round_)]


def kinds(events: list[ev.Event]) -> Counter[type]:
    return Counter(type(event) for event in events)


def begun(people: int, **rules: object) -> Round:
    round_ = a_round(questions=2, **rules)
    for person_id in range(100, 100 + people):
        round_.join(person_id, f"P{person_id}", 1.0)
    round_.start(HOST, 5.0)
    return round_


@pytest.mark.parametrize("chunk", range(10))
def test_answers_stop_skip_and_a_second_start_at_once_have_one_outcome(chunk: int) -> None:
    for seed in range(chunk * SEEDS // 10, (chunk + 1) * SEEDS // 10):
        rng = Random(seed)
        round_ = begun(people=len(EVERYBODY))
        steps: list[Step] = [
            *answers(len(EVERYBODY), PRESSES, rng),
            lambda round_: round_.stop(HOST, NOW),
            lambda round_: round_.skip(HOST, NOW, number=1),
            lambda round_: round_.start(HOST, NOW),
            lambda round_: round_.tick(NOW),
        ]

        events = in_some_order(round_, steps, rng)

        seen = kinds(events)
        ends = [place for place, event in enumerate(events) if isinstance(event, ev.Finished)]
        assert len(ends) == 1
        assert all(isinstance(event, ev.Declined | ev.AnswerRefused) for event in events[ends[0] + 1 :])
        assert seen[ev.AnswerTaken] + seen[ev.AnswerRefused] == PRESSES
        assert seen[ev.QuestionAsked] == 0
        assert round_.state is State.FINISHED
        agrees(events, events[ends[0]], round_)


def agrees(events: list[ev.Event], finished: ev.Event, round_: Round) -> None:
    """The question was skipped, or everybody had answered it, or it was dropped; and the points say so."""
    assert isinstance(finished, ev.Finished)
    revealed = [event for event in events if isinstance(event, ev.Revealed)]
    played_out = [reveal for reveal in revealed if not reveal.skipped]
    assert len(revealed) + (finished.dropped is not None) == 1
    assert len(revealed) - len(played_out) == kinds(events)[ev.Skipped]
    awards = played_out[0].awards if played_out else ()
    assert sorted(award.person_id for award in awards) == (list(EVERYBODY) if played_out else [])
    points = {award.person_id: award.points for award in awards}
    assert {line.person_id: line.points for line in round_.standings()} == dict.fromkeys(EVERYBODY, 0) | points


def test_five_hundred_answers_at_once_give_everybody_their_first_and_one_award() -> None:
    for seed in range(8):
        rng = Random(seed)
        round_ = begun(people=250)
        events = in_some_order(round_, answers(250, 500, rng), rng)
        first = {}
        for event in events:
            if isinstance(event, ev.AnswerTaken):
                first.setdefault(event.person_id, event.given)

        (revealed,) = round_.tick(round_.deadline or 0.0)

        assert isinstance(revealed, ev.Revealed)
        assert kinds(events)[ev.Locked] == 1
        assert sorted(award.person_id for award in revealed.awards) == sorted(first) == list(range(100, 350))
        assert {award.person_id: award.choice for award in revealed.awards} == {
            person_id: given.choice for person_id, given in first.items()
        }
        assert sum(revealed.counts) == 250


def test_in_a_race_of_five_hundred_presses_one_wins() -> None:
    for seed in range(6):
        rng = Random(seed)
        round_ = begun(people=500, mode=Mode.RACE)
        in_some_order(round_, answers(500, 500, rng), rng)
        if round_.state is State.QUESTION:
            round_.tick(round_.deadline or 0.0)

        (revealed,) = round_.tick(round_.deadline or 0.0)

        assert isinstance(revealed, ev.Revealed)
        right = [award for award in revealed.awards if award.verdict is Verdict.RIGHT]
        winners = [award for award in revealed.awards if award.points]
        assert len(winners) == min(1, len(right))
        assert not right or winners[0].at == min(award.at for award in right)


def test_answers_and_the_bell_at_once_lose_nothing_pressed_in_time() -> None:
    for seed in range(30):
        rng = Random(seed)
        round_ = begun(people=40)
        bell = round_.deadline or 0.0
        moments = {person_id: bell + rng.choice([-0.5, -0.001, 0.0, 0.3]) for person_id in range(100, 140)}

        steps = [press(person_id, 0, at, bell + 0.4) for person_id, at in moments.items()]
        in_some_order(round_, [*steps, lambda round_: round_.tick(round_.deadline or 0.0)], rng)

        (revealed,) = round_.tick(round_.deadline or 0.0)

        assert isinstance(revealed, ev.Revealed)
        answered = {award.person_id for award in revealed.awards if award.answered}
        assert answered == {person_id for person_id, at in moments.items() if at < bell}
