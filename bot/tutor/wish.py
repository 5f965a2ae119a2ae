"""What somebody wants of a round, and the rules it comes to where they leave things open."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.questions import Kind, Question, Tally
from bot.questions.difficulty import difficulty
from bot.quiz import Mode, Pace, Rules

TEAMS: Final = ("Red", "Blue", "Green", "Gold")
UNUSED_SECONDS: Final = 20
"""What rules hold where the pace says how long a question stays open."""
MOST: Final = 50
"""Questions in a round."""


class Kinds(Enum):
    """How the questions of a round are answered."""

    BUTTONS = "buttons"
    TYPED = "typed"
    SEVERAL = "several"
    ARRANGED = "arranged"
    EVERYTHING = "everything"


KINDS: Final[Mapping[Kinds, tuple[Kind, ...]]] = {
    Kinds.BUTTONS: (Kind.CHOICE, Kind.TRUE_FALSE),
    Kinds.TYPED: (Kind.TYPED,),
    Kinds.SEVERAL: (Kind.SEVERAL,),
    Kinds.ARRANGED: (Kind.ORDER, Kind.MATCH),
    Kinds.EVERYTHING: (Kind.CHOICE, Kind.TRUE_FALSE, Kind.SEVERAL, Kind.TYPED, Kind.ORDER, Kind.MATCH),
}


class Level(Enum):
    """How hard the questions are."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"

    def holds(self, question: Question, tally: Tally | None = None) -> bool:
        """Whether a question is of this level, by how it was answered where that is known.

        Most of a bank lies between 0.4 and 0.8, so its thirds do too.
        """
        least, most = {Level.EASY: (0.0, 0.45), Level.MEDIUM: (0.45, 0.65), Level.HARD: (0.65, 1.01)}[self]
        return least <= difficulty(question, tally) < most


@dataclass(frozen=True, slots=True)
class QuizRules:
    """What a deployment may set, see `config/quiz.yaml`. Durations in seconds."""

    questions: int = 8
    pace: str = "normal"
    seconds: int = 0
    """To answer each question; 0 leaves it to the pace."""
    lobby_seconds: int = 20
    reveal_seconds: int = 7
    still_there_seconds: int = 30
    break_every: int = 10
    """Questions between two breaks of a marathon; 0 for none."""
    break_seconds: int = 30
    pause_seconds: int = 900
    rounds_a_server: int = 10
    person_cooldown_seconds: int = 10
    server_cooldown_seconds: int = 3
    teacher_role: str = "Teacher"
    typed_in_channel: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/quiz start` was told; None where the deployment's own choice stands."""

    mode: Mode = Mode.CLASSIC
    topic: str = ""
    """One topic or unit, or several by weight: `unit 1, unit 2 x2`."""
    questions: int | None = None
    pace: Pace | None = None
    seconds: int | None = None
    kinds: Kinds = Kinds.BUTTONS
    level: Level | None = None
    hints: bool = False
    change_answers: bool = False
    streak_bonus: bool = False
    missed: bool = False
    """Only what this class got wrong lately."""
    teams: int = 2

    def count(self, standard: QuizRules) -> int:
        """How many questions. One plays on after a mistake or for as long as one likes only with enough of them."""
        if self.questions is not None:
            return self.questions
        return {Mode.SURVIVAL: 20, Mode.MARATHON: MOST}.get(self.mode, standard.questions)

    def rules(self, standard: QuizRules) -> Rules:
        """The rules of the round."""
        seconds = self.seconds or (0 if self.pace else standard.seconds)
        return Rules(
            mode=self.mode,
            pace=Pace.OWN if seconds else self.pace or Pace(standard.pace),
            seconds=seconds or UNUSED_SECONDS,
            lobby_seconds=standard.lobby_seconds,
            reveal_seconds=standard.reveal_seconds,
            still_there_seconds=standard.still_there_seconds,
            break_every=standard.break_every if self.mode is Mode.MARATHON else 0,
            break_seconds=standard.break_seconds,
            pause_seconds=standard.pause_seconds,
            change_answers=self.change_answers,
            streak_bonus=self.streak_bonus,
            hints=self.hints,
            team_names=TEAMS[: self.teams],
        )
