from dataclasses import replace
from datetime import datetime

import pytest
from ledger_scenes import ADA, BEN, SERVER, entry

from bot.storage import Standing, Storage, Verdict


async def test_an_answer_recorded_twice_counts_once(storage: Storage) -> None:
    first = await storage.record([entry(ADA, 10)])
    second = await storage.record([entry(ADA, 10), entry(BEN, 5)])

    assert (first, second) == (1, 1)
    assert [line.points for line in await storage.standings(SERVER)] == [10, 5]


async def test_the_first_word_on_an_answer_stands(storage: Storage) -> None:
    await storage.record([entry(ADA, 10)])
    await storage.record([entry(ADA, 99)])

    assert (await storage.standings(SERVER))[0].points == 10


async def test_nothing_to_record_is_fine(storage: Storage) -> None:
    assert await storage.record([]) == 0


async def test_one_bad_entry_leaves_none_of_its_company(storage: Storage) -> None:
    naive = replace(entry(BEN), at=datetime(2026, 3, 2, 12))  # noqa: DTZ001 - the mistake under test

    with pytest.raises(Exception, match="time zone"):
        await storage.record([entry(ADA), naive])

    assert await storage.standings(SERVER) == ()


async def test_a_question_left_unanswered_is_no_answer(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(ADA, 0, 2, verdict=Verdict.UNANSWERED, latency_ms=None)])

    assert await storage.standings(SERVER) == (Standing(1, ADA, "Ada", points=10, answered=1, right=1),)


@pytest.mark.parametrize(
    "name", ["", "a" * 32, "שלום", "李小龍", "👩‍🎓", "@everyone", "**bold** _x_ `y`", "O'Brien\";--", "\x00nul"]
)
async def test_a_name_comes_back_as_it_was(storage: Storage, name: str) -> None:
    await storage.record([entry(ADA, name=name)])

    assert (await storage.standings(SERVER))[0].name == name.replace("\x00", "")
