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


class Refused(Exception):
    """What was asked for can't be done, and nothing was changed."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason
