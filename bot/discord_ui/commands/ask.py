"""/ask, being spoken to, and the buttons of an answer: a related topic, a question to practise on."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.answer import answer_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import refusal
from bot.discord_ui.cards.practice import practice_card, tried_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.sentences import LONG_QUESTION
from bot.tutor import Asking, Refused, Tutor


def reply_card(asking: Asking, question: str, person_id: int, channel_id: int) -> Card:
    """Ask, and draw what comes back. Raises Refused for what is no question."""
    reply = asking.ask(question, person_id, channel_id)
    return answer_card(reply.answer, LONG_QUESTION if reply.long_winded else "")


class AskCog(commands.Cog):
    """Asking from anywhere."""

    def __init__(self, tutor: Tutor) -> None:
        self._asking = tutor.asking

    @app_commands.command(name="ask", description="Ask the notes anything: a definition, a comparison, a list, a why")
    @app_commands.describe(question="Your question, in your own words", everyone="Show the answer to everybody here?")
    async def ask(self, interaction: Interaction, question: str, everyone: bool | None = None) -> None:
        """Answer from the notes."""
        public = self._asking.public if everyone is None else everyone
        async with kindly(interaction):
            view = reply_card(self._asking, question, interaction.user.id, interaction.channel_id or 0)
            await respond(interaction, view, private=not public)

    @ask.autocomplete("question")
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(self._asking.complete(typed))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """`@Viva what is ...`, or a direct message. Discord gives us the text of these two alone."""
        me = message.guild.me if message.guild else None
        if message.author.bot or (me is not None and me not in message.mentions):
            return
        try:
            view = reply_card(self._asking, message.content, message.author.id, message.channel.id)
        except Refused as refused:
            view = refusal(refused.reason)
        await message.reply(view=view, mention_author=False)


class AskPress(Press, template=template(What.ASK, topic=r"[\s\S]+")):
    """A topic or question on a card: asked anew, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Answer privately."""
        asking = tutor_of(interaction).asking
        view = reply_card(asking, self.parts["topic"], interaction.user.id, interaction.channel_id or 0)
        await respond(interaction, view)


class PractisePress(Press, template=template(What.PRACTISE, topic=r"[\s\S]*")):
    """`Quiz me on this`: a question for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Show a question, privately."""
        practice = await tutor_of(interaction).practising.draw(self.parts["topic"])
        await respond(interaction, practice_card(practice))


class TryPress(Press, template=template(What.TRY, question=r"[^:]+", seed=r"\d{1,7}", choice=r"\d")):
    """An option of a practice question."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the question into its solution."""
        practice = await tutor_of(interaction).practising.again(self.parts["question"], int(self.parts["seed"]))
        await interaction.response.edit_message(view=tried_card(practice, int(self.parts["choice"])))
