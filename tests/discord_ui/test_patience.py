"""A database that takes its time: the person is told in time that an answer comes, and gets it as it should be."""

import asyncio

import pytest
import simcord
from scenes import Scene, text_of

from bot.discord_ui import patience, suggest
from bot.storage import StorageError, later

SLOW_SECONDS = 100
"""Far longer than Viva lets anybody wait without a word."""
Opened = later._Later._opened


class Database:
    """The real one, as slow or as broken as a test wants it."""

    def __init__(self) -> None:
        self.seconds = 0
        self.fault: Exception | None = None

    def slow(self) -> None:
        """From now on."""
        self.seconds = SLOW_SECONDS


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Database:
    slow = Database()

    async def opened(storage: later._Later) -> object:
        if slow.seconds:
            await asyncio.sleep(slow.seconds)
        if slow.fault is not None:
            raise slow.fault
        return await Opened(storage)

    monkeypatch.setattr(later._Later, "_opened", opened)
    return slow


async def recovered(scene: Scene, database: Database) -> None:
    """Whoever waits for it still waits to the end; nobody else does."""
    database.seconds = 0
    await scene.env.advance_time(SLOW_SECONDS + 1)


def callbacks(env: simcord.Env) -> list[int]:
    """The kinds of first answers that went out."""
    return [sent.json["type"] for sent in env.http_requests if sent.path.endswith("/callback") and sent.json]


async def test_a_quick_answer_stays_one_round_trip(scene: Scene, database: Database) -> None:
    await scene.person("asha").slash(scene.channel, "scoreboard")

    assert callbacks(scene.env) == [4]
    assert not [sent for sent in scene.env.http_requests if sent.path.startswith("/webhooks/")]


@pytest.mark.parametrize("everyone", [True, False])
async def test_a_slow_answer_is_promised_in_time_as_private_as_it_will_be(
    scene: Scene, database: Database, everyone: bool
) -> None:
    await scene.person("asha").slash(scene.channel, "scoreboard")
    database.slow()
    slash = await scene.person("asha").slash(scene.channel, "scoreboard", everyone=everyone)
    assert callbacks(scene.env) == [4]
    await scene.env.advance_time(patience.PATIENCE_SECONDS)

    assert slash.deferred
    assert slash.ephemeral is not everyone

    await recovered(scene, database)
    assert "scoreboard" in text_of(slash.response).lower() or "points" in text_of(slash.response)
    assert callbacks(scene.env) == [4, 5]


async def test_a_slow_press_leaves_the_card_alone_until_it_is_turned(scene: Scene, database: Database) -> None:
    asha = scene.person("asha")
    card = (await asha.slash(scene.channel, "revise due")).response
    database.slow()
    pressed = await asha.click(card, label="Show the answer")
    await scene.env.advance_time(patience.PATIENCE_SECONDS)
    assert callbacks(scene.env)[-1] == 6

    await recovered(scene, database)
    assert pressed.acknowledged
    assert "How well" in text_of(card) or "Good" in str(card.components)


async def test_a_sheet_that_comes_too_late_is_asked_for_once_more(scene: Scene, database: Database) -> None:
    asha = scene.person("asha")
    card = (await asha.slash(scene.channel, "revise due")).response
    database.slow()
    pressed = await asha.click(card, label="Type it")
    await recovered(scene, database)

    assert "Press it once more" in text_of(pressed.followups[0])
    assert pressed.modal is None


async def test_a_refusal_after_a_public_promise_is_private_all_the_same(scene: Scene, database: Database) -> None:
    database.slow()
    slash = await scene.person("asha").slash(scene.channel, "stats", everyone=True)
    await recovered(scene, database)

    assert "no answers to tell of yet" in text_of(slash.followups[-1])
    assert slash.followups[-1].ephemeral
    assert scene.said() == []


async def test_suggestions_come_in_time_or_not_at_all(scene: Scene, database: Database) -> None:
    database.slow()
    await scene.person("asha").autocomplete(scene.channel, "revise topic", "topic", "ser")
    assert callbacks(scene.env) == []

    await scene.env.advance_time(suggest.SECONDS)

    assert [sent.json for sent in scene.env.http_requests if sent.path.endswith("/callback")] == [
        {"type": 8, "data": {"choices": []}}
    ]


async def test_a_fault_while_somebody_types_is_no_error_to_them(scene: Scene, database: Database) -> None:
    database.fault = StorageError("gone")

    assert await scene.person("asha").autocomplete(scene.channel, "revise drop", "deck", "x") == []


async def test_a_broken_database_under_a_slow_promise_is_told_kindly(scene: Scene, database: Database) -> None:
    database.fault = StorageError("password=secret")
    database.slow()
    slash = await scene.person("asha").slash(scene.channel, "quiz history")
    await recovered(scene, database)

    assert "can't reach my memory" in text_of(slash.response or slash.followups[0])
    assert "secret" not in text_of(slash.response or slash.followups[0])
    assert len(scene.env.errors) == 1  # simcord sees what discord.py was told of
