"""The Discord client: which intents it needs, what it registers, how it comes up and goes down."""

import hashlib
import json
import sys
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.notice import refusal
from bot.discord_ui.caretaker import Caretaker
from bot.discord_ui.commands import PRESSES, cogs
from bot.discord_ui.errors import apologise, describe, report
from bot.discord_ui.hearing import Hearing, listen
from bot.discord_ui.interaction import Interaction, count_use
from bot.discord_ui.limits import checked_commands
from bot.discord_ui.nudges import send_nudge
from bot.discord_ui.respond import respond
from bot.discord_ui.room import Rooms
from bot.discord_ui.translator import Translator
from bot.tutor import Refused, Tutor

log = structlog.get_logger()


class _Tree(app_commands.CommandTree["VivaClient"]):
    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Whether the command may be used again so soon. Suggestions while typing are not counted."""
        listen(interaction)
        if interaction.type is discord.InteractionType.application_command:
            try:
                count_use(interaction)
            except Refused as refused:
                await respond(interaction, refusal(refused.reason, refused.again_at))
                return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        await apologise(interaction, error)


class VivaClient(commands.Bot):
    """Viva on Discord. `open_tutor` is called once, when the client starts, and its tutor is closed with it."""

    tutor: Tutor
    rooms: Rooms
    rehearsing = False
    """On a Discord that is new each time. The commands are registered at every start, whatever was remembered, and
    who opened the room calls `settle_in` once people can see it."""

    def __init__(
        self,
        open_tutor: Callable[[], Awaitable[Tutor]],
        *,
        answer_mentions: bool = True,
        read_channels: bool = False,
        privacy_url: str = "",
    ) -> None:
        intents = discord.Intents(
            guilds=True,
            guild_messages=answer_mentions or read_channels,
            dm_messages=answer_mentions,
            message_content=read_channels,  # privileged: only for who wants answers typed in the channel
        )
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=_Tree,
            allowed_contexts=app_commands.AppCommandContext(guild=True),  # what goes anywhere says so itself
            allowed_installs=app_commands.AppInstallationType(guild=True),
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self._open_tutor = open_tutor
        self._privacy_url = privacy_url
        self.hearing = Hearing(self)

    async def setup_hook(self) -> None:
        """Open the tutor, register everything, take up the rounds a restart left, sync the commands if they changed."""
        self.tutor = await self._open_tutor()
        await self.tree.set_translator(Translator())
        self.rooms = Rooms(self, self.tutor.quizzing.rules_of, self.hearing)
        for cog in cogs(self, self.tutor, self.rooms, self.hearing, self._privacy_url):
            await self.add_cog(cog)
        self.add_dynamic_items(*PRESSES)
        if not self.rehearsing:
            self._caretaker = Caretaker(self)
            await self.add_cog(self._caretaker)
            await self.tutor.open()  # a fault of the database is told now, not to the first who plays
        await self._sync()

    async def on_ready(self) -> None:
        """May come again after a lost session, so it only does what is harmless twice."""
        log.info("ready", servers=len(self.guilds))
        if not self.rehearsing:
            await self.settle_in()
            await self._caretaker.begin()

    async def settle_in(self) -> None:
        """Take up what a former process left. Raises StorageError."""
        try:
            await self.tutor.quizzing.take_up(self.rooms.open)
            await self.tutor.daily.take_up(self.rooms.open)
        finally:
            self.rooms.taken_up.set()
        await self.tutor.nudging.begin(partial(send_nudge, self, self.hearing))

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        """What a listener raised: nobody waits for an answer, so it is for the log and for whoever runs Viva."""
        error = sys.exc_info()[1]
        if error is not None and not self.is_closed():  # what leaving cut off is no fault
            await report(self, error, event_method)

    async def on_command_error(self, _context: object, error: commands.CommandError, /) -> None:
        """There are no prefix commands; a mention that looks like one is a question, not a mistake."""
        log.debug("not a command", **describe(error))

    async def process_commands(self, message: discord.Message, /) -> None:
        """Viva has slash commands only."""

    async def _sync(self) -> None:
        """Discord limits how often commands may be registered, so only a changed set is."""
        payload = checked_commands(await self._definitions())
        digest = hashlib.sha256(json.dumps([self.application_id, payload], sort_keys=True).encode()).hexdigest()
        if self.rehearsing:
            await self._register(payload)
        elif not await self.tutor.remembers("commands", digest):
            await self._register(payload)
            await self.tutor.remember("commands", digest)

    async def _register(self, payload: Sequence[Any]) -> None:
        """What `tree.sync` does, without working out the payload and its translations for a second time."""
        if self.application_id is None:
            raise app_commands.MissingApplicationID
        await self.http.bulk_upsert_global_commands(self.application_id, payload=[*payload])

    async def _definitions(self) -> list[dict[str, Any]]:
        """What `sync` sends, translations and all."""
        commands_, translator = self.tree.get_commands(), self.tree.translator
        if translator is None:
            return [command.to_dict(self.tree) for command in commands_]
        return [await command.get_translated_payload(self.tree, translator) for command in commands_]

    async def close(self) -> None:
        """Leave Discord, then close the tutor, so that nothing is asked of a closed one."""
        await super().close()
        tutor: Any = getattr(self, "tutor", None)
        if tutor is not None:
            await tutor.close()
