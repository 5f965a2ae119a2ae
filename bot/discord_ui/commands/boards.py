"""/boards: what a server decides about its scoreboards. For who manages it."""

from datetime import date

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.notice import notice
from bot.discord_ui.interaction import Interaction, person_of, server_of
from bot.discord_ui.limits import choices
from bot.discord_ui.markdown import escape
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.suggest import in_time, zones
from bot.discord_ui.tongue import say
from bot.discord_ui.written import whole_day
from bot.tutor import BoardRules, Reason, Refused, Season, Tutor


@app_commands.guild_only()
@app_commands.default_permissions(discord.Permissions(manage_guild=True))
class BoardsCog(commands.GroupCog, group_name="boards", group_description="Time zone, seasons and rules of the boards"):
    """Discord shows these to those alone who may manage the server."""

    def __init__(self, tutor: Tutor) -> None:
        super().__init__()
        self._boards = tutor.boards

    @app_commands.autocomplete(zone=zones)
    @app_commands.command(name="zone", description="Whose midnight ends a day, a week, a month and a season")
    @app_commands.describe(zone="Start typing a city")
    async def zone(self, interaction: Interaction, zone: app_commands.Range[str, 1, 60]) -> None:
        """Set the time zone of the server's boards."""
        async with kindly(interaction):
            await self._boards.set_zone(server_of(interaction), person_of(interaction).person_id, zone)
            await respond(
                interaction, notice(say("A day on the boards now ends at midnight in **{zone}**.", zone=escape(zone)))
            )

    @app_commands.command(name="season", description="Name some days a season, or change the days of one")
    @app_commands.describe(
        name="What it is called", first="Its first day, like 2026-09-01", last="Its last day, like 2026-12-20"
    )
    async def season(
        self, interaction: Interaction, name: app_commands.Range[str, 1, 40], first: str, last: str
    ) -> None:
        """Name a season, or move one."""
        async with kindly(interaction):
            who = person_of(interaction).person_id
            await self._boards.set_season(server_of(interaction), who, name.strip(), _day(first), _day(last))
            said = say(
                "**{name}** lasts from {first} to {last}, both days inside.",
                name=escape(name.strip()),
                first=whole_day(_day(first)),
                last=whole_day(_day(last)),
            )
            await respond(interaction, notice(said))

    @app_commands.command(name="season-off", description="There is no such season; its points stay on the other boards")
    @app_commands.describe(name="Which season")
    async def season_off(self, interaction: Interaction, name: app_commands.Range[str, 1, 40]) -> None:
        """Drop a season."""
        async with kindly(interaction):
            await self._boards.drop_season(server_of(interaction), person_of(interaction).person_id, name.strip())
            await respond(interaction, notice(say("**{name}** is no season any more.", name=escape(name.strip()))))

    @season_off.autocomplete("name")
    @in_time
    async def _complete_season(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        seasons = (await self._boards.rules(server_of(interaction))).seasons
        return choices(tuple(one.name for one in seasons if typed.strip().casefold() in one.name.casefold()))

    @app_commands.command(name="rules", description="What counts on the boards; without anything, what is in force")
    @app_commands.describe(
        alone="Do rounds somebody played alone count?",
        least="Answers it takes to be ranked by accuracy or improvement",
    )
    async def rules(
        self, interaction: Interaction, alone: bool | None = None, least: app_commands.Range[int, 1, 1000] | None = None
    ) -> None:
        """Set and show them."""
        async with kindly(interaction):
            who = person_of(interaction).person_id
            rules = await self._boards.set_rules(server_of(interaction), who, solo=alone, least=least)
            await respond(interaction, notice(_told(rules)))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        raise Refused(Reason.NOT_A_SEASON) from None


def _told(rules: BoardRules) -> str:
    ends = say("Days end at midnight in **{zone}**.", zone=escape(rules.time_zone))
    alone = say("Rounds played alone **count**.") if rules.solo else say("Rounds played alone **do not count**.")
    takes = say("It takes **{count}** answers to be ranked by accuracy or improvement.", count=rules.least_answers)
    seasons = "\n".join(map(_season, rules.seasons))
    return f"{ends} {alone} {takes}\n{seasons or say('No season is set.')}"


def _season(one: Season) -> str:
    days = say("{first} to {last}", first=whole_day(one.first), last=whole_day(one.last))
    return f"- **{escape(one.name)}**: {days}"
