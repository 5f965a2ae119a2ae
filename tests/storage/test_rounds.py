from dataclasses import replace
from datetime import timedelta

import pytest
from ledger_scenes import ADA, NOON, SERVER, entry, saved_round

from bot.storage import Storage


async def test_a_saved_round_comes_back_whole(storage: Storage) -> None:
    saved = saved_round(message_id=None, deadline_at=None, state='{"names": ["Ada \\u0000", "李"]}')
    await storage.save_round(saved)

    assert await storage.open_rounds() == (saved,)


async def test_the_last_save_of_a_round_is_the_one_kept(storage: Storage) -> None:
    later = replace(saved_round(), state='{"question": 2}', updated_at=NOON + timedelta(seconds=9))
    await storage.save_round(saved_round())
    await storage.save_round(later)

    assert await storage.open_rounds() == (later,)


async def test_the_round_that_waits_longest_is_taken_up_first(storage: Storage) -> None:
    await storage.save_round(saved_round("young", updated_at=NOON + timedelta(seconds=1)))
    await storage.save_round(saved_round("old"))

    assert [saved.round_id for saved in await storage.open_rounds()] == ["old", "young"]


async def test_a_finished_round_is_gone_and_its_answers_stay(storage: Storage) -> None:
    await storage.advance(saved_round(), [entry(ADA, 10, 1)])

    first = await storage.finish_round("round-1", [entry(ADA, 5, 2)])
    again = await storage.finish_round("round-1", [entry(ADA, 5, 2)])

    assert (first, again) == (1, 0)
    assert await storage.open_rounds() == ()
    assert [line.points for line in await storage.standings(SERVER)] == [15]


async def test_a_step_taken_twice_awards_once(storage: Storage) -> None:
    first = await storage.advance(saved_round(), [entry(ADA, 10)])
    again = await storage.advance(saved_round(), [entry(ADA, 10)])

    assert (first, again) == (1, 0)


async def test_a_step_whose_answers_fail_leaves_the_round_where_it_was(storage: Storage) -> None:
    await storage.save_round(saved_round())
    naive = replace(entry(ADA), at=NOON.replace(tzinfo=None))

    with pytest.raises(Exception, match="time zone"):
        await storage.advance(saved_round(state='{"question": 2}'), [naive])

    assert await storage.open_rounds() == (saved_round(),)
