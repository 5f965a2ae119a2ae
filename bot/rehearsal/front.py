"""The front of the room, a page on this machine alone: who one is, where, and a button to start afresh."""

import json
import secrets
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from aiohttp import web

from bot.fault import Fault

PAGE = Path(__file__).with_name("front.html")
HOST = "127.0.0.1"


class Front:
    """The server of the page. Its address holds a secret, as whoever knows it can press every button in the room.

    `window` gives the address of a member's page on a channel, `afresh` forgets everything.
    """

    def __init__(
        self, window: Callable[[str, str], Awaitable[str]], afresh: Callable[[], Awaitable[None]], port: int
    ) -> None:
        self._window, self._afresh, self._wanted = window, afresh, port
        self._secret = secrets.token_urlsafe(16)
        self._runner: web.AppRunner | None = None
        self.origin = ""
        self._page = ""

    async def open(self, members: Sequence[str], places: Sequence[str]) -> str:
        """Serve it; returns its address. Raises Fault where the port is taken."""
        room = json.dumps({"members": members, "places": places}).replace("<", "\\u003c")
        self._page = PAGE.read_text(encoding="utf-8").replace("ROOM", room, 1)
        app = web.Application()
        app.router.add_get(f"/{self._secret}/", self._show)
        app.router.add_get(f"/{self._secret}/at", self._go)
        app.router.add_post(f"/{self._secret}/afresh", self._start_afresh)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._wanted)
        try:
            await site.start()
        except OSError:
            raise Fault(
                f"Port {self._wanted} is taken, perhaps by another rehearsal. Close it, or set VIVA_REHEARSAL__PORT=0."
            ) from None
        port = self._runner.addresses[0][1]
        self.origin = f"http://{HOST}:{port}"
        return f"{self.origin}/{self._secret}/"

    async def close(self) -> None:
        """Serve it no more."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _show(self, _request: web.Request) -> web.Response:
        headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}
        return web.Response(text=self._page, content_type="text/html", headers=headers)

    async def _go(self, request: web.Request) -> web.Response:
        try:
            address = await self._window(request.query["who"], request.query["where"])
        except KeyError:
            raise web.HTTPNotFound(text="There is no such member or channel here.") from None
        raise web.HTTPFound(address)

    async def _start_afresh(self, _request: web.Request) -> web.Response:
        await self._afresh()
        return web.Response(status=204)
