"""The make-believe server: its channels and members, the same every time.

It is built before the clock is brought to the present, so its ids, which hold the time they were made at, are those
of the last rehearsal, and so the scoreboard of the last rehearsal is still theirs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

import discord
import simcord

from bot.rehearsal.environment import Environment

SERVER = "Virtualization class"
HALL = "study-hall"
CHANNELS = {HALL: "Ask anything about the notes, or play a round.", "quiz-arena": "Rounds, one after the other."}
THREAD = "exam-prep"
"""A thread of the first channel."""
DIRECT = "direct-message"
"""Everybody's own, with Viva."""
PLACES = (*CHANNELS, THREAD, DIRECT)

PATIENCE_SECONDS = 60.0
"""How long one thing somebody does may take on this machine, before the page says that it came to nothing."""

Actor = simcord.MemberActor | simcord.UserHandle


@dataclass(frozen=True, slots=True)
class World:
    """The environment and who is in it. The first member may manage the server, as a teacher may."""

    env: simcord.Env
    server: simcord.GuildHandle
    channels: Mapping[str, simcord.ChannelHandle]
    """By name, the thread among them."""
    members: Mapping[str, simcord.MemberActor]

    def place(self, name: str, person: str) -> tuple[simcord.ChannelHandle, Actor]:
        """A channel, and somebody as who they are there: a member, or in their own messages with Viva a user."""
        member = self.members[person]
        if name == DIRECT:
            return member.user.dm_channel, member.user
        return self.channels[name], member


async def open_world(members: Sequence[str], now: datetime | None = None) -> World:
    """A server on the simulated Discord, its clock at `now` or at the present, with nobody's bot on it yet."""
    nobody = discord.Client(intents=discord.Intents(guilds=True))
    # Time passes only when it is told to: by the beat of the room, by `waits` in a scene.
    env = Environment(nobody, check_errors=False, settle_timeout=PATIENCE_SECONDS)
    await env.start()
    if env.bot.user is not None:
        await env.bot.user.edit(username="Viva")
    guild = env.create_guild(SERVER)
    channels = {name: guild.create_text_channel(name, topic=topic) for name, topic in CHANNELS.items()}
    teacher = guild.create_role("Teacher", permissions=discord.Permissions(manage_guild=True))
    people = {
        name: guild.add_member(env.create_user(name.lower().replace(" ", "_"), global_name=name), roles=roles)
        for name, roles in zip(members, [[teacher], *[[] for _ in members[1:]]], strict=True)
    }
    channels[THREAD] = await _thread(nobody, channels[HALL])
    await env.advance_time(((now or datetime.now(UTC)) - env.now()).total_seconds())
    return World(env, guild, channels, people)


async def _thread(client: discord.Client, channel: simcord.ChannelHandle) -> simcord.ChannelHandle:
    hall = cast("discord.TextChannel", client.get_channel(channel.id))  # as it was just made
    await hall.create_thread(name=THREAD, type=discord.ChannelType.public_thread)
    return channel.threads[0]
