from hypothesis import given
from hypothesis import strategies as st
from quiz_scenes import ANN, BEN, CAT, a_question, press, settle

from bot.quiz.player import Player, Tally
from bot.quiz.standings import ranks, standings


def player(person_id: int, points: int, **tally: int) -> Player:
    return Player(person_id, f"P{person_id}", 0, tally=Tally(points=points, **tally))


def test_equal_points_share_a_rank_and_the_next_one_is_left_out() -> None:
    board = standings([player(1, 7), player(2, 9), player(3, 7), player(4, 3)], speed=True)

    assert [(line.rank, line.person_id) for line in board] == [(1, 2), (2, 1), (2, 3), (4, 4)]


@given(scores=st.lists(st.integers(0, 5)))
def test_a_rank_is_one_more_than_those_who_are_better(scores: list[int]) -> None:
    scores.sort(reverse=True)

    assert ranks(scores) == [1 + sum(other > score for other in scores) for score in scores]


def test_time_orders_those_of_one_rank_only_where_speed_counts() -> None:
    slow, quick = player(1, 7, time_ms=9000), player(2, 7, time_ms=1000)

    with_speed = [line.person_id for line in standings([slow, quick], speed=True)]
    without = [line.person_id for line in standings([slow, quick], speed=False)]

    assert (with_speed, without) == ([2, 1], [1, 2])


def test_accuracy_is_the_share_of_right_answers_among_the_questions_asked() -> None:
    round_ = a_question(ANN, BEN, CAT)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0, right=False)
    settle(round_)

    accuracy = {line.name: line.accuracy for line in round_.standings()}

    assert accuracy == {"Ann": 1.0, "Ben": 0.0, "Cat": 0.0}
