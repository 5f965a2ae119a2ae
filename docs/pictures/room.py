"""The README's picture of the rehearsal room: a scoreboard, an answer and a question under way, typed in a browser.

    PYTHONPATH=tests/rehearsal:tests python -m docs.pictures.room

The room is started as a newcomer starts it, and used through its page like in the browser test (`tests/rehearsal`).
"""

import asyncio
import tempfile
from collections.abc import Awaitable
from pathlib import Path

from visitor import Visitor, chromium, rehearsal_room, visitor

PICTURE = Path(__file__).with_suffix(".png")
WIDE, HIGH = 1120, 1500
UNHURRIED = {
    "VIVA_QUIZ__LOBBY_SECONDS": "300",
    "VIVA_QUIZ__SECONDS": "120",
    "VIVA_QUIZ__REVEAL_SECONDS": "2",
    "VIVA_QUIZ__PERSON_COOLDOWN_SECONDS": "0",
}
TOPIC = "Understanding Server Virtualization"


async def main() -> None:
    """Play a round for the scoreboard, then ask, and begin another."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            chromium() as browser,
            rehearsal_room(Path(folder), **UNHURRIED) as address,
            visitor(browser, address) as person,
        ):
            await person.page.set_viewport_size({"width": WIDE, "height": HIGH})
            await _round_of_two(person)
            await person.go("exam-prep")
            await _see(person.command("scoreboard", shows="2 players"))
            await _see(person.command("ask", shows="runs directly", question="wat is a type 1 hypervizor"))
            await _see(person.command("quiz start", shows="Quiz time", topic=TOPIC, questions="2"))
            await _see(person.press("Start now", shows="Question 1 of 2"))
            await person.page.screenshot(path=PICTURE)


async def _round_of_two(person: Visitor) -> None:
    await _see(person.command("quiz start", shows="Quiz time", topic=TOPIC, questions="1"))
    await person.become("Ben")
    await _see(person.press("Join", shows="Asha, Ben"))
    await person.become("Asha")
    await _see(person.press("Start now", shows="Question 1 of 1"))
    await _see(person.press("A", shows="You answered A"))
    await person.become("Ben")
    await _see(person.press("B", shows="That was the round"))
    await person.become("Asha")


async def _see(done: Awaitable[bool]) -> None:
    if not await done:
        raise SystemExit("The page did not show what was expected.")


if __name__ == "__main__":
    asyncio.run(main())
