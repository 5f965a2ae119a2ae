"""So often a minute: bursts are fine, what was used comes back evenly, and who waits is told until when."""

import pytest
from hands import Hands
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.allowance import Allowance, AllowanceRules, Allowances
from bot.tutor.refusal import Reason, Refused
from bot.tutor.tidings import HOUR, Tidings


def taken(allowance: Allowance, times: int) -> int:
    """How many of so many uses went through."""
    went = 0
    for _ in range(times):
        try:
            allowance.take("asha")
        except Refused:
            continue
        went += 1
    return went


def test_a_whole_minutes_uses_may_come_at_once_and_no_more() -> None:
    assert taken(Allowance(Hands(), 30), 100) == 30


def test_who_waits_is_told_until_when_and_it_holds() -> None:
    clock = Hands()
    allowance = Allowance(clock, 6)
    taken(allowance, 6)

    with pytest.raises(Refused) as refused:
        allowance.take("asha")
    assert refused.value.reason is Reason.TOO_SOON
    assert refused.value.again_at == pytest.approx(clock.now + 10)

    clock.now = (refused.value.again_at or 0) + 0.001
    assert taken(allowance, 5) == 1


def test_one_person_takes_nothing_from_another() -> None:
    allowance = Allowance(Hands(), 1)

    allowance.take("asha")

    allowance.take("ben")
    with pytest.raises(Refused):
        allowance.take("asha")


def test_nought_sets_no_limit() -> None:
    assert taken(Allowance(Hands(), 0), 5000) == 5000


def test_a_server_has_its_own_allowance_and_files_have_theirs() -> None:
    everybody = Allowances(Hands(), AllowanceRules(person_a_minute=10, server_a_minute=3, files_a_minute=1))
    everybody.take(1, 7, file=True)
    everybody.take(1, None)
    with pytest.raises(Refused):
        everybody.take(1, None, file=True)

    everybody.take(2, 7)
    everybody.take(3, 7)
    with pytest.raises(Refused):
        everybody.take(4, 7)


@given(st.integers(1, 50), st.lists(st.floats(0, 30), max_size=200))
def test_in_no_minute_more_than_twice_the_allowance_goes_through(times: int, waits: list[float]) -> None:
    clock, went = Hands(), []
    allowance = Allowance(clock, times)
    for wait in waits:
        clock.now += wait
        if taken(allowance, 1):
            went.append(clock.now)

    # A burst of all, and what comes back during the minute.
    assert all(sum(at <= one <= at + 60 for one in went) <= 2 * times + 1 for at in went)


def test_the_owner_is_told_of_each_kind_once_in_some_hours_with_how_often_it_was() -> None:
    clock = Hands()
    tidings = Tidings(clock, 6)

    assert [tidings.note("memory") for _ in range(3)] == [1, 0, 0]
    assert tidings.note("fault") == 1
    clock.now += 6 * HOUR
    assert tidings.note("memory") == 3


def test_nothing_is_told_unless_it_was_asked_for() -> None:
    assert Tidings(Hands(), 0).note("memory") == 0
