"""Viva as `python -m bot run` starts her, her Discord a small server in the same process, a round under way.

Says `playing` when a question stands in the channel; what is posted to the channel is said as it comes,
and so is a `fault` where Discord would not have taken it.
"""

import asyncio
import json
import sys
from typing import Any

import discord
from aiohttp import WSMsgType, web
from requests_held import faults

from bot.cli import run
from bot.discord_ui import VivaClient
from bot.tutor import Person, Place, Wish

GUILD, CHANNEL, BOT = "100", "200", "300"
USER = {"id": BOT, "username": "viva", "discriminator": "0000", "avatar": None, "bot": True, "global_name": None}


def say(word: str) -> None:
    """To the parent."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Discord:
    """As much of Discord as a bot needs to log in, be ready, and write into one channel."""

    def __init__(self) -> None:
        self.messages = 0

    async def answer(self, request: web.Request) -> web.Response:
        """Any request."""
        path = request.path
        body = await request.json() if request.can_read_body else None
        for fault in faults(request.method, path, body):
            say(f"fault: {fault}")
        if path.endswith("/gateway/bot"):
            limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
            return self._json({"url": "ws://unused", "shards": 1, "session_start_limit": limit})
        if path.endswith("/users/@me"):
            return self._json(USER)
        if path.endswith("/oauth2/applications/@me"):
            return self._json(self._application())
        if path.endswith("/commands"):
            return self._json([])
        if "/messages" in path:
            said = json.dumps(body, ensure_ascii=False)
            say("back soon" if "back in a moment" in said else "message")
            self.messages += request.method == "POST"
            return self._json(self._message(int(path.rsplit("/", 1)[1]) if request.method == "PATCH" else None))
        return self._json({"message": path, "code": 0}, 404)

    def _json(self, told: Any, status: int = 200) -> web.Response:
        return web.Response(body=json.dumps(told).encode(), status=status, headers={"Content-Type": "application/json"})

    def _application(self) -> dict[str, Any]:
        return {
            "id": BOT, "name": "viva", "icon": None, "description": "", "bot_public": False, "verify_key": "0" * 64,
            "bot_require_code_grant": False, "team": None, "flags": 0, "rpc_origins": [], "owner": USER,
        }  # fmt: skip

    def _message(self, message_id: int | None) -> dict[str, Any]:
        snowflake = int(discord.utils.time_snowflake(discord.utils.utcnow())) + self.messages
        return {
            "id": str(message_id or snowflake), "channel_id": CHANNEL, "author": USER, "content": "", "tts": False,
            "timestamp": discord.utils.utcnow().isoformat(), "edited_timestamp": None, "mention_everyone": False,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": False, "type": 0,
            "components": [], "flags": 0,
        }  # fmt: skip

    async def gateway(self, request: web.Request) -> web.WebSocketResponse:
        """Hello, ready, one server with one channel; heartbeats are answered."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 40000}, "s": None, "t": None})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            op = json.loads(message.data)["op"]
            if op == 1:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            if op == 2:
                await socket.send_json({"op": 0, "s": 1, "t": "READY", "d": self._ready(request)})
                await socket.send_json({"op": 0, "s": 2, "t": "GUILD_CREATE", "d": self._guild()})
        return socket

    def _ready(self, request: web.Request) -> dict[str, Any]:
        return {
            "v": 10, "user": USER, "guilds": [{"id": GUILD, "unavailable": True}], "session_id": "s",
            "resume_gateway_url": f"ws://{request.host}/gateway", "shard": [0, 1],
            "application": {"id": BOT, "flags": 0},
        }  # fmt: skip

    def _guild(self) -> dict[str, Any]:
        channel = {"id": CHANNEL, "type": 0, "name": "quiz", "position": 0, "permission_overwrites": []}
        everybody = {
            "id": GUILD, "name": "@everyone", "permissions": str(2**40 - 1), "position": 0, "color": 0, "hoist": False,
            "managed": False, "mentionable": False, "colors": {"primary_color": 0},
        }  # fmt: skip
        me = {
            "user": USER,
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
        }
        return {
            "id": GUILD, "name": "Class", "owner_id": "1", "roles": [everybody], "channels": [channel], "members": [me],
            "member_count": 2, "emojis": [], "stickers": [], "features": [], "threads": [], "voice_states": [],
            "presences": [], "afk_timeout": 300, "verification_level": 0, "default_message_notifications": 0,
            "explicit_content_filter": 0, "mfa_level": 0, "system_channel_flags": 0, "premium_tier": 0,
            "preferred_locale": "en-US", "nsfw_level": 0, "stage_instances": [], "guild_scheduled_events": [],
            "soundboard_sounds": [], "premium_progress_bar_enabled": False, "unavailable": False,
        }  # fmt: skip


async def _open(discord_: Discord) -> None:
    app = web.Application()
    app.router.add_get("/gateway", discord_.gateway)
    app.router.add_route("*", "/{path:.*}", discord_.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    discord.http.Route.BASE = f"http://127.0.0.1:{port}"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = discord.gateway.yarl.URL(f"ws://127.0.0.1:{port}/gateway")


async def _begin(client: VivaClient) -> None:
    """A round, once the client is ready, up to its first question."""
    await client.wait_until_ready()
    place, host = Place(int(GUILD), int(CHANNEL)), Person(1, "Asha")
    quizzing = client.tutor.quizzing
    await quizzing.start(place, host, client.rooms.open, Wish(questions=1, seconds=120))
    await quizzing.start_now(quizzing.at(place.channel_id), host)
    await asyncio.sleep(0.2)  # the question's message is on its way
    say("playing")


class Playing(VivaClient):
    """The client that begins a round by itself."""

    async def setup_hook(self) -> None:
        """As the client's, and the round on its way."""
        await super().setup_hook()
        self.beginning = asyncio.create_task(_begin(self))

    async def login(self, token: str) -> None:
        """Into the small Discord."""
        await _open(Discord())
        await super().login(token)


if __name__ == "__main__":
    run.VivaClient = Playing  # type: ignore[misc]
    import bot.app.bot

    bot.app.bot.VivaClient = Playing  # type: ignore[misc]
    sys.exit(run.run(None))  # type: ignore[arg-type]  # it reads nothing of its arguments
