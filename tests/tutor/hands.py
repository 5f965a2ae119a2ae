"""The clock that use cases are given: it shows whatever the test says."""

NOON = 1_793_620_800.0  # 2026-11-02 12:00 UTC, a Monday


class Hands:
    """A clock that stands still until it is turned."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += seconds
