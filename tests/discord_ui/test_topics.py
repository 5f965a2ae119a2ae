"""What the notes cover and what there is on a topic, as somebody looks through it."""

import pytest
from scenes import Scene, buttons_of, components_of, text_of

from bot.app import create_bot


def menus_of(message: object) -> dict[str, list[str]]:
    """The values of each menu's options, by the menu's id."""
    menus = [part for part in components_of(message) if part["type"] == 3]
    return {menu["custom_id"]: [option["value"] for option in menu["options"]] for menu in menus}


async def test_the_topics_of_a_note_are_listed_and_open_from_the_menu_after_a_restart_too(scene: Scene) -> None:
    listed = await scene.person("asha").slash(scene.channel, "topics")
    (custom_id, names), *_ = menus_of(listed.response).items()
    await scene.restart(create_bot())

    opened = await scene.person("asha").select(listed.response, ["Container"], custom_id=custom_id)

    assert listed.ephemeral
    assert "Understanding Server Virtualization" in text_of(listed.response)
    assert {"container", "server virtualization"} <= {name.casefold() for name in names}
    assert opened.ephemeral
    assert text_of(opened.response).startswith("## Container")


@pytest.mark.parametrize("typed", ["Container", "containers", "conteiner", "CONTAINR"])
async def test_a_topic_tells_what_it_is_and_what_can_be_asked_of_it_whatever_slips(scene: Scene, typed: str) -> None:
    shown = (await scene.person("asha").slash(scene.channel, "topic", name=typed)).response

    said, buttons = text_of(shown), buttons_of(shown)
    assert "isolated group of user-space processes" in said
    assert "**Examples of containers:**" in said
    assert "📖 Understanding Server Virtualization" in said
    assert list(buttons)[:3] == ["Quiz me on this", "Revise this", "Ask about it"]


async def test_every_button_of_a_topic_does_what_it_says(scene: Scene) -> None:
    asha = scene.person("asha")
    shown = (await asha.slash(scene.channel, "topic", name="container")).response
    for label, custom_id in buttons_of(shown).items():
        pressed = await asha.click(shown, custom_id=custom_id)

        assert pressed.ephemeral, label
        assert "not in the notes" not in text_of(pressed.response), label
        assert len(text_of(pressed.response)) > 20, label


async def test_where_a_name_could_be_several_they_are_offered_and_where_it_is_none_that_is_said(scene: Scene) -> None:
    asha = scene.person("asha")

    unclear = (await asha.slash(scene.channel, "topic", name="virtual")).response
    nothing = (await asha.slash(scene.channel, "topic", name="qqqq")).response

    assert "Which of these do you mean" in text_of(unclear)
    assert 1 < len(buttons_of(unclear)) <= 5
    assert "no topic of that name" in text_of(nothing)


async def test_a_topic_is_completed_in_spite_of_slips(scene: Scene) -> None:
    found = await scene.person("asha").autocomplete(scene.channel, "topic", "name", "contaner")

    assert "Container" in [one["value"] for one in found]


async def test_the_title_of_a_note_tells_what_the_note_explains(scene: Scene) -> None:
    shown = await scene.person("asha").slash(scene.channel, "topic", name="Understanding Server Virtualization")

    explained = next(line for line in text_of(shown.response).splitlines() if "It explains:" in line)
    assert "Container" in explained
    assert "server virtualization" in explained
