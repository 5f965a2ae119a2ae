"""Suggestions while somebody types: in time or not at all, and a failure is for the log alone."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, TypeVar

import structlog
from discord import app_commands

from bot.discord_ui.errors import describe
from bot.discord_ui.interaction import Interaction, tutor_of
from bot.discord_ui.limits import choices
from bot.tutor import Refused

log = structlog.get_logger()

SECONDS = 2.0
"""Discord waits three for suggestions, and shows an error to who gets none."""

Suggestions = list[app_commands.Choice[str]]
_Cog = TypeVar("_Cog")


def in_time(
    complete: Callable[[_Cog, Interaction, str], Coroutine[Any, Any, Suggestions]],
) -> Callable[[_Cog, Interaction, str], Any]:
    """Around an autocomplete method: no suggestions where they are refused, fail, or take too long."""

    @wraps(complete)
    async def suggest(cog: _Cog, interaction: Interaction, typed: str) -> Suggestions:
        return await _patiently(interaction, complete(cog, interaction, typed))

    return suggest


async def zones(interaction: Interaction, typed: str) -> Suggestions:
    """Of an option that takes a time zone, in whichever command: those of a city that is being typed."""

    async def found() -> Suggestions:
        return choices(tutor_of(interaction).daily.zones(typed))

    return await _patiently(interaction, found())


async def _patiently(interaction: Interaction, complete: Coroutine[Any, Any, Suggestions]) -> Suggestions:
    looking = asyncio.ensure_future(complete)
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


def _name(interaction: Interaction) -> str:
    return interaction.command.qualified_name if interaction.command else ""
