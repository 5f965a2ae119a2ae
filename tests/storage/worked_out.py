"""The boards as somebody would work them out by hand: slowly, from a dictionary of answers that is changed in place."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from bot.storage import Order, Standing, TeamScore, Verdict

PEOPLE = (11, 12, 13, 14)
ROUNDS = ("a", "b", "c")
TOPICS = ("Backups", "Containers")


@dataclass(slots=True)
class Told:
    """One answer in the obvious model."""

    person: Any
    name: str
    round_id: str
    number: int
    topic: str
    at: datetime
    first: tuple[Verdict, int]
    now: tuple[Verdict, int]
    team: str

    @property
    def answered(self) -> bool:
        return self.now[0] in {Verdict.RIGHT, Verdict.WRONG}


class Model:
    """What the ledger should come to."""

    def __init__(self) -> None:
        self.answers: dict[tuple[str, int, Any], Told] = {}
        self.hidden: set[int] = set()

    def answer(self, round_id: str, number: int, person: int, verdict: Verdict, points: int, at: datetime) -> None:
        told = (verdict, points)
        key = (round_id, number, person)
        self.answers.setdefault(
            key,
            Told(person, name_of(person, at), *key[:2], topic_of(number), at, told, told, team_of(person, round_id)),
        )

    def rule(self, round_id: str, number: int, ruled: Callable[[Told], tuple[Verdict, int]]) -> None:
        for told in self.answers.values():
            if (told.round_id, told.number) == (round_id, number):
                told.now = ruled(told)

    def delete(self, person: int) -> None:
        nobodies: defaultdict[str, object] = defaultdict(object)
        for key, told in list(self.answers.items()):
            if told.person == person:
                told.person = nobodies[told.round_id]
                self.answers[(*key[:2], told.person)] = self.answers.pop(key)
        self.hidden.discard(person)

    def within(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        topic: str | None = None,
        topics: tuple[str, ...] | None = None,
        round_id: str | None = None,
    ) -> list[Told]:
        return [
            told
            for told in self.answers.values()
            if (since is None or told.at >= since) and (until is None or told.at < until)
            if topic in {None, told.topic} and round_id in {None, told.round_id}
            if topics is None or told.topic in topics
        ]

    def board(
        self, least: int = 1, order: Order = Order.POINTS, before: datetime | None = None, **narrowed: Any
    ) -> list[Standing]:
        within = self.within(**narrowed)
        earlier = self.within(**narrowed | {"since": before, "until": narrowed["since"]}) if before is not None else []
        earlier = [told for told in earlier if "until" not in narrowed or told.at < narrowed["until"]]
        wins = _wins(within) if order is Order.WINS else Counter()
        lines = [self._line(person, within, wins[person]) for person in PEOPLE if person not in self.hidden]
        lines = [line for line in lines if line.answered >= max(1, least)]
        if order is Order.STREAK:
            lines = [replace(line, streak=_streak(within, line.person_id)) for line in lines]
        if order is Order.IMPROVED:
            old = {line.person_id: self._line(line.person_id, earlier, 0) for line in lines}
            lines = [line for line in lines if old[line.person_id].answered >= max(1, least)]
            lines = [replace(line, gain=_per_myriad(line) - _per_myriad(old[line.person_id])) for line in lines]
            lines = [line for line in lines if line.gain > 0]
        worth = WORTH[order]
        ranked = [replace(line, rank=1 + sum(worth(other) > worth(line) for other in lines)) for line in lines]
        return sorted(ranked, key=lambda line: (line.rank, -line.answered, line.person_id))

    def teams(self, **narrowed: Any) -> list[TeamScore]:
        cells: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
        for told in self.within(**narrowed):
            if told.team:
                cells[told.team, told.round_id, told.number].append(told.now[1])
        points: defaultdict[str, Fraction] = defaultdict(Fraction)
        for (team, _, _), won in cells.items():
            points[team] += Fraction(sum(won), len(won))
        rounds_ = {team: len({cell[1] for cell in cells if cell[0] == team}) for team in points}
        ranked = [
            TeamScore(1 + sum(other > won for other in points.values()), team, float(won), rounds_[team])
            for team, won in points.items()
        ]
        return sorted(ranked, key=lambda line: (line.rank, line.team))

    def _line(self, person: int, within: Iterable[Told], wins: int) -> Standing:
        theirs = [told for told in within if told.person == person]
        everywhere = [told for told in self.answers.values() if told.person == person]
        return Standing(
            0,
            person,
            max(everywhere, key=lambda told: told.at).name if everywhere else "",
            sum(told.now[1] for told in theirs),
            sum(told.answered for told in theirs),
            sum(told.now[0] is Verdict.RIGHT for told in theirs),
            wins,
        )


WORTH: dict[Order, Callable[[Standing], float]] = {
    Order.POINTS: lambda line: line.points,
    Order.ACCURACY: lambda line: line.right / line.answered,
    Order.WINS: lambda line: line.wins,
    Order.STREAK: lambda line: line.streak,
    Order.IMPROVED: lambda line: line.gain,
}


def _per_myriad(line: Standing) -> int:
    return 10_000 * line.right // line.answered


def _streak(within: Iterable[Told], person: int) -> int:
    best = run = 0
    theirs = [told for told in within if told.person == person and told.now[0] is not Verdict.VOID]
    for told in sorted(theirs, key=lambda told: (told.at, told.round_id, told.number)):
        run = run + 1 if told.now[0] is Verdict.RIGHT else 0
        best = max(best, run)
    return best


def _wins(within: Iterable[Told]) -> Counter[Any]:
    rounds_: defaultdict[str, Counter[Any]] = defaultdict(Counter)
    answered: defaultdict[str, set[Any]] = defaultdict(set)
    for told in within:
        rounds_[told.round_id][told.person] += told.now[1]
        if told.answered:
            answered[told.round_id].add(told.person)
    wins: Counter[Any] = Counter()
    for round_id, here in answered.items():
        best = max(rounds_[round_id][person] for person in here)
        if len(here) > 1 and best > 0:
            wins.update(person for person in here if rounds_[round_id][person] == best)
    return wins


def topic_of(number: int) -> str:
    return TOPICS[number % 2]


def team_of(person: int, round_id: str) -> str:
    """The last round is played without teams."""
    return "" if round_id == ROUNDS[-1] else f"Team {person % 2}"


def name_of(person: int, at: datetime) -> str:
    """A new one at every moment, so that the latest can be told."""
    return f"{person} at {at.astimezone(UTC).isoformat()}"
