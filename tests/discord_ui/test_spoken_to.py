"""What comes of Viva's name without a question, alone or under somebody's message."""

import pytest
from scenes import Locales, Scene, buttons_of, text_of

from bot.app import create_bot

HERE = "Here I am! Ask me something"
ABOUT_CONTAINERS = "containers are lighter, I think"


def name(scene: Scene) -> str:
    """As somebody types it."""
    assert scene.guild.me is not None
    return scene.guild.me.mention


@pytest.mark.parametrize("said", ["{}", "  {} \n", "{} {}"])
async def test_her_name_alone_gets_a_word_on_what_can_be_asked(scene: Scene, said: str) -> None:
    message = await scene.person("asha").send(scene.channel, said.replace("{}", name(scene)))

    assert text_of(scene.last).startswith(HERE)
    assert scene.last.reference.message_id == message.id
    assert scene.last.mentions == []


async def test_her_name_alone_is_answered_in_the_servers_language(german: Scene, locales: Locales) -> None:
    locales.set(german.person("asha"), "fr")

    await german.person("asha").send(german.channel, name(german))

    assert text_of(german.last).startswith("Da bin ich!")


async def test_a_message_she_may_not_read_leads_to_its_menu(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, ABOUT_CONTAINERS)

    await scene.person("asha").send(scene.channel, name(scene), reply_to=message)

    assert "I can't read that message" in text_of(scene.last)
    assert "**Explain this**" in text_of(scene.last)


async def test_the_menu_is_called_as_in_the_servers_language(german: Scene) -> None:
    message = await german.person("ben").send(german.channel, ABOUT_CONTAINERS)

    await german.person("asha").send(german.channel, name(german), reply_to=message)

    assert "**Das erklären**" in text_of(german.last)


async def test_a_message_that_names_her_is_explained_to_who_replies_with_her_name(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, f"{ABOUT_CONTAINERS}, or {name(scene)}?")

    pointing = await scene.person("asha").send(scene.channel, name(scene), reply_to=message)

    assert "isolated group of user-space processes" in text_of(scene.last)
    assert "Not what I asked" not in buttons_of(scene.last)
    assert scene.last.reference.message_id == pointing.id


async def test_a_card_of_hers_is_explained(scene: Scene) -> None:
    await scene.ask("ben", "what is a container", everyone=True)
    card = scene.last

    await scene.person("asha").send(scene.channel, name(scene), reply_to=card)

    assert scene.last.id != card.id
    assert "ontainer" in text_of(scene.last)


async def test_what_says_nothing_of_the_notes_is_said_to_be_that(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, f"{name(scene)} lol nice one")

    await scene.person("asha").send(scene.channel, name(scene), reply_to=message)

    assert "nothing in that message" in text_of(scene.last)


async def test_any_message_is_explained_where_she_may_read_the_channel(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIVA_QUIZ__TYPED_IN_CHANNEL", "true")
    await scene.restart(create_bot())
    message = await scene.person("ben").send(scene.channel, ABOUT_CONTAINERS)

    await scene.person("asha").send(scene.channel, name(scene), reply_to=message)

    assert text_of(scene.last).startswith("## Container")


async def test_a_picture_under_a_card_of_hers_is_left_alone(scene: Scene) -> None:
    card = await scene.ask("asha", "what is a container", everyone=True)

    sent = await scene.person("ben").send(scene.channel, "", reply_to=card, attachments=[("cat.png", b"png")])

    assert scene.last.id == sent.id


async def test_in_direct_messages_nothing_and_her_name_are_as_good(scene: Scene) -> None:
    user = scene.env.create_user("solo")

    await user.send_dm(name(scene))
    first = user.dm_channel.last_message
    picture = scene.env.backend.store_attachments(user.dm_channel.id, [("cat.png", b"png")])
    await user.send_dm("", attachments=picture)

    assert text_of(first).startswith(HERE)
    assert text_of(user.dm_channel.last_message).startswith(HERE)
    assert user.dm_channel.last_message.id != first.id


async def test_a_message_of_ones_own_is_explained_in_direct_messages(scene: Scene) -> None:
    user = scene.env.create_user("solo")
    message = await user.send_dm(ABOUT_CONTAINERS)

    under = {"channel_id": str(user.dm_channel.id), "message_id": str(message.id)}
    await user.send_dm(name(scene), reference=scene.env.backend.normalize_message_reference(user.dm_channel.id, under))

    assert text_of(user.dm_channel.last_message).startswith("## Container")
