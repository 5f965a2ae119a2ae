"""/ask, being spoken to, and the buttons of an answer: a related topic, a question to practise on."""

import contextlib
import re

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.answer import answer_card, elsewhere_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice, refusal
from bot.discord_ui.cards.practice import practice_card, tried_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.hearing import Hearing, aloud
from bot.discord_ui.interaction import Interaction, channels_of, chosen_of, count_use, guild_of, rights_of, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.discord_ui.tongue import mark, say, speak
from bot.search import Verdict
from bot.tutor import Refused, Tutor

SPEAKS_ELSEWHERE = mark("On this server I speak up in other channels: {where}. `/ask` answers you alone, here too.")
_MENTION = "<@{}>"
_ANY_MENTION = re.compile(r"<@!?\d+>")


async def answer(tutor: Tutor, interaction: Interaction, question: str, *, private: bool = True) -> None:
    """Ask and reply; a question the notes can't answer is noted for the teacher. Raises Refused for no question."""
    reply = tutor.asking.ask(question, interaction.user.id, interaction.channel_id or 0)
    async with aloud(interaction, private=private):
        await respond(interaction, answer_card(reply), private=private)
    if reply.answer.verdict is Verdict.REFUSED:
        await tutor.remarks.unanswered(guild_of(interaction), interaction.user.id, reply.question)


async def _is_public(interaction: Interaction, wished: bool | None) -> bool:
    """Whether everybody sees the answer: where the server lets Viva speak, as the person or else the server wishes."""
    chosen = await chosen_of(interaction)
    return chosen.is_open(rights_of(interaction).channels) and (chosen.ask_public if wished is None else wished)


class AskCog(commands.Cog):
    """Asking from anywhere."""

    def __init__(self, tutor: Tutor, hearing: Hearing) -> None:
        self._tutor = tutor
        self._hearing = hearing
        self._asking = tutor.asking

    @app_commands.command(name="ask", description="Ask the notes anything: a definition, a comparison, a list, a why")
    @anywhere
    @app_commands.describe(question="Your question, in your own words", everyone="Show the answer to everybody here?")
    async def ask(self, interaction: Interaction, question: str, everyone: bool | None = None) -> None:
        """Answer from the notes."""
        public = await _is_public(interaction, everyone)
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
        speak(await self._hearing.of_message(message))
        spoken_to = me is None or _MENTION.format(me.id) in message.content.replace("<@!", "<@")
        chosen = await self._tutor.configuring.as_far_as_known(message.guild.id if message.guild else None)
        if message.guild and not chosen.is_open(channels_of(message.channel)):
            if spoken_to:
                where = ", ".join(f"<#{channel_id}>" for channel_id in sorted(chosen.channels))
                await _reply(message, notice(say(SPEAKS_ELSEWHERE, where=where)))
            return
        try:
            reply = self._asking.ask(_question(message), message.author.id, message.channel.id)
        except Refused as refused:
            if spoken_to:
                await _reply(message, refusal(refused.reason))
            return
        if not spoken_to and reply.answer.verdict is not Verdict.ANSWERED:
            return  # said under a message of ours, and it pings us, but it need not be a question to us
        await _reply(message, answer_card(reply))
        if reply.answer.verdict is Verdict.REFUSED:
            await self._tutor.remarks.unanswered(server_id, message.author.id, reply.question)


def _question(message: discord.Message) -> str:
    """What was said; `@Viva` alone, under somebody's question, asks that one, as far as Discord shows it to us."""
    asked = message.reference.resolved if message.reference else None
    alone = not _ANY_MENTION.sub("", message.content).strip()
    return asked.content if alone and isinstance(asked, discord.Message) else message.content


async def _reply(message: discord.Message, view: Card) -> None:
    """Answer in the channel, under the message where it is still there, if we may write there at all."""
    reference = message.to_reference(fail_if_not_exists=False)
    with contextlib.suppress(discord.Forbidden, discord.NotFound):
        await message.channel.send(view=view, files=view.files, reference=reference, mention_author=False)


class AskPress(Press, template=template(What.ASK, topic=r"[\s\S]+")):
    """A topic or question on a card: asked anew, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Answer privately."""
        count_use(interaction)
        await answer(tutor_of(interaction), interaction, self.parts["topic"])


class PagePress(Press, template=template(What.PAGE, page=r"\d{1,2}", since=r"[0-9a-f]{6}", question=r"[\s\S]+")):
    """A page of a long answer, which may be months old."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the page, for who pressed: a card that everybody sees stays as it is."""
        reply = tutor_of(interaction).asking.look_up(self.parts["question"])
        view = answer_card(reply, int(self.parts["page"]), self.parts["since"])
        if interaction.message is not None and (interaction.message.flags.ephemeral or interaction.guild_id is None):
            await turn(interaction, view)
        else:
            await respond(interaction, view)


class UnhelpfulPress(Press, template=template(What.UNHELPFUL, question=r"[\s\S]+")):
    """`Not what I asked`: noted for the teacher, and other places offered."""

    async def press(self, interaction: Interaction) -> None:
        """Thank, privately, then note it."""
        count_use(interaction)
        tutor = tutor_of(interaction)
        reply, others = tutor.asking.elsewhere(self.parts["question"])
        await respond(interaction, elsewhere_card(others))
        await tutor.remarks.unhelpful(guild_of(interaction), interaction.user.id, reply.question, reply.place)


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
