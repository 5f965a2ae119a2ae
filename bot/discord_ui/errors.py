"""The one funnel for what goes wrong: a kind sentence with a short code for the person, the code for the log.

A log line holds the code, the command and the kind of fault: no text of anybody's, no token. Whoever runs Viva may be
told too, once in some hours for each kind (`tell_owner_hours`).
"""

import secrets
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

import aiohttp
import discord
import structlog

from bot.discord_ui.cards.card import Tone
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.permissions import permission_sentence
from bot.discord_ui.respond import respond
from bot.discord_ui.tongue import ENGLISH, mark, say, speaking
from bot.fault import traced
from bot.storage import StorageError

if TYPE_CHECKING:
    from bot.discord_ui.client import VivaClient

log = structlog.get_logger()

TOO_LATE = 10062
"""Discord's code for an interaction it waits for no longer."""


class Trouble(Enum):
    """What kind of thing went wrong; the value is what the person reads."""

    MEMORY = mark("I can't reach my memory just now, so I stopped there. Try again soon.")
    PERMISSION = ""
    """Which one is missing is said by `permission_sentence`."""
    GONE = mark("What that belongs to is gone: somebody may have deleted it.")
    DISCORD = mark("Discord did not take that from me just now. Try again in a moment.")
    OURS = mark("Something went wrong on my side and I have noted it.")


OWNERS = {
    Trouble.MEMORY: "The database can't be reached, or can't be written.",
    Trouble.DISCORD: "Discord refuses or fails at what I send.",
    Trouble.OURS: "There is a fault in me.",
}
"""What whoever runs Viva is told. The rest is for who manages the server."""


def trouble_of(error: BaseException) -> Trouble:
    """What kind of trouble it is."""
    match error:
        case StorageError():
            return Trouble.MEMORY
        case discord.Forbidden():
            return Trouble.PERMISSION
        case discord.NotFound() if error.code != TOO_LATE:
            return Trouble.GONE
        case discord.NotFound() | discord.DiscordServerError() | discord.RateLimited() | aiohttp.ClientError():
            return Trouble.DISCORD
        case _:
            return Trouble.OURS


async def apologise(interaction: Interaction, error: BaseException) -> None:
    """Log the error under a fresh code and tell the person, as far as Discord still lets us."""
    cause = getattr(error, "original", error)
    trouble = trouble_of(cause)
    code = await report(interaction.client, cause, _name(interaction))
    sentence = permission_sentence(interaction) if trouble is Trouble.PERMISSION else say(trouble.value)
    try:
        await respond(interaction, notice(f"{sentence} (`{code}`)", Tone.TROUBLE))
    except (discord.HTTPException, aiohttp.ClientError) as failed:  # its token may have run out, its channel be gone
        log.warning("could not apologise", code=code, **describe(failed))


async def report(client: "VivaClient", error: BaseException, doing: str) -> str:
    """Log the error under a fresh code, which is returned, and tell whoever runs Viva when it is time to."""
    code, trouble = secrets.token_hex(3), trouble_of(error)
    log.error("interaction failed", code=code, trouble=trouble.name.lower(), **describe(error), command=doing)
    times = client.tutor.tidings.note(trouble.name) if trouble in OWNERS else 0
    if times:
        try:
            await _tell_owner(client, trouble, doing, code, times)
        except (discord.HTTPException, aiohttp.ClientError) as failed:  # they may take no direct messages
            log.warning("could not tell the owner", **describe(failed))
    return code


async def _tell_owner(client: "VivaClient", trouble: Trouble, doing: str, code: str, times: int) -> None:
    application = client.application
    if application is None:
        return
    owner_id = application.team.owner_id if application.team else application.owner.id
    if owner_id is None:
        return
    with speaking(ENGLISH):
        sentence = say(
            "{what} Last seen at `{doing}`, code `{code}` in my log; times since I last told you: {times}. "
            "I tell each kind at most once in {hours} hours.",
            what=OWNERS[trouble], doing=doing, code=code, times=times, hours=client.tutor.tidings.hours,
        )  # fmt: skip
        channel = await client.create_dm(discord.Object(owner_id))
        await channel.send(view=notice(sentence, Tone.TROUBLE))


def describe(error: BaseException) -> dict[str, str]:
    """The error's kind and place, and Discord's own codes where it is one of Discord's."""
    told = traced(error)
    return told | {"status": f"{error.status} {error.code}"} if isinstance(error, discord.HTTPException) else told


def _name(interaction: Interaction) -> str:
    if interaction.command is not None:
        return interaction.command.qualified_name
    data: Mapping[str, object] = interaction.data or {}
    custom_id = str(data.get("custom_id", ""))
    return ":".join(custom_id.split(":")[:2])
