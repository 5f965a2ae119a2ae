"""What Discord is told of /quiz keeps to its limits; Discord alone would say so otherwise, when the bot starts."""

import re
from typing import Any

from definitions import entries
from round_scenes import tutor_of
from scenes import Scene

CHAT_NAME = re.compile(r"^[-_'a-z0-9]{1,32}$")


def quiz(scene: Scene) -> dict[str, Any]:
    tree = scene.env.bot.tree  # type: ignore[attr-defined]  # simcord types it as a plain client
    return next(command.to_dict(tree) for command in tree.get_commands() if command.name == "quiz")


async def test_every_name_and_description_fits(scene: Scene) -> None:
    found = list(entries(quiz(scene)))

    assert len(found) > 30
    assert [one["name"] for one in found if not CHAT_NAME.match(one["name"])] == []
    assert [one["name"] for one in found if not 1 <= len(one["description"]) <= 100] == []


async def test_no_command_has_more_parts_than_discord_takes(scene: Scene) -> None:
    found = list(entries(quiz(scene)))

    assert max(len(one.get("options", [])) for one in found) <= 25
    assert max(len(one.get("choices", [])) for one in found) <= 25
    assert all(1 <= len(choice["name"]) <= 100 for one in found for choice in one.get("choices", []))
    assert sum(len(one["name"]) + len(one["description"]) for one in found) <= 8000


async def test_nothing_has_to_be_chosen_to_start_a_round(scene: Scene) -> None:
    start = next(one for one in entries(quiz(scene)) if one["name"] == "start")

    assert not [option["name"] for option in start["options"] if option.get("required")]
    assert [option["name"] for option in start["options"]][:2] == ["topic", "questions"]


async def test_suggestions_are_never_too_many_nor_too_long(scene: Scene) -> None:
    for typed in ("", "unit 2, ", "x" * 100, ", " * 40):
        offered = await scene.person("asha").autocomplete(scene.channel, "quiz start", "topic", typed)

        assert len(offered) <= 25
        assert all(len(choice["name"]) <= 100 for choice in offered)
    zones = tutor_of(scene).daily.zones("madrid")
    assert zones == ("Europe/Madrid",)
