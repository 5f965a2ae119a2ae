"""The pages of the room: one for each member in each channel, opened when first looked at, all of them live at once.

simcord shows one channel in a page of its own and refuses a second page. What it means to prevent does not concern us:
an action is told to the page it was begun on, and `_Pages` passes that on to all of them. It also refuses a press while
time passes or pages are drawn; here they take turns, so no press is lost.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from simcord.preview import Preview

from bot.rehearsal.world import World


class Windows:
    """What people look through. `frame` is the address of the page that shows them."""

    def __init__(self, world: World, frame: str) -> None:
        self._world = world
        self._frame = frame
        self._open: dict[tuple[str, str], Preview] = {}
        self._turn = asyncio.Lock()
        self._drawn = 0
        self._over = False

    async def address(self, who: str, where: str) -> str:
        """Of somebody's page on a channel. KeyError where there is no such member or channel."""
        async with self._turn:
            if (who, where) not in self._open:
                self._open[who, where] = await self._enter(who, where)
            return self._open[who, where].url

    async def pass_time(self, seconds: float) -> None:
        """Let that much simulated time go by, and draw all pages again if something came about since the last time."""
        async with self._turn:
            if self._over:
                return
            await self._world.env.advance_time(seconds)
            done = len(self._world.env.http_requests)
            if done != self._drawn:
                for window in self._open.values():
                    await window.refresh()
                self._drawn = done

    async def close(self) -> None:
        """All of them, when nothing is under way.

        A page closes once what was begun on it is done, so the turn is given up before: somebody may wait for it.
        """
        async with self._turn:
            self._over = True
        for window in [*self._open.values()]:
            await window.close()
        self._open.clear()

    async def _enter(self, who: str, where: str) -> Preview:
        channel, viewer = self._world.place(where, who)
        window = self._world.env.preview(channel, viewers=[viewer], layout="channel")
        window._server._SECURITY_HEADERS = _framed_by(window._server._SECURITY_HEADERS, self._frame)  # type: ignore[misc]  # a class variable, for this page alone
        act = window._action

        async def act_in_turn(context_id: str | None, body: Any) -> dict[str, Any]:
            async with self._turn:
                return await act(context_id, body)

        window._action = act_in_turn  # type: ignore[method-assign]  # see above
        await window.__aenter__()
        self._world.env._preview = _Pages(self._open.values())  # type: ignore[assignment]  # see above
        return window


class _Pages:
    """What the environment takes for its page."""

    _closed = True
    """So another one may be opened."""

    def __init__(self, windows: Iterable[Preview]) -> None:
        self._windows = windows

    def _mark_action_dispatched(self) -> None:
        for window in self._windows:
            window._mark_action_dispatched()


def _framed_by(headers: dict[str, str], frame: str) -> dict[str, str]:
    """A page's security headers, but our own page may show it."""
    kept = {name: value for name, value in headers.items() if name != "X-Frame-Options"}
    policy = kept["Content-Security-Policy"].replace("frame-ancestors 'none'", f"frame-ancestors {frame}")
    return {**kept, "Content-Security-Policy": policy}
