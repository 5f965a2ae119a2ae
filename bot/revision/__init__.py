"""Revising: what is a card, what somebody remembers of it, what comes when, and how far they have come."""

from bot.revision.brought import MOST_BYTES, BadFileError, Brought, Flaw, read_cards
from bot.revision.deck import back, deck, due, front, hardest_first
from bot.revision.fitting import Seen, fit
from bot.revision.memory import PARAMETERS, RETENTION, Grade, Memory, Schedule, Stage
from bot.revision.missed import OWED, owed_after
from bot.revision.paper import Paper, Part, Pattern, Place, TooFewError, by_marks, draw, earned, minutes, points
from bot.revision.plan import Day, ExamPastError, Plan, plan
from bot.revision.progress import Covered, Kept, Reviewed, Strength, coverage, forecast, retention

__all__ = [
    "MOST_BYTES",
    "OWED",
    "PARAMETERS",
    "RETENTION",
    "BadFileError",
    "Brought",
    "Covered",
    "Day",
    "ExamPastError",
    "Flaw",
    "Grade",
    "Kept",
    "Memory",
    "Paper",
    "Part",
    "Pattern",
    "Place",
    "Plan",
    "Reviewed",
    "Schedule",
    "Seen",
    "Stage",
    "Strength",
    "TooFewError",
    "back",
    "by_marks",
    "coverage",
    "deck",
    "draw",
    "due",
    "earned",
    "fit",
    "forecast",
    "front",
    "hardest_first",
    "minutes",
    "owed_after",
    "plan",
    "points",
    "read_cards",
    "retention",
]
