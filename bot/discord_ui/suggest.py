"""Suggestions while somebody types: in time or not at all, and a failure is for the log alone."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, TypeVar

import structlog
from discord import app_commands

from bot.discord_ui.errors import describe
from bot.discord_ui.interaction import Interaction
from bot.tutor import Refused

log = structlog.get_logger()

SECONDS = 2.0
"""Discord waits three for suggestions, and shows an error to who gets none."""

Suggestions = list[app_commands.Choice[str]]
_Cog = TypeVar("_Cog")


def in_time(
    complete: Callable[[_Cog, Interaction, str], Awaitable[Suggestions]],
) -> Callable[[_Cog, Interaction, str], Any]:
    """Around an autocomplete method: no suggestions where they are refused, fail, or take too long."""

    @wraps(complete)
    async def suggest(cog: _Cog, interaction: Interaction, typed: str) -> Suggestions:
        looking = asyncio.ensure_future(complete(cog, interaction, typed))
        looking.add_done_callback(lambda found: found.cancelled() or found.exception())  # it may end after we left
        await asyncio.wait({looking}, timeout=SECONDS)
        if not looking.done():
            log.warning("no suggestions in time", command=_name(interaction))
            return []
        try:
            return looking.result()
        except Refused:
            return []
        except Exception as error:  # nobody can be told: what would be shown is a list
            log.warning("no suggestions", command=_name(interaction), **describe(error))
            return []

    return suggest


def _name(interaction: Interaction) -> str:
    return interaction.command.qualified_name if interaction.command else ""
