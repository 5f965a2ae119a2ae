import pytest
from quiz_scenes import ANN, BEN, CAT, DAN, HOST, NAMES, a_question, a_round, play_out, points, press, settle

from bot.quiz import Decline, EndReason, LockReason, Mode, Refusal, State, Verdict
from bot.quiz import events as ev


def test_in_a_race_the_first_right_answer_closes_the_question() -> None:
    round_ = a_question(ANN, BEN, CAT, mode=Mode.RACE)
    press(round_, ANN, 6.0, right=False)

    events = press(round_, BEN, 7.0)

    assert events[-1] == ev.Locked(1, LockReason.TAKEN, 8.0)
    assert press(round_, CAT, 7.2) == (ev.AnswerRefused(CAT, 1, Refusal.TAKEN),)


def test_in_a_race_the_earlier_press_wins_though_it_arrives_later() -> None:
    round_ = a_question(ANN, BEN, mode=Mode.RACE)
    press(round_, BEN, 7.0)
    press(round_, ANN, 6.5, now=7.6)

    revealed = settle(round_)

    assert {award.name: award.points for award in revealed.awards} == {"Ann": 100, "Ben": 0}
    assert all(award.verdict is Verdict.RIGHT for award in revealed.awards)


def test_in_a_race_everybody_has_one_press() -> None:
    round_ = a_question(mode=Mode.RACE)
    press(round_, ANN, 6.0, right=False)

    (refused,) = press(round_, ANN, 6.5)

    assert isinstance(refused, ev.AnswerRefused)
    assert refused.reason is Refusal.ALREADY_ANSWERED


def test_for_accuracy_the_last_second_is_as_good_as_the_first() -> None:
    round_ = a_question(mode=Mode.ACCURACY)
    press(round_, ANN, 5.1)
    press(round_, BEN, 14.9)

    settle(round_)

    assert points(round_) == {"Ann": 100, "Ben": 100}


def test_a_miss_puts_one_out_and_the_last_one_wins() -> None:
    round_ = a_question(ANN, BEN, CAT, mode=Mode.SURVIVAL, questions=5)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)
    first = settle(round_)
    round_.tick(round_.deadline or 0.0)
    press(round_, ANN, 20.0)
    press(round_, BEN, 20.0, right=False)

    second = settle(round_)
    (finished,) = round_.tick(round_.deadline or 0.0)

    assert (first.fallen, second.fallen) == ((CAT,), (BEN,))
    assert isinstance(finished, ev.Finished)
    assert finished.reason is EndReason.DECIDED
    assert [(line.rank, line.name, line.out) for line in finished.standings] == [
        (1, "Ann", False),
        (2, "Ben", True),
        (3, "Cat", True),
    ]


def test_who_is_out_only_watches() -> None:
    round_ = a_question(ANN, BEN, CAT, mode=Mode.SURVIVAL)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0)
    settle(round_)
    round_.tick(round_.deadline or 0.0)

    assert press(round_, CAT, 20.0) == (ev.AnswerRefused(CAT, 2, Refusal.OUT),)
    assert round_.vote_skip(CAT, 20.0) == (ev.Declined(CAT, Decline.NOT_IN_ROUND),)


def test_nobody_enters_a_survival_that_has_begun_nor_dodges_a_question_by_stepping_out() -> None:
    round_ = a_question(ANN, BEN, mode=Mode.SURVIVAL)
    round_.leave(BEN, 6.0)

    assert round_.join(CAT, "Cat", 6.5) == (ev.Declined(CAT, Decline.NO_NEWCOMERS),)
    assert round_.join(BEN, "Ben", 6.5) == (ev.Declined(BEN, Decline.NO_NEWCOMERS),)
    assert press(round_, CAT, 6.5) == (ev.AnswerRefused(CAT, 1, Refusal.NO_NEWCOMERS),)


def test_alone_one_survives_until_the_first_miss() -> None:
    round_ = a_question(ANN, mode=Mode.SURVIVAL, questions=5)
    press(round_, ANN, 6.0)
    settle(round_)
    round_.tick(round_.deadline or 0.0)
    press(round_, ANN, 12.0, right=False)
    settle(round_)

    (finished,) = round_.tick(round_.deadline or 0.0)

    assert isinstance(finished, ev.Finished)
    assert (finished.reason, finished.questions) == (EndReason.DECIDED, 2)


def test_when_the_last_ones_miss_together_they_share_the_win() -> None:
    round_ = a_question(ANN, BEN, mode=Mode.SURVIVAL)
    press(round_, ANN, 6.0, right=False)
    press(round_, BEN, 6.0, right=False)
    settle(round_)

    (finished,) = round_.tick(round_.deadline or 0.0)

    assert isinstance(finished, ev.Finished)
    assert [line.rank for line in finished.standings] == [1, 1]


def test_teams_are_drawn_even() -> None:
    round_ = a_round(ANN, BEN, CAT, DAN, mode=Mode.TEAMS)

    sizes = [len(team.members) for team in round_.team_standings()]

    assert sizes == [2, 2]


def test_a_team_can_be_chosen() -> None:
    round_ = a_round(mode=Mode.TEAMS, team_names=("Red", "Blue"))

    (joined,) = round_.join(ANN, "Ann", 1.0, team="Blue")

    assert joined == ev.Joined(ANN, "Ann", 1, "Blue")


def test_a_team_nobody_knows_is_drawn() -> None:
    round_ = a_round(mode=Mode.TEAMS, team_names=("Red", "Blue"))

    (joined,) = round_.join(ANN, "Ann", 1.0, team="constructor")

    assert isinstance(joined, ev.Joined)
    assert joined.team in ("Red", "Blue")


def test_a_team_scores_the_average_of_its_members() -> None:
    round_ = a_round(mode=Mode.TEAMS, team_names=("Red", "Blue"), speed=False)
    for person_id, team in ((ANN, "Red"), (BEN, "Red"), (CAT, "Red"), (DAN, "Blue")):
        round_.join(person_id, NAMES[person_id], 1.0, team=team)
    round_.tick(5.0)
    press(round_, ANN, 6.0)
    press(round_, DAN, 6.0)

    revealed = settle(round_)

    assert [(team.rank, team.team, round(team.points, 2)) for team in revealed.teams] == [
        (1, "Blue", 100),
        (2, "Red", 33.33),
    ]


def test_who_comes_late_does_not_drag_a_team_down() -> None:
    round_ = a_round(mode=Mode.TEAMS, team_names=("Red", "Blue"), speed=False)
    for person_id, team in ((ANN, "Red"), (BEN, "Blue")):
        round_.join(person_id, NAMES[person_id], 1.0, team=team)
    round_.tick(5.0)
    press(round_, ANN, 6.0)
    settle(round_)
    round_.join(CAT, "Cat", round_.deadline or 0.0, team="Red")
    round_.tick(round_.deadline or 0.0)
    for person_id in (ANN, CAT):
        press(round_, person_id, 20.0)

    settle(round_)

    assert {team.team: team.points for team in round_.team_standings()} == {"Red": 200, "Blue": 0}


def test_a_round_without_teams_has_no_team_board() -> None:
    assert a_question().team_standings() == ()


def test_a_marathon_goes_round_and_round_until_it_is_stopped() -> None:
    round_ = a_question(ANN, mode=Mode.MARATHON, questions=3)
    asked = []
    for _ in range(12):
        assert round_.asked is not None
        asked.append(round_.asked.question.question_id)
        press(round_, ANN, (round_.deadline or 0.0) - 5)
        settle(round_)
        round_.tick(round_.deadline or 0.0)

    (finished,) = round_.stop(HOST, 500.0)

    laps = [asked[start : start + 3] for start in range(0, 12, 3)]
    assert all(sorted(lap) == ["q1", "q2", "q3"] for lap in laps)
    assert isinstance(finished, ev.Finished)
    assert finished.questions == 12


def test_a_marathon_nobody_runs_any_more_ends() -> None:
    events = play_out(a_question(mode=Mode.MARATHON))

    assert isinstance(events[-1], ev.Finished)
    assert events[-1].reason is EndReason.SILENCE


def test_the_question_of_the_day_needs_no_lobby_and_waits_all_day() -> None:
    round_ = a_round(mode=Mode.DAILY, questions=1, seconds=86_400.0)

    (asked,) = round_.tick(0.0)
    joined, taken = press(round_, ANN, 30_000.0)

    assert isinstance(asked, ev.QuestionAsked)
    assert (type(joined), type(taken)) == (ev.Joined, ev.AnswerTaken)
    assert round_.state is State.QUESTION
    assert round_.deadline == 86_400.0


def test_the_question_of_the_day_ends_quietly_when_nobody_came() -> None:
    round_ = a_round(mode=Mode.DAILY, questions=1)

    events = play_out(round_)

    assert isinstance(events[-1], ev.Finished)
    assert events[-1].reason is EndReason.COMPLETED


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_plays_to_an_end_with_its_points_in_order(mode: Mode) -> None:
    round_ = a_round(ANN, BEN, CAT, DAN, mode=mode, questions=4)
    while (deadline := round_.deadline) is not None and round_.number < 9:
        if round_.state is State.QUESTION:
            press(round_, ANN, deadline - 6)
            if round_.state is State.QUESTION:
                press(round_, BEN, deadline - 5, right=round_.number % 2 == 0)
        round_.tick(round_.deadline or 0.0)
    round_.stop(HOST, 1e6)

    board = round_.standings()

    assert round_.state is State.FINISHED
    assert board[0].name == "Ann"
    assert [line.points for line in board] == sorted((line.points for line in board), reverse=True)
