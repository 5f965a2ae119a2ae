"""Cards, reviews and nudges, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from ledger_scenes import ADA, BEN, NOON

from bot.storage import Reviser, Storage, StoredCard, StoredReview

DAY = timedelta(days=1)


def card(card_id: str, **fields: object) -> StoredCard:
    """Reviewed once and due at noon, unless told otherwise."""
    said = {
        "topic": "VMs",
        "stage": 2,
        "stability": 2.5,
        "difficulty": 5.0,
        "due": NOON,
        "reviewed": NOON,
        "reviews": 1,
    }
    return StoredCard(card_id=card_id, **(said | fields))  # type: ignore[arg-type]  # whatever a test says of it


def review(card_id: str, number: int = 1, grade: int = 3) -> StoredReview:
    return StoredReview(card_id=card_id, number=number, grade=grade, known_for_days=True, at=NOON + number * DAY)


async def test_a_card_comes_back_as_it_was_kept_and_only_to_whose_it_is(storage: Storage) -> None:
    kept = card("a", step=1, lapses=2, owed=1, buried_until=NOON + DAY)

    await storage.put_cards(ADA, [kept])
    await storage.put_cards(BEN, [card("a", stability=9.0)])

    assert await storage.cards(ADA) == (kept,)
    assert await storage.some_cards(ADA, ["a", "b"]) == (kept,)


async def test_what_is_due_leaves_out_what_is_out_of_the_way_or_was_never_reviewed(storage: Storage) -> None:
    cards = [
        card("later", due=NOON + DAY),
        card("now", due=NOON),
        card("first", due=NOON - DAY),
        card("suspended", due=NOON - DAY, suspended=True),
        card("buried", due=NOON - DAY, buried_until=NOON + DAY),
        card("dug up", due=NOON - 2 * DAY, buried_until=NOON),
        card("unmet", due=NOON - DAY, stage=0, reviewed=None, owed=2),
    ]
    await storage.put_cards(ADA, cards)

    found = await storage.due_cards(ADA, NOON)

    assert [each.card_id for each in found] == ["dug up", "first", "now"]
    assert await storage.count_due(ADA, NOON) == 3
    assert [each.card_id for each in await storage.due_cards(ADA, NOON, limit=1)] == ["dug up"]


async def test_a_card_is_new_until_it_was_reviewed_or_put_out_of_the_way(storage: Storage) -> None:
    unmet = {"stage": 0, "reviewed": None, "reviews": 0}
    cards = [
        card("reviewed"),
        card("missed in a round", owed=2, **unmet),
        card("suspended", suspended=True, **unmet),
        card("buried", buried_until=NOON + DAY, **unmet),
        card("dug up", buried_until=NOON, **unmet),
    ]
    await storage.put_cards(ADA, cards)

    assert await storage.not_new_cards(ADA, NOON) == {"reviewed", "suspended", "buried"}


async def test_a_review_that_comes_twice_at_once_counts_once(storage: Storage) -> None:
    await storage.put_cards(ADA, [card("a")])
    once, other = card("a", stability=4.0, reviews=2), card("a", stability=8.0, reviews=2)

    done = await asyncio.gather(
        storage.review(ADA, once, review("a", 2)), storage.review(ADA, other, review("a", 2, grade=4))
    )

    assert sorted(done) == [False, True]
    (kept,) = await storage.cards(ADA)
    assert kept == (once if done[0] else other)
    assert len(await storage.card_reviews(ADA)) == 1


async def test_a_miss_adds_a_card_and_leaves_what_is_known_of_one_as_it_is(storage: Storage) -> None:
    await storage.put_cards(ADA, [card("known", stability=9.0)])
    unmet = [card(each, stage=0, reviews=0, reviewed=None, owed=2, stability=0.0) for each in ("known", "new")]

    await storage.miss_cards(ADA, unmet)

    known, new = await storage.missed_cards(ADA)
    assert known == card("known", stability=9.0, owed=2)
    assert new == unmet[1]


async def test_a_card_is_put_away_brought_back_and_dropped_with_its_question(storage: Storage) -> None:
    await storage.put_cards(ADA, [card("a"), card("b")])
    await storage.review(ADA, card("a", reviews=2), review("a", 2))

    await storage.mark_card(ADA, "a", suspended=True)
    assert [each.card_id for each in await storage.due_cards(ADA, NOON)] == ["b"]
    await storage.mark_card(ADA, "a")
    assert len(await storage.due_cards(ADA, NOON)) == 2

    assert await storage.drop_cards(ADA, ["a", "gone"]) == 1
    assert [each.card_id for each in await storage.cards(ADA)] == ["b"]
    assert len(await storage.card_reviews(ADA)) == 1


async def test_reviews_come_in_the_order_of_time(storage: Storage) -> None:
    for number in (3, 1, 2):
        await storage.review(ADA, card("a", reviews=number), review("a", number))

    assert [each.number for each in await storage.card_reviews(ADA)] == [1, 2, 3]
    assert [each.number for each in await storage.card_reviews(ADA, since=NOON + 2 * DAY)] == [2, 3]


async def test_how_somebody_revises_is_kept_and_who_is_to_be_reminded_is_found(storage: Storage) -> None:
    assert await storage.reviser(ADA) == Reviser(person_id=ADA)
    assert await storage.next_nudge() is None
    hers = Reviser(
        person_id=ADA,
        zone="Asia/Kolkata",
        exam="2026-12-10",
        topics=("VMs", "RAID"),
        parameters=(0.1, 2.5),
        fitted_to=400,
        nudge_minute=1170,
        nudge_channel_id=7,
        nudge_at=NOON,
    )

    await storage.set_reviser(hers)
    await storage.set_reviser(Reviser(person_id=BEN, nudge_minute=5, nudge_at=NOON + DAY))

    assert await storage.reviser(ADA) == hers
    assert await storage.to_nudge(NOON) == (hers,)
    assert await storage.next_nudge() == NOON
    await storage.set_reviser(replace(hers, nudge_at=None, nudge_minute=None))
    assert await storage.to_nudge(NOON) == ()
    assert await storage.next_nudge() == NOON + DAY


async def test_a_desk_holds_one_thing(storage: Storage) -> None:
    await storage.put_desk(ADA, '{"card": "a"}', at=NOON)
    await storage.put_desk(ADA, '{"card": "b"}', at=NOON)

    assert await storage.desk(ADA) == '{"card": "b"}'
    await storage.clear_desk(ADA)
    assert await storage.desk(ADA) is None


@pytest.mark.parametrize("act", ["delete", "forget"])
async def test_whoever_goes_takes_it_all_along(storage: Storage, act: str) -> None:
    await storage.put_cards(ADA, [card("a")])
    await storage.review(ADA, card("a", reviews=2), review("a", 2))
    await storage.set_reviser(Reviser(person_id=ADA, nudge_at=NOON))
    await storage.put_desk(ADA, "{}", at=NOON)
    shown = await storage.person_data(ADA)
    assert shown["desks"][0]["state"] == "{}"
    assert {name for name in ("cards", "card_reviews", "revisers", "desks") if shown[name]} == {
        "cards",
        "card_reviews",
        "revisers",
        "desks",
    }

    await (storage.delete_person(ADA) if act == "delete" else storage.forget(ADA))
    await storage.put_cards(ADA, [card("b")])
    await storage.review(ADA, card("b"), review("b"))
    await storage.set_reviser(Reviser(person_id=ADA, nudge_at=NOON))

    kept = act == "delete"  # who only deleted may begin anew
    assert bool(await storage.cards(ADA)) is kept
    assert bool(await storage.card_reviews(ADA)) is kept
    assert bool(await storage.to_nudge(NOON)) is kept
    assert await storage.desk(ADA) is None
