"""Why something was not done. The words for it are for whoever talks to people."""

from enum import Enum, auto


class Reason(Enum):
    """Each is one kind sentence where it is shown."""

    EMPTY_QUESTION = auto()
    NO_WORDS = auto()
    QUESTION_TOO_LONG = auto()
    NO_NOTES = auto()
    NO_SUCH_TOPIC = auto()
    NO_QUESTIONS = auto()
    QUESTION_GONE = auto()
    ROUND_RUNNING = auto()
    NO_ROUND = auto()
    ROUND_OVER = auto()
    NOT_YOUR_ROUND = auto()
    NO_SERVER = auto()
    MAY_NOT_WRITE = auto()
    TOO_SOON = auto()
    SERVER_FULL = auto()
    NOTHING_MISSED = auto()
    NOT_A_TEACHER = auto()
    NO_SUCH_QUESTION = auto()
    NO_SUCH_ROUND = auto()
    NO_SUCH_ANSWER = auto()
    NO_BOTS = auto()
    FORGOTTEN = auto()
    NO_SUCH_ZONE = auto()
    NO_DAILY = auto()
    QUESTION_CLOSED = auto()
    NO_SEASON = auto()
    NOT_A_SEASON = auto()
    NO_FIGURES = auto()
    KEPT_PRIVATE = auto()
    NOT_FORGOTTEN = auto()
    NOT_A_NAME = auto()
    DESK_CLEAR = auto()
    NOTHING_TO_REVISE = auto()
    NEVER_MISSED = auto()
    EXAM_PAST = auto()
    EXAM_TOO_FAR = auto()
    NO_PLAN = auto()
    NOTHING_REVIEWED = auto()
    TOO_FEW_FOR_A_PAPER = auto()
    NO_EXAM_PATTERN = auto()
    NO_PAPER = auto()
    PAPER_OPEN = auto()
    TOO_MANY_OWN_CARDS = auto()
    NO_SUCH_DECK = auto()
    NO_SUCH_SETTING = auto()
    NOT_ALLOWED_BY_HOST = auto()
    NOT_IN_THIS_CHANNEL = auto()
    NOT_A_STARTER = auto()
    MODE_NOT_ALLOWED = auto()
    NO_REMINDERS_HERE = auto()
    NOTHING_TO_EXPLAIN = auto()
    NOTHING_TO_QUIZ = auto()


class Refused(Exception):
    """What was asked for can't be done, and nothing was changed. `again_at` says from when on it can, where known;
    `where` the channels, or the roles, it can be done in."""

    def __init__(self, reason: Reason, again_at: float | None = None, *, where: tuple[int, ...] = ()) -> None:
        super().__init__(reason.name)
        self.reason = reason
        self.again_at = again_at
        self.where = where
