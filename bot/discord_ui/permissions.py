"""What Viva needs in a channel, what of it she has not got, and how it is mended, in one sentence."""

import discord

from bot.discord_ui.interaction import Interaction
from bot.discord_ui.tongue import mark, say

NAMES: dict[str, str] = {
    "view_channel": mark("View Channel"),
    "send_messages": mark("Send Messages"),
    "send_messages_in_threads": mark("Send Messages in Threads"),
    "embed_links": mark("Embed Links"),
    "attach_files": mark("Attach Files"),
    "read_message_history": mark("Read Message History"),
}
"""As Discord's settings call them."""


def missing(interaction: Interaction) -> list[str]:
    """What Viva has not got where the interaction happened, in the order of Discord's settings."""
    elsewhere = "send_messages" if isinstance(interaction.channel, discord.Thread) else "send_messages_in_threads"
    mine = interaction.app_permissions
    return [name for name in NAMES if name != elsewhere and not getattr(mine, name)]


def permission_sentence(interaction: Interaction) -> str:
    """What is missing and who can mend it."""
    names = [f"**{say(NAMES[name])}**" for name in missing(interaction)]
    if not names:
        return say(
            "Discord does not let me do that in this channel. Somebody who manages it can look at what my role may do "
            "here, under Edit Channel and Permissions."
        )
    return say(
        "I may not write here as I should: I am missing {permissions}. Somebody who manages this channel can give me "
        "that, under Edit Channel and Permissions.",
        permissions=", ".join(names),
    )
