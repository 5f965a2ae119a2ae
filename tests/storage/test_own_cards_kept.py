"""Cards people brought along, on both databases: kept, replaced, counted, private, gone with whoever goes."""

import pytest
from ledger_scenes import ADA, BEN, NOON

from bot.storage import OwnCard, Storage, StoredCard

DELTA, LEVEE = OwnCard("d", "Rivers", "What is a delta?", "Land"), OwnCard("l", "Rivers", "A levee?", "A wall")


async def test_own_cards_come_back_in_the_order_they_came_and_to_nobody_else(storage: Storage) -> None:
    assert await storage.put_own_cards(ADA, [LEVEE, DELTA], most=10) == 2

    assert await storage.own_cards(ADA) == (LEVEE, DELTA)
    assert await storage.own_cards(BEN) == ()


async def test_a_card_brought_again_is_brought_up_to_date_in_its_place(storage: Storage) -> None:
    await storage.put_own_cards(ADA, [LEVEE, DELTA], most=10)
    mended = OwnCard("l", "Rivers", "A levee?", "A wall of earth")

    assert await storage.put_own_cards(ADA, [OwnCard("m", "Seas", "Tide?", "Moon"), mended, mended], most=3) == 1

    assert [card.card_id for card in await storage.own_cards(ADA)] == ["l", "d", "m"]
    assert (await storage.own_cards(ADA))[0] == mended


async def test_more_than_there_is_room_for_is_not_kept_in_part(storage: Storage) -> None:
    await storage.put_own_cards(ADA, [LEVEE], most=2)

    kept = await storage.put_own_cards(ADA, [DELTA, OwnCard("m", "", "Tide?", "Moon")], most=2)

    assert kept == -1
    assert await storage.own_cards(ADA) == (LEVEE,)


async def test_dropped_cards_go_with_what_was_remembered_of_them(storage: Storage) -> None:
    await storage.put_own_cards(ADA, [LEVEE, DELTA], most=10)
    await storage.put_cards(ADA, [StoredCard(card_id="l", topic="Rivers", stage=2, due=NOON, reviewed=NOON, reviews=1)])

    assert await storage.drop_own_cards(ADA, ["l", "nothing"]) == 1

    assert await storage.own_cards(ADA) == (DELTA,)
    assert await storage.cards(ADA) == ()


@pytest.mark.parametrize("act", ["delete", "forget"])
async def test_whoever_goes_takes_their_own_cards_along(storage: Storage, act: str) -> None:
    await storage.put_own_cards(ADA, [LEVEE], most=10)
    await storage.put_own_cards(BEN, [LEVEE], most=10)
    assert [row["back"] for row in (await storage.person_data(ADA))["own_cards"]] == ["A wall"]

    await (storage.delete_person(ADA) if act == "delete" else storage.forget(ADA))
    await storage.put_own_cards(ADA, [DELTA], most=10)

    assert await storage.own_cards(ADA) == ((DELTA,) if act == "delete" else ())
    assert await storage.own_cards(BEN) == (LEVEE,)
