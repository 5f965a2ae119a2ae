"""Being spoken to: `@Viva what is ...` on a server, or a direct message. Discord gives us the text of these two alone.

A name without a question is no mistake: under somebody's message it asks for that one to be explained, and standing
alone it gets a word on what can be asked. What is said under a message of ours pings us too, and need not be for us.
"""

import contextlib
import re
from collections.abc import Iterator

import discord
from discord.ext import commands

from bot.discord_ui.cards.answer import answer_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice, refusal
from bot.discord_ui.cards.topic import explained_card, topic_card
from bot.discord_ui.hearing import Hearing
from bot.discord_ui.interaction import channels_of
from bot.discord_ui.sentences import EXPLAIN
from bot.discord_ui.tongue import mark, say, speak
from bot.search import Verdict
from bot.tutor import Refused, Reply, Topic, Tutor

SPEAKS_ELSEWHERE = mark("On this server I speak up in other channels: {where}. `/ask` answers you alone, here too.")
NOTHING_ASKED = mark(
    "Here I am! Ask me something, for example: **what is a virtual machine?** `/help` shows all I can do."
)
CANT_READ = mark(
    "I can't read that message: of what people write, I am shown only what names me. Hold or right-click it, then "
    "Apps, then **{menu}**: I explain it to you alone."
)
_MENTION = re.compile(r"<@!?(\d+)>")


class SpokenToCog(commands.Cog):
    """Answers in the channel."""

    def __init__(self, tutor: Tutor, hearing: Hearing) -> None:
        self._tutor = tutor
        self._hearing = hearing

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer what is said to us, where the server lets us speak."""
        me = message.guild.me if message.guild else None
        if message.author.bot or (me is not None and me not in message.mentions):
            return
        server_id = message.guild.id if message.guild else None
        try:
            self._tutor.allowances.take(message.author.id, server_id)
        except Refused:
            return  # a reply to each of so many messages would be as much again
        speak(await self._hearing.of_message(message))
        named = me is None or str(me.id) in _MENTION.findall(message.content)
        chosen = await self._tutor.configuring.as_far_as_known(server_id)
        if server_id is not None and not chosen.is_open(channels_of(message.channel)):
            if named:
                where = ", ".join(f"<#{channel_id}>" for channel_id in sorted(chosen.channels))
                await _reply(message, notice(say(SPEAKS_ELSEWHERE, where=where)))
            return
        try:
            await self._answer(message, server_id, named=named)
        except Refused as refused:
            if named:
                await _reply(message, refusal(refused.reason))

    async def _answer(self, message: discord.Message, server_id: int | None, *, named: bool) -> None:
        """Raises Refused where there is nothing to say."""
        if not _MENTION.sub("", message.content).strip():
            if named:
                await _reply(message, self._about(message))
            return
        reply = self._tutor.asking.ask(message.content, message.author.id, message.channel.id)
        if not named and reply.answer.verdict is not Verdict.ANSWERED:
            return
        await _reply(message, answer_card(reply))
        if reply.answer.verdict is Verdict.REFUSED:
            await self._tutor.remarks.unanswered(server_id, message.author.id, reply.question)

    def _about(self, message: discord.Message) -> Card:
        """For a name without a question. Raises Refused where what it stands under says nothing of the notes."""
        if message.type is not discord.MessageType.reply or message.reference is None:
            return notice(say(NOTHING_ASKED))
        above = message.reference.resolved
        text = text_of(above) if isinstance(above, discord.Message) else ""
        return explanation(self._tutor.explaining.explain(text)) if text else notice(say(CANT_READ, menu=say(EXPLAIN)))


def explanation(found: Reply | tuple[Topic, ...]) -> Card:
    """What a message is about: a question's answer, which who reads it did not ask, else the terms it names."""
    if isinstance(found, Reply):
        return answer_card(found, own=False)
    return topic_card(found[0]) if len(found) == 1 else explained_card(found)


def text_of(message: discord.Message) -> str:
    """What a message says, cards and embeds included, as far as Discord shows it to us."""
    embeds = [text for embed in message.embeds for text in (embed.title, embed.description) if text]
    shown = [item.content for item in _items(message.components) if isinstance(item, discord.TextDisplay)]
    return "\n".join([message.content, *embeds, *shown]).strip()


def _items(components: list[discord.Component]) -> Iterator[discord.Component]:
    """Every component, outer before inner."""
    for one in components:
        yield one
        yield from _items(getattr(one, "children", []))


async def _reply(message: discord.Message, view: Card) -> None:
    """Answer in the channel, under the message where it is still there, if we may write there at all."""
    reference = message.to_reference(fail_if_not_exists=False)
    with contextlib.suppress(discord.Forbidden, discord.NotFound):
        await message.channel.send(view=view, files=view.files, reference=reference, mention_author=False)
