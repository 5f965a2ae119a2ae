"""What goes through the door of the storage: values, all of them, and none that knows SQL.

They stand apart from the queries so that whoever passes them need not load a database to do so.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any

Json = Any
"""What `json` reads and writes: None, bool, int, float, str, list, dict."""


class Verdict(StrEnum):
    """How an answer was judged."""

    RIGHT = "right"
    WRONG = "wrong"
    UNANSWERED = "unanswered"
    """The bell rang first. Missed, but no answer given."""
    VOID = "void"
    """Counts for nothing, neither for nor against. What a correction says; no answer is judged so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One judged answer of one person. A round, a question's number in it and a person make it one of a kind."""

    server_id: int
    channel_id: int
    round_id: str
    question_number: int
    question_id: str
    topic: str
    person_id: int
    name: str
    """As the server called the person at that moment."""
    verdict: Verdict
    points: int
    latency_ms: int | None
    """From the question to the answer; None where none was given."""
    at: datetime
    solo: bool = False
    """Played alone, by oneself: kept off boards that ask for rounds against others."""
    team: str = ""
    """The person's team in that round; empty where there are none."""


class Order(Enum):
    """What a board ranks by."""

    POINTS = "points"
    ACCURACY = "accuracy"
    """Right answers out of those given."""
    WINS = "wins"
    """Rounds of two or more people in which nobody had more points."""
    STREAK = "streak"
    """Right answers in a row, the most there were. A silence ends a streak, a void question does not."""
    IMPROVED = "improved"
    """By how much more of the answers were right than in the time before."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of a board."""

    rank: int
    person_id: int
    name: str
    """The latest the ledger knows on this server, or the one the person chose instead."""
    points: int
    answered: int
    right: int
    wins: int = 0
    """Counted only on a board ranked by wins."""
    streak: int = 0
    """Counted only on a board ranked by it."""
    gain: int = 0
    """In hundredths of a per cent: 2500 is a quarter more right. Counted only on a board of who improved."""


@dataclass(frozen=True, slots=True)
class TeamScore:
    """One line of a teams' board."""

    rank: int
    team: str
    points: float
    """The sum, over every question, of the average of the members it was asked of."""
    rounds: int


@dataclass(frozen=True, slots=True)
class Departed:
    """A server Viva was taken out of, and when that was seen."""

    server_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a ruling changed for one person."""

    person_id: int
    name: str
    points_before: int
    points_now: int


class FeedbackKind(StrEnum):
    """What happened."""

    UNHELPFUL = "unhelpful"
    """Thumbs down under an answer."""
    UNANSWERED = "unanswered"
    """The notes held no answer."""
    REPORTED = "reported"
    """Somebody thinks a question of a round is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """One remark."""

    server_id: int
    kind: FeedbackKind
    question: str | None
    """None unless the server allows the words to be kept."""
    place: str
    """Where the answer was taken from, as the notes call it; empty where nothing was found."""
    person_hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Played:
    """A round somebody played. `place` is out of `players`, everybody counted who answered, also who left since."""

    round_id: str
    at: datetime
    place: int
    players: int
    points: int
    answered: int
    right: int


@dataclass(frozen=True, slots=True)
class TopicScore:
    """How somebody does in a topic."""

    topic: str
    answered: int
    right: int
    points: int

    @property
    def accuracy(self) -> float:
        """0 to 1."""
        return self.right / self.answered


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer as it counts now, corrections included."""

    at: datetime
    round_id: str
    question_id: str
    topic: str
    right: bool
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One person on one server; without a word from them, the defaults."""

    server_id: int
    person_id: int
    hidden: bool = False
    """Off every board; answers count as before."""
    alias: str = ""
    """Shown on boards in the place of the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRound:
    """A round as it was at its last step. What `state` says is the quiz's business; it is a JSON object.

    `pages` are parts of it that are settled, by number, JSON each: those given are kept beside those that are there.
    A round that is read has them in its `state`, as the list `pages`, and the answers taken since it was saved, as the
    list `answers`.
    """

    round_id: str
    server_id: int
    channel_id: int
    message_id: int | None
    host_id: int
    state: str
    deadline_at: datetime | None
    updated_at: datetime
    pages: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRound:
    """A round that is over. `state` is a snapshot of it, as JSON."""

    round_id: str
    server_id: int
    channel_id: int
    host_id: int
    state: str
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An answer to a question that is still open, as JSON. One a question and person; a later one takes its place."""

    server_id: int
    round_id: str
    question_number: int
    person_id: int
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChange:
    """One change. None stands for the default."""

    key: str
    old: Json
    new: Json
    person_id: int
    """0 where the person's data was deleted since."""
    at: datetime
