"""What a person is written to in is kept, changed, deleted, and never kept of who asked to be forgotten."""

import pytest
from ledger_scenes import ADA, BEN

from bot.storage import Storage


async def test_a_language_takes_the_place_of_another_and_an_empty_one_leaves_nothing(storage: Storage) -> None:
    assert await storage.language(ADA) == ""

    await storage.set_language(ADA, "fr")
    await storage.set_language(ADA, "de")
    await storage.set_language(BEN, "hi")
    assert [await storage.language(person_id) for person_id in (ADA, BEN)] == ["de", "hi"]

    await storage.set_language(ADA, "")
    await storage.set_language(ADA, "")
    assert (await storage.person_data(ADA))["languages"] == []
    assert await storage.language(BEN) == "hi"


@pytest.mark.parametrize(("act", "after"), [("delete", "es"), ("forget", "")])
async def test_it_goes_with_the_person(storage: Storage, act: str, after: str) -> None:
    await storage.set_language(ADA, "fr")
    assert (await storage.person_data(ADA))["languages"] == [{"person_id": ADA, "language": "fr"}]

    touched = await (storage.delete_person(ADA) if act == "delete" else storage.forget(ADA))

    assert touched == 1
    assert await storage.language(ADA) == ""
    await storage.set_language(ADA, "es")
    assert await storage.language(ADA) == after
