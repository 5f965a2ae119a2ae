"""/scoreboard and its pages."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.board import ORDERS, TEAMS, TIMES, board_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.hearing import aloud
from bot.discord_ui.interaction import Interaction, server_of, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.storage import Order
from bot.tutor import Period, Tutor, View

PERIODS = [app_commands.Choice(name=name, value=period.value) for period, name in TIMES.items()]
RANKINGS = [
    *(app_commands.Choice(name=name, value=order.value) for order, name in ORDERS.items()),
    app_commands.Choice(name="teams", value=TEAMS),
]


@app_commands.guild_only()
class BoardCog(commands.Cog):
    """The server's scoreboards."""

    def __init__(self, tutor: Tutor) -> None:
        self._boards = tutor.boards
        self._quizzing = tutor.quizzing

    @app_commands.command(name="scoreboard", description="Who has how many points on this server, and where you stand")
    @app_commands.describe(
        period="Of which time; all time without",
        topic="Only a topic or a unit",
        by="What is ranked; points without",
        everyone="Show the board to everybody here?",
    )
    @app_commands.choices(period=PERIODS, by=RANKINGS)
    async def scoreboard(
        self,
        interaction: Interaction,
        period: app_commands.Choice[str] | None = None,
        topic: app_commands.Range[str, 1, 100] = "",
        by: app_commands.Choice[str] | None = None,
        everyone: bool = True,
    ) -> None:
        """The first page, with the reader's own line."""
        async with kindly(interaction, private=not everyone):
            view = view_of(period.value if period else "", by.value if by else "", topic)
            board = await self._boards.board(server_of(interaction), interaction.user.id, view=view)
            async with aloud(interaction, private=not everyone):
                await respond(interaction, board_card(board), private=not everyone)

    @scoreboard.autocomplete("topic")
    @in_time
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(await self._quizzing.topics(typed))


def view_of(period: str, by: str, topic: str) -> View:
    """A view from what an option or a button says of it; empty for what was not said."""
    if by == TEAMS:
        return View(Period(period or Period.ALL), topic.strip(), teams=True)
    return View(Period(period or Period.ALL), topic.strip(), Order(by or Order.POINTS))


_VIEW = r"(?::(?P<period>[a-z]+):(?P<by>[a-z]+):(?P<topic>[\s\S]*))?"
"""Buttons of older boards have a page alone."""


class BoardPress(Press, template=template(What.BOARD, page=r"\d{1,6}") + _VIEW):
    """A page of the board, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Show it privately, or turn the page of a card that is private already."""
        boards = tutor_of(interaction).boards
        view = view_of(*(self.parts[name] or "" for name in ("period", "by", "topic")))
        board = await boards.board(server_of(interaction), interaction.user.id, int(self.parts["page"]), view)
        if interaction.message is not None and interaction.message.flags.ephemeral:
            await turn(interaction, board_card(board))
        else:
            await respond(interaction, board_card(board))
