from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quiz import Award, Mode, Rules, Verdict
from bot.quiz.scoring import FULL, STREAK_MOST, points, score

WINDOW_MS = 20_000

latencies = st.integers(0, WINDOW_MS - 1)
rules_of_any_mode = st.builds(Rules, mode=st.sampled_from(Mode), speed=st.booleans(), streak_bonus=st.booleans())


def award(latency_ms: int = 0, person_id: int = 1, **fields: object) -> Award:
    told: dict[str, object] = {
        "person_id": person_id,
        "name": f"P{person_id}",
        "number": 1,
        "question_id": "q1",
        "verdict": Verdict.RIGHT,
        "points": 0,
        "latency_ms": latency_ms,
        "window_ms": WINDOW_MS,
        "at": 100 + latency_ms / 1000,
        "streak": 1,
    }
    return Award(**{**told, **fields})  # type: ignore[arg-type]  # fields are as the test names them


@pytest.mark.parametrize(
    ("latency_ms", "worth"), [(0, 100), (5_000, 94), (10_000, 88), (15_000, 81), (19_999, 75), (20_000, 75)]
)
def test_a_right_answer_is_worth_what_the_table_says(latency_ms: int, worth: int) -> None:
    assert points(award(latency_ms), Rules()) == worth


@pytest.mark.parametrize(("streak", "bonus"), [(1, 0), (2, 10), (4, 30), (6, 50), (7, 50), (40, 50)])
def test_a_streak_is_worth_what_the_table_says(streak: int, bonus: int) -> None:
    rules = Rules(streak_bonus=True)

    assert points(award(streak=streak), rules) == 100 + bonus
    assert points(award(streak=streak), Rules()) == 100


@pytest.mark.parametrize(("price", "worth"), [(0, 100), (25, 75), (50, 50)])
def test_a_hint_costs_what_is_printed(price: int, worth: int) -> None:
    assert points(award(hint_price=price), Rules()) == worth


@given(latency_ms=latencies, rules=rules_of_any_mode, streak=st.integers(1, 50))
def test_a_right_answer_in_time_is_worth_at_least_half(latency_ms: int, rules: Rules, streak: int) -> None:
    best = points(award(0, streak=streak), rules)

    worth = points(award(latency_ms, streak=streak), rules)

    assert worth * 2 >= best
    assert worth * 2 >= FULL + (STREAK_MOST if rules.streak_bonus else 0)


@given(earlier=latencies, later=latencies, rules=rules_of_any_mode, streak=st.integers(1, 50))
def test_points_never_rise_with_time(earlier: int, later: int, rules: Rules, streak: int) -> None:
    earlier, later = sorted((earlier, later))

    assert points(award(earlier, streak=streak), rules) >= points(award(later, streak=streak), rules)


@given(
    latency_ms=latencies, rules=rules_of_any_mode, verdict=st.sampled_from([Verdict.WRONG, Verdict.CLOSE, Verdict.NONE])
)
def test_only_a_right_answer_has_points(latency_ms: int, rules: Rules, verdict: Verdict) -> None:
    assert points(award(latency_ms, verdict=verdict), rules) == 0


@given(latency_ms=latencies, mode=st.sampled_from([Mode.ACCURACY, Mode.SURVIVAL, Mode.DAILY, Mode.RACE]))
def test_where_speed_does_not_count_every_right_answer_is_worth_the_same(latency_ms: int, mode: Mode) -> None:
    assert points(award(latency_ms), Rules(mode=mode)) == FULL


def test_speed_can_be_switched_off() -> None:
    assert points(award(WINDOW_MS - 1), Rules(speed=False)) == FULL


@given(
    people=st.lists(st.tuples(latencies, st.sampled_from(Verdict)), min_size=1, max_size=8),
)
def test_in_a_race_only_the_first_right_answer_has_points(people: list[tuple[int, Verdict]]) -> None:
    awards = [award(latency, person, verdict=verdict) for person, (latency, verdict) in enumerate(people)]
    right = [(latency, person) for person, (latency, verdict) in enumerate(people) if verdict is Verdict.RIGHT]

    scored = score(awards, Rules(mode=Mode.RACE), {})

    assert [found.person_id for found in scored if found.points] == ([min(right)[1]] if right else [])


def test_a_streak_grows_with_right_answers_and_ends_with_a_wrong_one() -> None:
    awards = [award(person_id=1), award(person_id=2, verdict=Verdict.WRONG), award(person_id=3)]

    scored = score(awards, Rules(streak_bonus=True), {1: 3, 2: 5})

    assert [(found.streak, found.points) for found in scored] == [(4, 130), (0, 0), (1, 100)]


def test_scoring_twice_changes_nothing() -> None:
    once = score([award(3_000, 1), award(9_000, 2)], Rules(), {})

    assert score(once, Rules(), {}) == once
    assert once != [replace(found, points=0) for found in once]
