import json
from typing import Any

import pytest
from quiz_scenes import ANN, BEN, CAT, HOST, a_question, a_round, judge, play_out, press, question, settle

from bot.questions.question import Kind
from bot.quiz import Accept, LockReason, Mode, Refusal, Round, SnapshotError, State, Void, dump_given
from bot.quiz import events as ev


def reborn(round_: Round, now: float) -> Round:
    """The round as another process takes it up, by way of text."""
    return Round.restore(json.loads(json.dumps(round_.snapshot())), now, judge)


def followed_by(snapshot: dict[str, Any], *taken: ev.AnswerTaken) -> dict[str, Any]:
    """A snapshot with the answers that were stored one by one after it."""
    return snapshot | {"answers": [json.loads(dump_given(one.given)) for one in taken]}


def in_state(state: State) -> Round:
    """A round in that state, a question behind it where it can have one."""
    if state is State.LOBBY:
        return a_round(ANN, BEN)
    if state is State.ABANDONED:
        abandoned = a_round()
        abandoned.tick(5.0)
        return abandoned
    round_ = a_question(ANN, BEN, break_every=1)
    press(round_, ANN, 6.0)
    if state in (State.PAUSED, State.FINISHED):
        _ = round_.pause(HOST, 7.0) if state is State.PAUSED else round_.stop(HOST, 7.0)
    while round_.state is not state:
        round_.tick(round_.deadline or 0.0)
    return round_


@pytest.mark.parametrize("state", list(State))
def test_a_round_taken_up_in_time_is_the_same_round(state: State) -> None:
    round_ = in_state(state)
    now = (round_.deadline or 100.0) - 0.5

    restored = reborn(round_, now)

    assert restored.snapshot() == round_.snapshot()
    assert restored.scene() == round_.scene()
    assert restored.deadline == round_.deadline
    assert play_out(restored) == play_out(round_)


@pytest.mark.parametrize("state", [state for state in State if not state.over])
def test_what_ran_out_meanwhile_gets_its_full_time_again(state: State) -> None:
    round_ = in_state(state)
    full = {
        State.LOBBY: 5.0,
        State.QUESTION: 10.0,
        State.LOCKED: 1.0,
        State.REVEAL: 3.0,
        State.BREAK: 30.0,
        State.PAUSED: 900.0,
    }

    restored = reborn(round_, 5000.0)

    assert restored.state is state
    assert restored.deadline == 5000.0 + full[state]


def test_answers_given_before_the_crash_still_count() -> None:
    round_ = a_question(ANN, BEN)
    press(round_, ANN, 6.0)

    restored = reborn(round_, 3000.0)
    press(restored, BEN, 3001.0)

    assert {award.name: award.points for award in settle(restored).awards} == {"Ann": 98, "Ben": 98}


def test_answers_stored_one_by_one_are_put_back() -> None:
    round_ = a_question(ANN, BEN)
    before = round_.snapshot()
    (taken,) = press(round_, ANN, 6.0)
    joined, came = press(round_, CAT, 6.5)
    assert isinstance(taken, ev.AnswerTaken)
    assert isinstance(joined, ev.Joined)
    assert isinstance(came, ev.AnswerTaken)

    restored = Round.restore(followed_by(before, taken, came), 8.0, judge)

    assert restored.deadline == 15.0
    assert settle(restored).awards == settle(round_).awards


def test_an_answer_put_back_is_not_taken_twice() -> None:
    round_ = a_question(ANN, BEN)
    (taken,) = press(round_, ANN, 6.0)
    assert isinstance(taken, ev.AnswerTaken)

    restored = Round.restore(followed_by(round_.snapshot(), taken), 8.0, judge)

    (refused,) = press(restored, ANN, 8.5)
    assert isinstance(refused, ev.AnswerRefused)
    assert refused.reason is Refusal.ALREADY_ANSWERED


def test_answers_to_an_earlier_question_are_not_put_back() -> None:
    round_ = a_question(ANN, BEN)
    (taken,) = press(round_, ANN, 6.0)
    assert isinstance(taken, ev.AnswerTaken)
    settle(round_)
    round_.tick(round_.deadline or 0.0)

    restored = Round.restore(followed_by(round_.snapshot(), taken), 21.0, judge)

    assert restored.chosen_by(ANN, 2) == ""
    assert restored.snapshot() == round_.snapshot()


def test_a_round_whose_last_answer_was_stored_but_not_its_end_closes_when_it_is_taken_up() -> None:
    round_ = a_question(ANN)
    before = round_.snapshot()
    taken, _locked = press(round_, ANN, 6.0)
    assert isinstance(taken, ev.AnswerTaken)

    restored = Round.restore(followed_by(before, taken), 8.0, judge)

    assert restored.scene() == ev.Locked(1, LockReason.ALL_ANSWERED, 9.0)


def test_a_stored_answer_that_cannot_be_read_says_so() -> None:
    with pytest.raises(SnapshotError):
        Round.restore(a_question(ANN).snapshot() | {"answers": [{"person_id": "Ann"}]}, 8.0, judge)


def in_pieces(round_: Round, pages: tuple[tuple[int, str], ...]) -> dict[str, Any]:
    """A round as it comes back from where it was kept."""
    return json.loads(round_.present_text()) | {"pages": [json.loads(text) for _, text in sorted(pages)]}


def test_a_round_kept_in_pieces_is_the_same_round() -> None:
    round_ = a_question(ANN, BEN)
    plan = round_.pages()
    press(round_, ANN, 6.0)
    settle(round_)
    round_.tick(round_.deadline or 0.0)

    restored = Round.restore(in_pieces(round_, plan + round_.pages(1)), 19.5, judge)

    assert [page for page, _ in plan + round_.pages(1)] == [0, 1]
    assert restored.snapshot() == round_.snapshot()


def test_a_page_is_not_written_again_unless_the_round_is_regraded() -> None:
    round_ = a_question(ANN, BEN)
    press(round_, ANN, 6.0)
    settle(round_)
    before = round_.pages()
    round_.tick(round_.deadline or 0.0)
    settle(round_)

    assert round_.pages()[:2] == before
    assert round_.pages(2) == round_.pages()[2:]
    assert round_.pages(3) == ()
    round_.regrade([Void(1)], 60.0)
    assert round_.pages(1) != before[1:]


def test_answers_that_come_back_beside_the_round_are_put_back() -> None:
    round_ = a_question(ANN, BEN)
    kept = in_pieces(round_, round_.pages())
    (taken,) = press(round_, ANN, 6.0)
    assert isinstance(taken, ev.AnswerTaken)

    restored = Round.restore(followed_by(kept, taken), 8.0, judge)

    assert restored.snapshot() == round_.snapshot()


def test_what_moves_is_small_beside_what_is_settled() -> None:
    round_ = a_question(ANN, BEN, questions=40)

    assert len(round_.present_text()) * 10 < sum(len(text) for _, text in round_.pages())


def test_extra_time_and_pauses_outlive_a_restart() -> None:
    round_ = a_question(ANN, BEN)
    round_.grant(ANN, 100)
    round_.pause(HOST, 9.0)

    restored = reborn(round_, 50.0)
    restored.resume(HOST, 60.0)

    assert restored.deadline == 76.0


def test_a_marathon_mixes_its_laps_the_same_after_a_restart() -> None:
    round_ = a_question(ANN, mode=Mode.MARATHON, questions=6, silent_limit=99)
    while round_.number < 5:
        round_.tick(round_.deadline or 0.0)
    restored = reborn(round_, (round_.deadline or 0.0) - 1)

    for one in (round_, restored):
        while one.number < 14:
            one.tick(one.deadline or 0.0)

    assert restored.snapshot() == round_.snapshot()


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.SELF_GRADED])
def test_every_kind_of_question_and_answer_outlives_a_restart(kind: Kind) -> None:
    round_ = a_question(ANN, BEN, questions=[question(kind=kind)])
    assert round_.asked is not None
    choice = "iron" if kind is Kind.TYPED else round_.asked.right
    round_.answer(ANN, "Ann", choice, number=1, at=6.0, now=6.0)

    restored = reborn(round_, 7.0)

    assert restored.asked == round_.asked
    assert settle(restored) == settle(round_)


def test_a_regraded_round_outlives_a_restart() -> None:
    round_ = a_question(ANN, BEN)
    press(round_, ANN, 6.0, right=False)
    settle(round_)
    round_.regrade([Void(1), Accept(1, (1,))], 16.5)

    assert reborn(round_, 17.0).snapshot() == round_.snapshot()


@pytest.mark.parametrize(
    "damage",
    [
        lambda snapshot: {},
        lambda snapshot: {**snapshot, "version": 0},
        lambda snapshot: {**snapshot, "plan": None},
        lambda snapshot: {key: value for key, value in snapshot.items() if key != "past"},
        lambda snapshot: {**snapshot, "progress": {**snapshot["progress"], "state": "asleep"}},
        lambda snapshot: {**snapshot, "pages": []},
        lambda snapshot: {**snapshot, "pages": 7},
        lambda snapshot: {**snapshot, "answers": [{"person_id": "Ann"}]},
    ],
)
def test_a_snapshot_that_cannot_be_read_says_so(damage: Any) -> None:
    snapshot = a_question().snapshot()

    with pytest.raises(SnapshotError):
        Round.restore(damage(snapshot), 6.0)
