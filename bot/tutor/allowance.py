"""So often a minute: a burst is fine, and what was used up comes back evenly."""

from collections.abc import Hashable
from dataclasses import dataclass

from bot.tutor.clock import Clock
from bot.tutor.refusal import Reason, Refused

MINUTE = 60.0
_SWEPT_AT = 10_000


class Allowance:
    """For each key, the moment from which on all of it is there again. A key that is back to full is forgotten."""

    def __init__(self, clock: Clock, times: int, seconds: float = MINUTE) -> None:
        """So many times in so many seconds; 0 times sets no limit."""
        self._clock = clock
        self._seconds = seconds
        self._each = seconds / times if times else 0.0
        self._full_at: dict[Hashable, float] = {}

    def take(self, key: Hashable) -> None:
        """Once. Raises Refused, with the moment from which on it goes again."""
        if not self._each:
            return
        now = self._clock()
        full_at = max(self._full_at.get(key, now), now) + self._each
        if full_at - now > self._seconds + 1e-6:  # the sum of many parts is a hair more than the whole
            raise Refused(Reason.TOO_SOON, again_at=full_at - self._seconds)
        if len(self._full_at) >= _SWEPT_AT:
            self._full_at = {one: at for one, at in self._full_at.items() if at > now}
        self._full_at[key] = full_at


@dataclass(frozen=True, slots=True)
class AllowanceRules:
    """What a deployment may set, see `config/bot.yaml`. 0 sets no limit."""

    person_a_minute: int = 30
    server_a_minute: int = 600
    files_a_minute: int = 6


class Allowances:
    """What everybody may do: commands by person and by server, and apart from them what makes files and pictures."""

    def __init__(self, clock: Clock, rules: AllowanceRules) -> None:
        self._persons = Allowance(clock, rules.person_a_minute)
        self._servers = Allowance(clock, rules.server_a_minute)
        self._files = Allowance(clock, rules.files_a_minute)

    def take(self, person_id: int, server_id: int | None, *, file: bool = False) -> None:
        """One use. Raises Refused."""
        self._persons.take(person_id)
        if server_id is not None:
            self._servers.take(server_id)
        if file:
            self._files.take(person_id)
