"""One person in a round: who they are, whether they are still playing, and what they have gathered so far."""

from dataclasses import dataclass, field

from bot.quiz.award import Award
from bot.quiz.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """The sum of a person's awards."""

    points: int = 0
    right: int = 0
    answered: int = 0
    asked: int = 0
    time_ms: int = 0
    """No answer counts as the full time."""
    streak: int = 0
    best_streak: int = 0

    def plus(self, award: Award) -> "Tally":
        """With one more award. A void one counts for nothing and leaves the streak as it is."""
        if award.void:
            return self
        return Tally(
            points=self.points + award.points,
            right=self.right + (award.verdict is Verdict.RIGHT),
            answered=self.answered + award.answered,
            asked=self.asked + 1,
            time_ms=self.time_ms + award.latency_ms,
            streak=award.streak,
            best_streak=max(self.best_streak, award.streak),
        )


@dataclass(frozen=True, slots=True)
class Player:
    """A person who joined. Who leaves keeps their place in the standings and is waited for no longer."""

    person_id: int
    name: str
    """As it was when they last did something."""
    since: int
    """The number of the question that was open, or the last one, when they joined; 0 for the lobby."""
    present: bool = True
    out: bool = False
    """Put out by a miss."""
    team: str = ""
    tally: Tally = field(default_factory=Tally)

    @property
    def playing(self) -> bool:
        """Present and not put out."""
        return self.present and not self.out

    def awarded(self, award: Award, *, one_miss: bool) -> "Player":
        """With one more award; put out by a miss where the mode says so."""
        missed = one_miss and not award.void and award.verdict is not Verdict.RIGHT
        tally, out = self.tally.plus(award), self.out or missed
        return Player(self.person_id, self.name, self.since, self.present, out, self.team, tally)
