"""What a server may set: a table of settings, what each takes, and how what a teacher types is read.

What each is for, in words, is `discord_ui`'s to tell.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from bot.quiz import Mode, Pace
from bot.tutor.board_rules import LEAST, SOLO, ZONE, is_zone
from bot.tutor.housekeeping import KEEP_DAYS, KEEP_REMARKS_DAYS
from bot.tutor.remarks import KEEP_QUESTIONS

if TYPE_CHECKING:
    from bot.storage.values import Json

MOST_IDS: Final = 25
"""Channels or roles in one setting: as many as one of Discord's menus takes."""
LONGEST_DAYS: Final = 36_500
_ID = re.compile(r"<(?:#|@&)(\d{1,20})>|(?<!\S)(\d{15,20})(?!\S)")
_WORDS = re.compile(r"[\s,;]+")
YES: Final = "yes"
NO: Final = "no"
_YES = frozenset({YES, "y", "on", "true", "1"})
_NO = frozenset({NO, "n", "off", "false", "0"})


class Sort(Enum):
    """What a setting takes."""

    YES_NO = auto()
    NUMBER = auto()
    ONE_OF = auto()
    SOME_OF = auto()
    """One or more of its choices."""
    CHANNELS = auto()
    ROLES = auto()
    ZONE = auto()
    """A time zone."""


class Group(Enum):
    """What it is about."""

    ROUNDS = auto()
    ANSWERS = auto()
    BOARDS = auto()
    MEMORY = auto()
    SERVER = auto()


class WrongValueError(ValueError):
    """What was given is none of the values a setting takes."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One of them. Channels and roles are kept by their ids; none of them is all of them, or nobody."""

    key: str
    """What it is called, and the key it is kept under."""
    sort: Sort
    group: Group
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    def read(self, typed: str) -> "Json":
        """The value that was typed. Raises WrongValueError."""
        said = " ".join(typed.split())
        match self.sort:
            case Sort.YES_NO:
                value: Json = True if said.casefold() in _YES else False if said.casefold() in _NO else None
            case Sort.NUMBER:
                value = int(said) if re.fullmatch(r"[0-9]{1,9}", said) else None
            case Sort.ONE_OF:
                value = said.casefold()
            case Sort.SOME_OF:
                value = [word for word in _WORDS.split(said.casefold()) if word]
            case Sort.CHANNELS | Sort.ROLES:
                value = [int(mention or bare) for mention, bare in _ID.findall(said)]
                if _ID.sub(" ", said).strip(" ,;"):  # something beside the mentions
                    value = None
            case Sort.ZONE:
                value = said.replace(" ", "_")
        return self.checked(value)

    def checked(self, value: "Json") -> "Json":
        """The value as it is kept: each thing once, choices in their order. Raises WrongValueError."""
        if not self.takes(value):
            raise WrongValueError(self.key)
        if self.sort is Sort.SOME_OF:
            return [choice for choice in self.choices if choice in value]
        if self.sort in (Sort.CHANNELS, Sort.ROLES):
            return list(dict.fromkeys(value))
        return value

    def takes(self, value: object) -> bool:
        """Whether it can be set to that. What a former Viva kept may not be among it any more."""
        match self.sort:
            case Sort.YES_NO:
                return isinstance(value, bool)
            case Sort.NUMBER:
                return isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most
            case Sort.ONE_OF:
                return value in self.choices
            case Sort.SOME_OF:
                return isinstance(value, list) and bool(value) and all(one in self.choices for one in value)
            case Sort.CHANNELS | Sort.ROLES:
                ids = isinstance(value, list) and all(isinstance(one, int) and one > 0 for one in value)
                return ids and isinstance(value, list) and 0 < len(set(value)) <= MOST_IDS
            case Sort.ZONE:
                return is_zone(value)


LANGUAGES: Final = ("en", "es", "fr", "de", "hi")
"""What Viva speaks; without one of them, a server is spoken to in the language it has on Discord."""
MODES: Final = tuple(mode.value for mode in Mode if mode is not Mode.DAILY)
PACES: Final = tuple(pace.value for pace in Pace if pace is not Pace.OWN)

CHANNELS, START_ROLES, STOP_ROLES, TEACHER_ROLES = "channels", "start_roles", "stop_roles", "teacher_roles"
MODES_ALLOWED, PACE, QUESTIONS, TYPED = "modes", "pace", "questions", "typed_in_channel"
ASK_PUBLIC, LANGUAGE, REMINDERS = "ask_public", "language", "reminders"

TABLE: Final = (
    Setting(CHANNELS, Sort.CHANNELS, Group.ROUNDS),
    Setting(START_ROLES, Sort.ROLES, Group.ROUNDS),
    Setting(STOP_ROLES, Sort.ROLES, Group.ROUNDS),
    Setting(TEACHER_ROLES, Sort.ROLES, Group.ROUNDS),
    Setting(MODES_ALLOWED, Sort.SOME_OF, Group.ROUNDS, MODES),
    Setting(PACE, Sort.ONE_OF, Group.ROUNDS, PACES),
    Setting(QUESTIONS, Sort.NUMBER, Group.ROUNDS, least=1, most=50),
    Setting(TYPED, Sort.YES_NO, Group.ROUNDS),
    Setting(ASK_PUBLIC, Sort.YES_NO, Group.ANSWERS),
    Setting(KEEP_QUESTIONS, Sort.YES_NO, Group.ANSWERS),
    Setting(ZONE, Sort.ZONE, Group.BOARDS),
    Setting(SOLO, Sort.YES_NO, Group.BOARDS),
    Setting(LEAST, Sort.NUMBER, Group.BOARDS, least=1, most=1000),
    Setting(KEEP_DAYS, Sort.NUMBER, Group.MEMORY, most=LONGEST_DAYS),
    Setting(KEEP_REMARKS_DAYS, Sort.NUMBER, Group.MEMORY, most=LONGEST_DAYS),
    Setting(LANGUAGE, Sort.ONE_OF, Group.SERVER, LANGUAGES),
    Setting(REMINDERS, Sort.YES_NO, Group.SERVER),
)
SETTINGS: Final[Mapping[str, Setting]] = {setting.key: setting for setting in TABLE}
"""By key, in the order in which they are told."""
