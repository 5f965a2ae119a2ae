"""Every board equals what somebody would work out by hand, whatever was played, ruled, hidden and deleted.

The slow, obvious recomputation keeps each answer in a dictionary and changes it in place.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ledger_scenes import entry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Order, Preference, Standing, Storage, TeamScore, Verdict
from bot.storage.schema import totals

PEOPLE = (11, 12, 13, 14)
ROUNDS = ("a", "b", "c")
TOPICS = ("Backups", "Containers")
BERLIN = ZoneInfo("Europe/Berlin")
# The night clocks went back in Berlin, where 2:30 comes twice, and midnights that end a day, a week, a season.
MOMENTS = (
    datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN),
    datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN),
    datetime(2026, 10, 25, 0, 0, tzinfo=BERLIN),
    datetime(2026, 10, 26, 0, 0, tzinfo=BERLIN),
    datetime(2026, 10, 25, 0, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    datetime(2026, 10, 26, 0, 0, tzinfo=ZoneInfo("Pacific/Auckland")),
    datetime(2026, 10, 26, 0, 0, tzinfo=ZoneInfo("America/New_York")),
)
_servers = itertools.count(1)

moments = st.builds(
    lambda moment, step: moment + timedelta(microseconds=step), st.sampled_from(MOMENTS), st.integers(-1, 1)
)
people, rounds, numbers = st.sampled_from(PEOPLE), st.sampled_from(ROUNDS), st.integers(1, 3)
verdicts = st.sampled_from(list(Verdict)[:3])
answer = st.tuples(st.just("answer"), rounds, numbers, people, verdicts, st.integers(0, 3), moments)
ruling = st.one_of(
    st.tuples(st.just("void"), rounds, numbers),
    st.tuples(st.just("reinstate"), rounds, numbers),
    st.tuples(st.just("accept"), rounds, numbers, st.dictionaries(people, st.integers(0, 3), max_size=3)),
)
leaving = st.tuples(st.sampled_from(["hide", "delete"]), people)
# Mostly answers: a ledger is worth testing when it is full.
deeds = st.lists(st.one_of(answer, answer, answer, answer, answer, ruling, leaving), max_size=40)
scopes = st.fixed_dictionaries(
    {},
    optional={
        "since": moments,
        "until": moments,
        "topic": st.sampled_from(TOPICS),
        "topics": st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple),
        "round_id": rounds,
        "least": st.integers(0, 3),
        "order": st.sampled_from([order for order in Order if order is not Order.IMPROVED]),
    },
)
improved = st.fixed_dictionaries(
    {"order": st.just(Order.IMPROVED), "since": moments, "before": moments},
    optional={"until": moments, "topic": st.sampled_from(TOPICS), "least": st.integers(1, 2)},
)


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
            key, Told(person, _name(person, at), *key[:2], _topic(number), at, told, told, _team(person, round_id))
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


def _topic(number: int) -> str:
    return TOPICS[number % 2]


def _team(person: int, round_id: str) -> str:
    """The last round is played without teams."""
    return "" if round_id == ROUNDS[-1] else f"Team {person % 2}"


def _name(person: int, at: datetime) -> str:
    """A new one at every moment, so that the latest can be told."""
    return f"{person} at {at.astimezone(UTC).isoformat()}"


async def _do(storage: Storage, model: Model, server_id: int, deed: tuple[Any, ...]) -> None:
    match deed:
        case ("answer", round_id, number, person, verdict, points, at):
            told = entry(
                person,
                points,
                number,
                server_id=server_id,
                round_id=f"{round_id}-{server_id}",
                topic=_topic(number),
                name=_name(person, at),
                verdict=verdict,
                at=at,
                team=_team(person, round_id),
            )
            await storage.record([told])
            model.answer(round_id, number, person, verdict, points, at)
        case ("void", round_id, number):
            await storage.void(f"{round_id}-{server_id}", number)
            model.rule(round_id, number, lambda told: (Verdict.VOID, 0))
        case ("reinstate", round_id, number):
            await storage.reinstate(f"{round_id}-{server_id}", number)
            model.rule(round_id, number, lambda told: told.first)
        case ("accept", round_id, number, points):
            await storage.accept(f"{round_id}-{server_id}", number, points)
            model.rule(
                round_id,
                number,
                lambda told: (Verdict.RIGHT, points[told.person]) if told.person in points else told.now,
            )
        case ("hide", person):
            await storage.set_preference(Preference(server_id=server_id, person_id=person, hidden=True))
            model.hidden.add(person)
        case ("delete", person):
            await storage.delete_person(person)
            model.delete(person)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=deeds, asked=st.lists(st.one_of(scopes, improved), min_size=1, max_size=3))
@example(
    deeds=[
        ("answer", "a", 1, 11, Verdict.RIGHT, 3, MOMENTS[0]),
        ("answer", "a", 1, 12, Verdict.RIGHT, 2, MOMENTS[1]),
        ("delete", 11),
        ("void", "a", 1),
        ("reinstate", "a", 1),
    ],
    asked=[{"order": Order.WINS}],
)
@example(  # a ruling on the answer of somebody who is nobody by now
    deeds=[
        ("answer", "a", 1, 11, Verdict.RIGHT, 3, MOMENTS[0]),
        ("answer", "a", 1, 12, Verdict.RIGHT, 2, MOMENTS[0]),
        ("delete", 11),
        ("void", "a", 1),
    ],
    asked=[],
)
@example(  # points for a silence, as only a correction of the rules could bring them, in a round of its own
    deeds=[
        ("answer", "a", 1, 12, Verdict.UNANSWERED, 1, MOMENTS[0]),
        ("answer", "b", 1, 12, Verdict.RIGHT, 0, MOMENTS[0]),
    ],
    asked=[],
)
async def test_every_board_is_what_a_hand_would_work_out(
    storage: Storage, deeds: list[tuple[Any, ...]], asked: list[dict[str, Any]]
) -> None:
    server_id, model = next(_servers), Model()

    for deed in deeds:
        await _do(storage, model, server_id, deed)

    for narrowed in [{}, {"order": Order.ACCURACY}, {"order": Order.WINS}, {"order": Order.STREAK}, *asked]:
        board = model.board(**narrowed)
        scope = narrowed | {"round_id": f"{narrowed['round_id']}-{server_id}"} if "round_id" in narrowed else narrowed
        assert list(await storage.standings(server_id, **scope, limit=100)) == board
        assert list(await storage.standings(server_id, **scope, limit=2, offset=1)) == board[1:3]
        assert await storage.players(server_id, **scope) == len(board)
        for person in PEOPLE:
            line = next((line for line in board if line.person_id == person), None)
            assert await storage.rank_of(server_id, person, **scope) == line
        within = {name: value for name, value in narrowed.items() if name not in {"order", "least", "before"}}
        board_of_teams = await storage.team_standings(server_id, **scope)
        assert list(board_of_teams) == model.teams(**within)
    cached = await storage._database.read(_totals)
    await storage.rebuild_totals()
    assert _without_nothing(await storage._database.read(_totals)) == _without_nothing(cached)


async def _totals(connection: AsyncConnection) -> list[tuple[int, ...]]:
    order = (totals.c.server_id, totals.c.person_id, totals.c.solo)
    return [tuple(row) for row in await connection.execute(select(totals).order_by(*order))]


def _without_nothing(rows: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    return [row for row in rows if any(row[3:])]
