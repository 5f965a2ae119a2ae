"""Servers Viva was taken out of."""

from datetime import timedelta

from ledger_scenes import ADA, NOON, SERVER, entry

from bot.storage import Departed, Storage

DAY = timedelta(days=1)


async def test_a_server_is_departed_from_the_first_time_it_was_said(storage: Storage) -> None:
    await storage.leave_servers({SERVER, 5}, at=NOON)
    await storage.leave_servers({SERVER}, at=NOON + DAY)
    await storage.leave_servers((), at=NOON)

    assert await storage.departed_before(NOON + DAY) == (Departed(5, NOON), Departed(SERVER, NOON))
    assert await storage.departed_before(NOON) == ()


async def test_a_server_that_is_come_back_to_is_departed_no_more(storage: Storage) -> None:
    await storage.leave_servers({SERVER}, at=NOON)

    await storage.come_back(SERVER)

    assert await storage.departed_before(NOON + DAY) == ()


async def test_a_deleted_server_is_forgotten_as_departed_too(storage: Storage) -> None:
    await storage.record([entry(ADA)])
    await storage.leave_servers({SERVER}, at=NOON)

    assert await storage.delete_server(SERVER) == 1

    assert await storage.departed_before(NOON + DAY) == ()
    assert await storage.known_servers() == frozenset()


async def test_a_server_is_known_by_what_was_played_or_set_there(storage: Storage) -> None:
    await storage.record([entry(ADA)])
    await storage.set_setting(5, "seconds", 20, by=ADA, at=NOON)

    assert await storage.known_servers() == {SERVER, 5}
