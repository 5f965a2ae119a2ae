"""The use cases: asking, quizzing, revising. The clock and asyncio live here; Discord does not."""

from bot.tutor.afterwards import Afterwards, Lately, Ruled
from bot.tutor.asking import Asking, AskRules, Reply
from bot.tutor.boards import Board, Boards
from bot.tutor.clock import Clock
from bot.tutor.daily import Daily, day_of_round
from bot.tutor.hosting import Hosting
from bot.tutor.past import Past
from bot.tutor.practising import Practice, Practising
from bot.tutor.quizzing import Quizzing
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remarks import Remark, Remarks
from bot.tutor.room import OpenRoom, Person, Place, Room, RoomGone
from bot.tutor.tutor import Tutor
from bot.tutor.wish import Kinds, Level, QuizRules, Wish

__all__ = [
    "Afterwards",
    "AskRules",
    "Asking",
    "Board",
    "Boards",
    "Clock",
    "Daily",
    "Hosting",
    "Kinds",
    "Lately",
    "Level",
    "OpenRoom",
    "Past",
    "Person",
    "Place",
    "Practice",
    "Practising",
    "QuizRules",
    "Quizzing",
    "Reason",
    "Refused",
    "Remark",
    "Remarks",
    "Reply",
    "Room",
    "RoomGone",
    "Ruled",
    "Tutor",
    "Wish",
    "day_of_round",
]
