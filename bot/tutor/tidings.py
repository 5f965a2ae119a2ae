"""What whoever runs Viva is told of what went wrong: each kind at most once in some hours, with how often it was."""

from bot.tutor.clock import Clock

HOUR = 3600.0


class Tidings:
    """Counts what is not told."""

    def __init__(self, clock: Clock, hours: int) -> None:
        """0 hours: nothing is ever told."""
        self.hours = hours
        self._clock = clock
        self._counts: dict[str, int] = {}
        self._told_at: dict[str, float] = {}

    def note(self, kind: str) -> int:
        """It happened: how often since it was last told, when it is to be told now; else 0."""
        if not self.hours:
            return 0
        self._counts[kind] = self._counts.get(kind, 0) + 1
        now = self._clock()
        if now - self._told_at.get(kind, float("-inf")) < self.hours * HOUR:
            return 0
        self._told_at[kind] = now
        return self._counts.pop(kind)
