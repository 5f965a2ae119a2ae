"""/remarks: what the notes could not answer and what did not help, for those who write them."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.remarks import remarks_card
from bot.discord_ui.interaction import Interaction, server_of
from bot.discord_ui.respond import kindly, respond
from bot.storage import FeedbackKind
from bot.tutor import Tutor

KINDS = [
    app_commands.Choice(name="questions the notes could not answer", value=FeedbackKind.UNANSWERED.value),
    app_commands.Choice(name="answers that were not what was asked", value=FeedbackKind.UNHELPFUL.value),
]


@app_commands.guild_only()
class RemarksCog(commands.Cog):
    """For teachers; Discord shows the command to those alone who may manage the server."""

    def __init__(self, tutor: Tutor) -> None:
        self._remarks = tutor.remarks

    @app_commands.command(name="remarks", description="What students asked and the notes could not tell them")
    @app_commands.describe(about="Which remarks")
    @app_commands.choices(about=KINDS)
    @app_commands.default_permissions(discord.Permissions(manage_guild=True))
    async def remarks(self, interaction: Interaction, about: app_commands.Choice[str] | None = None) -> None:
        """The remarks, what most people said first; always private."""
        kind = FeedbackKind(about.value) if about else FeedbackKind.UNANSWERED
        async with kindly(interaction):
            server_id = server_of(interaction)
            found = await self._remarks.of_server(server_id, kind)
            with_words = await self._remarks.keeps_questions(server_id)
            await respond(interaction, remarks_card(kind, found, with_words=with_words))
