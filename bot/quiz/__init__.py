"""The round: a state machine without I/O. Events in, events out; `deadline` says when to call `tick`."""

from bot.quiz import events
from bot.quiz.asked import Asked, Choice, shown_order
from bot.quiz.award import Award, Given
from bot.quiz.daily import question_of, streak_by_day
from bot.quiz.desk import Judge
from bot.quiz.events import Decline, EndReason, Event, LockReason, Refusal
from bot.quiz.hint import PRICE, Hint, HintKind, hint_for
from bot.quiz.mode import Mode
from bot.quiz.pace import Pace
from bot.quiz.player import Player
from bot.quiz.progress import Settled
from bot.quiz.regrade import Accept, Change, Ruling, Void, changes, regrade
from bot.quiz.review import Line, own_list, podium
from bot.quiz.roster import EXTRA_TIME
from bot.quiz.round import Round
from bot.quiz.rules import Rules, askable
from bot.quiz.snapshot import SnapshotError, dump_given
from bot.quiz.standings import Standing, TeamStanding
from bot.quiz.state import State
from bot.quiz.verdict import Verdict

__all__ = [
    "EXTRA_TIME",
    "PRICE",
    "Accept",
    "Asked",
    "Award",
    "Change",
    "Choice",
    "Decline",
    "EndReason",
    "Event",
    "Given",
    "Hint",
    "HintKind",
    "Judge",
    "Line",
    "LockReason",
    "Mode",
    "Pace",
    "Player",
    "Refusal",
    "Round",
    "Rules",
    "Ruling",
    "Settled",
    "SnapshotError",
    "Standing",
    "State",
    "TeamStanding",
    "Verdict",
    "Void",
    "askable",
    "changes",
    "dump_given",
    "events",
    "hint_for",
    "own_list",
    "podium",
    "question_of",
    "regrade",
    "shown_order",
    "streak_by_day",
]
