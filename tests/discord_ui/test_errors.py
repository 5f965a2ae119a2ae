"""What people and whoever runs Viva are told when something goes wrong; never more, and never an error's own words."""

import discord
import pytest
import simcord
from scenes import Scene, text_of

from bot.app import create_bot
from bot.discord_ui import VivaClient
from bot.discord_ui.caretaker import Caretaker

WORDS = "what somebody wrote"
HOURS = 6


def owner_messages(env: simcord.Env) -> list[str]:
    """What was sent by direct message."""
    channels = {sent.path for sent in env.http_requests if sent.path == "/users/@me/channels"}
    return [str(sent.json) for sent in env.http_requests if channels and sent.path.endswith("/messages") and sent.json]


@pytest.fixture
def telling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVA_BOT__TELL_OWNER_HOURS", str(HOURS))


@pytest.fixture
def simcord_bot(request: pytest.FixtureRequest) -> VivaClient:
    if "telling" in request.fixturenames:
        request.getfixturevalue("telling")
    return create_bot()


def broken(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of ours in what /ask does, its words somebody's."""

    def ask(*_args: object) -> None:
        raise ValueError(WORDS)

    monkeypatch.setattr(scene.env.bot.tutor.asking, "ask", ask)  # type: ignore[attr-defined]  # a plain client to simcord


async def test_a_fault_of_ours_is_told_with_a_code_that_the_log_has_and_without_its_words(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken(scene, monkeypatch)

    said = text_of(await scene.ask("asha", "what is a container"))
    logged = capsys.readouterr()

    assert "Something went wrong on my side" in said
    code = said.rsplit("`", 2)[1]
    assert code in logged.out + logged.err
    assert WORDS not in said + logged.out + logged.err
    assert len(scene.env.errors) == 1
    assert owner_messages(scene.env) == []


@pytest.mark.usefixtures("telling")
async def test_the_owner_is_told_of_a_kind_of_fault_once_in_some_hours(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken(scene, monkeypatch)

    for _ in range(3):
        await scene.ask("asha", "what is a container")
    (first,) = owner_messages(scene.env)
    await scene.env.advance_time(HOURS * 3600)
    await scene.ask("asha", "what is a container")
    _, second = owner_messages(scene.env)

    assert "There is a fault in me" in first
    assert "since I last told you: 1" in first
    assert "since I last told you: 3" in second
    assert WORDS not in first + second
    assert len(scene.env.errors) == 4


async def test_a_mention_that_can_not_be_answered_is_no_fault_to_anybody(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken(scene, monkeypatch)
    me = scene.guild.me
    assert me is not None

    await scene.person("asha").send(scene.channel, f"{me.mention} what is a container")
    logged = capsys.readouterr()

    assert "on_message" in logged.out + logged.err
    assert WORDS not in logged.out + logged.err
    assert len(scene.env.errors) == 1


async def test_a_missing_permission_is_named_with_who_can_mend_it(scene: Scene) -> None:
    me = scene.guild.me
    assert me is not None
    shut = scene.guild.create_text_channel(
        "shut", overwrites={me: discord.PermissionOverwrite(send_messages=False, attach_files=False)}
    )

    told = await scene.person("asha").slash(shut, "quiz start")

    said = text_of(told.response or told.followups[0])
    assert "**Send Messages**" in said
    assert "**Attach Files**" in said
    assert "View Channel" not in said
    assert "Edit Channel and Permissions" in said


async def test_discords_own_refusal_names_the_permission_too(scene: Scene) -> None:
    me = scene.guild.me
    assert me is not None
    shut = scene.guild.create_text_channel("shut", overwrites={me: discord.PermissionOverwrite(attach_files=False)})
    scene.env.inject_error("POST", "/interactions/*/callback", status=403, code=50013)

    told = await scene.person("asha").slash(shut, "ask", question="what is a container")

    assert "I am missing **Attach Files**" in text_of(told.response)
    assert len(scene.env.errors) == 1


async def test_who_asks_too_often_is_told_when_it_goes_on(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    asha = scene.person("asha")
    for _ in range(6):
        await asha.slash(scene.channel, "revise progress")

    refused = await asha.slash(scene.channel, "revise progress")
    other = await scene.ask("ben", "what is a container")

    assert "One moment: you can do that again <t:" in text_of(refused.response)
    assert refused.ephemeral
    assert "isolated group" in text_of(other)
    await scene.env.advance_time(11)
    assert "One moment" not in text_of((await asha.slash(scene.channel, "revise progress")).response)


async def test_readiness_that_comes_while_viva_leaves_begins_nothing(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    bot = scene.env.bot
    assert isinstance(bot, VivaClient)
    caretaker = bot.get_cog("Caretaker")
    assert isinstance(caretaker, Caretaker)
    await bot.close()

    await caretaker.begin()
    await caretaker.keep_house()

    logged = capsys.readouterr()
    assert "interaction failed" not in logged.out + logged.err
