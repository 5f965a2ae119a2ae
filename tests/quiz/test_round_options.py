from quiz_scenes import ANN, BEN, CAT, DAN, HOST, a_question, a_round, play_out, points, press, settle
from quiz_scenes import question as q

from bot.questions.question import Kind
from bot.quiz import Decline, HintKind, Refusal, State, Verdict
from bot.quiz import events as ev


def typed(round_: object, person_id: int, said: str, at: float) -> tuple[ev.Event, ...]:
    return round_.answer(person_id, "Ann", said, number=1, at=at, now=at)  # type: ignore[attr-defined]


def test_an_answer_can_be_changed_where_the_rules_say_so() -> None:
    round_ = a_question(change_answers=True)
    press(round_, ANN, 6.0, right=False)

    (taken,) = press(round_, ANN, 9.0)
    settle(round_)

    assert isinstance(taken, ev.AnswerTaken)
    assert taken.changed
    assert points(round_) == {"Ann": 90, "Ben": 0}  # the time is that of the change


def test_a_question_whose_answers_can_be_changed_runs_to_its_bell() -> None:
    round_ = a_question(change_answers=True)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)

    assert round_.state is State.QUESTION
    assert round_.deadline == 15.0


def test_of_two_changes_that_overtook_each_other_the_later_press_stands() -> None:
    round_ = a_question(change_answers=True)
    press(round_, ANN, 9.0, now=9.1)

    (refused,) = press(round_, ANN, 8.0, right=False, now=9.2)

    assert isinstance(refused, ev.AnswerRefused)
    assert refused.reason is Refusal.ALREADY_ANSWERED
    assert settle(round_).awards[0].verdict is Verdict.RIGHT


def test_a_change_after_the_bell_leaves_what_stood() -> None:
    round_ = a_question(change_answers=True)
    press(round_, ANN, 9.0)
    chosen = round_.chosen_by(ANN, 1)
    round_.tick(15.0)

    (refused,) = press(round_, ANN, 15.2, right=False)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.TOO_LATE, chosen)


def test_right_answers_in_a_row_are_paid_where_the_rules_say_so() -> None:
    round_ = a_question(ANN, streak_bonus=True, speed=False)
    for _ in range(3):
        press(round_, ANN, (round_.deadline or 0.0) - 5)
        settle(round_)
        round_.tick(round_.deadline or 0.0)

    assert points(round_) == {"Ann": 100 + 110 + 120}


def test_a_skipped_question_breaks_no_streak() -> None:
    round_ = a_question(ANN, streak_bonus=True, speed=False)
    press(round_, ANN, 6.0)
    settle(round_)
    round_.tick(round_.deadline or 0.0)
    round_.skip(HOST, 12.0)
    round_.tick(round_.deadline or 0.0)
    press(round_, ANN, (round_.deadline or 0.0) - 5)
    settle(round_)

    assert points(round_) == {"Ann": 210}


def test_stepping_out_before_a_hard_question_saves_no_streak() -> None:
    round_ = a_question(ANN, BEN, streak_bonus=True, speed=False)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)
    settle(round_)
    round_.leave(ANN, 8.0)
    round_.tick(round_.deadline or 0.0)
    press(round_, BEN, (round_.deadline or 0.0) - 5)
    settle(round_)
    round_.join(ANN, "Ann", round_.deadline or 0.0)
    round_.tick(round_.deadline or 0.0)
    for person_id in (ANN, BEN):
        press(round_, person_id, (round_.deadline or 0.0) - 5)
    settle(round_)

    assert points(round_) == {"Ann": 200, "Ben": 330}


def test_a_hint_takes_half_of_the_wrong_options_away_and_half_of_the_points() -> None:
    round_ = a_question(hints=True, speed=False)
    assert round_.asked is not None
    (given,) = round_.hint(ANN, 1)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)

    assert isinstance(given, ev.HintGiven)
    assert given.hint.kind is HintKind.FIFTY_FIFTY
    assert len(given.hint.gone) == 2
    assert not set(given.hint.gone) & set(settle(round_).right_letters)
    assert points(round_) == {"Ben": 100, "Ann": 50}


def test_a_hint_is_the_same_for_everybody_and_is_paid_once() -> None:
    round_ = a_question(hints=True)

    first, again, others = round_.hint(ANN, 1)[0], round_.hint(ANN, 1)[0], round_.hint(BEN, 1)[0]

    assert first == again
    assert isinstance(first, ev.HintGiven)
    assert isinstance(others, ev.HintGiven)
    assert first.hint == others.hint


def test_a_hint_to_a_typed_answer_shows_its_first_letters() -> None:
    told = q(kind=Kind.TYPED, answer="Type-2 hypervisor")
    round_ = a_question(ANN, hints=True, questions=[told])

    (given,) = round_.hint(ANN, 1)

    assert isinstance(given, ev.HintGiven)
    assert given.hint.text == "T___-_ h_________"


def test_there_is_no_hint_where_the_rules_have_none_or_the_question_has_none() -> None:
    without = a_question()
    true_false = a_question(ANN, hints=True, questions=[q(kind=Kind.TRUE_FALSE)])

    assert without.hint(ANN, 1) == (ev.Declined(ANN, Decline.NO_HINT),)
    assert true_false.hint(ANN, 1) == (ev.Declined(ANN, Decline.NO_HINT),)


def test_no_hint_is_sold_after_the_answer_nor_to_another_question() -> None:
    round_ = a_question(hints=True)
    press(round_, ANN, 6.0)

    assert round_.hint(ANN, 1) == (ev.Declined(ANN, Decline.NOT_NOW),)
    assert round_.hint(BEN, 2) == (ev.Declined(BEN, Decline.NOT_NOW),)


def test_half_of_the_players_skip_a_question() -> None:
    round_ = a_question(ANN, BEN, CAT, DAN)

    first = round_.vote_skip(ANN, 6.0)
    second = round_.vote_skip(BEN, 7.0)

    assert first == (ev.SkipVoted(ANN, 1, 1, 2),)
    assert [type(event) for event in second] == [ev.SkipVoted, ev.Skipped, ev.Revealed]
    assert round_.state is State.REVEAL


def test_a_vote_counts_once_and_only_from_a_player() -> None:
    round_ = a_question(ANN, BEN, CAT, DAN)
    round_.vote_skip(ANN, 6.0)

    assert round_.vote_skip(ANN, 6.5) == (ev.Declined(ANN, Decline.ALREADY_VOTED),)
    assert round_.vote_skip(99, 6.5) == (ev.Declined(99, Decline.NOT_IN_ROUND),)


def test_the_vote_of_somebody_who_left_does_not_count() -> None:
    round_ = a_question(ANN, BEN, CAT, DAN)
    round_.vote_skip(ANN, 6.0)
    round_.leave(ANN, 6.5)

    assert round_.vote_skip(BEN, 7.0) == (ev.SkipVoted(BEN, 1, 1, 2),)


def test_a_skipped_question_counts_for_nobody() -> None:
    round_ = a_question()
    press(round_, ANN, 6.0)

    skipped, revealed = round_.skip(HOST, 7.0)

    assert skipped == ev.Skipped(1, HOST)
    assert isinstance(revealed, ev.Revealed)
    assert revealed.skipped
    assert revealed.awards == ()
    assert [line.asked for line in round_.standings()] == [0, 0]


def test_a_second_press_of_skip_does_not_skip_the_next_question() -> None:
    round_ = a_question()
    round_.skip(HOST, 7.0, number=1)
    round_.tick(round_.deadline or 0.0)

    assert round_.skip(HOST, 10.5, number=1) == (ev.Declined(HOST, Decline.NOT_NOW),)
    assert round_.number == 2


def test_the_host_cuts_a_reveal_short() -> None:
    round_ = a_question()
    settle(round_)

    (asked,) = round_.go_on(HOST, 17.0)

    assert isinstance(asked, ev.QuestionAsked)
    assert asked.asked.number == 2


def test_there_is_a_break_after_so_many_questions() -> None:
    events = play_out(a_question(ANN, questions=5, break_every=2, break_seconds=60.0, silent_limit=99))

    order = [type(event).__name__ for event in events if isinstance(event, ev.Revealed | ev.BreakStarted)]
    assert order == ["Revealed", "Revealed", "BreakStarted", "Revealed", "Revealed", "BreakStarted", "Revealed"]


def test_a_near_miss_is_told_and_may_be_tried_again() -> None:
    round_ = a_question(ANN, questions=[q(kind=Kind.TYPED)])

    (close,) = typed(round_, ANN, "IRON", 6.0)
    right, locked = typed(round_, ANN, "iron", 8.0)

    assert isinstance(close, ev.AnswerTaken)
    assert close.given.verdict is Verdict.CLOSE
    assert isinstance(right, ev.AnswerTaken)
    assert right.changed
    assert isinstance(locked, ev.Locked)
    assert points_of(round_) == [92]


def points_of(round_: object) -> list[int]:
    return [award.points for award in settle(round_).awards]  # type: ignore[arg-type]


def test_a_near_miss_that_stays_one_has_no_points() -> None:
    round_ = a_question(ANN, questions=[q(kind=Kind.TYPED)])
    typed(round_, ANN, "iron!", 6.0)

    revealed = settle(round_)

    assert [(award.verdict, award.points) for award in revealed.awards] == [(Verdict.CLOSE, 0)]


def test_a_wrong_typed_answer_stands() -> None:
    round_ = a_question(ANN, BEN, questions=[q(kind=Kind.TYPED)])
    typed(round_, ANN, "tin", 6.0)

    (refused,) = typed(round_, ANN, "iron", 7.0)

    assert refused == ev.AnswerRefused(ANN, 1, Refusal.ALREADY_ANSWERED, "tin")


def test_joining_late_can_be_closed() -> None:
    round_ = a_question(late_join=False)

    assert round_.join(CAT, "Cat", 6.0) == (ev.Declined(CAT, Decline.NO_NEWCOMERS),)
    assert press(round_, CAT, 6.0) == (ev.AnswerRefused(CAT, 1, Refusal.NO_NEWCOMERS),)


def test_who_joins_in_the_middle_of_a_question_did_not_miss_it() -> None:
    round_ = a_question()
    round_.join(CAT, "Cat", 9.0)

    assert [award.name for award in settle(round_).awards] == ["Ann", "Ben"]


def test_a_name_is_the_one_borne_when_it_counted() -> None:
    round_ = a_question(ANN)
    round_.answer(ANN, "Ann {0.__class__}", (0,), number=1, at=6.0, now=6.0)

    assert settle(round_).awards[0].name == "Ann {0.__class__}"


def test_a_lobby_that_is_stopped_is_abandoned() -> None:
    (abandoned,) = a_round(ANN).stop(HOST, 2.0)

    assert isinstance(abandoned, ev.Abandoned)


def test_the_vote_can_be_switched_off() -> None:
    assert a_question(vote_skip=False).vote_skip(ANN, 6.0) == (ev.Declined(ANN, Decline.NOT_ALLOWED),)
