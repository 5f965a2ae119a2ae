from datetime import timedelta

from ledger_scenes import ADA, BEN, CLEO, NOON, SERVER, entry

from bot.storage import Corrected, Order, Standing, Storage, Verdict


async def test_a_voided_question_counts_for_nobody(storage: Storage) -> None:
    await storage.record([entry(ADA, 10, 1), entry(ADA, 5, 2), entry(BEN, 0, 1), entry(BEN, 7, 2)])

    changed = await storage.void("round-1", 1)

    assert changed == (Corrected(ADA, "Ada", 10, 0), Corrected(BEN, "Ben", 0, 0))
    assert await storage.standings(SERVER) == (
        Standing(1, BEN, "Ben", points=7, answered=1, right=1),
        Standing(2, ADA, "Ada", points=5, answered=1, right=1),
    )


async def test_a_ruling_given_twice_changes_nothing_the_second_time(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(BEN, 0)])

    await storage.void("round-1", 1)
    await storage.accept("round-1", 1, {BEN: 6})

    assert await storage.accept("round-1", 1, {BEN: 6}) == ()
    assert [(line.name, line.points) for line in await storage.standings(SERVER)] == [("Ben", 6)]


async def test_an_accepted_answer_is_right_and_earns_its_points(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(BEN, 0)])

    changed = await storage.accept("round-1", 1, {BEN: 6, CLEO: 9})

    assert changed == (Corrected(BEN, "Ben", 0, 6),)
    assert await storage.rank_of(SERVER, BEN) == Standing(2, BEN, "Ben", points=6, answered=1, right=1)
    assert await storage.players(SERVER) == 2


async def test_a_question_taken_back_into_the_round_counts_as_at_first(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(BEN, 0), entry(CLEO, 0, verdict=Verdict.UNANSWERED)])
    before = await storage.standings(SERVER)
    await storage.accept("round-1", 1, {BEN: 6})
    await storage.void("round-1", 1)

    await storage.reinstate("round-1", 1)

    assert await storage.standings(SERVER) == before


async def test_a_correction_counts_at_the_time_of_the_answer_it_corrects(storage: Storage) -> None:
    march, april = NOON, NOON + timedelta(days=31)
    await storage.record([entry(ADA, 10, 1, at=march), entry(ADA, 5, 2, at=april)])

    await storage.void("round-1", 1)

    assert await storage.standings(SERVER, until=april) == ()
    assert [line.points for line in await storage.standings(SERVER, since=april)] == [5]


async def test_a_correction_can_turn_a_win(storage: Storage) -> None:
    await storage.record([entry(ADA, 10, 1), entry(BEN, 8, 2), entry(BEN, 0, 1), entry(ADA, 0, 2)])

    await storage.void("round-1", 1)

    board = await storage.standings(SERVER, order=Order.WINS)
    assert [(line.name, line.wins) for line in board] == [("Ben", 1), ("Ada", 0)]


async def test_a_ruling_on_a_question_nobody_had_changes_nothing(storage: Storage) -> None:
    assert await storage.void("round-1", 1) == ()
    assert await storage.accept("round-1", 1, {ADA: 5}) == ()
    assert await storage.reinstate("round-1", 1) == ()
