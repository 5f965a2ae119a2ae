"""What a room sends is looked after though the room is a process of its own."""

from pathlib import Path

import pytest
from visitor import rehearsal_room

PLANTED = """
import discord
from bot.cli import main
from bot.discord_ui import VivaClient

begin = VivaClient.setup_hook

async def begin_and_say_too_much(self):
    await begin(self)
    try:
        await self.http.request(discord.http.Route("POST", "/channels/1/messages"), json={"content": "x" * 2001})
    except discord.HTTPException:
        pass

VivaClient.setup_hook = begin_and_say_too_much
main(["rehearse"])
"""
"""A room whose bot says more than Discord takes."""


async def test_a_bad_request_of_a_room_is_found_when_it_has_closed(tmp_path: Path, one_note: None) -> None:
    with pytest.raises(AssertionError, match="2001 characters; Discord takes 0 to 2000"):
        async with rehearsal_room(tmp_path, "-c", PLANTED):
            pass


async def test_a_room_that_sends_what_it_should_closes_in_peace(tmp_path: Path, one_note: None) -> None:
    async with rehearsal_room(tmp_path) as address:
        assert address.startswith("http://127.0.0.1:")
