"""Answering an interaction once, in the way that is still open."""

import discord

from bot.discord_ui.cards.card import Card


async def respond(interaction: discord.Interaction, view: Card, *, private: bool = True) -> None:
    """Send the card as the first response, or after it where there was one."""
    if interaction.response.is_done():
        await interaction.followup.send(view=view, ephemeral=private)
    else:
        await interaction.response.send_message(view=view, ephemeral=private)
