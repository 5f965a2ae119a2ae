"""A moment as each reader's own Discord writes it: in their language and their time zone."""

from datetime import datetime
from enum import StrEnum


class Form(StrEnum):
    """How it is written; the value is Discord's letter for it."""

    RELATIVE = "R"
    """`in 5 minutes`; Discord counts down by itself."""
    TIME = "t"
    DAY = "d"
    DAY_AND_TIME = "f"


def stamp(at: datetime | float, form: Form = Form.RELATIVE) -> str:
    """The markup of a moment; a number is seconds since the epoch."""
    seconds = at.timestamp() if isinstance(at, datetime) else at
    return f"<t:{int(seconds)}:{form}>"
