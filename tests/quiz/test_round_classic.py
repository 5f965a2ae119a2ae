import json

from quiz_scenes import ANN, BEN, CAT, HOST, a_question, a_round, press

from bot.quiz import Decline, EndReason, LockReason, Refusal, Round, State, Verdict
from bot.quiz import events as ev


def test_a_lobby_starts_by_itself_when_its_time_is_up() -> None:
    round_ = a_round(ANN)

    (asked,) = round_.tick(5.0)

    assert isinstance(asked, ev.QuestionAsked)
    assert (asked.asked.number, asked.asked.total, asked.bell_at) == (1, 3, 15.0)


def test_a_lobby_nobody_came_to_is_abandoned() -> None:
    round_ = a_round()

    events = round_.tick(5.0)

    assert events == (ev.Abandoned(EndReason.NOBODY_CAME),)
    assert round_.state is State.ABANDONED
    assert round_.deadline is None


def test_a_tick_before_the_deadline_changes_nothing() -> None:
    round_ = a_question()
    before = round_.snapshot()

    events = round_.tick(14.99)

    assert events == ()
    assert round_.snapshot() == before


def test_a_late_tick_takes_one_step_and_the_next_deadline_counts_from_it() -> None:
    round_ = a_question()

    events = round_.tick(100.0)

    assert events == (ev.Locked(1, LockReason.BELL, 101.0),)
    assert round_.deadline == 101.0


def test_the_first_of_two_equal_presses_counts_and_the_second_is_told_what_stands() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)
    chosen = round_.chosen_by(ANN, 1)

    (refused,) = press(round_, ANN, 7.0, right=False)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.ALREADY_ANSWERED, chosen)
    assert chosen in "ABCD"


def test_an_answer_at_the_bell_is_too_late() -> None:
    round_ = a_question()

    (refused,) = press(round_, ANN, 15.0, now=15.0)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.TOO_LATE)


def test_an_answer_pressed_before_the_bell_counts_when_it_arrives_after_it() -> None:
    round_ = a_question()
    round_.tick(15.0)

    (taken,) = press(round_, ANN, 14.9, now=15.6)

    assert isinstance(taken, ev.AnswerTaken)
    assert taken.given.latency_ms == 9900


def test_an_answer_pressed_after_the_bell_does_not_count_in_the_moment_of_grace() -> None:
    round_ = a_question()
    round_.tick(15.0)

    (refused,) = press(round_, ANN, 15.1, now=15.6)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.TOO_LATE)


def test_a_late_press_for_a_question_burns_nothing_of_the_next_one() -> None:
    round_ = a_question()
    for moment in (15.0, 16.0, 19.0):
        round_.tick(moment)

    (refused,) = round_.answer(ANN, "Ann", (0,), number=1, at=14.0, now=19.5)
    (taken,) = press(round_, ANN, 20.0)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.TOO_LATE)
    assert isinstance(taken, ev.AnswerTaken)
    assert taken.given.number == 2


def test_a_question_closes_as_soon_as_everybody_has_answered() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)

    events = press(round_, BEN, 7.0)

    assert events[-1] == ev.Locked(1, LockReason.ALL_ANSWERED, 8.0)


def test_somebody_joins_by_answering() -> None:
    round_ = a_question()

    joined, taken = press(round_, CAT, 6.0)

    assert joined == ev.Joined(CAT, "Cat", 3)
    assert isinstance(taken, ev.AnswerTaken)


def test_the_reveal_says_who_got_what() -> None:
    round_ = a_question(ANN, BEN, CAT)
    press(round_, ANN, 7.5)
    press(round_, BEN, 8.0, right=False)
    round_.tick(15.0)

    (revealed,) = round_.tick(16.0)

    assert isinstance(revealed, ev.Revealed)
    assert [(award.person_id, award.verdict, award.points) for award in revealed.awards] == [
        (ANN, Verdict.RIGHT, 94),
        (BEN, Verdict.WRONG, 0),
        (CAT, Verdict.NONE, 0),
    ]
    assert sum(revealed.counts) == 2
    assert revealed.right_letters == revealed.asked.right_letters
    assert [(line.rank, line.name) for line in revealed.standings] == [(1, "Ann"), (2, "Ben"), (2, "Cat")]


def test_a_missing_answer_counts_as_the_full_time() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)
    round_.tick(15.0)
    round_.tick(16.0)

    times = {line.name: line.time_ms for line in round_.standings()}

    assert times == {"Ann": 1000, "Ben": 10000}


def test_a_round_ends_after_its_last_question() -> None:
    round_ = a_question(questions=1)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)
    round_.tick(7.0)

    (finished,) = round_.tick(10.0)

    assert isinstance(finished, ev.Finished)
    assert finished.reason is EndReason.COMPLETED
    assert round_.deadline is None


def test_two_silent_questions_ask_who_is_there_and_then_end_the_round() -> None:
    round_ = a_question(questions=5)
    seen = []

    while round_.deadline is not None:
        seen += round_.tick(round_.deadline)

    assert [type(event) for event in seen[-2:]] == [ev.StillThere, ev.Finished]
    assert round_.ended is EndReason.SILENCE
    assert round_.number == 2


def test_somebody_who_is_still_there_keeps_the_round_alive() -> None:
    round_ = a_question(questions=5)
    while round_.state is not State.BREAK:
        round_.tick(round_.deadline or 0.0)

    (asked,) = round_.here(ANN, "Ann", 50.0)

    assert isinstance(asked, ev.QuestionAsked)
    assert asked.asked.number == 3


def test_only_the_host_or_somebody_trusted_stops_a_round() -> None:
    round_ = a_question()

    refused = round_.stop(ANN, 6.0)
    stopped = round_.stop(ANN, 6.0, may=True)

    assert refused == (ev.Declined(ANN, Decline.NOT_ALLOWED),)
    assert isinstance(stopped[0], ev.Finished)


def test_a_stop_keeps_the_points_and_names_the_question_it_dropped() -> None:
    round_ = a_question()
    press(round_, ANN, 5.0)
    for moment in (15.0, 16.0, 19.0):
        round_.tick(moment)
    press(round_, BEN, 20.0)

    (finished,) = round_.stop(HOST, 21.0)

    assert isinstance(finished, ev.Finished)
    assert [(line.name, line.points) for line in finished.standings] == [("Ann", 100), ("Ben", 0)]
    assert finished.dropped is not None
    assert finished.dropped.number == 2


def test_a_stop_in_the_moment_of_grace_settles_the_question_first() -> None:
    round_ = a_question()
    press(round_, ANN, 5.0)
    round_.tick(15.0)

    revealed, finished = round_.stop(HOST, 15.5)

    assert isinstance(revealed, ev.Revealed)
    assert isinstance(finished, ev.Finished)
    assert finished.standings[0].points == 100


def test_a_host_who_leaves_hands_over_to_who_joined_first() -> None:
    round_ = a_round()
    round_.join(HOST, "Hal", 0.5)
    round_.join(ANN, "Ann", 1.0)
    round_.join(BEN, "Ben", 2.0)

    events = round_.leave(HOST, 3.0)

    assert events == (ev.Left(HOST, "Hal", 2), ev.HostChanged(HOST, ANN, "Ann"))
    assert round_.host_id == ANN


def test_who_leaves_is_waited_for_no_longer_and_stays_on_the_board() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)

    events = round_.leave(BEN, 7.0)

    assert events[-1] == ev.Locked(1, LockReason.ALL_ANSWERED, 8.0)
    assert [line.name for line in round_.standings()] == ["Ann", "Ben"]


def test_a_round_everybody_left_ends_after_the_reveal() -> None:
    round_ = a_question()
    round_.leave(ANN, 6.0)
    round_.leave(BEN, 6.0)

    while round_.deadline is not None:
        round_.tick(round_.deadline)

    assert round_.ended is EndReason.EVERYBODY_LEFT
    assert round_.number == 1


def test_a_round_everybody_left_in_a_break_asks_nobody_any_more() -> None:
    round_ = a_question(ANN, questions=5, break_every=1, silent_limit=9)
    while round_.state is not State.BREAK:
        round_.tick(round_.deadline or 0.0)
    round_.leave(ANN, 20.0)

    (finished,) = round_.tick(round_.deadline or 0.0)

    assert isinstance(finished, ev.Finished)
    assert finished.reason is EndReason.EVERYBODY_LEFT


def test_a_second_start_is_declined() -> None:
    round_ = a_question()

    events = round_.start(HOST, 6.0)

    assert events == (ev.Declined(HOST, Decline.ALREADY_STARTED),)


def test_a_start_without_players_is_declined() -> None:
    round_ = a_round()

    events = round_.start(HOST, 1.0)

    assert events == (ev.Declined(HOST, Decline.NOBODY_JOINED),)


def test_nothing_happens_in_a_round_that_is_over() -> None:
    round_ = a_question()
    round_.stop(HOST, 6.0)

    assert round_.answer(ANN, "Ann", (0,), number=1, at=5.5, now=6.1) == (ev.AnswerRefused(ANN, 1, Refusal.OVER, ""),)
    assert round_.stop(HOST, 7.0) == (ev.Declined(HOST, Decline.OVER),)
    assert round_.join(CAT, "Cat", 7.0) == (ev.Declined(CAT, Decline.OVER),)
    assert round_.close(7.0) == round_.tick(99.0) == ()


def test_a_restored_round_has_the_same_question_and_its_remaining_time() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)
    snapshot = json.loads(json.dumps(round_.snapshot()))

    restored = Round.restore(snapshot, 9.0)

    assert restored.asked == round_.asked
    assert restored.deadline == 15.0
    assert restored.snapshot() == round_.snapshot()


def test_a_bell_that_rang_meanwhile_rings_afresh() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)

    restored = Round.restore(round_.snapshot(), 200.0)

    assert restored.asked == round_.asked
    assert restored.deadline == 210.0
    assert press(restored, ANN, 201.0)[0] == ev.AnswerRefused(
        ANN, 1, Refusal.ALREADY_ANSWERED, restored.chosen_by(ANN, 1)
    )
