"""/scoreboard and its pages."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.board import board_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, server_of, tutor_of
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond
from bot.tutor import Tutor


@app_commands.guild_only()
class BoardCog(commands.Cog):
    """The server's scoreboard."""

    def __init__(self, tutor: Tutor) -> None:
        self._boards = tutor.boards

    @app_commands.command(name="scoreboard", description="Who has how many points on this server")
    @app_commands.describe(everyone="Show the board to everybody here?")
    async def scoreboard(self, interaction: Interaction, everyone: bool = True) -> None:
        """The first page, with the reader's own line."""
        async with kindly(interaction):
            board = await self._boards.board(server_of(interaction), interaction.user.id)
            await respond(interaction, board_card(board), private=not everyone)


class BoardPress(Press, template=template(What.BOARD, page=r"\d{1,6}")):
    """A page of the board, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Show it privately, or turn the page of a card that is private already."""
        boards = tutor_of(interaction).boards
        board = await boards.board(server_of(interaction), interaction.user.id, int(self.parts["page"]))
        if interaction.message is not None and interaction.message.flags.ephemeral:
            await interaction.response.edit_message(view=board_card(board))
        else:
            await respond(interaction, board_card(board))
