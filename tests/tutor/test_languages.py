"""What people speak is known at once, kept where it is new, and asked of the database once."""

import asyncio

import pytest

from bot.storage import BusyError, Storage
from bot.tutor.languages import Languages

ADA, BEN = 11, 12


class Counting(Storage):
    """A database that counts what it is asked and told of languages, and can be too busy for either."""

    asked = told = 0
    busy = False

    async def language(self, person_id: int) -> str:
        self.asked += 1
        self._may_refuse()
        return await super().language(person_id)

    async def set_language(self, person_id: int, code: str) -> None:
        self.told += 1
        self._may_refuse()
        await super().set_language(person_id, code)

    def _may_refuse(self) -> None:
        if self.busy:
            raise BusyError("The database is held by another program.")


@pytest.fixture
def storage_kind() -> type[Storage]:
    return Counting


async def kept(languages: Languages) -> None:
    """All that was heard is kept, or could not be."""
    while languages._keeping:  # noqa: ASYNC110  # nobody but a test wants to know
        await asyncio.sleep(0)


async def test_a_language_is_known_to_the_next_process(storage: Counting) -> None:
    first = Languages(storage)
    first.hear(ADA, "fr")
    assert await first.of(ADA) == "fr"
    await kept(first)

    assert await Languages(storage).of(ADA) == "fr"
    assert await Languages(storage).of(BEN) == ""


async def test_it_is_written_only_when_it_changed(storage: Counting) -> None:
    for _ in range(2):
        languages = Languages(storage)
        for language in ("fr", "fr", "fr"):
            languages.hear(ADA, language)
            languages.hear(BEN, "")
        await kept(languages)

    assert (storage.asked, storage.told) == (4, 1)


async def test_who_speaks_two_languages_at_once_is_kept_with_the_later(storage: Counting) -> None:
    languages = Languages(storage)
    for language in ("fr", "de", "", "es"):
        languages.hear(ADA, language)
    await kept(languages)

    assert await storage.language(ADA) == "es"


async def test_who_goes_back_to_what_strangers_are_spoken_to_in_leaves_no_row(storage: Counting) -> None:
    await storage.set_language(ADA, "fr")

    languages = Languages(storage)
    languages.hear(ADA, "")
    await kept(languages)

    assert (await storage.person_data(ADA))["languages"] == []


async def test_what_is_not_to_be_kept_is_known_all_the_same(storage: Counting) -> None:
    languages = Languages(storage)
    languages.hear(ADA, "fr", keep=False)

    assert await languages.of(ADA) == "fr"
    await kept(languages)
    assert (storage.asked, storage.told) == (0, 0)


async def test_a_database_that_is_busy_is_told_the_next_time(storage: Counting) -> None:
    languages = Languages(storage)
    storage.busy = True
    languages.hear(ADA, "fr")
    unknown = await languages.of(BEN)
    await kept(languages)
    storage.busy = False

    languages.hear(ADA, "fr")
    await kept(languages)

    assert unknown == ""
    assert await storage.language(ADA) == "fr"


async def test_a_database_that_never_answers_is_not_waited_for_at_the_end(storage: Counting) -> None:
    never = asyncio.Event()

    async def language(_person_id: int) -> str:
        await never.wait()
        return ""

    storage.language = language  # type: ignore[method-assign]
    languages = Languages(storage)
    languages.hear(ADA, "fr")
    await asyncio.sleep(0)

    await asyncio.wait_for(languages.close(), 5)

    assert languages._keeping == {}


async def test_who_was_deleted_while_it_was_being_kept_is_gone_until_they_speak_again(storage: Counting) -> None:
    languages = Languages(storage)
    languages.hear(ADA, "fr")
    await languages.let_go_of(ADA)
    await storage.delete_person(ADA)
    gone = await storage.language(ADA)

    languages.hear(ADA, "fr")
    await kept(languages)

    assert gone == ""
    assert await storage.language(ADA) == "fr"


async def test_who_there_is_no_more_room_for_is_asked_of_the_database_again(
    storage: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.tutor.languages.REMEMBERED", 1)
    languages = Languages(storage)
    languages.hear(ADA, "fr")
    await kept(languages)
    languages.hear(BEN, "de")
    await kept(languages)
    asked = storage.asked

    assert await languages.of(ADA) == "fr"
    assert storage.asked == asked + 1
