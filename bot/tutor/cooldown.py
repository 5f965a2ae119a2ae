"""Not everything as often as one likes: who did something must wait a moment before they do it again."""

from collections.abc import Hashable

from bot.tutor.clock import Clock
from bot.tutor.refusal import Reason, Refused

_SWEPT_AT = 10_000


class Cooldown:
    """Remembers until when each key has to wait. Keys whose time is up are forgotten."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._until: dict[Hashable, float] = {}

    def check(self, key: Hashable) -> None:
        """Raises Refused, with the moment from which on it goes again."""
        until = self._until.get(key, 0.0)
        if self._clock() < until:
            raise Refused(Reason.TOO_SOON, again_at=until)

    def begin(self, key: Hashable) -> None:
        """It was done."""
        now = self._clock()
        if len(self._until) >= _SWEPT_AT:
            self._until = {one: until for one, until in self._until.items() if until > now}
        self._until[key] = now + self._seconds
