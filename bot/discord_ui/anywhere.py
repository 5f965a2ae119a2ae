"""Commands that go where people go: on every server, in direct messages, for who added Viva to their own account."""

from typing import TypeVar

from discord import app_commands

Command = TypeVar("Command")


def anywhere(command: Command) -> Command:
    """Marks a command, a group or a menu of the kind. All others belong to servers that Viva was invited to."""
    contexts = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    return app_commands.allowed_installs(guilds=True, users=True)(contexts(command))
