"""A Discord on this machine, over real sockets: its REST interface and its gateway, in a thread of their own.

It keeps a book of all it was sent: every body is held against Discord's specification and our own gate; a second
answer to an interaction and a question nobody answers here are faults, and what came after three seconds is named.
"""

import asyncio
import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

import payloads
from aiohttp import web
from gateway import Gateway
from requests_held import faults

import bot.discord_ui.limits.gate  # noqa: F401  # which `faults` asks: loaded now, it takes none of an answer's time

Answer = TypeVar("Answer")
PATIENCE = 3.0
PATIENT = 60.0
"""Seconds a test waits for what must come, so that a machine with much else to do fails none."""


@dataclass
class Sent:
    """One request."""

    method: str
    path: str
    body: Any
    status: int = 0
    at: float = field(default_factory=time.monotonic)


Fault = Callable[[Sent], Awaitable[tuple[int, dict[str, Any]] | None]]


@dataclass
class Asked:
    """An interaction, and what came of it."""

    at: float
    person_id: int
    answers: list[dict[str, Any]] = field(default_factory=list)
    """The first answer's body, then every message after it."""
    answered_at: float | None = None

    @property
    def said(self) -> list[dict[str, Any]]:
        """The answers that say something: not the promise of one, nor a nod."""
        return [body for body in self.answers if body.get("type") not in (5, 6)]


class Rest:
    """Discord's REST interface."""

    def __init__(self) -> None:
        self.book: list[Sent] = []
        self.faults: list[str] = []
        self.late: list[str] = []
        """Answers that Discord would not have taken any more. They are taken here: a busy machine is no fault."""
        self.asked: dict[str, Asked] = {}
        self.messages: dict[int, dict[str, Any]] = {}
        """Those of channels, in the order they were posted."""
        self._nonces: dict[str, int] = {}
        self._mishaps: list[tuple[str, re.Pattern[str], Fault]] = []
        self._changed = asyncio.Condition()
        self._held: asyncio.Event | None = None

    def mishap(self, method: str, path: str, fault: Fault) -> None:
        """The next request like this gets the fault's answer; where that is none, its own after the fault's time."""
        self._mishaps.append((method, re.compile(path), fault))

    def hold(self, method: str, path: str) -> None:
        """The next request like this is left unanswered, until it is let go."""
        let_go = self._held = asyncio.Event()

        async def wait(_sent: Sent) -> None:
            await let_go.wait()

        self.mishap(method, path, wait)

    async def let_go(self) -> None:
        """Answer what was held."""
        assert self._held is not None
        self._held.set()

    @property
    def awaits_mishap(self) -> bool:
        """Whether a request that something is to happen to has yet to come."""
        return bool(self._mishaps)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until that is so, looking at every request."""
        async with self._changed:
            await self._changed.wait_for(holds)

    async def serve(self, request: web.Request) -> web.Response:
        """Any request."""
        path = request.path.removeprefix("/api/v10")
        sent = Sent(request.method, path, await _body(request))
        self.book.append(sent)
        self.faults += faults(sent.method, path, sent.body)
        sent.status, told = await self._mishap(sent) or self.answer(sent)
        await self._notify()
        headers = {"Content-Type": "application/json", "Via": "1.1 fake"}
        return web.Response(body=json.dumps(told).encode(), status=sent.status, headers=headers)

    async def _mishap(self, sent: Sent) -> tuple[int, dict[str, Any]] | None:
        for one in self._mishaps:
            method, path, fault = one
            if sent.method == method and path.search(sent.path):
                self._mishaps.remove(one)
                await self._notify()
                return await fault(sent)
        return None

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def answer(self, sent: Sent) -> tuple[int, Any]:
        """Do what was asked."""
        match sent.method, sent.path.strip("/").split("/"):
            case "GET", ["gateway", "bot"]:
                limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
                return 200, {"url": "ws://unused", "shards": 1, "session_start_limit": limit}
            case "GET", ["users", "@me"]:
                return 200, payloads.ME
            case "GET", ["oauth2", "applications", "@me"]:
                return 200, payloads.application()
            case "PUT", ["applications", _, "commands"]:
                return 200, [
                    {"description": ""} | one | _registered() for one in sent.body
                ]  # a menu comes back with one
            case "POST", ["interactions", _, token, "callback"]:
                return self._first_answer(token, sent)
            case "POST", ["webhooks", _, token]:
                return self._later_answer(token, sent.body)
            case "PATCH", ["webhooks", _, token, "messages", _]:
                return self._later_answer(token, sent.body)
            case "DELETE", ["webhooks", _, _, "messages", _]:
                return 204, None
            case "POST", ["channels", channel_id, "messages"]:
                return 200, self._posted(int(channel_id), sent.body)
            case "PATCH", ["channels", _, "messages", message_id]:
                return self._edited(int(message_id), sent.body)
            case "POST", ["channels", _, "typing"]:
                return 204, None
            case _:
                self.faults.append(f"{sent.method} {sent.path}: nobody answers this here")
                return 404, {"message": "404: Not Found", "code": 0}

    def _first_answer(self, token: str, sent: Sent) -> tuple[int, Any]:
        asked, body = self.asked[token], sent.body
        if asked.answers:
            self.faults.append(f"{token} was answered twice")
            return 400, {"message": "Interaction has already been acknowledged.", "code": 40060}
        if sent.at - asked.at > PATIENCE:
            self.late.append(f"{token} was answered after {sent.at - asked.at:.1f} s")
        asked.answers.append(body)
        if asked.said:
            asked.answered_at = time.monotonic()
        told: dict[str, Any] = {
            "interaction": {
                "id": token.removeprefix("token-"),
                "type": 2,
                "response_message_loading": body["type"] == 5,
            }
        }
        if body["type"] in (4, 5, 7):
            message = payloads.message(payloads.snowflake(), body.get("data") or {})
            told["interaction"]["response_message_id"] = message["id"]
            told["resource"] = {"type": body["type"], "message": message}
        return 200, told

    def _later_answer(self, token: str, body: dict[str, Any]) -> tuple[int, Any]:
        asked = self.asked[token]
        if not asked.answers:
            self.faults.append(f"{token} was followed up before it was answered")
            return 404, {"message": "Unknown Webhook", "code": 10015}
        asked.answers.append(body)
        asked.answered_at = asked.answered_at or time.monotonic()
        return 200, payloads.message(payloads.snowflake(), body)

    def _posted(self, channel_id: int, body: dict[str, Any]) -> dict[str, Any]:
        """A message; the one there is where its nonce was seen before, as `enforce_nonce` asks."""
        nonce = body.get("nonce")
        if nonce is not None and body.get("enforce_nonce") and nonce in self._nonces:
            return self.messages[self._nonces[nonce]]
        message = payloads.message(payloads.snowflake(), body, channel_id)
        self.messages[int(message["id"])] = message
        if nonce is not None:
            self._nonces[nonce] = int(message["id"])
        return message

    def _edited(self, message_id: int, body: dict[str, Any]) -> tuple[int, Any]:
        if message_id not in self.messages:
            return 404, {"message": "Unknown Message", "code": 10008}
        changed = {key: value for key, value in body.items() if key in ("components", "content", "flags")}
        self.messages[message_id] |= changed
        return 200, self.messages[message_id]


async def _body(request: web.Request) -> Any:
    if request.content_type == "multipart/form-data":
        return json.loads(str((await request.post())["payload_json"]))
    text = await request.text()
    return json.loads(text) if text else None


def _registered() -> dict[str, Any]:
    return {"id": str(payloads.snowflake()), "application_id": str(payloads.BOT), "version": str(payloads.snowflake())}


class FakeDiscord:
    """Both, in a thread. Its methods are for the test's own thread."""

    def __init__(self, **gateway: int) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.rest, self.gateway, self.host = self.do(self._open(gateway))

    async def _open(self, gateway: dict[str, int]) -> tuple[Rest, Gateway, str]:
        rest, door = Rest(), Gateway(**gateway)
        app = web.Application()
        app.router.add_get("/gateway", door.serve)
        app.router.add_route("*", "/api/v10/{path:.*}", rest.serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return rest, door, f"127.0.0.1:{self._runner.addresses[0][1]}"

    def do(self, work: Coroutine[Any, Any, Answer], seconds: float = PATIENT) -> Answer:
        """Do it over there and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    def close(self) -> None:
        self.do(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # What people do.

    def send(self, kind: int, person_id: int, data: dict[str, Any], **more: Any) -> Asked:
        """Something typed or pressed is on its way to the bot; nobody waits for it."""
        event = payloads.interaction(kind, person_id, data) | more
        asked = self.rest.asked[event["token"]] = Asked(time.monotonic(), person_id)
        self.do(self.gateway.dispatch("INTERACTION_CREATE", event))
        return asked

    def slash(self, name: str, person_id: int = 1, *, kind: int = 2, **options: Any) -> Asked:
        """A command, `revise due` being one of a group. `focused` names the option that is being typed."""
        focused = options.pop("focused", None)
        kinds: dict[type, int] = {str: 3, bool: 5, int: 4}
        given: list[dict[str, Any]] = [
            {"name": key, "type": kinds[type(value)], "value": value} | ({"focused": True} if key == focused else {})
            for key, value in options.items()
        ]
        first, *inner = name.split()
        for one in reversed(inner):
            given = [{"name": one, "type": 1, "options": given}]
        return self.send(kind, person_id, {"id": "1", "name": first, "type": 1, "options": given})

    def press(self, message: dict[str, Any], label: str, person_id: int = 1) -> Asked:
        """The button of that label."""
        found = next(part for part in payloads.parts(message["components"]) if part.get("label") == label)
        data = {"custom_id": found["custom_id"], "component_type": 2}
        return self.send(3, person_id, data, message=message)

    def hand_in(self, sheet: dict[str, Any], typed: str, message: dict[str, Any], person_id: int = 1) -> Asked:
        """A sheet with one field, filled."""
        (label,) = sheet["components"]
        field_ = {"type": 4, "id": 2, "custom_id": label["component"]["custom_id"], "value": typed}
        data = {"custom_id": sheet["custom_id"], "components": [{"type": 18, "id": 1, "component": field_}]}
        return self.send(5, person_id, data, message=message)

    def acknowledged(self, asked: Asked) -> None:
        """Wait for its first answer, whatever it is."""
        self.do(self.rest.until(lambda: bool(asked.answers)))

    def answer(self, asked: Asked) -> dict[str, Any]:
        """What the bot answered, at once or after it promised to."""
        self.do(self.rest.until(lambda: bool(asked.said)))
        return asked.said[0]

    def card(self, asked: Asked) -> dict[str, Any]:
        """The message that an answer made, as it would be pressed upon."""
        body = self.answer(asked)
        return payloads.message(payloads.snowflake(), body.get("data") or body)

    def posted(self, number: int, seconds: float = PATIENT) -> dict[str, Any]:
        """The message of that number in the channels, once it is there."""
        self.do(self.rest.until(lambda: len(self.rest.messages) >= number), seconds)
        return list(self.rest.messages.values())[number - 1]

    def counted(self) -> dict[str, int]:
        """How often each route was asked."""
        counts: dict[str, int] = defaultdict(int)
        for sent in self.rest.book:
            counts[f"{sent.method} {re.sub(r'[0-9]{4,}|token-[0-9]+', '*', sent.path)}"] += 1
        return dict(counts)


def text_of(message: dict[str, Any]) -> str:
    """All a message, or the body of an answer, says."""
    body = message.get("data") or message
    return "\n".join(part["content"] for part in payloads.parts(body.get("components") or []) if part["type"] == 10)
