"""What comes out of a round: values for whoever announces, stores and times it.

To everybody      LobbyOpened, Joined, Left, HostChanged, QuestionAsked, SkipVoted, Skipped, Locked, Revealed,
                  StillThere, BreakStarted, Paused, Resumed, Finished, Abandoned, Regraded
To one person     AnswerTaken, AnswerRefused, HintGiven, Declined (they carry `person_id`)

Rule: until `Revealed`, nothing from `Asked.right` may leave the process, in whatever disguise.
"""

from dataclasses import dataclass
from enum import Enum

from bot.quiz.asked import Asked
from bot.quiz.award import Award, Given
from bot.quiz.hint import Hint
from bot.quiz.regrade import Change
from bot.quiz.rules import Rules
from bot.quiz.standings import Standing, TeamStanding


class Refusal(Enum):
    """Why an answer was not taken."""

    NOT_YET = "the question has not been asked"
    TOO_LATE = "the question was closed"
    TAKEN = "somebody had the right answer first"
    PAUSED = "the round is paused"
    ALREADY_ANSWERED = "one answer a question"
    NOT_AN_ANSWER = "not one of the options"
    OUT = "put out by an earlier miss"
    NO_NEWCOMERS = "nobody can join any more"
    OVER = "the round is over"


class Decline(Enum):
    """Why something else that was asked for does not happen."""

    NOT_ALLOWED = "only the host may"
    ALREADY_STARTED = "the round is under way"
    NOBODY_JOINED = "nobody has joined"
    ALREADY_JOINED = "already in the round"
    NOT_IN_ROUND = "not in the round"
    NO_NEWCOMERS = "nobody can join any more"
    ALREADY_VOTED = "one vote a question"
    NO_HINT = "there is no hint to this"
    NOT_NOW = "not at this point of the round"
    OVER = "the round is over"


class LockReason(Enum):
    """Why a question closed."""

    BELL = "time is up"
    ALL_ANSWERED = "everybody has answered"
    TAKEN = "somebody had the right answer"


class EndReason(Enum):
    """Why a round ended."""

    COMPLETED = "all questions were asked"
    DECIDED = "one is left, or none"
    STOPPED = "it was stopped"
    SILENCE = "nobody was there any more"
    EVERYBODY_LEFT = "everybody left"
    FORGOTTEN = "it stayed paused"
    CLOSED = "it could not go on"
    NOBODY_CAME = "nobody joined"


@dataclass(frozen=True, slots=True)
class LobbyOpened:
    """People can join until `closes_at`."""

    round_id: str
    host_id: int
    rules: Rules
    total: int
    closes_at: float


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody is in, `players` with them."""

    person_id: int
    name: str
    players: int
    team: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left; `players` remain."""

    person_id: int
    name: str
    players: int


@dataclass(frozen=True, slots=True)
class HostChanged:
    """The host left and `host_id` took over."""

    left_id: int
    host_id: int
    name: str


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question opened; its bell rings at `bell_at` (later, for who was given more time)."""

    asked: Asked
    seconds: float
    bell_at: float


@dataclass(frozen=True, slots=True)
class AnswerTaken:
    """An answer counts. `chosen` is as its person would say it: `B`, `A, C`, the words typed."""

    person_id: int
    given: Given
    chosen: str
    changed: bool
    answered: int
    """How many have answered, of `players`."""
    players: int


@dataclass(frozen=True, slots=True)
class AnswerRefused:
    """An answer does not count. `chosen` is what stands for this person, empty where nothing does."""

    person_id: int
    number: int
    reason: Refusal
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class HintGiven:
    """A hint was bought, or shown again to who had bought it."""

    person_id: int
    number: int
    hint: Hint


@dataclass(frozen=True, slots=True)
class SkipVoted:
    """`votes` of the `needed` want to skip."""

    person_id: int
    number: int
    votes: int
    needed: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question was given up and counts for nobody; `by_id` is the host, None for a vote."""

    number: int
    by_id: int | None


@dataclass(frozen=True, slots=True)
class Locked:
    """Pressing is over; what was pressed in time still arrives until `until`."""

    number: int
    reason: LockReason
    until: float


@dataclass(frozen=True, slots=True)
class Revealed:
    """The answer, what each option drew, and what everybody got."""

    asked: Asked
    right_letters: tuple[str, ...]
    skipped: bool
    counts: tuple[int, ...]
    """How many chose the option at each place."""
    awards: tuple[Award, ...]
    fallen: tuple[int, ...]
    """Who was put out by it."""
    standings: tuple[Standing, ...]
    teams: tuple[TeamStanding, ...]
    until: float


@dataclass(frozen=True, slots=True)
class StillThere:
    """Nobody has answered `silent` questions: somebody has to say so before `until`, or the round ends."""

    silent: int
    until: float


@dataclass(frozen=True, slots=True)
class BreakStarted:
    """A breather; the next question comes at `until`."""

    until: float
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock stands still. A pause longer than `until` ends the round."""

    by_id: int
    until: float


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clock runs on; what was paused ends at `until`."""

    by_id: int
    until: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The round is over. `dropped` is the question that was under way and counts for nobody."""

    reason: EndReason
    standings: tuple[Standing, ...]
    teams: tuple[TeamStanding, ...]
    questions: int
    """How many were settled."""
    dropped: Asked | None = None


@dataclass(frozen=True, slots=True)
class Abandoned:
    """The round ended in its lobby."""

    reason: EndReason


@dataclass(frozen=True, slots=True)
class Regraded:
    """The scoring was done again after a teacher's ruling."""

    changes: tuple[Change, ...]
    standings: tuple[Standing, ...]
    teams: tuple[TeamStanding, ...]


@dataclass(frozen=True, slots=True)
class Declined:
    """Something asked for does not happen."""

    person_id: int
    reason: Decline


Event = (
    LobbyOpened
    | Joined
    | Left
    | HostChanged
    | QuestionAsked
    | AnswerTaken
    | AnswerRefused
    | HintGiven
    | SkipVoted
    | Skipped
    | Locked
    | Revealed
    | StillThere
    | BreakStarted
    | Paused
    | Resumed
    | Finished
    | Abandoned
    | Regraded
    | Declined
)
