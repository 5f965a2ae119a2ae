"""Every board equals what somebody would work out by hand, whatever was played, ruled, hidden and deleted."""

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ledger_scenes import entry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection
from worked_out import PEOPLE, ROUNDS, TOPICS, Model, name_of, team_of, topic_of

from bot.storage import Order, Preference, Storage, Verdict
from bot.storage.schema import totals

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


async def _do(storage: Storage, model: Model, server_id: int, deed: tuple[Any, ...]) -> None:
    match deed:
        case ("answer", round_id, number, person, verdict, points, at):
            told = entry(
                person,
                points,
                number,
                server_id=server_id,
                round_id=f"{round_id}-{server_id}",
                topic=topic_of(number),
                name=name_of(person, at),
                verdict=verdict,
                at=at,
                team=team_of(person, round_id),
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
