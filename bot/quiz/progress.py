"""How far a round has come: all of it that changes, in one place, so that a snapshot can forget nothing."""

from dataclasses import dataclass, field

from bot.quiz.award import Award
from bot.quiz.events import EndReason, LockReason
from bot.quiz.roster import Roster
from bot.quiz.sitting import Sitting
from bot.quiz.state import State


@dataclass(frozen=True, slots=True)
class Held:
    """What a pause interrupted, and how many seconds of it were left (a question counts its own)."""

    state: State
    seconds_left: float
    by_id: int


@dataclass(frozen=True, slots=True)
class Settled:
    """A question that is done with."""

    number: int
    index: int
    order: tuple[int, ...]
    skipped: bool
    awards: tuple[Award, ...]
    fallen: tuple[int, ...] = ()
    """Who was put out by it."""

    @property
    def counts(self) -> bool:
        """Whether it was played out, by somebody, and stands."""
        return bool(self.awards) and not any(award.void for award in self.awards)


@dataclass(slots=True)
class Progress:
    """`until` is when the state ends by itself; a question's own bell lies in its sitting."""

    host_id: int
    until: float
    state: State = State.LOBBY
    number: int = 0
    """Of the question under way, or the last one."""
    sitting: Sitting | None = None
    """The question under way; in a finished round the one that was dropped."""
    lock_reason: LockReason = LockReason.BELL
    roster: Roster = field(default_factory=Roster)
    silent: int = 0
    """Questions in a row that nobody answered."""
    asking_who_is_there: bool = False
    """The break is there for somebody to say so."""
    held: Held | None = None
    ended: EndReason | None = None
