"""After a round: the podium, each player's own list, and what each question drew.

Everything here is made from what the round settled (`Round.questions`, `Round.past`), so it can be made again later.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

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


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """How one question did. Voided and skipped askings are left out."""

    question: Question
    asked: int
    right: int
    unanswered: int
    drew: tuple[int, ...]
    """How many chose each option, in the question's own order; empty for a typed one."""
    typed: tuple[tuple[str, int], ...]
    """What was typed and how often, the most frequent first."""
    median_seconds: float | None
    """To an answer; None without any."""

    @property
    def easiness(self) -> float:
        """Share of right answers, 0 to 1: the classical item difficulty index. 0 when nobody was asked."""
        return self.right / self.asked if self.asked else 0.0

    def strongest_distractor(self) -> str | None:
        """The wrong option most people chose; None where nobody chose a wrong one."""
        wrong = [index for index in range(len(self.drew)) if index not in self.question.key]
        most = max(wrong, key=lambda index: self.drew[index], default=None)
        return self.question.options[most] if most is not None and self.drew[most] else None


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


def item_statistics(questions: Sequence[Question], past: Iterable[Settled]) -> tuple[ItemStatistics, ...]:
    """Each question that was played, in the order of the first time; several askings are added up."""
    awards: dict[int, list[Award]] = {}
    for settled in past:
        if settled.counts:
            awards.setdefault(settled.index, []).extend(settled.awards)
    return tuple(_item(questions[index], those) for index, those in awards.items())


def _item(question: Question, awards: Sequence[Award]) -> ItemStatistics:
    answered = [award for award in awards if award.answered]
    drew = Counter(index for award in answered for index in award.chosen_options())
    typed = Counter(" ".join(award.choice.split()) for award in answered if isinstance(award.choice, str))
    return ItemStatistics(
        question=question,
        asked=len(awards),
        right=sum(award.verdict is Verdict.RIGHT for award in awards),
        unanswered=len(awards) - len(answered),
        drew=tuple(drew[index] for index in range(len(question.options))),
        typed=tuple(typed.most_common()),
        median_seconds=median(award.latency_ms for award in answered) / 1000 if answered else None,
    )
