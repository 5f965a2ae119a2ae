from random import Random

import pytest
from quiz_scenes import ANN, BEN, HOST, a_round

from bot.quiz import Mode, Round, play, state
from bot.quiz.state import BACK, TABLE, ImpossibleMoveError, State, Trigger, follow, possible


def test_every_state_has_its_row() -> None:
    assert set(TABLE) == set(State)


def test_every_trigger_leads_somewhere() -> None:
    assert {trigger for row in TABLE.values() for trigger in row} == set(Trigger)


def test_every_state_can_be_reached_from_the_lobby() -> None:
    reached, frontier = {State.LOBBY}, [State.LOBBY]

    while frontier:
        fresh = set(TABLE[frontier.pop()].values()) - reached
        reached |= fresh
        frontier += fresh

    assert reached == set(State)


@pytest.mark.parametrize("state", list(State))
def test_an_end_can_be_reached_from_every_state(state: State) -> None:
    reached, frontier = {state}, [state]

    while frontier:
        fresh = set(TABLE[frontier.pop()].values()) - reached
        reached |= fresh
        frontier += fresh

    assert any(end.over for end in reached)


@pytest.mark.parametrize("state", list(State))
def test_only_an_end_has_no_way_out(state: State) -> None:
    assert state.over == (not TABLE[state])


@pytest.mark.parametrize("state", list(State))
def test_everything_under_way_can_be_stopped(state: State) -> None:
    assert possible(state, Trigger.STOP) != state.over


@pytest.mark.parametrize("state", list(State))
def test_what_can_be_paused_can_be_resumed(state: State) -> None:
    if possible(state, Trigger.PAUSE):
        paused = follow(state, Trigger.PAUSE)

        assert follow(paused, BACK[state]) is state


def test_an_arrow_the_table_lacks_is_a_bug() -> None:
    with pytest.raises(ImpossibleMoveError, match="BELL in LOBBY"):
        follow(State.LOBBY, Trigger.BELL)


def test_the_drawn_table_is_the_table() -> None:
    lines = [line.split("  ") for line in (state.__doc__ or "").splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    begin = next(place for place, row in enumerate(cells) if row[:2] == ["trigger", "lobby"])
    states = [State(name) for name in cells[begin][1:]]

    drawn = {
        (one, Trigger[row[0].upper().replace(" ", "_")], State(name))
        for row in cells[begin + 2 : begin + 2 + len(Trigger)]
        for one, name in zip(states, row[1:], strict=True)
        if name != "·"
    }

    assert drawn == {(one, trigger, to) for one, arrows in TABLE.items() for trigger, to in arrows.items()}


def test_rounds_take_every_arrow_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = set()

    def watched(before: State, trigger: Trigger) -> State:
        taken.add((before, trigger))
        return follow(before, trigger)

    monkeypatch.setattr(play, "follow", watched)
    for seed in range(400):
        wander(Random(seed))

    in_two_steps = {(State.LOCKED, Trigger.STOP)}  # what was closed is settled first, and stopped from there
    assert taken == {(one, trigger) for one, arrows in TABLE.items() for trigger in arrows} - in_two_steps


def wander(rng: Random) -> None:
    """A round in which anything is tried at any time, to its end."""
    round_ = a_round(
        *rng.sample([ANN, BEN], rng.randrange(3)),
        mode=rng.choice(list(Mode)),
        silent_limit=rng.randrange(1, 3),
        break_every=rng.randrange(3),
    )
    now = 2.0
    while not round_.state.over:
        now += rng.random() * 2
        try_something(round_, rng, now)
        if rng.random() < 0.3 and round_.deadline is not None:
            now = max(now, round_.deadline)
            round_.tick(now)


def try_something(round_: Round, rng: Random, now: float) -> None:
    """One button or another; ending it seldom."""
    buttons = [round_.start, round_.pause, round_.resume, round_.skip, round_.go_on]
    match rng.randrange(12):
        case 0 if rng.random() < 0.3:
            round_.stop(HOST, now, may=True)
        case 1:
            round_.leave(rng.choice([ANN, BEN]), now)
        case 2 | 3 | 4:
            round_.answer(ANN, "Ann", (rng.randrange(4),), number=round_.number, at=now, now=now)
        case _:
            rng.choice(buttons)(HOST, now, may=True)
