"""One person's figures on a server: what they are good at, what they are not yet, how it goes over the weeks."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import TYPE_CHECKING

from bot.quiz import streak_by_day
from bot.storage import Answered, Order, Played, Standing, TopicScore
from bot.tutor.boards import Boards
from bot.tutor.clock import Clock, moment
from bot.tutor.refusal import Reason, Refused

if TYPE_CHECKING:
    from bot.storage import Storage

WEEKS = 12
ROUNDS = 5
SHOWN = 3
"""Topics named as strong, and as gaps."""
ENOUGH = 4
"""Answers it takes to say anything about a topic."""
STRONG, GAP = 0.75, 0.6
"""From which share of right answers on a topic is a strength, and below which it is a gap."""


@dataclass(frozen=True, slots=True)
class Week:
    """The answers of one week, which begins on a Monday in the server's time zone."""

    monday: date
    answered: int
    right: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What is told of somebody. `topics` are all they answered in, the one with the most answers first."""

    person_id: int
    name: str
    standing: Standing | None
    """Their line on the server's board; None without an answer, and for who is off the boards."""
    answered: int
    right: int
    streak: int
    """Right answers in a row, up to the last one given."""
    best_streak: int
    days: int
    """Days in a row with an answer, up to today or yesterday."""
    topics: tuple[TopicScore, ...]
    strong: tuple[TopicScore, ...]
    gaps: tuple[TopicScore, ...]
    weeks: tuple[Week, ...]
    """The last twelve, weeks without an answer too, from the first with one on."""
    rounds: tuple[Played, ...]

    @property
    def accuracy(self) -> float:
        """0 to 1; 0 without an answer."""
        return self.right / self.answered if self.answered else 0.0


class Figuring:
    """Reads somebody's figures from the ledger."""

    def __init__(self, storage: "Storage", boards: Boards, clock: Clock) -> None:
        self._storage = storage
        self._boards = boards
        self._clock = clock

    async def of(self, server_id: int, person_id: int, asking_id: int, name: str) -> Figures:
        """Everybody's own, and anybody else's who is on the boards.

        Raises Refused for who has answered nothing, and for somebody else's who is off the boards or on them under
        another name: whoever asks has the person before them, and would learn who is behind the name.
        """
        chosen = await self._storage.preference(server_id, person_id)
        if (chosen.hidden or chosen.alias) and person_id != asking_id:
            raise Refused(Reason.KEPT_PRIVATE)
        answers = await self._storage.answers(person_id, server_id)
        if not answers:
            raise Refused(Reason.NO_FIGURES)
        rules = await self._boards.rules(server_id)
        topics = sorted(await self._storage.topics(person_id, server_id), key=lambda one: (-one.answered, one.topic))
        today = moment(self._clock).astimezone(rules.zone).date()
        strong, gaps = strengths_and_gaps(topics)
        longest = await self._storage.rank_of(server_id, person_id, order=Order.STREAK)
        streak, best = streaks(answers)
        return Figures(
            person_id=person_id,
            name=chosen.alias or name,
            standing=await self._storage.rank_of(server_id, person_id, solo=rules.solo),
            answered=len(answers),
            right=sum(answer.right for answer in answers),
            streak=streak,
            best_streak=best if longest is None else longest.streak,
            days=streak_by_day({answer.at.astimezone(rules.zone).date() for answer in answers}, today),
            topics=tuple(topics),
            strong=strong,
            gaps=gaps,
            weeks=weeks(answers, today, rules.zone),
            rounds=await self._storage.history(person_id, server_id, limit=ROUNDS),
        )


def strengths_and_gaps(topics: Sequence[TopicScore]) -> tuple[tuple[TopicScore, ...], tuple[TopicScore, ...]]:
    """Strengths, the best first, and gaps, the widest first; a topic of few answers is neither."""
    told = [topic for topic in topics if topic.answered >= ENOUGH]
    strong = sorted((topic for topic in told if topic.accuracy >= STRONG), key=lambda one: (-one.accuracy, one.topic))
    gaps = sorted((topic for topic in told if topic.accuracy < GAP), key=lambda one: (one.accuracy, one.topic))
    return tuple(strong[:SHOWN]), tuple(gaps[:SHOWN])


def streaks(answers: Sequence[Answered]) -> tuple[int, int]:
    """Right answers in a row: the run that is still on, and the longest there was."""
    run = best = 0
    for answer in answers:
        run = run + 1 if answer.right else 0
        best = max(best, run)
    return run, best


def weeks(answers: Sequence[Answered], today: date, zone: tzinfo) -> tuple[Week, ...]:
    """The last twelve weeks, this one the last, from the first that has an answer on."""
    answered: Counter[date] = Counter()
    right: Counter[date] = Counter()
    for answer in answers:
        monday = _monday(answer.at.astimezone(zone).date())
        answered[monday] += 1
        right[monday] += answer.right
    mondays = [_monday(today) - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    begun = [monday for monday in mondays if monday >= min(answered, default=today)]
    return tuple(Week(monday, answered[monday], right[monday]) for monday in begun)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
