"""The kinds of round, and what sets each apart: one table, read by the round and by the scoring."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Mode(Enum):
    """How a round is won."""

    CLASSIC = "classic"
    RACE = "race"
    ACCURACY = "accuracy"
    SURVIVAL = "survival"
    TEAMS = "teams"
    MARATHON = "marathon"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Traits:
    """What is special about a mode."""

    speed: bool = False
    """A quicker right answer is worth a little more."""
    first_takes_all: bool = False
    """The first right answer closes the question and is the only one with points."""
    one_miss: bool = False
    """A wrong or missing answer puts a player out, and nobody joins after the first question."""
    teams: bool = False
    """Everybody belongs to a team; a team scores the average of its members."""
    endless: bool = False
    """The questions start over, newly mixed, until somebody stops the round or nobody is there."""
    open_door: bool = False
    """Starts without players and waits for the bell, since anybody may still come by."""


TRAITS: Final[Mapping[Mode, Traits]] = {
    Mode.CLASSIC: Traits(speed=True),
    Mode.RACE: Traits(first_takes_all=True),
    Mode.ACCURACY: Traits(),
    Mode.SURVIVAL: Traits(one_miss=True),
    Mode.TEAMS: Traits(speed=True, teams=True),
    Mode.MARATHON: Traits(speed=True, endless=True),
    Mode.DAILY: Traits(open_door=True),
}
