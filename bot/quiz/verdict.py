"""What an answer was worth before anybody counts points."""

from enum import Enum


class Verdict(Enum):
    """How an answer was judged. `CLOSE` is a typed near miss: told in private, no points, may be tried again."""

    RIGHT = "right"
    CLOSE = "close"
    WRONG = "wrong"
    NONE = "none"
    """No answer."""
