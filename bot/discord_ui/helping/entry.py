"""An entry of the help: one command, told by what one wants to do."""

from dataclasses import dataclass
from enum import Enum


class Chapter(Enum):
    """What it is about; the value stands in a button."""

    ASK = "ask"
    PLAY = "play"
    REVISE = "revise"
    SCORES = "scores"
    DATA = "data"
    TEACH = "teach"
    SET_UP = "set-up"


class Who(Enum):
    """Who may."""

    EVERYBODY = "everybody"
    HOST = "host"
    """Of the round, and who may stop other people's."""
    TEACHER = "teacher"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Entry:
    """The texts are English; `say` has their translations."""

    command: str
    """`quiz start`; a menu of messages by its name, being spoken to as `@Viva`."""
    chapter: Chapter
    wish: str
    """What one wants to do."""
    line: str
    """What comes of it."""
    example: str
    """What to type."""
    who: Who = Who.EVERYBODY
    words: str = ""
    """More words somebody may look for it by. Never shown."""

    @property
    def is_menu(self) -> bool:
        """Whether it stands in a message's menu."""
        return not self.command.islower() and not self.command.startswith("@")

    @property
    def typed(self) -> str:
        """The command as it is typed or pressed."""
        return f"/{self.command}" if self.command.islower() else self.command
