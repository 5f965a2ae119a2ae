"""The help: a command for whatever one wants to do, and an entry for every command."""

import re
from collections.abc import Iterator
from itertools import groupby

import discord
import pytest
from discord import app_commands
from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, buttons_of, components_of, text_of

from bot.app import create_bot
from bot.discord_ui import VivaClient
from bot.discord_ui.cards.help import CHAPTERS, WHO, chapter_card, entry_card, found_card, overview_card, privacy_card
from bot.discord_ui.helping import TABLE, Chapter, Who, find
from bot.discord_ui.helping.privacy import as_chat, privacy_text
from docs.making.commands import commands_made

SPOKEN_TO = "@Viva"
"""The one way in that is no command."""


def leaves(client: VivaClient) -> Iterator[str]:
    """Every command and menu by its whole name."""
    for command in client.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            yield command.qualified_name
    for kind in (discord.AppCommandType.user, discord.AppCommandType.message):
        yield from (menu.name for menu in client.tree.get_commands(type=kind))


async def test_every_command_has_one_entry_and_every_entry_a_command(scene: Scene) -> None:
    client = scene.env.bot
    assert isinstance(client, VivaClient)

    assert sorted(entry.command for entry in TABLE) == sorted([*leaves(client), SPOKEN_TO])


def test_the_table_goes_chapter_by_chapter() -> None:
    assert [chapter for chapter, _ in groupby(entry.chapter for entry in TABLE)] == [*Chapter]


async def test_every_command_and_option_stands_in_the_documentation(scene: Scene) -> None:
    client = scene.env.bot
    assert isinstance(client, VivaClient)
    parts = dict(part.partition("\n")[::2] for part in re.split(r"^#{2,3} ", commands_made(), flags=re.MULTILINE))
    options = {
        f"/{command.qualified_name}": [f"| `{one.display_name}` |" for one in command.parameters]
        for command in client.tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }

    assert {name.removeprefix("/") for name in parts} >= {*leaves(client), SPOKEN_TO}
    assert [(name, row) for name, rows in options.items() for row in rows if row not in parts[name]] == []


async def test_every_example_names_options_its_command_has(scene: Scene) -> None:
    client = scene.env.bot
    assert isinstance(client, VivaClient)
    options = {
        command.qualified_name: {one.display_name for one in command.parameters}
        for command in client.tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }

    for entry in (entry for entry in TABLE if entry.command in options):
        assert entry.example.startswith(f"/{entry.command}"), entry.command
        assert set(re.findall(r" ([a-z]+):", entry.example)) <= options[entry.command], entry.command


def test_every_entry_is_told_whole() -> None:
    assert set(CHAPTERS) == set(Chapter)
    assert set(WHO) == set(Who)
    assert [entry.command for entry in TABLE if not (entry.wish and entry.line and entry.example)] == []
    for entry in TABLE:
        assert entry_card(entry).content_length() < 500
    for chapter in Chapter:
        assert chapter_card(chapter).content_length() < 1500
    assert overview_card().content_length() < 900  # a phone's screen, nearly


@pytest.mark.parametrize(
    ("wanted", "command"),
    [
        ("how do I stop reminders", "revise nudge"),
        ("turn of remiders", "revise nudge"),
        ("delete my data", "mydata delete"),
        ("delet my dat", "mydata delete"),
        ("start a team round", "quiz start"),
        ("what did I get wrong?", "quiz missed"),
        ("leaderbord", "scoreboard"),
        ("hide my name", "mydata boards"),
        ("more time for a student", "quiz extra-time"),
        ("next question", "quiz skip"),
        ("stop the game", "quiz stop"),
        ("make it speak german", "config set"),
        ("mock paper", "revise paper"),
        ("what topics are there", "topics"),
        ("who changed the settings", "config history"),
    ],
)
def test_what_one_wants_to_do_leads_to_its_command_slips_included(wanted: str, command: str) -> None:
    assert find(wanted)[0].command == command


@given(st.text(max_size=100))
def test_whatever_is_wanted_makes_a_card_and_suggestions_that_fit(wanted: str) -> None:
    found = find(wanted)

    assert len(found) <= 25
    found_card(wanted or "?", found)


async def test_the_overview_leads_to_chapters_and_commands_after_a_restart_too(scene: Scene) -> None:
    asha = scene.person("asha")
    shown = (await asha.slash(scene.channel, "help")).response
    overview = text_of(shown)
    await scene.restart(create_bot())

    (menu,) = [part for part in components_of(shown) if part["type"] == 3]
    await asha.select(shown, ["revise"], custom_id=menu["custom_id"])
    chapter = text_of(shown)
    first = next(part for part in components_of(shown) if part["type"] == 3)
    await asha.select(shown, ["revise nudge"], custom_id=first["custom_id"])

    assert shown.ephemeral
    assert "What I can do" in overview
    assert "`/revise nudge`" in chapter
    assert "/revise nudge at:19:30" in text_of(shown)
    await asha.click(shown, label="All I can do")
    assert text_of(shown) == overview


async def test_help_is_found_while_it_is_typed_and_by_any_words(scene: Scene) -> None:
    asha = scene.person("asha")

    suggested = await asha.autocomplete(scene.channel, "help", "what", "delete my da")
    chosen = (await asha.slash(scene.channel, "help", what=suggested[0]["value"])).response
    typed = (await asha.slash(scene.channel, "help", what="how do I stop reminders")).response

    assert suggested[0]["value"] == "mydata delete"
    assert "Delete my data" in text_of(chosen)
    assert "/revise nudge" in text_of(typed)


async def test_a_question_on_the_course_is_led_to_the_notes(scene: Scene) -> None:
    asha = scene.person("asha")
    shown = (await asha.slash(scene.channel, "help", what="kubernetes?")).response

    answered = await asha.click(shown, label="Ask the notes")

    assert "no way to do that" in text_of(shown)
    assert text_of(answered.response)


async def test_what_is_kept_is_linked_and_shown_page_by_page(scene: Scene) -> None:
    asha = scene.person("asha")
    shown = (await asha.slash(scene.channel, "help")).response

    await asha.click(shown, label="What is kept about me")
    first = text_of(shown)
    await asha.click(shown, label="More")

    assert "What Viva keeps about people" in first
    assert "page 2 of" in text_of(shown)
    assert {"Back", "More"} <= set(buttons_of(shown))


def test_a_deployments_own_page_is_linked_instead() -> None:
    body = overview_card("https://example.org/privacy").to_components()

    assert "https://example.org/privacy" in str(body)


def test_the_privacy_page_reads_in_a_chat() -> None:
    text = privacy_text()

    assert "|" not in text
    assert "](" not in text
    assert "/mydata forget" in text
    assert as_chat("| a | b |\n| --- | --- |\n| one | two |\n\nmore\nof it") == "- one: two\n\nmore of it"
    assert privacy_card(99).content_length() <= 4000
