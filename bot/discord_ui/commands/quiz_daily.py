"""/quiz daily: a question a day in this channel."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.notice import notice
from bot.discord_ui.interaction import (
    Interaction,
    channel_of,
    check_teacher,
    chosen_of,
    person_of,
    place_of,
    rights_of,
)
from bot.discord_ui.limits import choices
from bot.discord_ui.patience import promise_now
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.room import Rooms
from bot.discord_ui.sentences import DAILY_OFF, DAILY_SET
from bot.discord_ui.stamp import stamp
from bot.discord_ui.suggest import in_time, zones
from bot.discord_ui.tongue import say
from bot.tutor import Tutor


class DailyCommands(commands.Cog):
    """The part of /quiz that sets the question of the day."""

    _tutor: Tutor
    _rooms: Rooms

    @app_commands.autocomplete(zone=zones)
    @app_commands.command(name="daily", description="Ask one question a day in this channel")
    @app_commands.describe(
        hour="At which hour, 0 to 23", zone="The time zone of that hour: start typing a city", topic="What about"
    )
    async def daily(
        self,
        interaction: Interaction,
        hour: app_commands.Range[int, 0, 23],
        zone: app_commands.Range[str, 1, 60] = "UTC",
        topic: app_commands.Range[str, 1, 100] = "",
    ) -> None:
        """A teacher may."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            await check_teacher(interaction)
            (await chosen_of(interaction)).check_channel(rights_of(interaction))
            first_at = await self._tutor.daily.set(
                place_of(interaction), person_of(interaction), self._rooms.open, hour=hour, zone=zone, topic=topic
            )
            await respond(interaction, notice(say(DAILY_SET, hour=hour, zone=zone, first=stamp(first_at))))

    @daily.autocomplete("topic")
    @in_time
    async def _complete_daily_topic(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(await self._tutor.quizzing.topics(typed))

    @app_commands.command(name="daily-off", description="No more questions of the day in this channel")
    async def daily_off(self, interaction: Interaction) -> None:
        """A teacher may."""
        async with kindly(interaction):
            await check_teacher(interaction)
            await self._tutor.daily.drop(channel_of(interaction), person_of(interaction))
            await respond(interaction, notice(say(DAILY_OFF)))
