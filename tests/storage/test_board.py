from datetime import timedelta

import pytest
from ledger_scenes import ADA, BEN, CLEO, DAN, NOON, SERVER, entry
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Entry, Order, Storage, TeamScore, Verdict
from bot.storage.schema import totals


async def test_ties_share_a_rank_and_the_next_are_skipped(storage: Storage) -> None:
    await storage.record([entry(ADA, 30), entry(BEN, 20), entry(CLEO, 20), entry(DAN, 10)])

    board = await storage.standings(SERVER)

    assert [(line.rank, line.name) for line in board] == [(1, "Ada"), (2, "Ben"), (2, "Cleo"), (4, "Dan")]


async def test_a_second_page_keeps_its_ranks(storage: Storage) -> None:
    await storage.record([entry(ADA, 30), entry(BEN, 20), entry(CLEO, 20), entry(DAN, 10)])

    page = await storage.standings(SERVER, limit=2, offset=2)

    assert [(line.rank, line.name) for line in page] == [(2, "Cleo"), (4, "Dan")]


async def test_my_line_is_found_on_whatever_page(storage: Storage) -> None:
    await storage.record([entry(person, 1000 - person % 100) for person in range(1, 60)])

    line = await storage.rank_of(SERVER, 37)

    assert line is not None
    assert line.rank == 37
    assert await storage.players(SERVER) == 59
    assert await storage.rank_of(SERVER, 60) is None


async def test_the_name_is_the_latest_seen_on_this_server(storage: Storage) -> None:
    later = NOON + timedelta(days=1)
    await storage.record([entry(ADA, number=2, name="Countess", at=later), entry(ADA, number=1, name="Ada", at=NOON)])
    await storage.record([entry(ADA, server_id=5, round_id="other", name="Lovelace", at=later + timedelta(days=1))])

    assert (await storage.standings(SERVER))[0].name == "Countess"


async def test_a_period_holds_its_first_moment_and_not_its_last(storage: Storage) -> None:
    week = timedelta(days=7)
    await storage.record(
        [
            entry(ADA, 1, 1, at=NOON - timedelta(microseconds=1)),
            entry(ADA, 2, 2, at=NOON),
            entry(ADA, 4, 3, at=NOON + week - timedelta(microseconds=1)),
            entry(ADA, 8, 4, at=NOON + week),
        ]
    )

    assert (await storage.standings(SERVER, since=NOON, until=NOON + week))[0].points == 6
    assert (await storage.standings(SERVER, since=NOON))[0].points == 14
    assert (await storage.standings(SERVER, until=NOON))[0].points == 1


async def test_boards_of_a_topic_a_round_and_another_server_are_apart(storage: Storage) -> None:
    await storage.record(
        [
            entry(ADA, 1, 1, topic="Hypervisors"),
            entry(ADA, 2, 2, topic="Containers"),
            entry(ADA, 4, 1, round_id="round-2", topic="Containers"),
            entry(ADA, 8, 1, round_id="round-3", server_id=5),
        ]
    )

    assert [line.points for line in await storage.standings(SERVER)] == [7]
    assert [line.points for line in await storage.standings(SERVER, topic="Containers")] == [6]
    assert [line.points for line in await storage.standings(SERVER, round_id="round-2")] == [4]
    assert [line.points for line in await storage.standings(5)] == [8]
    assert await storage.standings(6) == ()


async def test_rounds_played_alone_can_be_left_out(storage: Storage) -> None:
    await storage.record([entry(ADA, 1), entry(ADA, 50, round_id="alone", solo=True)])

    assert [line.points for line in await storage.standings(SERVER)] == [51]
    assert [line.points for line in await storage.standings(SERVER, solo=False)] == [1]


async def test_accuracy_asks_for_a_number_of_answers_first(storage: Storage) -> None:
    once = [entry(DAN, 10, 1)]
    half = [entry(BEN, 10, 1), entry(BEN, 0, 2)]
    also_half = [entry(CLEO, 10, n) for n in (1, 2)] + [entry(CLEO, 0, n) for n in (3, 4)]
    most = [entry(ADA, 5, 1), entry(ADA, 5, 2), entry(ADA, 0, 3)]
    await storage.record(once + half + also_half + most)

    board = await storage.standings(SERVER, order=Order.ACCURACY, least=2)

    assert [(line.rank, line.name) for line in board] == [(1, "Ada"), (2, "Cleo"), (2, "Ben")]


async def test_a_win_needs_a_rival_and_a_shared_one_counts_for_both(storage: Storage) -> None:
    await storage.record(
        [
            *(entry(ADA, 10, round_id="a"), entry(BEN, 10, round_id="a"), entry(CLEO, 5, round_id="a")),
            *(entry(ADA, 10, round_id="b"), entry(BEN, 5, round_id="b")),
            entry(CLEO, 90, round_id="alone"),
            *(entry(DAN, 0, round_id="nobody"), entry(CLEO, 0, round_id="nobody")),
        ]
    )

    board = await storage.standings(SERVER, order=Order.WINS)

    assert [(line.rank, line.name, line.wins) for line in board] == [
        (1, "Ada", 2),
        (2, "Ben", 1),
        (3, "Cleo", 0),
        (3, "Dan", 0),
    ]


@pytest.mark.parametrize("order", Order)
async def test_every_figure_is_a_whole_number(storage: Storage, order: Order) -> None:
    week = timedelta(days=7)
    await storage.record([entry(ADA, 10), entry(BEN, 0), entry(ADA, 0, round_id="before", at=NOON - week)])

    line = (await storage.standings(SERVER, order=order, since=NOON, before=NOON - 2 * week))[0]

    figures = (line.rank, line.points, line.answered, line.right, line.wins, line.streak, line.gain)
    assert {type(figure) for figure in figures} == {int}


async def test_a_streak_is_ended_by_a_miss_and_by_a_silence_and_not_by_a_void_question(storage: Storage) -> None:
    silence = Verdict.UNANSWERED
    await storage.record(
        [
            *(entry(ADA, points, number) for number, points in enumerate((1, 1, 0, 1, 1, 1), start=1)),
            *(entry(BEN, 1, number, verdict=silence if number == 3 else Verdict.RIGHT) for number in range(1, 7)),
            *(entry(CLEO, 1 if number != 4 else 0, number, round_id="other") for number in range(1, 7)),
        ]
    )
    await storage.void("other", 4)

    board = await storage.standings(SERVER, order=Order.STREAK)

    assert [(line.rank, line.name, line.streak) for line in board] == [(1, "Cleo", 5), (2, "Ada", 3), (2, "Ben", 3)]


async def test_a_silence_that_is_voided_ends_no_streak(storage: Storage) -> None:
    await storage.record(
        [entry(ADA, 1, 1), entry(ADA, 0, 2, verdict=Verdict.UNANSWERED), entry(ADA, 1, 3), entry(BEN, 0, 2)]
    )

    await storage.void("round-1", 2)

    assert [line.streak for line in await storage.standings(SERVER, order=Order.STREAK)] == [2]


async def test_who_improved_is_ranked_by_the_gain_and_others_are_left_out(storage: Storage) -> None:
    week = timedelta(days=7)

    def answers(person: int, before: tuple[int, ...], now: tuple[int, ...]) -> list[Entry]:
        earlier = [entry(person, won, number, round_id="a", at=NOON - week) for number, won in enumerate(before)]
        return earlier + [entry(person, won, number, round_id="b") for number, won in enumerate(now)]

    await storage.record(
        [
            *answers(ADA, (1, 0, 0), (1, 1, 0)),
            *answers(BEN, (0, 0), (1, 1)),
            *answers(CLEO, (1, 1), (1, 0)),
            *answers(DAN, (0,), (1, 1)),
        ]
    )

    board = await storage.standings(SERVER, order=Order.IMPROVED, since=NOON, before=NOON - 2 * week, least=2)

    assert [(line.rank, line.name, line.gain) for line in board] == [(1, "Ben", 10000), (2, "Ada", 3333)]
    with pytest.raises(ValueError, match="before"):
        await storage.standings(SERVER, order=Order.IMPROVED, since=NOON)


async def test_a_unit_is_the_board_of_its_topics_together(storage: Storage) -> None:
    await storage.record([entry(ADA, 2**number, number, topic=f"Topic {number}") for number in range(4)])

    assert (await storage.standings(SERVER, topics=("Topic 1", "Topic 3")))[0].points == 10
    assert await storage.standings(SERVER, topics=()) == ()


async def test_a_team_has_the_average_of_its_members_for_every_question(storage: Storage) -> None:
    await storage.record(
        [
            *(entry(ADA, 9, 1, team="Red"), entry(BEN, 0, 1, team="Red"), entry(CLEO, 4, 1, team="Blue")),
            *(entry(ADA, 3, 2, team="Red"), entry(CLEO, 4, 2, team="Blue")),
            entry(DAN, 50, 1, round_id="without"),
        ]
    )
    await storage.delete_person(ADA)

    assert await storage.team_standings(SERVER) == (
        TeamScore(1, "Blue", 8.0, rounds=1),
        TeamScore(2, "Red", 7.5, rounds=1),
    )
    assert await storage.team_standings(SERVER, since=NOON + timedelta(days=1)) == ()


async def test_teams_of_equal_points_share_a_rank_though_thirds_were_added(storage: Storage) -> None:
    thirds = [entry(10 + n, 1 if n == 0 else 0, q, team="Thirds") for q in range(1, 4) for n in range(3)]
    await storage.record([*thirds, entry(ADA, 1, 1, team="Ones"), entry(BEN, 0, 1, team="Noughts")])

    assert [(line.rank, line.team) for line in await storage.team_standings(SERVER)] == [
        (1, "Ones"),
        (1, "Thirds"),
        (3, "Noughts"),
    ]


async def test_totals_that_went_wrong_are_set_right_from_the_ledger(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(BEN, 5, solo=True)])
    right = await storage.standings(SERVER)
    await storage._database.write(_spoil)
    assert await storage.standings(SERVER) != right

    await storage.rebuild_totals()

    assert await storage.standings(SERVER) == right


async def _spoil(connection: AsyncConnection) -> None:
    await connection.execute(update(totals).values(points=7))
