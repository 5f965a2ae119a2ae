"""The make-believe server: a channel and a few members, the same every time.

It is built before the clock is brought to the present, so its ids, which hold the time they were made at, are those
of the last rehearsal, and so the scoreboard of the last rehearsal is still theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import discord
import simcord

SERVER = "Virtualization class"
CHANNEL = "study-hall"


@dataclass(frozen=True, slots=True)
class World:
    """The environment and who is in it. The first member may manage the server, as a teacher may."""

    env: simcord.Env
    channel: simcord.ChannelHandle
    members: tuple[simcord.MemberActor, ...]


async def open_world(members: Sequence[str]) -> World:
    """A server on the simulated Discord, its clock at the present, with nobody's bot on it yet."""
    nobody = discord.Client(intents=discord.Intents(guilds=True))
    env = simcord.Env(nobody, check_errors=False)
    await env.start()
    if env.bot.user is not None:
        await env.bot.user.edit(username="Viva")
    guild = env.create_guild(SERVER)
    channel = guild.create_text_channel(CHANNEL, topic="Ask anything about the notes, or play a round.")
    teacher = guild.create_role("Teacher", permissions=discord.Permissions(manage_guild=True))
    people = tuple(
        guild.add_member(env.create_user(name.lower().replace(" ", "_"), global_name=name), roles=roles)
        for name, roles in zip(members, [[teacher], *[[] for _ in members[1:]]], strict=True)
    )
    await env.advance_time((datetime.now(UTC) - env.now()).total_seconds())
    return World(env, channel, people)
