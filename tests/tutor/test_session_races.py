"""A few courses of events of `python -m benchmarks.races`, which plays a thousand."""

import pytest
from races import race


@pytest.mark.parametrize("seed", range(24))
def test_everything_in_one_tick_has_one_outcome(seed: int) -> None:
    outcome = race(seed, presses=200)

    assert outcome.taken + outcome.refused + outcome.failed >= 200
