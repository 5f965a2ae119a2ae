"""Discord waits three seconds for a first answer. What takes longer is promised before they are over.

A fast answer stays one round-trip: the promise is only made when nothing was answered for `PATIENCE_SECONDS`. Whoever
answers first asks `still_open`, so that an answer and a promise never cross on their way.
"""

import asyncio
from dataclasses import dataclass

import discord

from bot.discord_ui.interaction import Interaction

PATIENCE_SECONDS = 1.5
"""Half of Discord's time: the other half is for the promise's own way there."""
_KEY = "promise"


@dataclass(slots=True)
class Promise:
    """That an interaction will be answered. It is private or not from the moment it is made."""

    interaction: Interaction
    private: bool
    thinking: bool
    """Whether it shows as a message of its own, to be filled by the answer; else what was pressed stays as it is."""
    timer: asyncio.TimerHandle | None = None
    sending: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Nothing was answered in time."""
        self.sending = asyncio.create_task(self.send())

    async def send(self) -> None:
        """Make it. Raises HTTPException."""
        if not self.interaction.response.is_done():
            await self.interaction.response.defer(ephemeral=self.private, thinking=self.thinking)


def be_patient(interaction: Interaction, *, private: bool) -> None:
    """From now on a promise is made when there is no answer in time."""
    if _KEY in interaction.extras or interaction.response.is_done():
        return
    promise = interaction.extras[_KEY] = Promise(interaction, private, thinking=interaction.message is None)
    promise.timer = asyncio.get_running_loop().call_later(PATIENCE_SECONDS, promise.begin)


def be_patient_no_more(interaction: Interaction) -> None:
    """Whatever was to be answered has been, or never will be."""
    promise: Promise | None = interaction.extras.get(_KEY)
    if promise is not None and promise.timer is not None:
        promise.timer.cancel()


async def promise_now(interaction: Interaction, *, private: bool) -> None:
    """Where the work is known to be slow: say at once that an answer will come. Raises HTTPException."""
    if await still_open(interaction):
        promise = interaction.extras[_KEY] = Promise(interaction, private, thinking=True)
        await promise.send()


async def still_open(interaction: Interaction) -> bool:
    """Whether the first answer is still to be given. No promise is made any more; one on its way has arrived."""
    be_patient_no_more(interaction)
    promise: Promise | None = interaction.extras.get(_KEY)
    if promise is not None and promise.sending is not None:
        await asyncio.wait({promise.sending})
        if not promise.sending.cancelled():
            promise.sending.exception()  # too late for Discord: the answer itself will be told so
    return not interaction.response.is_done()


def keeps_public_promise(interaction: Interaction) -> bool:
    """Whether the next answer stands where everybody saw one promised, and so is seen by everybody. The promise is kept
    by it, so this is true once."""
    promise: Promise | None = interaction.extras.pop(_KEY, None)
    thinking = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    return promise is not None and not promise.private and thinking
