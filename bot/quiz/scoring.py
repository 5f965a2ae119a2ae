"""Points: one table, pure functions over what was answered.

    ==================================  =======================================================
    a right answer in time              100
    where speed counts                  100 falling evenly to 75 at the bell
    race                                100 for the first right answer, 0 for the others
    streak bonus, where it is on        10 for each right answer in a row before this one, at most 50
    hints, where they are on            first letters 25 %, half of the wrong options gone 50 %
    wrong, close, no answer             0, and the streak ends
    ==================================  =======================================================

So a right answer in time is worth at least half of what the quickest gets on the longest streak, unless a hint was paid
for, and even then it is never worthless. Points never rise with time; no answer counts as the full time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.quiz.award import Award
from bot.quiz.rules import Rules
from bot.quiz.verdict import Verdict

FULL: Final = 100
SPEED_SHARE: Final = 0.25
STREAK_STEP: Final = 10
STREAK_MOST: Final = 50


def points(award: Award, rules: Rules, streak: int | None = None) -> int:
    """What a right answer is worth on its own; 0 for every other verdict. `streak`: another than the award's own."""
    if award.verdict is not Verdict.RIGHT:
        return 0
    in_a_row = award.streak if streak is None else streak
    slowness = min(1.0, award.latency_ms / award.window_ms) if rules.speed_counts else 0.0
    worth = FULL * (1 - SPEED_SHARE * slowness) * (100 - award.hint_price) / 100
    bonus = min(STREAK_MOST, STREAK_STEP * (in_a_row - 1)) if rules.streak_bonus else 0
    return round(worth) + max(0, bonus)


def score(awards: Sequence[Award], rules: Rules, streaks: Mapping[int, int]) -> tuple[Award, ...]:
    """The awards of one question with their streaks and points, in the order given.

    `streaks` are the right answers in a row before this question, by person.
    """
    winner = first_right(awards) if rules.traits.first_takes_all else None
    scored = []
    for award in awards:
        right = award.verdict is Verdict.RIGHT
        streak = streaks.get(award.person_id, 0) + 1 if right else 0
        beaten = winner is not None and award.person_id != winner
        worth = 0 if beaten else points(award, rules, streak)
        same = (award.streak, award.points) == (streak, worth)
        scored.append(award if same else replace(award, streak=streak, points=worth))
    return tuple(scored)


def streaks_after(awards: Sequence[Award]) -> dict[int, int]:
    """What a streak goes on from at the next question. Who had no award here starts anew: stepping out before a hard
    question saves no streak."""
    return {award.person_id: award.streak for award in awards}


def first_right(awards: Sequence[Award]) -> int | None:
    """Whoever pressed the right answer first; the one whose press arrived first among equals; None without any."""
    right = [award for award in awards if award.verdict is Verdict.RIGHT]
    return min(right, key=lambda award: award.at).person_id if right else None
