"""First steps on a server: one message to those who can set Viva up, once, where she may write."""

from typing import TYPE_CHECKING

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.tongue import say, speaking

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient


def welcome_card(notes: int) -> Card:
    """What to type first, and what can be set. `notes` is how many there are to answer from."""
    known = say("I answer from the class's notes and play quiz rounds on them.")
    if not notes:
        known = say("I answer from a class's notes. There are none yet: whoever runs me can add some.")
    steps = [
        say("`/topics` shows what the notes cover, `/ask` answers from them."),
        say("`/quiz start` opens a round; `/revise due` is for revising alone."),
        say("`/config show` is for who manages the server: channels, roles, language, what is kept."),
        say("`/help` finds a command by what one wants to do."),
    ]
    texts = [f"## {say('Hello!')}\n{known}", "\n".join(f"- {step}" for step in steps)]
    buttons = [button(say("All I can do"), pack(What.HELP, "home", "all"), discord.ButtonStyle.primary)]
    return card(Tone.ANSWER, texts, buttons, say("Teachers are who has the role **Teacher**; `/config` changes that."))


async def greet(client: "VivaClient", guild: discord.Guild) -> None:
    """Say hello where it fits, unless that was done before. Where Viva may write nowhere, nothing is said."""
    channel = fitting(guild)
    if channel is None or not await client.tutor.housekeeping.first_greeting(guild.id):
        return
    with speaking(await client.hearing.of_server(guild.id)):
        view = welcome_card(len(client.tutor.browsing.leaves()))
    try:
        await channel.send(view=view, files=view.files)
    except (discord.Forbidden, discord.NotFound):  # its rights were changed, or it is gone, in this very moment
        return


def fitting(guild: discord.Guild) -> discord.TextChannel | None:
    """The channel for the system's own messages, else the first one, of those where Viva may write."""
    channels = [guild.system_channel, *guild.text_channels]
    return next((one for one in channels if one is not None and _may_write(one)), None)


def _may_write(channel: discord.TextChannel) -> bool:
    mine = channel.permissions_for(channel.guild.me)
    return mine.view_channel and mine.send_messages
