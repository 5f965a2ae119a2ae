"""What can be done with a message: its menus `Explain this` and `Quiz us on this`. Nothing of the message is kept."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.commands.spoken_to import explanation, text_of
from bot.discord_ui.interaction import Interaction, chosen_of, person_of, place_of, rights_of
from bot.discord_ui.markdown import escape
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.room import Rooms
from bot.discord_ui.sentences import EXPLAIN
from bot.discord_ui.tongue import mark, say
from bot.tutor import Tutor, Wish

QUIZ = mark("Quiz us on this")
OPENED_ON = mark("The lobby is open, on **{topic}**. You are in, and you lead the round.")


class MenusCog(commands.Cog):
    """Discord hands us the message with the press, so no right to read the channel is needed."""

    def __init__(self, client: commands.Bot, tutor: Tutor, rooms: Rooms) -> None:
        self._tutor = tutor
        self._client = client
        self._rooms = rooms
        quiz = app_commands.ContextMenu(name=QUIZ, callback=self._quiz)
        self._menus = (
            anywhere(app_commands.ContextMenu(name=EXPLAIN, callback=self._explain)),
            app_commands.guild_only(quiz),
        )

    async def cog_load(self) -> None:
        """Menus are no part of a cog by themselves."""
        for menu in self._menus:
            self._client.tree.add_command(menu)

    async def _explain(self, interaction: Interaction, message: discord.Message) -> None:
        """Privately."""
        async with kindly(interaction):
            await respond(interaction, explanation(self._tutor.explaining.explain(text_of(message))))

    async def _quiz(self, interaction: Interaction, message: discord.Message) -> None:
        """A round in this channel, as `/quiz start` would open it."""
        async with kindly(interaction):
            await self._tutor.quizzing.topics("")  # the questions are made, so that it is known what they are on
            topic = self._tutor.explaining.topic_of(text_of(message))
            wish = Wish(topic=topic, mode=(await chosen_of(interaction)).usual_mode)
            await self._tutor.quizzing.start(
                place_of(interaction), person_of(interaction), self._rooms.open, wish, rights=rights_of(interaction)
            )
            await respond(interaction, notice(say(OPENED_ON, topic=escape(topic))))
