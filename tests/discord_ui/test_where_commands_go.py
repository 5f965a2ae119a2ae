"""Where each command can be used: what is one's own goes anywhere, what belongs to a class stays on its server."""

import pytest
from scenes import Scene, buttons_of, text_of

from bot.discord_ui import VivaClient

ANYWHERE = {"ask", "help", "topics", "topic", "revise", "mydata", "Explain this"}
GUILD, BOT_DM, PRIVATE = 0, 1, 2
ON_A_SERVER, WITH_A_PERSON = 0, 1


async def test_what_is_ones_own_goes_anywhere_and_the_rest_stays_on_its_server(scene: Scene) -> None:
    client = scene.env.bot
    assert isinstance(client, VivaClient)

    for command in client.tree.get_commands():
        body = command.to_dict(client.tree)
        if command.name in ANYWHERE:
            assert (set(body["contexts"]), set(body["integration_types"])) == (
                {GUILD, BOT_DM, PRIVATE},
                {ON_A_SERVER, WITH_A_PERSON},
            ), command.name
        else:
            assert (body["contexts"], body["integration_types"]) == ([GUILD], [ON_A_SERVER]), command.name
    assert {command.name for command in client.tree.get_commands()} >= ANYWHERE


@pytest.mark.parametrize("command", ["topics", "mydata show"])
async def test_it_works_in_a_direct_message(scene: Scene, command: str) -> None:
    user = scene.env.create_user("solo")

    shown = await user.slash(command)

    assert len(text_of(shown.response)) > 20


async def test_a_direct_message_is_answered_and_talk_on_a_server_is_not(scene: Scene) -> None:
    user = scene.env.create_user("solo")

    await user.send_dm("what is a container")

    answered = user.dm_channel.last_message
    assert "kernel" in text_of(answered)
    assert "Quiz me on this" in buttons_of(answered)
