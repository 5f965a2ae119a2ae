"""The rehearsal room: a page in the browser where one person can be several members of a make-believe server."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import discord

from bot.rehearsal.front import Front
from bot.rehearsal.windows import Windows
from bot.rehearsal.world import PLACES, World, open_world

BEAT_SECONDS = 0.5


class Visitors(Protocol):
    """Who the room is opened for: it brings the bot, and is told what happens to it."""

    def bot(self) -> discord.Client:
        """A bot that has not started yet."""

    async def up(self) -> None:
        """The last one has started, and people see the page."""

    async def down(self) -> None:
        """It has been taken off its Discord."""

    async def forget(self, server_id: int, people: Sequence[int]) -> None:
        """It is closed, and all that was kept of these should go."""


class Room:
    """The world, the bot in it and the pages on it; another of each when it is started afresh."""

    def __init__(self, members: Sequence[str], visitors: Visitors) -> None:
        self._members, self._visitors = tuple(members), visitors
        self._world: World | None = None
        self._windows: Windows | None = None
        self._front: Front | None = None
        self._changing = asyncio.Lock()

    async def open(self, port: int) -> str:
        """Everything; returns the address of the page."""
        self._front = Front(self._window, self.afresh, port)
        address = await self._front.open(self._members, PLACES)
        await self._begin()
        return address

    async def close(self) -> None:
        """Everything."""
        if self._front is not None:
            await self._front.close()
        await self._end()

    async def afresh(self) -> None:
        """The server as it was before anybody did anything."""
        async with self._changing:
            world = self._world
            await self._end()
            if world is not None:
                people = [member.id for member in world.members.values()]
                await self._visitors.forget(world.server.id, people)
            await self._begin()
        await self._visitors.up()

    async def beat(self) -> None:
        """Let the simulated time run with the real one, and redraw when something came about, until cancelled.

        What a press brings about is drawn by the press on its own page. A redraw on every beat would take the buttons
        away under people's fingers.
        """
        before = time.monotonic()
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            now = time.monotonic()
            if self._windows is None or self._changing.locked():
                before = now
                continue
            with contextlib.suppress(TimeoutError):  # the questions are still being made: the next beat makes up for it
                await self._windows.pass_time(now - before)
                before = now

    async def _begin(self) -> None:
        self._world = await open_world(self._members)
        await self._world.env.restart_bot(self._visitors.bot())
        self._windows = Windows(self._world, self._front.origin if self._front else "")

    async def _end(self) -> None:
        if self._windows is not None:
            await self._windows.close()
        if self._world is not None:
            await self._world.env.shutdown()
            await self._visitors.down()
        self._world = self._windows = None

    async def _window(self, who: str, where: str) -> str:
        async with self._changing:
            if self._windows is None:
                raise KeyError(who)
            return await self._windows.address(who, where)


async def rehearse(
    members: Sequence[str], port: int, visitors: Visitors, opened: Callable[[str], Awaitable[None]]
) -> None:
    """Serve the page until cancelled. `opened` is given its address. Raises Fault where the port is taken."""
    room = Room(members, visitors)
    try:
        await opened(await room.open(port))
        await visitors.up()
        await room.beat()
    finally:
        await room.close()
