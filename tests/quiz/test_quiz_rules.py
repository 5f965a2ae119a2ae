import pytest
from hypothesis import given
from hypothesis import strategies as st
from quiz_scenes import a_round, question

from bot.questions.question import Kind
from bot.quiz import Mode, Pace, Rules, askable
from bot.quiz.pace import LONGEST


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"seconds": 0}, "more than 0 seconds"),
        ({"lobby_seconds": -1}, "negative"),
        ({"grace_seconds": -0.5}, "negative"),
        ({"silent_limit": 0}, "silent_limit"),
        ({"break_every": -1}, "break_every"),
        ({"mode": Mode.TEAMS, "team_names": ("Red", "Red")}, "two"),
    ],
)
def test_rules_that_make_no_round_are_refused(fields: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Rules(**fields)  # type: ignore[arg-type]  # the wrong values are the point


def test_own_seconds_are_the_same_for_every_question() -> None:
    rules = Rules(pace=Pace.OWN, seconds=17)

    assert rules.seconds_for(question()) == rules.seconds_for(question(prompt="word " * 200)) == 17


def test_a_calm_pace_gives_more_time_than_a_quick_one() -> None:
    seconds = [Rules(pace=pace).seconds_for(question()) for pace in (Pace.CALM, Pace.NORMAL, Pace.QUICK)]

    assert seconds == sorted(seconds, reverse=True)
    assert len(set(seconds)) == 3


@given(words=st.integers(0, 400), more=st.integers(0, 400), pace=st.sampled_from([Pace.CALM, Pace.NORMAL, Pace.QUICK]))
def test_reading_time_grows_with_the_question(words: int, more: int, pace: Pace) -> None:
    short, long = question(prompt="word " * words), question(prompt="word " * (words + more))
    rules = Rules(pace=pace)

    assert rules.seconds_for(short) <= rules.seconds_for(long) <= LONGEST


def test_typing_and_ordering_take_longer_than_pressing() -> None:
    rules = Rules()
    same = {"prompt": "Which?", "options": (), "prompts": ()}

    pressing, typing, ordering = (
        rules.seconds_for(question(kind=kind, **same)) for kind in (Kind.CHOICE, Kind.TYPED, Kind.ORDER)
    )

    assert pressing < typing < ordering


def test_a_daily_question_stays_open_as_long_as_the_rules_say() -> None:
    assert Rules(mode=Mode.DAILY, pace=Pace.QUICK, seconds=86_400).seconds_for(question()) == 86_400


def test_a_round_needs_a_question() -> None:
    with pytest.raises(ValueError, match="needs a question"):
        a_round(questions=[])


@pytest.mark.parametrize("kind", list(Kind))
def test_a_round_asks_what_it_can_judge(kind: Kind) -> None:
    told = question(kind=kind)

    assert askable(told, typed=False) == (kind not in (Kind.TYPED, Kind.SELF_GRADED))
    assert askable(told, typed=True) == (kind is not Kind.SELF_GRADED)


def test_a_typed_question_without_a_judge_is_refused_before_the_round_opens() -> None:
    with pytest.raises(ValueError, match="q1"):
        a_round(questions=[question(kind=Kind.TYPED)], judged=None)
