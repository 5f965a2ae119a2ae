"""The gateway of a Discord on this machine: sessions that can be resumed, and what can go wrong with a socket."""

import asyncio
import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import payloads
from aiohttp import WSMsgType, web


@dataclass
class Session:
    """What was sent to one client, to be sent again from where it heard last."""

    session_id: str
    sent: list[dict[str, Any]] = field(default_factory=list)


class Gateway:
    """One client at a time. What is dispatched while no socket is open waits for the resume."""

    def __init__(self, guilds: int = 1, members: int = 0, heartbeat_ms: int = 41_250) -> None:
        self.guilds, self.members, self.heartbeat_ms = guilds, members, heartbeat_ms
        self.identified = self.resumed = self.connected = 0
        self.deaf = False
        """Hears no heartbeat and says nothing."""
        self.refuse_resume = False
        self._numbers = count(1)
        self._session: Session | None = None
        self._socket: web.WebSocketResponse | None = None
        self._changed = asyncio.Condition()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from hello to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.connected += 1
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": self.heartbeat_ms}, "s": None, "t": None})
        async for received in socket:
            if received.type is not WSMsgType.TEXT:
                break
            said = json.loads(received.data)
            match said["op"]:
                case 1 if not self.deaf:
                    await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
                case 2:
                    await self._identify(socket, request.host)
                case 6:
                    await self._resume(socket, said["d"])
        if self._socket is socket:
            self._socket = None
        return socket

    async def _identify(self, socket: web.WebSocketResponse, host: str) -> None:
        self._session = Session(f"session-{next(self._numbers)}")
        self._socket, self.deaf = socket, False
        ids = [(payloads.GUILD + 10_000 * one, payloads.CHANNEL + one) for one in range(self.guilds)]
        await self.dispatch("READY", {
            "v": 10, "user": payloads.ME, "guilds": [{"id": str(one), "unavailable": True} for one, _ in ids],
            "session_id": self._session.session_id, "resume_gateway_url": f"ws://{host}/gateway", "shard": [0, 1],
            "application": {"id": str(payloads.BOT), "flags": 0},
        })  # fmt: skip
        for guild_id, channel_id in ids:
            await self.dispatch("GUILD_CREATE", payloads.guild(guild_id, channel_id, self.members))
        await self._tell("identified")

    async def _resume(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> None:
        session = self._session
        if self.refuse_resume or session is None or session.session_id != said["session_id"]:
            self.refuse_resume = False
            await socket.send_json({"op": 9, "d": False, "s": None, "t": None})
            return
        self._socket, self.deaf = socket, False
        for event in session.sent[said["seq"] :]:
            await socket.send_json(event)
        await self.dispatch("RESUMED", {})
        await self._tell("resumed")

    async def _tell(self, what: str) -> None:
        setattr(self, what, getattr(self, what) + 1)
        async with self._changed:
            self._changed.notify_all()

    async def until(self, what: str, times: int) -> None:
        """Wait until it was identified or resumed so often."""
        async with self._changed:
            await self._changed.wait_for(lambda: getattr(self, what) >= times)

    async def dispatch(self, name: str, data: dict[str, Any]) -> None:
        """An event, now or when the client is back."""
        assert self._session is not None, "nobody has identified"
        event = {"op": 0, "s": len(self._session.sent) + 1, "t": name, "d": data}
        self._session.sent.append(event)
        if self._socket is not None and not self._socket.closed and not self.deaf:
            await self._socket.send_json(event)

    async def say(self, op: int, data: Any = None) -> None:
        """Something that is no event, such as op 7; from then on the client is expected elsewhere."""
        assert self._socket is not None
        socket, self._socket = self._socket, None
        if op == 9 and data is False:
            self._session = None
        await socket.send_json({"op": op, "d": data, "s": None, "t": None})

    async def close(self, code: int) -> None:
        """As Discord ends a connection."""
        assert self._socket is not None
        socket, self._socket = self._socket, None
        await socket.close(code=code)

    async def cut(self) -> None:
        """The cable is pulled: no word of farewell."""
        assert self._socket is not None
        socket, self._socket = self._socket, None
        transport = socket._req.transport if socket._req is not None else None
        assert transport is not None
        transport.abort()
