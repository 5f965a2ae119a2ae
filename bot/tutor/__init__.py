"""The use cases: asking, quizzing, revising. The clock and asyncio live here; Discord does not."""

from bot.tutor.afterwards import Afterwards, Lately, Ruled
from bot.tutor.allowance import AllowanceRules
from bot.tutor.asking import Asking, AskRules, Reply
from bot.tutor.board_rules import BoardRules
from bot.tutor.boards import Board, Boards, View
from bot.tutor.browsing import Browsing, Leaf, Topic
from bot.tutor.chosen import Chosen
from bot.tutor.clock import Clock
from bot.tutor.configuring import Configuring, InForce
from bot.tutor.daily import Daily, day_of_round
from bot.tutor.desk import Way
from bot.tutor.examining import Marked, Sat
from bot.tutor.figures import Figures, Figuring, Week
from bot.tutor.hosting import Hosting
from bot.tutor.housekeeping import Housekeeping, Retention
from bot.tutor.importing import Taken
from bot.tutor.past import Past
from bot.tutor.period import Period, Season, Span
from bot.tutor.planning import Planned, Progress
from bot.tutor.practising import Practice, Practising
from bot.tutor.privacy import Kept, Privacy
from bot.tutor.quizzing import Quizzing
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remarks import Remark, Remarks
from bot.tutor.revising import Aside, Finished, Turn
from bot.tutor.rights import Rights
from bot.tutor.room import OpenRoom, Person, Place, Room, RoomGone
from bot.tutor.setting import SETTINGS, Group, Setting, Sort, WrongValueError
from bot.tutor.tutor import Tutor
from bot.tutor.wish import Kinds, Level, QuizRules, Wish
from bot.tutor.wording import CalendarWords

__all__ = [
    "SETTINGS",
    "Afterwards",
    "AllowanceRules",
    "Aside",
    "AskRules",
    "Asking",
    "Board",
    "BoardRules",
    "Boards",
    "Browsing",
    "CalendarWords",
    "Chosen",
    "Clock",
    "Configuring",
    "Daily",
    "Figures",
    "Figuring",
    "Finished",
    "Group",
    "Hosting",
    "Housekeeping",
    "InForce",
    "Kept",
    "Kinds",
    "Lately",
    "Leaf",
    "Level",
    "Marked",
    "OpenRoom",
    "Past",
    "Period",
    "Person",
    "Place",
    "Planned",
    "Practice",
    "Practising",
    "Privacy",
    "Progress",
    "QuizRules",
    "Quizzing",
    "Reason",
    "Refused",
    "Remark",
    "Remarks",
    "Reply",
    "Retention",
    "Rights",
    "Room",
    "RoomGone",
    "Ruled",
    "Sat",
    "Season",
    "Setting",
    "Sort",
    "Span",
    "Taken",
    "Topic",
    "Turn",
    "Tutor",
    "View",
    "Way",
    "Week",
    "Wish",
    "WrongValueError",
    "day_of_round",
]
