"""The rehearsal room as a newcomer finds it: the real process, a real browser, several people's hands."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser
from visitor import CHROMIUM, chromium, rehearsal_room, visitor

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]

UNHURRIED = {
    "VIVA_QUIZ__LOBBY_SECONDS": "300",
    "VIVA_QUIZ__SECONDS": "120",
    "VIVA_QUIZ__REVEAL_SECONDS": "2",
    "VIVA_QUIZ__PERSON_COOLDOWN_SECONDS": "0",
}
"""Nothing runs out of time on a slow machine; what ends, ends because everybody has answered."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One for all: every visitor has a page of their own, and cookies, storage and cache with it."""
    async with chromium() as opened:
        yield opened


async def test_a_newcomer_asks_plays_as_three_people_reads_the_board_and_starts_afresh(
    tmp_path: Path, browser: Browser
) -> None:
    async with rehearsal_room(tmp_path, **UNHURRIED) as address, visitor(browser, address) as person:
        question = "difference between vm and container"
        assert await person.command("ask", shows="Startup time", question=question)

        await person.go("quiz-arena")
        topic = "Understanding Server Virtualization"
        assert await person.command("quiz start", shows="Quiz time", topic=topic, questions="1")
        await person.become("Ben")
        assert await person.press("Join", shows="Asha, Ben")
        await person.become("Chen")
        assert await person.press("Join", shows="Asha, Ben, Chen")
        await person.become("Asha")
        assert await person.press("Start now", shows="Question 1 of 1")
        assert await person.press("A", shows="You answered A")
        await person.become("Ben")
        assert await person.press("B", shows="You answered B")
        await person.become("Chen")
        assert await person.press("A", shows="That was the round")
        assert await person.command("scoreboard", shows="3 players")

        await person.start_afresh()
        await person.go("quiz-arena")
        assert await person.sees_nothing()


async def test_the_scoreboard_of_the_last_rehearsal_is_still_there(tmp_path: Path, browser: Browser) -> None:
    async with rehearsal_room(tmp_path, **UNHURRIED) as address, visitor(browser, address) as person:
        assert await person.command("quiz start", shows="Quiz time", questions="1")
        assert await person.press("Start now", shows="Question 1 of 1")
        assert await person.press("A", shows="That was the round")

    async with rehearsal_room(tmp_path, **UNHURRIED) as address, visitor(browser, address) as person:
        assert await person.command("scoreboard", shows="1 player")
