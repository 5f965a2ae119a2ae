"""Many rows in few statements."""

import pytest
from ledger_scenes import SERVER, entry

from bot.storage import Storage
from bot.storage.many import MOST


@pytest.mark.parametrize("people", [1, 2, 3, MOST - 1, MOST, MOST + 1, 3 * MOST + 21])
async def test_every_row_of_any_number_arrives_once(storage: Storage, people: int) -> None:
    assert await storage.record([entry(person_id) for person_id in range(1, people + 1)]) == people

    board = await storage.standings(SERVER, limit=1000)
    assert sorted(line.person_id for line in board) == list(range(1, people + 1))
    assert {line.points for line in board} == {10}


@pytest.mark.parametrize("known", [{1}, {7, 9, 30}, {MOST}, {1, MOST, MOST + 1, 50}])
async def test_rows_that_were_there_among_new_ones_count_once(storage: Storage, known: set[int]) -> None:
    people = range(1, MOST + 20)
    await storage.record([entry(person_id) for person_id in known])

    added = await storage.record([entry(person_id, 99) for person_id in people])

    assert added == len(people) - len(known)
    board = await storage.standings(SERVER, limit=1000)
    assert {line.person_id: line.points for line in board} == {one: 10 if one in known else 99 for one in people}
    await storage.rebuild_totals()
    assert await storage.standings(SERVER, limit=1000) == board


async def test_a_row_said_twice_in_one_breath_counts_once(storage: Storage) -> None:
    assert await storage.record([entry(1), entry(2), entry(1, 50), entry(3)]) == 3

    assert {line.person_id: line.points for line in await storage.standings(SERVER)} == {1: 10, 2: 10, 3: 10}
