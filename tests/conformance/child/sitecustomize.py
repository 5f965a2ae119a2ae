"""Python runs this before `python -m bot run`: where discord.py looks for Discord. The bot itself has no such door.

With HEARTBEAT_TIMEOUT a gateway that fell silent is given up after so many seconds instead of sixty. With REST_SECONDS
discord.py rests for so many before it identifies anew, instead of five, and before it is ready, instead of two.
"""

import asyncio
import os
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # discord.py imports audioop on 3.11 and 3.12
    import discord
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    from discord.state import ConnectionState
    from yarl import URL

_host = os.environ["FAKE_DISCORD"]
Route.BASE = f"http://{_host}/api/v10"
DiscordWebSocket.DEFAULT_GATEWAY = URL(f"ws://{_host}/gateway")
discord.Asset.BASE = f"http://{_host}/cdn"

_patience = {
    option: float(os.environ[name])
    for option, name in (("heartbeat_timeout", "HEARTBEAT_TIMEOUT"), ("guild_ready_timeout", "REST_SECONDS"))
    if name in os.environ
}
_init = ConnectionState.__init__


def _impatient(self, **options):
    _init(self, **options | _patience)


async def _rest(self, shard_id, *, initial=False):
    if not initial:
        await asyncio.sleep(float(os.environ.get("REST_SECONDS", "5")))


ConnectionState.__init__ = _impatient
discord.Client.before_identify_hook = _rest
