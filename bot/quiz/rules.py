"""What was agreed before a round: everything that may differ between two rounds, and nothing about a person."""

from dataclasses import dataclass

from bot.questions.question import Kind, Question
from bot.quiz.mode import TRAITS, Mode, Traits
from bot.quiz.pace import Pace, seconds_for


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one round. Durations are seconds; raises ValueError for what makes no round."""

    mode: Mode = Mode.CLASSIC
    pace: Pace = Pace.NORMAL
    seconds: float = 20.0
    """For every question, at Pace.OWN and in daily rounds."""
    lobby_seconds: float = 20.0
    reveal_seconds: float = 8.0
    grace_seconds: float = 1.0
    """After the bell, for answers pressed before it."""
    change_answers: bool = False
    """The last press before the bell counts. A question then always runs to its bell."""
    speed: bool = True
    """Off: no mode pays for speed."""
    streak_bonus: bool = False
    hints: bool = False
    vote_skip: bool = True
    late_join: bool = True
    """Joining after the start, by the button or by answering."""
    silent_limit: int = 2
    """Questions without any answer before Viva asks who is still there."""
    still_there_seconds: float = 30.0
    break_every: int = 0
    """Questions between two breaks; 0 for none."""
    break_seconds: float = 30.0
    pause_seconds: float = 900.0
    """A pause longer than this ends the round."""
    team_names: tuple[str, ...] = ("Team 1", "Team 2")

    def __post_init__(self) -> None:
        """Names the first thing that is wrong."""
        if self.seconds <= 0:
            raise ValueError(f"a question needs more than {self.seconds:g} seconds")
        durations = ("lobby", "reveal", "grace", "still_there", "break", "pause")
        if any(getattr(self, f"{name}_seconds") < 0 for name in durations):
            raise ValueError("a duration is negative")
        if self.silent_limit < 1 or self.break_every < 0:
            raise ValueError("silent_limit starts at 1 and break_every at 0")
        if self.traits.teams and len(set(self.team_names)) < 2:
            raise ValueError("a round of teams needs two of them")

    @property
    def traits(self) -> Traits:
        """What is special about the mode."""
        return TRAITS[self.mode]

    @property
    def speed_counts(self) -> bool:
        """Whether a quicker right answer is worth more."""
        return self.speed and self.traits.speed

    def seconds_for(self, question: Question) -> float:
        """Seconds between a question and its bell."""
        pace = Pace.OWN if self.mode is Mode.DAILY else self.pace
        return seconds_for(question, pace, self.seconds)


def askable(question: Question, *, typed: bool) -> bool:
    """Whether a round can ask it; `typed` says whether there is a judge for typed answers."""
    if question.kind is Kind.TYPED:
        return typed
    return question.kind is not Kind.SELF_GRADED
