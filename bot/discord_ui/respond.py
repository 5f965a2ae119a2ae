"""Answering an interaction once, in the way that is still open."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import refusal
from bot.tutor import Refused


async def respond(interaction: discord.Interaction, view: Card, *, private: bool = True) -> None:
    """Send the card as the first response, or after it where there was one."""
    if interaction.response.is_done():
        await interaction.followup.send(view=view, ephemeral=private, files=view.files)
    else:
        await interaction.response.send_message(view=view, ephemeral=private, files=view.files)


@asynccontextmanager
async def kindly(interaction: discord.Interaction) -> AsyncIterator[None]:
    """A refusal inside is no error: the person gets its sentence, privately."""
    try:
        yield
    except Refused as refused:
        await respond(interaction, refusal(refused.reason, refused.again_at))
