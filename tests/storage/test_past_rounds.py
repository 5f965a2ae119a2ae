"""Rounds that are over: kept for a term, without the names of who asked for that; and what a class missed in them."""

import json
from datetime import timedelta
from typing import Any

from ledger_scenes import ADA, BEN, CHANNEL, NOON, SERVER, entry

from bot.storage import PastRound, Storage, Verdict
from bot.storage.past import KEPT


def past(round_id: str = "round-1", **other: Any) -> PastRound:
    """A round that ended at noon."""
    told = {
        "round_id": round_id,
        "server_id": SERVER,
        "channel_id": CHANNEL,
        "host_id": ADA,
        "state": json.dumps({"players": {str(ADA): "Ada", str(BEN): "Ben"}}),
        "ended_at": NOON,
    }
    return PastRound(**(told | other))


async def test_the_latest_rounds_of_a_server_come_first(storage: Storage) -> None:
    for days, round_id in enumerate(("old", "newer", "newest")):
        await storage.keep_past(past(round_id, ended_at=NOON + timedelta(days=days)))
    await storage.keep_past(past("elsewhere", server_id=SERVER + 1))

    found = await storage.past_rounds(SERVER, limit=2)

    assert [one.round_id for one in found] == ["newest", "newer"]


async def test_a_round_kept_again_takes_its_own_place(storage: Storage) -> None:
    await storage.keep_past(past())
    await storage.keep_past(past(state='{"graded": "anew"}'))

    assert await storage.past_round("round-1") == past(state='{"graded": "anew"}')
    assert len(await storage.past_rounds(SERVER)) == 1
    assert await storage.past_round("another") is None


async def test_last_terms_rounds_pass_when_a_new_one_comes(storage: Storage) -> None:
    await storage.keep_past(past("old"))
    await storage.keep_past(past("other-class", server_id=SERVER + 1))

    await storage.keep_past(past("new", ended_at=NOON + KEPT + timedelta(seconds=1)))

    assert await storage.past_round("old") is None
    assert await storage.past_round("other-class") is not None


async def test_who_asks_for_it_is_taken_out_of_rounds_that_are_over(storage: Storage) -> None:
    await storage.record([entry(ADA)])
    await storage.keep_past(past())

    await storage.delete_person(ADA)
    kept = await storage.past_round("round-1")

    assert kept is not None
    assert json.loads(kept.state) == {"players": {"0": "", str(BEN): "Ben"}}
    assert kept.host_id == 0


async def test_a_server_that_goes_takes_its_rounds_along(storage: Storage) -> None:
    await storage.keep_past(past())

    await storage.delete_server(SERVER)

    assert await storage.past_rounds(SERVER) == ()


async def test_what_most_people_missed_comes_first_and_what_was_taken_out_not_at_all(storage: Storage) -> None:
    await storage.record([entry(ADA, 0, 1), entry(BEN, 0, 1)])
    await storage.record([entry(ADA, 10, 2), entry(BEN, 0, 2)])
    await storage.record([entry(ADA, 0, 3), entry(BEN, 0, 3, verdict=Verdict.UNANSWERED)])
    await storage.record([entry(person, points, 4) for person, points in ((1, 10), (2, 0), (3, 0))])
    await storage.void("round-1", 3)

    missed = await storage.missed_together(SERVER, since=NOON - timedelta(days=1))

    assert missed == ("question-1", "question-4")
    assert await storage.missed_together(SERVER, since=NOON + timedelta(days=1)) == ()


async def test_a_setting_is_found_on_every_server_that_has_it(storage: Storage) -> None:
    await storage.set_setting(SERVER, "daily", {"1": 9}, by=ADA, at=NOON)
    await storage.set_setting(SERVER + 1, "daily", {"2": 8}, by=BEN, at=NOON)
    await storage.set_setting(SERVER, "other", 1, by=ADA, at=NOON)

    assert await storage.setting_everywhere("daily") == {SERVER: {"1": 9}, SERVER + 1: {"2": 8}}
