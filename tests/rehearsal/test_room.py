"""The rehearsal room as a newcomer finds it: the real process, a real browser, several people's hands."""

import os
from pathlib import Path

import pytest
from visitor import CHROMIUM, rehearsal_room, visitor

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.skipif(
        not os.environ.get("IN_A_BROWSER"),
        reason="beside other tests a busy machine loses presses on the page: `make browser` plays these alone",
    ),
]

UNHURRIED = {
    "VIVA_QUIZ__LOBBY_SECONDS": "300",
    "VIVA_QUIZ__SECONDS": "120",
    "VIVA_QUIZ__REVEAL_SECONDS": "5",
    "VIVA_QUIZ__PERSON_COOLDOWN_SECONDS": "0",
}
"""Nothing runs out of time on a slow machine; what ends, ends because everybody has answered."""
PICTURE = os.environ.get("PICTURE_OF_THE_ROOM")
"""Where `make picture` wants the README's picture; it is taken on the way through this scene."""


async def test_a_newcomer_asks_plays_as_two_people_and_reads_the_board(tmp_path: Path) -> None:
    async with (
        rehearsal_room(tmp_path, **UNHURRIED, VIVA_ASK__PUBLIC="true") as address,
        visitor(address, height=1760) as person,
    ):
        topic = "Understanding Server Virtualization"
        assert await person.command("quiz start", shows="Quiz time", topic=topic, questions="1")
        await person.become("Ben")
        assert await person.press("Join", shows="Asha, Ben")
        await person.become("Asha")
        assert await person.press("Start now", shows="Question 1 of 1")
        assert await person.press("A", shows="You answered A")
        await person.become("Ben")
        assert await person.press("B", shows="That was the round")

        question = "difference between vm and container"
        assert await person.command("ask", shows="Virtual machines and containers compared", question=question)
        assert await person.sees("Startup time")
        assert await person.command("scoreboard", shows="2 players")
        assert await person.command("quiz start", shows="5 questions", questions="5")
        assert await person.press("Start now", shows="Question 1 of 5")

        if PICTURE:
            await person.picture(Path(PICTURE))


async def test_the_scoreboard_of_the_last_rehearsal_is_still_there(tmp_path: Path) -> None:
    async with rehearsal_room(tmp_path, **UNHURRIED) as address, visitor(address) as person:
        assert await person.command("quiz start", shows="Quiz time", questions="1")
        assert await person.press("Start now", shows="Question 1 of 1")
        assert await person.press("A", shows="That was the round")

    async with rehearsal_room(tmp_path, **UNHURRIED) as address, visitor(address) as person:
        assert await person.command("scoreboard", shows="1 player")
