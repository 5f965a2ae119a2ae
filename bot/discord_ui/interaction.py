"""What an interaction gives us, under short names."""

from typing import TYPE_CHECKING, Any

import discord

from bot.tutor import Person, Place, Reason, Refused, Tutor

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


def server_of(interaction: Interaction) -> int:
    """The server it happened on. Raises Refused in a direct message."""
    if interaction.guild_id is None:
        raise Refused(Reason.NO_SERVER)
    return interaction.guild_id


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


def may_manage(interaction: Interaction) -> bool:
    """Whether this person may stop other people's rounds: who may manage the server or its messages."""
    rights = interaction.permissions
    return rights.manage_guild or rights.manage_messages


def is_teacher(interaction: Interaction) -> bool:
    """Whether this person may rule on questions: who may manage the server, and who has the teachers' role."""
    role = tutor_of(interaction).quizzing.standard.teacher_role.casefold()
    theirs = getattr(interaction.user, "roles", ())
    return interaction.permissions.manage_guild or any(one.name.casefold() == role for one in theirs)


def check_teacher(interaction: Interaction) -> None:
    """Raises Refused for who is no teacher."""
    if not is_teacher(interaction):
        raise Refused(Reason.NOT_A_TEACHER)
