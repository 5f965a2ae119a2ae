"""The pages of the room take turns, and none waits for another for ever."""

import asyncio
from urllib.parse import urlsplit

from aiohttp import ClientSession

from bot.rehearsal.windows import Windows
from bot.rehearsal.world import HALL, open_world

LONG_SECONDS = 20


async def test_pages_close_though_a_press_on_one_still_waits_for_its_turn() -> None:
    world = await open_world(["Asha"])
    windows = Windows(world, "")
    page = urlsplit(await windows.address("Asha", HALL))
    (window,) = windows._open.values()
    async with ClientSession(f"{page.scheme}://{page.netloc}") as browser:
        async with windows._turn:
            closing = asyncio.create_task(windows.close())
            await asyncio.sleep(0)  # it is the first in the queue
            pressed = asyncio.create_task(
                browser.post("/api/action", json={}, headers={"X-Simcord-Capability": window.capability})
            )
            while len(windows._turn._waiters or ()) < 2:  # noqa: ASYNC110  # nothing tells when somebody queues
                await asyncio.sleep(0.01)

        await asyncio.wait_for(closing, LONG_SECONDS)

        assert (await pressed).status == 400  # told that the page is gone
    await world.env.shutdown()
