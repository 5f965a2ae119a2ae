"""Answering an interaction once, in the way that is still open."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from discord import ui

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice, refusal
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.patience import be_patient, be_patient_no_more, keeps_public_promise, still_open
from bot.discord_ui.permissions import permission_sentence
from bot.discord_ui.tongue import say
from bot.tutor import Reason, Refused


async def respond(interaction: Interaction, view: Card, *, private: bool = True) -> None:
    """Send the card as the first response, or after it where there was one."""
    if await still_open(interaction):
        await interaction.response.send_message(view=view, ephemeral=private, files=view.files)
    else:
        if keeps_public_promise(interaction) and private:
            await interaction.edit_original_response(view=notice("⏳"))  # it is kept before it is taken back
            await interaction.delete_original_response()
        await interaction.followup.send(view=view, ephemeral=private, files=view.files)


async def turn(interaction: Interaction, view: Card) -> None:
    """Turn the message that the press came from into the card."""
    if await still_open(interaction):
        await interaction.response.edit_message(view=view, attachments=view.files)
    elif interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await interaction.edit_original_response(view=view, attachments=view.files)
    else:
        await respond(interaction, view)


async def open_sheet(interaction: Interaction, sheet: ui.Modal) -> None:
    """Open a sheet to write on, which can only be the first answer."""
    if await still_open(interaction):
        await interaction.response.send_modal(sheet)
    else:
        await respond(interaction, notice(say("That took me a moment too long. Press it once more, please.")))


async def nod(interaction: Interaction) -> None:
    """Nothing needs to be said: what was pressed shows elsewhere."""
    if await still_open(interaction):
        await interaction.response.defer()


@asynccontextmanager
async def kindly(interaction: Interaction, *, private: bool = True) -> AsyncIterator[None]:
    """A refusal inside is no error: the person gets its sentence, privately. What takes long inside is promised in
    time, privately or not as the answer will be."""
    be_patient(interaction, private=private)
    try:
        yield
    except Refused as refused:
        if refused.reason is Reason.MAY_NOT_WRITE:
            await respond(interaction, notice(permission_sentence(interaction)))
        else:
            await respond(interaction, refusal(refused.reason, refused.again_at, refused.where))
    finally:
        be_patient_no_more(interaction)
