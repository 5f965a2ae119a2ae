import pytest
from quiz_scenes import ANN, BEN, CAT, HOST, NAMES, a_question, a_round, play_out, press, settle

from bot.quiz import Decline, EndReason, LockReason, Refusal, State
from bot.quiz import events as ev


def test_a_pause_stops_the_clock_of_a_question() -> None:
    round_ = a_question()
    round_.pause(HOST, 9.0)

    round_.resume(HOST, 100.0)

    assert round_.state is State.QUESTION
    assert round_.deadline == 106.0


def test_the_time_of_a_pause_is_not_held_against_anybody() -> None:
    round_ = a_question()
    round_.pause(HOST, 9.0)
    round_.resume(HOST, 100.0)

    (taken,) = press(round_, ANN, 101.0)

    assert isinstance(taken, ev.AnswerTaken)
    assert taken.given.latency_ms == 5000


def test_two_pauses_add_up() -> None:
    round_ = a_question()
    for paused, resumed in ((6.0, 20.0), (22.0, 50.0)):
        round_.pause(HOST, paused)
        round_.resume(HOST, resumed)

    assert round_.deadline == 57.0


def test_an_answer_pressed_before_the_pause_counts_when_it_arrives_in_it() -> None:
    round_ = a_question()
    round_.pause(HOST, 9.0)

    (taken,) = press(round_, ANN, 8.5, now=9.2)
    (refused,) = press(round_, BEN, 9.1, now=9.3)

    assert isinstance(taken, ev.AnswerTaken)
    assert refused == ev.AnswerRefused(BEN, 1, Refusal.PAUSED)


def test_a_question_everybody_answered_in_its_pause_closes_when_it_is_resumed() -> None:
    round_ = a_question()
    round_.pause(HOST, 9.0)
    press(round_, ANN, 8.5, now=9.2)
    press(round_, BEN, 8.6, now=9.2)

    events = round_.resume(HOST, 20.0)

    assert events[-1] == ev.Locked(1, LockReason.ALL_ANSWERED, 21.0)


def test_a_reveal_can_be_paused_to_talk_about_it() -> None:
    round_ = a_question()
    settle(round_)
    round_.pause(HOST, 17.0)

    round_.resume(HOST, 60.0)

    assert round_.state is State.REVEAL
    assert round_.deadline == 62.0


def test_a_pause_nobody_ends_ends_the_round() -> None:
    round_ = a_question(pause_seconds=60.0)
    round_.pause(HOST, 9.0)

    (finished,) = round_.tick(69.0)

    assert isinstance(finished, ev.Finished)
    assert finished.reason is EndReason.FORGOTTEN


def test_a_lobby_cannot_be_paused() -> None:
    assert a_round(ANN).pause(HOST, 2.0) == (ev.Declined(HOST, Decline.NOT_NOW),)


def test_nothing_is_resumed_that_was_not_paused() -> None:
    assert a_question().resume(HOST, 6.0) == (ev.Declined(HOST, Decline.NOT_NOW),)


@pytest.mark.parametrize(("percent", "bell"), [(25, 17.5), (50, 20.0), (100, 25.0)])
def test_extra_time_moves_one_persons_bell(percent: int, bell: float) -> None:
    round_ = a_question()
    round_.grant(ANN, percent)

    in_time = press(round_, ANN, bell - 0.1)
    late = press(round_, BEN, 15.0)

    assert isinstance(in_time[0], ev.AnswerTaken)
    assert late[0] == ev.AnswerRefused(BEN, 1, Refusal.TOO_LATE)


def test_a_question_waits_for_who_has_extra_time_and_for_nobody_else() -> None:
    round_ = a_question()
    round_.grant(ANN, 100)
    waiting = round_.deadline

    press(round_, ANN, 6.0)

    assert (waiting, round_.deadline) == (25.0, 15.0)


def test_extra_time_costs_no_points() -> None:
    round_ = a_question()
    round_.grant(ANN, 100)
    press(round_, ANN, 15.0)
    press(round_, BEN, 10.0)

    awards = {award.name: award.points for award in settle(round_).awards}

    assert awards == {"Ann": 88, "Ben": 88}  # each at half of their own time


def test_extra_time_can_be_given_before_somebody_joins() -> None:
    round_ = a_round(ANN)
    round_.grant(CAT, 50)
    round_.tick(5.0)

    joined, taken = press(round_, CAT, 14.0)

    assert isinstance(joined, ev.Joined)
    assert isinstance(taken, ev.AnswerTaken)
    assert settle(round_).awards[0].window_ms == 15_000


def test_extra_time_comes_in_set_sizes() -> None:
    with pytest.raises(ValueError, match="not 30"):
        a_round().grant(ANN, 30)


def test_a_message_that_was_slow_to_appear_takes_nobodys_time() -> None:
    round_ = a_question()

    round_.shown(1, 7.0)
    (taken,) = press(round_, ANN, 8.0)

    assert round_.deadline == 17.0
    assert isinstance(taken, ev.AnswerTaken)
    assert taken.given.latency_ms == 1000


def test_a_message_appears_once() -> None:
    round_ = a_question()

    round_.shown(1, 6.0)
    round_.shown(1, 9.0)
    round_.shown(2, 9.0)

    assert round_.deadline == 16.0


def test_a_message_never_appears_before_its_question() -> None:
    round_ = a_question()

    round_.shown(1, 2.0)

    assert round_.deadline == 15.0


def test_a_press_from_a_clock_that_is_behind_took_no_time() -> None:
    round_ = a_question()

    (taken,) = press(round_, ANN, 4.8, now=5.1)

    assert isinstance(taken, ev.AnswerTaken)
    assert taken.given.latency_ms == 0


def test_a_question_that_closed_early_takes_what_was_pressed_before_it_closed() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)
    press(round_, BEN, 7.0)

    before = press(round_, CAT, 6.9, now=7.4)

    assert [type(event) for event in before] == [ev.Joined, ev.AnswerTaken]


def test_a_question_that_closed_early_takes_nothing_that_was_pressed_later() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)
    press(round_, BEN, 7.0)

    (refused,) = press(round_, CAT, 7.1, now=7.4)

    assert refused == ev.AnswerRefused(CAT, 1, Refusal.TOO_LATE)


def test_ticking_a_round_at_its_deadlines_ends_it() -> None:
    events = play_out(a_round(ANN, questions=4))

    assert isinstance(events[-1], ev.Finished)


@pytest.mark.parametrize("late_by", [0.0, 0.4, 30.0, 86_400.0])
def test_however_late_the_ticks_come_every_question_gets_its_whole_time(late_by: float) -> None:
    round_ = a_round(ANN, questions=2)
    round_.join(ANN, NAMES[ANN], 1.0)
    opened = []

    while round_.deadline is not None:
        now = round_.deadline + late_by
        asked = (event for event in round_.tick(now) if isinstance(event, ev.QuestionAsked))
        opened += (event.bell_at - now for event in asked)

    assert opened == [pytest.approx(10.0)] * 2
