"""After a round: the podium, and each player's own list.

Everything here is made from what the round settled (`Round.questions`, `Round.past`), so it can be made again later.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.questions.question import Question
from bot.quiz.asked import Asked
from bot.quiz.award import Award
from bot.quiz.progress import Settled
from bot.quiz.standings import Standing
from bot.quiz.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Line:
    """One question on a player's own list, its options in the order they were shown."""

    asked: Asked
    award: Award

    @property
    def missed(self) -> bool:
        """Not right; a question that was taken out of the scoring is not missed."""
        return self.award.verdict is not Verdict.RIGHT and not self.award.void

    @property
    def chosen(self) -> str:
        """What the player answered, in words; empty without an answer."""
        if not self.award.answered:
            return ""
        if isinstance(self.award.choice, str):
            return self.award.choice
        return "; ".join(self.asked.question.options[index] for index in self.award.chosen_options())


def podium(standings: Sequence[Standing]) -> tuple[tuple[Standing, ...], ...]:
    """First, second and third place, each with all who share it; nobody gets there without points."""
    places: dict[int, list[Standing]] = {}
    for line in standings:
        if line.rank <= 3 and line.points > 0:
            places.setdefault(line.rank, []).append(line)
    return tuple(tuple(places[rank]) for rank in sorted(places))


def own_list(questions: Sequence[Question], past: Iterable[Settled], person_id: int) -> tuple[Line, ...]:
    """What a player was asked, in order. `total` of its questions is 0: the list is not a round."""
    return tuple(
        Line(Asked(settled.number, 0, questions[settled.index], settled.order), award)
        for settled in past
        for award in settled.awards
        if award.person_id == person_id
    )
