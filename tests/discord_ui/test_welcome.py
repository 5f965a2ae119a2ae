"""The first message on a server: once, where it fits, and only where Viva may write."""

import discord
from scenes import Scene, text_of

from bot.app import create_bot
from bot.discord_ui import VivaClient
from bot.discord_ui.welcome import fitting, greet, welcome_card


def guild_of(scene: Scene) -> discord.Guild:
    guild = scene.env.bot.get_guild(scene.guild.id)
    assert guild is not None
    return guild


def client_of(scene: Scene) -> VivaClient:
    client = scene.env.bot
    assert isinstance(client, VivaClient)
    return client


async def test_a_server_is_told_what_to_type_once_even_after_a_restart(scene: Scene) -> None:
    await greet(client_of(scene), guild_of(scene))
    await greet(client_of(scene), guild_of(scene))
    await scene.restart(create_bot())
    await greet(client_of(scene), guild_of(scene))

    hellos = [said for said in scene.said() if "Hello!" in said]
    assert len(hellos) == 1
    assert [word for word in ("/topics", "/ask", "/quiz start", "/config show", "/help") if word not in hellos[0]] == []


async def test_its_button_opens_the_help(scene: Scene) -> None:
    await greet(client_of(scene), guild_of(scene))
    hello = next(said for said in scene.channel.history() if "Hello!" in text_of(said))

    opened = await scene.person("asha").click(hello, label="All I can do")

    assert opened.ephemeral
    assert "What I can do" in text_of(opened.response)
    assert "Hello!" in text_of(hello)  # others still read it


async def test_being_invited_is_greeted(scene: Scene) -> None:
    client = client_of(scene)
    cog = client.get_cog("Caretaker")
    assert cog is not None

    for name, listener in cog.get_listeners():
        if name == "on_guild_join":
            await listener(guild_of(scene))

    assert "Hello!" in text_of(scene.last)


async def test_where_viva_may_not_write_another_channel_is_taken_and_where_she_may_nowhere_nothing_is_said(
    scene: Scene,
) -> None:
    silent = scene.env.create_guild("Silent")
    me = scene.env.bot.user
    assert me is not None
    denied = discord.PermissionOverwrite(send_messages=False)
    silent.create_text_channel("closed", overwrites={me: denied})
    guild = scene.env.bot.get_guild(silent.id)
    assert guild is not None

    await greet(client_of(scene), guild)
    assert fitting(guild) is None
    silent.create_text_channel("open")
    await greet(client_of(scene), guild)

    assert [len(silent.channels[name].history()) for name in ("closed", "open")] == [0, 1]


async def test_a_server_that_is_deleted_is_greeted_anew(scene: Scene) -> None:
    client = client_of(scene)
    await greet(client, guild_of(scene))

    await client.tutor._storage.delete_server(scene.guild.id)

    assert await client.tutor.housekeeping.first_greeting(scene.guild.id)


def test_without_notes_it_says_where_they_go() -> None:
    assert "none yet" in str(welcome_card(0).to_components())
    assert set(buttons_of_view(welcome_card(3))) == {"All I can do"}


def buttons_of_view(view: discord.ui.LayoutView) -> list[str]:
    return [item.label or "" for item in view.walk_children() if isinstance(item, discord.ui.Button)]
