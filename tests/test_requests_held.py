"""What Discord would refuse is found wherever a test's bot sends it, and whoever started its Discord."""

from typing import Any

import discord
import pytest
import simcord
from requests_held import Book, faults

from bot.rehearsal.world import HALL, open_world

TOO_LONG = "x" * 2001
SAID = "message.content: 2001 characters; Discord takes 0 to 2000"


async def say_too_much(client: discord.Client, channel_id: int) -> None:
    """More than Discord takes in a message, which simcord may or may not."""
    route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=channel_id)
    try:
        await client.http.request(route, json={"content": TOO_LONG})
    except discord.HTTPException:
        return


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/interactions/1/t/callback", {"type": 4, "data": {"content": TOO_LONG}}),
        ("POST", "/interactions/1/t/callback", {"type": 9, "data": {"title": "y" * 46, "components": []}}),
        ("POST", "/interactions/1/t/callback", {"type": 8, "data": {"choices": [{"name": "", "value": "a"}]}}),
        ("PUT", "/applications/1/commands", [{"name": "Ask", "description": "Ask."}]),
        ("PATCH", "/webhooks/1/t/messages/@original", {"content": TOO_LONG}),
    ],
)
def test_what_goes_to_each_place_is_held_against_the_rules_of_that_place(method: str, path: str, body: Any) -> None:
    assert [*faults(method, path, body)]
    assert [*faults(method, path, body)], "the second time too"


async def test_a_bad_request_is_found_in_a_discord_that_simcord_runs(requests_held: Book) -> None:
    async with simcord.run(discord.Client(intents=discord.Intents(guilds=True))) as env:
        await say_too_much(env.bot, env.create_guild("Class").create_text_channel("hall").id)

    assert SAID in requests_held.close()[1]


async def test_a_bad_request_is_found_in_the_rehearsal_room_after_another_bot_came(requests_held: Book) -> None:
    world = await open_world(["Asha"])
    await say_too_much(world.env.bot, world.channels[HALL].id)
    await world.env.restart_bot(discord.Client(intents=discord.Intents(guilds=True)))
    await world.env.shutdown()

    assert SAID in requests_held.close()[1]
