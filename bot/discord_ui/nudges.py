"""Reminders on their way to people: by direct message, or with a mention in a channel they chose."""

from typing import TYPE_CHECKING

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.hearing import Hearing
from bot.discord_ui.tongue import say, say_count, speaking
from bot.storage import Reviser

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient


def nudge_card(due: int, mention: str = "") -> Card:
    """How many cards wait, and the way to stop being told."""
    waiting = say_count("{count} card is waiting for you.", "{count} cards are waiting for you.", due)
    buttons = [
        button(say("Begin"), pack(What.NUDGE, "begin"), discord.ButtonStyle.primary, emoji="🗂️"),
        button(say("Stop reminding me"), pack(What.NUDGE, "stop")),
    ]
    return card(Tone.QUIET, [" ".join(filter(None, (mention, waiting)))], buttons)


async def send_nudge(client: "VivaClient", hearing: Hearing, person: Reviser, due: int) -> bool:
    """Remind them. False where they can't be reached: closed direct messages, a channel that is gone or shut.

    Where a server has come to want no reminders in its channels, a direct message takes their place.
    """
    guild = getattr(client.get_channel(person.nudge_channel_id or 0), "guild", None)
    chosen = await client.tutor.configuring.as_far_as_known(guild.id if guild else None)
    try:
        if person.nudge_channel_id is None or not chosen.reminders:
            channel: discord.abc.Messageable = await client.create_dm(discord.Object(person.person_id))
            with speaking(await hearing.of_person(person.person_id)):
                await channel.send(view=nudge_card(due))
        else:
            them = discord.Object(person.person_id)
            channel = client.get_partial_messageable(person.nudge_channel_id)
            with speaking(await hearing.of_channel(person.nudge_channel_id)):
                view = nudge_card(due, f"<@{person.person_id}>")
            await channel.send(view=view, allowed_mentions=discord.AllowedMentions(users=[them]))
    except (discord.Forbidden, discord.NotFound):
        return False
    return True
