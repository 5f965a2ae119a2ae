"""The question under way: when it opened, what has been answered, and until when an answer counts.

Rule: a press is judged by the moment it was made (`at`), never by the moment it arrived.
"""

from dataclasses import dataclass, field

from bot.quiz.award import Given
from bot.quiz.verdict import Verdict


@dataclass(slots=True)
class Sitting:
    """One question from its opening to its reveal. Moments are seconds since the epoch."""

    number: int
    index: int
    """The question's place in the plan."""
    order: tuple[int, ...]
    """In which order its options are shown."""
    seconds: float
    """Until the bell, for who has no extra time."""
    opened_at: float
    """When it opened, or when the last pause ended."""
    used: float = 0.0
    """Seconds that had gone by before the last pause."""
    paused_at: float | None = None
    closed_at: float | None = None
    """When it closed before its bell."""
    shown: bool = False
    """The players' screens had it at `opened_at`: see `show`."""
    given: dict[int, Given] = field(default_factory=dict)
    """The answer that counts, by person, in the order of arrival."""
    votes: list[int] = field(default_factory=list)
    """Who wants to skip it."""
    paid: dict[int, int] = field(default_factory=dict)
    """Per cent of the points paid for a hint, by person."""

    def window(self, extra: int) -> float:
        """Seconds for a person with `extra` per cent of time."""
        return self.seconds * (100 + extra) / 100

    def bell(self, extra: int = 0) -> float:
        """The moment from which on an answer of such a person is too late."""
        return self.opened_at - self.used + self.window(extra)

    def latency(self, at: float) -> float:
        """Seconds from the question to the press, pauses left out. A press before the opening took none."""
        return self.used + max(0.0, at - self.opened_at)

    def open_at(self, at: float, extra: int) -> bool:
        """Whether a press at that moment was in time."""
        early_enough = self.closed_at is None or at <= self.closed_at
        return early_enough and at < self.bell(extra) and (self.paused_at is None or at < self.paused_at)

    def may_replace(self, person_id: int, at: float, *, change: bool) -> bool:
        """Whether a press may take the place of an earlier one: a change where that is allowed, a further try after a
        near miss. Presses that overtook each other on the way keep the order in which they were made."""
        earlier = self.given.get(person_id)
        return earlier is None or ((change or earlier.verdict is Verdict.CLOSE) and at > earlier.at)

    def waits_for(self, person_id: int) -> bool:
        """Whether an answer is still to come: none yet, or only a near miss."""
        given = self.given.get(person_id)
        return given is None or given.verdict is Verdict.CLOSE

    def show(self, at: float) -> None:
        """The message with it appeared at `at`: a slow way there costs nobody time. Counts once, and only forwards."""
        if not self.shown and not self.used:
            self.opened_at = min(max(at, self.opened_at), self.opened_at + self.seconds)
        self.shown = True

    def pause(self, now: float) -> None:
        """Stop its clock."""
        self.paused_at = now

    def resume(self, now: float) -> None:
        """Let its clock run on."""
        if self.paused_at is not None:
            self.used += max(0.0, self.paused_at - self.opened_at)
        self.opened_at, self.paused_at = now, None

    def ring_afresh(self, now: float) -> None:
        """The full time once more, for a bell that rang while nobody could answer."""
        self.opened_at, self.used, self.shown = now, 0.0, False
