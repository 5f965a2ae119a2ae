"""/stats: somebody's figures, with pictures of their weeks and topics."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.figures import figures_card
from bot.discord_ui.hearing import aloud
from bot.discord_ui.interaction import Interaction, server_of
from bot.discord_ui.patience import promise_now
from bot.discord_ui.pictures.easel import pictures_of_figures
from bot.discord_ui.respond import kindly, respond
from bot.tutor import Tutor


@app_commands.guild_only()
class StatsCog(commands.Cog):
    """One person's figures."""

    def __init__(self, tutor: Tutor) -> None:
        self._figuring = tutor.figuring

    @app_commands.command(name="stats", description="How you are doing: topics, streaks, weeks, your last rounds")
    @app_commands.describe(
        member="Somebody else, unless they keep it to themselves", everyone="Show it to everybody here?"
    )
    async def stats(
        self, interaction: Interaction, member: discord.Member | None = None, everyone: bool = False
    ) -> None:
        """The figures; private unless asked otherwise."""
        who = member or interaction.user
        async with kindly(interaction, private=not everyone):
            figures = await self._figuring.of(server_of(interaction), who.id, interaction.user.id, who.display_name)
            await promise_now(interaction, private=not everyone)
            async with aloud(interaction, private=not everyone):
                view = figures_card(figures, await pictures_of_figures(figures))
                await respond(interaction, view, private=not everyone)
