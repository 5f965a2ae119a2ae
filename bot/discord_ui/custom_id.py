"""What stands in a button's custom_id: `v1:<what>:<parts>`. Never an answer, and at most 100 characters.

The version lets a later Viva know an old button and say so, rather than misread it.
"""

from enum import StrEnum

from bot.discord_ui.limits import CUSTOM_ID

VERSION = "v1"


class What(StrEnum):
    """What a button does."""

    ASK = "ask"
    PAGE = "page"
    PRACTISE = "practise"
    TRY = "try"
    ANSWER = "answer"
    CHOOSE = "choose"
    TURN = "turn"
    REPORT = "report"
    MISSED = "missed"
    ITEMS = "items"
    ROUND = "round"
    BOARD = "board"
    MYDATA = "mydata"
    UNHELPFUL = "unhelpful"
    CARD = "card"
    PICK = "pick"
    GRADE = "grade"
    REVISE = "revise"
    NUDGE = "nudge"
    PAPER = "paper"
    TICK = "tick"
    ADD_MISSED = "add-missed"
    CONFIG = "config"
    HELP = "help"
    TOPICS = "topics"
    TOPIC = "topic"


ROUND_ID = r"[0-9a-z]{16}"
"""The pattern of a round's id."""


def pack(what: What, *parts: str | int) -> str:
    """The id; its last part is cut where the whole would be too long."""
    return ":".join([VERSION, what, *map(str, parts)])[:CUSTOM_ID]


def template(what: What, **parts: str) -> str:
    """The pattern of such ids, each part a named group: `template(What.ASK, topic=".+")`."""
    return ":".join([VERSION, what, *(f"(?P<{name}>{pattern})" for name, pattern in parts.items())])
