from datetime import timedelta
from typing import Any

import pytest
from ledger_scenes import ADA, BEN, NOON, SERVER

from bot.storage import SettingChange, Storage


@pytest.mark.parametrize("value", [True, 0, 2.5, "Europe/Zürich", [1, 2], {"from": "2026-09-01", "to": None}, ""])
async def test_a_setting_comes_back_as_it_was(storage: Storage, value: Any) -> None:
    await storage.set_setting(SERVER, "season", value, by=ADA, at=NOON)

    assert await storage.settings(SERVER) == {"season": value}
    assert await storage.settings(SERVER + 1) == {}


async def test_a_reset_setting_is_at_its_default(storage: Storage) -> None:
    await storage.set_setting(SERVER, "seconds", 20, by=ADA, at=NOON)
    await storage.reset_setting(SERVER, "seconds", by=ADA, at=NOON)

    assert await storage.settings(SERVER) == {}


async def test_every_change_says_who_and_when_the_latest_first(storage: Storage) -> None:
    later = NOON + timedelta(hours=1)
    await storage.set_setting(SERVER, "seconds", 20, by=ADA, at=NOON)
    await storage.set_setting(SERVER, "seconds", 20, by=BEN, at=NOON)  # nothing changed
    await storage.reset_setting(SERVER, "seconds", by=BEN, at=later)

    assert await storage.setting_changes(SERVER) == (
        SettingChange(key="seconds", old=20, new=None, person_id=BEN, at=later),
        SettingChange(key="seconds", old=None, new=20, person_id=ADA, at=NOON),
    )


async def test_a_fact_is_kept_by_key(storage: Storage) -> None:
    await storage.set_meta("commands", "abc")
    await storage.set_meta("commands", "def")

    assert await storage.meta("commands") == "def"
    assert await storage.meta("nothing") is None
