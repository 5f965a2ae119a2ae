"""What an interaction gives us, under short names."""

from typing import TYPE_CHECKING, Any

import discord

from bot.tutor import Chosen, Person, Place, Reason, Refused, Rights, Tutor

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient

Interaction = discord.Interaction[Any]


def tutor_of(interaction: Interaction) -> Tutor:
    """The tutor of the bot that got this interaction."""
    client: VivaClient = interaction.client
    return client.tutor


MAKING_FILES = frozenset({"stats", "mydata export", "revise export", "revise import", "revise plan", "revise progress"})
"""Commands that draw a picture, or make or read a file."""


def count_use(interaction: Interaction) -> None:
    """One use of what anybody can use as often as they like. Raises Refused when it is too often."""
    command = interaction.command.qualified_name if interaction.command else ""
    allowances = tutor_of(interaction).allowances
    allowances.take(interaction.user.id, interaction.guild_id, file=command in MAKING_FILES)


def person_of(interaction: Interaction) -> Person:
    """Who pressed or typed, under the name they have on this server. Raises Refused for a bot: they do not play."""
    if interaction.user.bot:
        raise Refused(Reason.NO_BOTS)
    return Person(interaction.user.id, interaction.user.display_name)


def guild_of(interaction: Interaction) -> int | None:
    """The server of ours it happened on; None in a direct message, and on a server that somebody only brought us to."""
    brought_along = interaction.is_user_integration() and not interaction.is_guild_integration()
    return None if brought_along else interaction.guild_id


def server_of(interaction: Interaction) -> int:
    """The server it happened on. Raises Refused in a direct message, and on a server that is none of ours."""
    server_id = guild_of(interaction)
    if server_id is None:
        raise Refused(Reason.NO_SERVER)
    return server_id


def channel_of(interaction: Interaction) -> Place:
    """The channel it happened in, whether or not we may write there. Raises Refused in a direct message."""
    return Place(server_of(interaction), interaction.channel_id or 0)


def place_of(interaction: Interaction) -> Place:
    """The channel it happened in, to be written to. Raises Refused in a direct message, and where we may not write."""
    place = channel_of(interaction)
    mine = interaction.app_permissions
    may_send = mine.send_messages_in_threads if isinstance(interaction.channel, discord.Thread) else mine.send_messages
    if not (mine.view_channel and may_send):
        raise Refused(Reason.MAY_NOT_WRITE)
    return place


def rights_of(interaction: Interaction) -> Rights:
    """What this person may do here."""
    roles = getattr(interaction.user, "roles", ())
    return Rights(
        channels=channels_of(interaction.channel),
        roles=frozenset(role.id for role in roles),
        role_names=frozenset(role.name.casefold() for role in roles),
        manages=interaction.permissions.manage_guild,
        moderates=interaction.permissions.manage_messages,
    )


def channels_of(channel: Any) -> frozenset[int]:
    """The channel, the one it is a thread of, and the category over it."""
    above = getattr(channel, "parent", None) or channel
    ids = (getattr(channel, "id", None), getattr(channel, "parent_id", None), getattr(above, "category_id", None))
    return frozenset(one for one in ids if one)


async def chosen_of(interaction: Interaction) -> Chosen:
    """What is in force where it happened. Without the database, what the deployment says."""
    return await tutor_of(interaction).configuring.as_far_as_known(guild_of(interaction))


async def may_manage(interaction: Interaction) -> bool:
    """Whether this person may stop other people's rounds."""
    return (await chosen_of(interaction)).may_stop(rights_of(interaction))


async def is_teacher(interaction: Interaction) -> bool:
    """Whether this person may rule on questions."""
    return (await chosen_of(interaction)).is_teacher(rights_of(interaction))


async def check_teacher(interaction: Interaction) -> None:
    """Raises Refused for who is no teacher."""
    if not await is_teacher(interaction):
        raise Refused(Reason.NOT_A_TEACHER)
