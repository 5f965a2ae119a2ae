"""Tells the tutor when Viva is put onto a server or taken out of one, and once a day that a day has passed."""

from typing import TYPE_CHECKING

import discord
from discord.ext import commands, tasks

from bot.discord_ui.errors import report
from bot.discord_ui.welcome import greet

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient


class Caretaker(commands.Cog):
    """Does nothing in a rehearsal: its Discord is new each time."""

    def __init__(self, client: "VivaClient") -> None:
        self._client = client
        self._housekeeping = client.tutor.housekeeping
        self._configuring = client.tutor.configuring

    async def begin(self) -> None:
        """Make up for what happened while Viva was away, then go on day by day. Harmless twice, and as Viva leaves."""
        if self._client.is_closed():
            return
        if self._client.shard_count in (None, 1):  # a process of several sees a part of the servers alone
            await self._housekeeping.compare({guild.id for guild in self._client.guilds})
        if not self._every_day.is_running() and not self._client.is_closed():
            self._every_day.start()

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Put onto a server, for the first time or again."""
        await self._housekeeping.joined(guild.id)
        await greet(self._client, guild)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Taken out of a server, or the server is no more."""
        self._configuring.forget(guild.id)
        await self._housekeeping.left(guild.id)

    @tasks.loop(hours=24)
    async def _every_day(self) -> None:
        await self.keep_house()

    async def keep_house(self) -> None:
        """What a day brings. A fault is told and raised no further."""
        try:
            await self._housekeeping.daily()
        except Exception as error:  # tomorrow is another day: a loop that raises would never run again
            if not self._client.is_closed():  # the database is let go of
                await report(self._client, error, "keeping house")

    async def cog_unload(self) -> None:
        """The process is about to end."""
        self._every_day.cancel()
