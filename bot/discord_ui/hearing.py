"""Who is spoken to, and so in which language: a person in theirs, a channel in its server's.

Every way in (a command, a button, a sheet, a message) passes here before anything is said.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import discord

from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.tongue import ENGLISH, language_of, speak, speaking

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient


class Hearing:
    """Knows who speaks what: a person by what they last did, a server by what it is set to."""

    def __init__(self, client: "VivaClient") -> None:
        self._client = client

    def heard(self, interaction: Interaction) -> str:
        """The language of whoever typed or pressed."""
        language = language_of(interaction.locale)
        strange = "" if language == ENGLISH else language
        keep = not _is_about_oneself(interaction)
        self._client.tutor.languages.hear(interaction.user.id, strange, keep=keep)
        return language

    async def of_person(self, person_id: int) -> str:
        """What somebody last spoke; English for a stranger."""
        return language_of(await self._client.tutor.languages.of(person_id))

    async def of_server(self, server_id: int, locale: object = None) -> str:
        """What is spoken in a server's channels: what it set here, else what it is set to on Discord.

        A server that Viva is not on says its `locale` with an interaction.
        """
        guild = self._client.get_guild(server_id)
        if guild is not None and (chosen := (await self._client.tutor.configuring.as_far_as_known(server_id)).language):
            return chosen
        return language_of(locale if guild is None else guild.preferred_locale)

    async def of_channel(self, channel_id: int) -> str:
        """What is spoken in a server's channel; English where it can't be seen."""
        guild = getattr(self._client.get_channel(channel_id), "guild", None)
        return ENGLISH if guild is None else await self.of_server(guild.id)

    async def of_message(self, message: discord.Message) -> str:
        """What a message is answered in: on a server in its language, else in what its author last spoke."""
        if message.guild is None:
            return await self.of_person(message.author.id)
        return await self.of_server(message.guild.id)


def listen(interaction: Interaction) -> None:
    """Speak the language of whoever typed or pressed, from here on in this task."""
    speak(_hearing(interaction).heard(interaction))


@asynccontextmanager
async def aloud(interaction: Interaction, *, private: bool = False) -> AsyncIterator[None]:
    """What is said inside is for everybody here, so it is in the server's language; unless it is `private`."""
    if private or interaction.guild_id is None:
        yield
        return
    with speaking(await _hearing(interaction).of_server(interaction.guild_id, interaction.guild_locale)):
        yield


def _is_about_oneself(interaction: Interaction) -> bool:
    """Who looks at what is kept of them, or has it deleted, leaves nothing behind by that."""
    said: Any = interaction.data or {}
    return said.get("name") == What.MYDATA or str(said.get("custom_id", "")).startswith(pack(What.MYDATA, ""))


def _hearing(interaction: discord.Interaction[Any]) -> Hearing:
    hearing: Hearing = interaction.client.hearing
    return hearing
