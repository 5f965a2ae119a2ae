"""The round: a state machine without I/O. Events in, events out; `deadline` says when to call `tick`."""

from bot.quiz import events
from bot.quiz.asked import Asked, Choice
from bot.quiz.award import Award, Given
from bot.quiz.events import Decline, EndReason, Event, LockReason, Refusal
from bot.quiz.hint import Hint, HintKind
from bot.quiz.mode import Mode
from bot.quiz.pace import Pace
from bot.quiz.player import Player
from bot.quiz.progress import Settled
from bot.quiz.round import Judge, Round
from bot.quiz.rules import Rules, askable
from bot.quiz.snapshot import SnapshotError
from bot.quiz.standings import Standing, TeamStanding
from bot.quiz.state import State
from bot.quiz.verdict import Verdict

__all__ = [
    "Asked",
    "Award",
    "Choice",
    "Decline",
    "EndReason",
    "Event",
    "Given",
    "Hint",
    "HintKind",
    "Judge",
    "LockReason",
    "Mode",
    "Pace",
    "Player",
    "Refusal",
    "Round",
    "Rules",
    "Settled",
    "SnapshotError",
    "Standing",
    "State",
    "TeamStanding",
    "Verdict",
    "askable",
    "events",
]
