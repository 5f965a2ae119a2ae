"""The one funnel for what goes wrong: a kind sentence with a short code for the person, the code for the log.

A log line holds the code, the command and the kind of fault: no text of anybody's, no token.
"""

import secrets
import traceback
from collections.abc import Mapping

import discord
import structlog
from discord import app_commands

from bot.discord_ui.cards.card import Tone
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.respond import respond
from bot.storage import StorageError

log = structlog.get_logger()


async def apologise(interaction: Interaction, error: Exception) -> None:
    """Log the error under a fresh code and tell the person, as far as Discord still lets us."""
    cause = getattr(error, "original", error)
    if isinstance(cause, app_commands.CommandOnCooldown):
        await _say(interaction, f"One moment: again in {cause.retry_after:.0f} seconds.")
        return
    code = secrets.token_hex(3)
    log.error("interaction failed", code=code, **describe(cause), command=_name(interaction))
    if isinstance(cause, StorageError):
        await _say(interaction, f"I can't reach my memory just now, so I stopped there. Try again soon. (`{code}`)")
    elif isinstance(cause, discord.Forbidden):
        await _say(interaction, f"I am missing a permission in this channel, so I could not do that. (`{code}`)")
    else:
        await _say(interaction, f"Something went wrong on my side and I have noted it. (`{code}`)")


async def _say(interaction: Interaction, sentence: str) -> None:
    try:
        await respond(interaction, notice(sentence, Tone.TROUBLE))
    except discord.HTTPException as error:  # its token may have run out, its channel may be gone
        log.warning("could not apologise", status=error.status)


def describe(error: BaseException) -> dict[str, str]:
    """The error's kind and where it was raised, without its message, which may quote somebody."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return {"error": type(error).__name__, "where": where}


def _name(interaction: Interaction) -> str:
    if interaction.command is not None:
        return interaction.command.qualified_name
    data: Mapping[str, object] = interaction.data or {}
    custom_id = str(data.get("custom_id", ""))
    return ":".join(custom_id.split(":")[:2])
