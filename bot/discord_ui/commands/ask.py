"""/ask, being spoken to, and the buttons of an answer: a related topic, a question to practise on."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.answer import answer_card, elsewhere_card
from bot.discord_ui.cards.notice import refusal
from bot.discord_ui.cards.practice import practice_card, tried_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.hearing import Hearing, aloud
from bot.discord_ui.interaction import Interaction, count_use, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.discord_ui.tongue import speak
from bot.search import Verdict
from bot.tutor import Refused, Tutor


async def answer(tutor: Tutor, interaction: Interaction, question: str, *, private: bool = True) -> None:
    """Ask and reply; a question the notes can't answer is noted for the teacher. Raises Refused for no question."""
    reply = tutor.asking.ask(question, interaction.user.id, interaction.channel_id or 0)
    async with aloud(interaction, private=private):
        await respond(interaction, answer_card(reply), private=private)
    if reply.answer.verdict is Verdict.REFUSED:
        await tutor.remarks.unanswered(interaction.guild_id, interaction.user.id, reply.question)


class AskCog(commands.Cog):
    """Asking from anywhere."""

    def __init__(self, tutor: Tutor, hearing: Hearing) -> None:
        self._tutor = tutor
        self._hearing = hearing
        self._asking = tutor.asking

    @app_commands.command(name="ask", description="Ask the notes anything: a definition, a comparison, a list, a why")
    @app_commands.describe(question="Your question, in your own words", everyone="Show the answer to everybody here?")
    async def ask(self, interaction: Interaction, question: str, everyone: bool | None = None) -> None:
        """Answer from the notes."""
        public = self._asking.public if everyone is None else everyone
        async with kindly(interaction, private=not public):
            await answer(self._tutor, interaction, question, private=not public)

    @ask.autocomplete("question")
    @in_time
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(self._asking.complete(typed))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """`@Viva what is ...`, or a direct message. Discord gives us the text of these two alone."""
        me = message.guild.me if message.guild else None
        if message.author.bot or (me is not None and me not in message.mentions):
            return
        server_id = message.guild.id if message.guild else None
        try:
            self._tutor.allowances.take(message.author.id, server_id)
        except Refused:
            return  # a reply to each of so many messages would be as much again
        speak(await self._hearing.of_channel(message.channel))
        try:
            reply = self._asking.ask(message.content, message.author.id, message.channel.id)
        except Refused as refused:
            await message.reply(view=refusal(refused.reason), mention_author=False)
            return
        await message.reply(view=answer_card(reply), mention_author=False)
        if reply.answer.verdict is Verdict.REFUSED:
            await self._tutor.remarks.unanswered(server_id, message.author.id, reply.question)


class AskPress(Press, template=template(What.ASK, topic=r"[\s\S]+")):
    """A topic or question on a card: asked anew, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Answer privately."""
        count_use(interaction)
        await answer(tutor_of(interaction), interaction, self.parts["topic"])


class UnhelpfulPress(Press, template=template(What.UNHELPFUL, question=r"[\s\S]+")):
    """`Not what I asked`: noted for the teacher, and other places offered."""

    async def press(self, interaction: Interaction) -> None:
        """Thank, privately, then note it."""
        count_use(interaction)
        tutor = tutor_of(interaction)
        reply, others = tutor.asking.elsewhere(self.parts["question"])
        await respond(interaction, elsewhere_card(others))
        await tutor.remarks.unhelpful(interaction.guild_id, interaction.user.id, reply.question, reply.place)


class PractisePress(Press, template=template(What.PRACTISE, topic=r"[\s\S]*")):
    """`Quiz me on this`: a question for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Show a question, privately."""
        count_use(interaction)
        practice = await tutor_of(interaction).practising.draw(self.parts["topic"])
        await respond(interaction, practice_card(practice))


class TryPress(Press, template=template(What.TRY, question=r"[^:]+", seed=r"\d{1,7}", choice=r"\d")):
    """An option of a practice question."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the question into its solution."""
        practice = await tutor_of(interaction).practising.again(self.parts["question"], int(self.parts["seed"]))
        await turn(interaction, tried_card(practice, int(self.parts["choice"])))
