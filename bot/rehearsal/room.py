"""The rehearsal room: a page in the browser where one person can be several members of a make-believe server."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence

import discord
import simcord
from simcord.preview import Preview

from bot.rehearsal.world import HALL, World, open_world

BEAT_SECONDS = 0.5


async def rehearse(
    client: discord.Client,
    port: int,
    members: Sequence[str],
    started: Callable[[], None],
    opened: Callable[[str], Awaitable[None]],
) -> None:
    """Serve the page until cancelled or closed from within.

    `started` is called when the bot is up, for what it should have done before anybody presses anything: a press on
    the page has five seconds. `opened` is given the page's address.
    """
    world = await open_world(members)
    try:
        await world.env.restart_bot(client)
        started()
        viewers = tuple(world.members.values())
        async with world.env.preview(world.channels[HALL], viewers=viewers, layout="channel", port=port) as preview:
            await opened(preview.url)
            await _run(world, preview)
    finally:
        await world.env.shutdown()


async def _run(world: World, preview: Preview) -> None:
    beating = asyncio.create_task(_beat(world, preview))
    try:
        await preview.wait_closed()
    finally:
        beating.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await beating


async def _beat(world: World, preview: Preview) -> None:
    """Let the simulated time run with the real one, and redraw the page when the time has brought something about.

    What a press brings about is drawn by the press. A redraw on every beat would take the buttons away under
    people's fingers.
    """
    env = world.env
    before = time.monotonic()
    while True:
        await asyncio.sleep(BEAT_SECONDS)
        now, done = time.monotonic(), len(env.http_requests)
        # a press is under way, or the questions are still being made: the next beat makes up for this one
        with contextlib.suppress(simcord.SetupError, TimeoutError):
            await env.advance_time(now - before)
            before = now
            if len(env.http_requests) != done:
                await preview.refresh()
