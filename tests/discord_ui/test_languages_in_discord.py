"""Who is spoken to in which language, through the real bot: a person in theirs, a channel in its server's."""

import re
from typing import Any

import pytest
from definitions import entries
from round_scenes import asked_now, option_letters, right_letter, start, tutor_of
from scenes import Locales, Scene, buttons_of, text_of

from bot.app import create_bot
from bot.discord_ui.translator import Translator

QUESTION = "what is a virtual machine?"
OPTION_NAME = re.compile(r"[-_'\w\u0900-\u097F]{1,32}")
LOCALES = {"es-ES", "es-419", "fr", "de", "hi"}


@pytest.mark.parametrize(
    ("locale", "label"),
    [
        ("fr", "Réviser ça"),
        ("es-ES", "Repasar esto"),
        ("es-419", "Repasar esto"),
        ("de", "Das wiederholen"),
        ("hi", "इसे दोहराओ"),
        ("en-GB", "Revise this"),
        ("pt-BR", "Revise this"),
    ],
)
async def test_a_private_answer_is_in_the_persons_language(
    scene: Scene, locales: Locales, locale: str, label: str
) -> None:
    locales.set(scene.person("asha"), locale)

    answer = await scene.ask("asha", QUESTION, everyone=False)

    assert label in buttons_of(answer)


async def test_a_public_answer_is_in_the_servers_language(german: Scene, locales: Locales) -> None:
    locales.set(german.person("asha"), "fr")

    answer = await german.ask("asha", QUESTION, everyone=True)
    refused = await german.ask("asha", " ", everyone=True)

    assert "Das wiederholen" in buttons_of(answer)
    assert "Pose-moi une question" in text_of(refused)


async def test_a_round_speaks_the_servers_language_and_each_player_hears_their_own(
    german: Scene, locales: Locales
) -> None:
    locales.set(german.person("asha"), "es-ES")
    locales.set(german.person("ben"), "pt-BR")

    assert all(len(course.bank) for course in tutor_of(german).shelf.courses)  # made before a clock runs
    opened = await start(german, "asha")
    await german.person("ben").click(german.last, label="Mitmachen")
    await german.person("asha").click(german.last, label="Jetzt starten")
    question = german.last
    hers = await german.person("asha").click(question, label=right_letter(german, question))
    his = await german.person("ben").click(question, label=option_letters(question)[1])

    assert "La sala está abierta." in text_of(opened.response)
    assert "Frage 1 von" in text_of(question)
    assert "Es hat begonnen." in german.said()[0]
    assert "Respondiste **" in text_of(hers.response)
    assert "You answered **" in text_of(his.response)

    await german.env.advance_time(9)
    assert "Frage 2 von" in text_of(german.last)
    assert any("**Zwischenstand**" in said for said in german.said())
    assert asked_now(german).number == 2


async def test_a_button_under_a_german_message_answers_in_the_language_of_who_presses(
    german: Scene, locales: Locales
) -> None:
    locales.set(german.person("asha"), "hi")
    shown = await german.ask("ben", QUESTION, everyone=True)

    practice = await german.person("asha").click(shown, label="Frag mich dazu ab")

    assert "सिर्फ़ तुम्हारे लिए" in text_of(practice.response)


async def test_a_mention_is_answered_in_the_servers_language(german: Scene) -> None:
    me = german.env.bot.user
    assert me is not None

    await german.person("asha").send(german.channel, f"{me.mention} {QUESTION}")

    assert "Das wiederholen" in buttons_of(german.last)


async def test_a_direct_message_is_answered_in_what_the_person_last_spoke(scene: Scene, locales: Locales) -> None:
    asha = locales.set(scene.person("asha"), "fr")
    await scene.ask("asha", QUESTION, everyone=False)

    await asha.send_dm(QUESTION)

    assert "Réviser ça" in buttons_of(asha.user.dm_channel.last_message)


@pytest.mark.parametrize("by", ["a command", "a button"])
async def test_a_direct_message_after_a_restart_is_answered_in_it_too(scene: Scene, locales: Locales, by: str) -> None:
    asha = scene.person("asha")
    locales.set(asha, "fr" if by == "a command" else "de")
    shown = await scene.ask("asha", QUESTION, everyone=by == "a button")
    locales.set(asha, "fr")
    if by == "a button":
        await asha.click(shown, label="Quiz me on this")

    await scene.restart(create_bot())
    await asha.send_dm(QUESTION)

    assert "Réviser ça" in buttons_of(asha.user.dm_channel.last_message)


async def test_who_turned_to_english_is_answered_in_english_after_a_restart(scene: Scene, locales: Locales) -> None:
    asha = locales.set(scene.person("asha"), "fr")
    await scene.ask("asha", QUESTION)
    await scene.restart(create_bot())
    locales.set(asha, "en-US")
    await scene.ask("asha", QUESTION)

    await scene.restart(create_bot())
    await asha.send_dm(QUESTION)

    assert "Revise this" in buttons_of(asha.user.dm_channel.last_message)


async def test_her_name_in_a_direct_message_after_a_restart_is_answered_in_it(scene: Scene, locales: Locales) -> None:
    asha = locales.set(scene.person("asha"), "de")
    await scene.ask("asha", QUESTION)

    await scene.restart(create_bot())
    me = scene.env.bot.user
    assert me is not None
    await asha.send_dm(me.mention)

    assert text_of(asha.user.dm_channel.last_message).startswith("Da bin ich!")


async def test_commands_are_described_in_every_language(scene: Scene) -> None:
    tree: Any = scene.env.bot.tree  # type: ignore[attr-defined]  # simcord types it as a plain client
    translator = Translator()
    found = [
        one
        for command in tree.get_commands()
        for one in entries(await command.get_translated_payload(tree, translator))
    ]

    described = [one for one in found if one.get("description")]
    assert [one["name"] for one in described if set(one.get("description_localizations", ())) != LOCALES] == []
    assert all(1 <= len(text) <= 100 for one in described for text in one["description_localizations"].values())


MENUS = {
    "Explain this": {"es-ES": "Explicar esto", "fr": "Expliquer ceci", "de": "Das erklären", "hi": "इसे समझाओ"},
    "Quiz us on this": {"es-ES": "Quiz sobre esto", "fr": "Quiz là-dessus", "de": "Quiz dazu", "hi": "इस पर क्विज़"},
}


async def test_the_menus_of_a_message_are_named_in_every_language_and_commands_in_none(scene: Scene) -> None:
    tree: Any = scene.env.bot.tree  # type: ignore[attr-defined]  # simcord types it as a plain client
    found = {
        one.name: (await one.get_translated_payload(tree, Translator())).get("name_localizations") or {}
        for one in tree.get_commands()
    }

    assert {name: names for name, names in found.items() if names} == {
        name: names | {"es-419": names["es-ES"]} for name, names in MENUS.items()
    }


@pytest.mark.parametrize("locale", sorted(MENUS["Explain this"]))
async def test_the_help_calls_a_menu_as_discord_does(scene: Scene, locales: Locales, locale: str) -> None:
    asha = locales.set(scene.person("asha"), locale)

    shown = [(await asha.slash(scene.channel, "help", what=menu)).response for menu in MENUS]
    found = (await asha.slash(scene.channel, "help", what=MENUS["Explain this"][locale].lower())).response

    for menu, card in zip(MENUS, shown, strict=True):
        assert f"`{MENUS[menu][locale]}`" in text_of(card)
        assert MENUS[menu][locale] in text_of(card).rpartition("`")[0].rpartition("`")[2]
        assert menu not in text_of(card)
    assert f"`{MENUS['Explain this'][locale]}`" in text_of(found)


async def test_options_have_names_that_discord_takes_each_once(scene: Scene) -> None:
    tree: Any = scene.env.bot.tree  # type: ignore[attr-defined]  # simcord types it as a plain client
    commands = [await command.get_translated_payload(tree, Translator()) for command in tree.get_commands()]

    for command in (one for each in commands for one in entries(each)):
        for locale in LOCALES:
            names = [
                option.get("name_localizations", {}).get(locale, option["name"])
                for option in command.get("options", [])
            ]
            assert len(set(names)) == len(names), (command["name"], locale)
            assert all(OPTION_NAME.fullmatch(name) and name == name.lower() for name in names)
