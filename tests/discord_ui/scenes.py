"""A server on a simulated Discord, a channel, and people who type and press."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import discord
import simcord


def parts(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component of a message, outer before inner."""
    for component in components:
        yield component
        yield from parts(component.get("components", []))


def components_of(message: Any) -> Iterator[dict[str, Any]]:
    """Every component of a message, outer before inner."""
    raw = [part if isinstance(part, dict) else part.to_dict() for part in message.components]
    return parts(raw)


def text_of(message: Any) -> str:
    """All a message says."""
    return "\n".join(part["content"] for part in components_of(message) if part["type"] == 10)


def buttons_of(message: Any) -> dict[str, str]:
    """Labels to custom ids."""
    return {part["label"]: part["custom_id"] for part in components_of(message) if part["type"] == 2}


async def put_away(client: Any) -> None:
    """What the end of a process does to its database connection."""
    await client.tutor.close()


@dataclass
class Scene:
    """A server with a channel, and people by name."""

    env: simcord.Env
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    people: dict[str, simcord.MemberActor] = field(default_factory=dict)

    def person(self, name: str) -> simcord.MemberActor:
        """Somebody, who joins the server when first named."""
        if name not in self.people:
            self.people[name] = self.guild.add_member(self.env.create_user(name))
        return self.people[name]

    def manager(self, name: str = "manager") -> simcord.MemberActor:
        """Somebody who may manage the server."""
        if name not in self.people:
            staff = self.guild.roles.get("Staff")
            role = staff or self.guild.create_role("Staff", permissions=discord.Permissions(manage_guild=True))
            self.people[name] = self.guild.add_member(self.env.create_user(name), roles=[role])
        return self.people[name]

    async def ask(self, name: str, question: str, **options: Any) -> Any:
        """The message somebody gets for a question."""
        result = await self.person(name).slash(self.channel, "ask", question=question, **options)
        return result.response

    async def restart(self, fresh: discord.Client) -> None:
        """The process dies and another takes over; the dead one's database connection is put away afterwards."""
        dead = self.env.bot
        await self.env.restart_bot(fresh)
        await put_away(dead)

    def said(self) -> list[str]:
        """What stands in the channel for everybody, oldest first."""
        return [text_of(message) for message in self.channel.history()]

    def said_by(self, message_id: int) -> Any:
        """The message of that id, as it is now."""
        return next(message for message in self.channel.history() if message.id == message_id)

    @property
    def last(self) -> Any:
        """The newest message for everybody."""
        return self.channel.last_message


class Locales:
    """What each person's Discord is set to; simcord's people all have theirs in English."""

    def __init__(self) -> None:
        self.by_person: dict[int, str] = {}

    def set(self, person: simcord.MemberActor, locale: str) -> simcord.MemberActor:
        self.by_person[person.id] = locale
        return person
