"""What somebody wishes for, and what it comes to: parts by weight, rules, cooldowns, the hour of the day's question."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quiz import Mode, Pace
from bot.tutor import Kinds, Place, QuizRules, Reason, Refused, Wish
from bot.tutor.cooldown import Cooldown
from bot.tutor.daily import Appointment, day_of_round
from bot.tutor.mixture import Part, last_part, read_mixture, shares
from bot.tutor.wish import KINDS

HERE = Place(server_id=10, channel_id=20)
SUMMER, WINTER = 1_784_100_000.0, 1_800_000_000.0  # 15 July 2026 07:20, 15 January 2027 08:00, both UTC


def nothing(_name: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("", ()),
        ("rivers", (Part("rivers"),)),
        ("unit 1, unit 2 x2", (Part("unit 1"), Part("unit 2", 2))),
        ("unit 1 x3; lakes", (Part("unit 1", 3), Part("lakes"))),
        ("rivers ×2, 3x lakes, seas * 2", (Part("rivers", 2), Part("3x lakes"), Part("seas", 2))),
        (" , rivers ,, ", (Part("rivers"),)),
    ],
)
def test_a_mixture_is_read_as_parts_with_weights(said: str, parts: tuple[Part, ...]) -> None:
    assert read_mixture(said, nothing) == parts


def test_a_topic_whose_name_looks_like_a_mixture_is_one_topic() -> None:
    names = {"Cloud, fog and edge", "Intel VT x2"}

    assert read_mixture("Cloud, fog and edge", names.__contains__) == (Part("Cloud, fog and edge"),)
    assert read_mixture("rivers, Intel VT x2", names.__contains__) == (Part("rivers"), Part("Intel VT x2"))


def test_suggestions_are_for_what_stands_after_the_last_comma() -> None:
    assert last_part("hyp") == ("", "hyp")
    assert last_part("unit 1, unit 2 x2,hy") == ("unit 1, unit 2 x2, ", "hy")


@given(st.lists(st.integers(1, 99), min_size=1, max_size=8), st.integers(0, 50))
def test_shares_add_up_and_none_is_a_question_away_from_its_weight(weights: list[int], count: int) -> None:
    dealt = shares(weights, count)

    assert sum(dealt) == count
    assert all(abs(got - count * weight / sum(weights)) < 1 for got, weight in zip(dealt, weights, strict=True))


@given(st.text(max_size=100))
def test_anything_can_be_typed_for_a_mixture(said: str) -> None:
    parts = read_mixture(said, nothing)

    assert all(part.weight >= 1 for part in parts)


def test_what_nobody_chose_is_the_deployments_own() -> None:
    rules = Wish().rules(QuizRules(pace="calm", lobby_seconds=5))

    assert (rules.mode, rules.pace, rules.lobby_seconds) == (Mode.CLASSIC, Pace.CALM, 5)
    assert Wish().rules(QuizRules(seconds=33)).seconds == 33
    assert Wish().rules(QuizRules(seconds=33)).pace is Pace.OWN


def test_a_pace_or_seconds_of_ones_own_outrank_the_deployments() -> None:
    assert Wish(pace=Pace.QUICK).rules(QuizRules(seconds=33)).pace is Pace.QUICK
    assert Wish(seconds=7).rules(QuizRules(seconds=33)).seconds == 7


def test_survival_and_marathon_have_questions_enough() -> None:
    assert [Wish(mode=mode).count(QuizRules()) for mode in (Mode.CLASSIC, Mode.SURVIVAL, Mode.MARATHON)] == [8, 20, 50]
    assert Wish(mode=Mode.SURVIVAL, questions=3).count(QuizRules()) == 3


def test_every_way_to_answer_is_in_a_bit_of_everything() -> None:
    assert set(KINDS[Kinds.EVERYTHING]) == {kind for kinds in KINDS.values() for kind in kinds}


def test_who_must_wait_is_told_until_when_and_nobody_else_has_to() -> None:
    now = [100.0]
    cooldown = Cooldown(lambda: now[0], 10)
    cooldown.begin("asha")

    with pytest.raises(Refused) as refused:
        cooldown.check("asha")
    cooldown.check("ben")
    now[0] = 110.0
    cooldown.check("asha")

    assert refused.value.reason is Reason.TOO_SOON
    assert refused.value.again_at == 110.0


@pytest.mark.parametrize(("now", "seconds_ahead"), [(SUMMER, 24_000), (WINTER, 25_200)])
def test_an_hour_is_an_hour_of_its_zone_in_summer_and_in_winter(now: float, seconds_ahead: int) -> None:
    """16:00 in Madrid is 14:00 UTC in July and 15:00 UTC in January."""
    appointment = Appointment(HERE, 16, "Europe/Madrid", "", date(2026, 1, 1))

    assert appointment.next_at(now) - now == seconds_ahead


def test_before_its_hour_yesterdays_question_is_the_latest() -> None:
    appointment = Appointment(HERE, 9, "UTC", "", date(2026, 1, 1))

    assert appointment.day_of(WINTER) == date(2027, 1, 14)
    assert appointment.day_of(WINTER + 3600) == date(2027, 1, 15)


def test_a_days_round_knows_its_day_and_channel() -> None:
    round_id = Appointment(HERE, 9, "UTC", "", date(2026, 1, 1)).round_id(date(2027, 1, 15))

    assert len(round_id) == 16
    assert day_of_round(round_id) == date(2027, 1, 15)
    assert day_of_round(round_id, HERE.channel_id) == date(2027, 1, 15)
    assert day_of_round(round_id, 21) is None
    assert day_of_round("20270115abcdef01") is None
