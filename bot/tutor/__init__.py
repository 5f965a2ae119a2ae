"""The use cases: asking, quizzing, revising. The clock and asyncio live here; Discord does not."""

from bot.tutor.asking import Asking, AskRules, Reply
from bot.tutor.boards import Board, Boards
from bot.tutor.clock import Clock
from bot.tutor.practising import Practice, Practising
from bot.tutor.quizzing import QuizRules, Quizzing
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remarks import Remark, Remarks
from bot.tutor.room import OpenRoom, Person, Place, Room, RoomGone
from bot.tutor.tutor import Tutor

__all__ = [
    "AskRules",
    "Asking",
    "Board",
    "Boards",
    "Clock",
    "OpenRoom",
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
    "Tutor",
]
