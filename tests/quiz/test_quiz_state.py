import pytest

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
