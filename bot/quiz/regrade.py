"""A teacher's second thoughts about a question, applied to awards. Pure, and the same however often it is done.

Every award keeps how it was first judged, and a regrade starts from there each time: a ruling given twice changes
nothing, and one that is taken back (left out) is forgotten. Points and streaks are made anew from the first question
on, for a streak runs through all of them.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from bot.quiz.asked import Choice
from bot.quiz.award import Award
from bot.quiz.rules import Rules
from bot.quiz.scoring import score, streaks_after
from bot.quiz.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Void:
    """Question `number` counts for nobody."""

    number: int


@dataclass(frozen=True, slots=True)
class Accept:
    """At question `number` this answer is right too: the question's own indexes of the options, in the order of its
    `key` where that matters, else ascending; or what was typed, in any case and spacing."""

    number: int
    answer: Choice


Ruling = Void | Accept


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one person's points."""

    person_id: int
    name: str
    before: int
    after: int


def regrade(awards: Iterable[Award], rulings: Collection[Ruling], rules: Rules) -> tuple[Award, ...]:
    """The awards of a whole round under `rulings`, by question and within it in the order given."""
    voided = {ruling.number for ruling in rulings if isinstance(ruling, Void)}
    accepted = [ruling for ruling in rulings if isinstance(ruling, Accept)]
    regraded: list[Award] = []
    streaks: dict[int, int] = {}
    for number, group in groupby(sorted(awards, key=attrgetter("number")), attrgetter("number")):
        judged = [_judged_again(award, accepted) for award in group]
        if number in voided:
            regraded += (replace(award, points=0, streak=0, void=True) for award in judged)
            continue
        scored = score(judged, rules, streaks)
        streaks = streaks_after(scored)
        regraded += scored
    return tuple(regraded)


def _judged_again(award: Award, accepted: Sequence[Accept]) -> Award:
    right = any(ruling.number == award.number and _same(award, ruling.answer) for ruling in accepted)
    return replace(award, verdict=Verdict.RIGHT if right else award.judged, void=False)


def _same(award: Award, answer: Choice) -> bool:
    if not award.answered or isinstance(award.choice, str) != isinstance(answer, str):
        return False
    return award.chosen_options() == answer if not isinstance(answer, str) else _folded(award.choice) == _folded(answer)


def _folded(typed: Choice) -> str:
    return " ".join(str(typed).casefold().split())


def changes(before: Iterable[Award], after: Iterable[Award]) -> tuple[Change, ...]:
    """Whose points a regrade changed, and how; nobody else."""
    had, has = _totals(before), _totals(after)
    return tuple(
        Change(person_id, name, had.get(person_id, (name, 0))[1], points)
        for person_id, (name, points) in has.items()
        if had.get(person_id, (name, 0))[1] != points
    )


def _totals(awards: Iterable[Award]) -> dict[int, tuple[str, int]]:
    totals: dict[int, tuple[str, int]] = {}
    for award in awards:
        totals[award.person_id] = (award.name, totals.get(award.person_id, ("", 0))[1] + award.points)
    return totals
