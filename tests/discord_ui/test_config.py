"""A server's settings, as who manages it sees and changes them, and what they change for everybody."""

import discord
import simcord
from discord import ui
from round_scenes import begin, start, tutor_of
from scenes import Scene, buttons_of, components_of, text_of

from bot.discord_ui.cards.config import settings_card
from bot.discord_ui.settings_told import MEANINGS
from bot.discord_ui.tongue import LANGUAGES as SPOKEN
from bot.tutor import SETTINGS, InForce
from bot.tutor.setting import LANGUAGES


async def set_(scene: Scene, setting: str, value: str) -> str:
    """What the manager is told."""
    done = await scene.manager().slash(scene.channel, "config set", setting=setting, value=value)
    return text_of(done.response)


def menu_of(message: object) -> str:
    """The custom id of the menu on a card."""
    found = [part for part in components_of(message) if part["type"] in (3, 6, 8)]
    return str(found[0]["custom_id"])


def test_every_setting_is_explained_and_every_language_can_be_chosen() -> None:
    assert list(MEANINGS) == list(SETTINGS)
    assert max(map(len, MEANINGS.values())) <= 100
    assert tuple(SPOKEN) == LANGUAGES


async def test_all_settings_are_shown_with_a_menu_that_opens_each(scene: Scene) -> None:
    shown = await scene.manager().slash(scene.channel, "config show")

    said = text_of(shown.response)
    assert shown.ephemeral
    assert [key for key in SETTINGS if f"`{key}`" not in said] == []
    for key in SETTINGS:
        await scene.manager().select(shown.response, [key], custom_id=menu_of(shown.response))
        one = text_of(shown.response)
        assert one.startswith(f"## `{key}`")
        assert "**Default:**" in one
        assert "**It takes:**" in one
        await scene.manager().click(shown.response, label="All settings")


async def test_only_who_may_manage_the_server_is_offered_the_command(scene: Scene) -> None:
    assert "config set" in scene.manager().available_commands(scene.channel)
    assert "config set" not in scene.person("asha").available_commands(scene.channel)


async def test_a_change_is_in_force_told_and_on_record_and_can_be_taken_back(scene: Scene) -> None:
    said = await set_(scene, "questions", "3")
    await begin(scene)
    asked = text_of(scene.last)
    history = text_of((await scene.manager().slash(scene.channel, "config history")).response)
    back = text_of((await scene.manager().slash(scene.channel, "config reset", setting="questions")).response)

    assert "**Now:** 3" in said
    assert f"Last changed by <@{scene.manager().id}>" in said
    assert "1 of 3" in asked
    assert "`questions` default → 3" in history
    assert "**Now:** 8" in back


async def test_what_a_setting_does_not_take_is_said_with_what_it_takes(scene: Scene) -> None:
    assert "It takes a number from 1 to 50" in await set_(scene, "questions", "many")
    assert "It takes one of: calm, normal, quick" in await set_(scene, "pace", "frantic")
    assert "It takes a time zone" in await set_(scene, "time_zone", "Atlantis/Poseidonis")
    assert "no setting of that name" in await set_(scene, "colour", "blue")
    assert "has to allow that first" in await set_(scene, "typed_in_channel", "yes")


async def test_rounds_are_played_in_the_channels_that_were_chosen_and_in_their_threads(scene: Scene) -> None:
    arena = scene.guild.create_text_channel("arena")
    card = (await scene.manager().slash(scene.channel, "config set", setting="channels")).response
    await scene.manager().select(card, [arena], custom_id=menu_of(card))
    thread = await _thread(scene, arena)

    here = text_of((await start(scene)).response)
    there = text_of((await scene.person("ben").slash(thread, "quiz start")).response)

    assert f"<#{arena.id}>" in text_of(card)
    assert f"played elsewhere on this server: <#{arena.id}>" in here
    assert "lobby is open" in there


async def _thread(scene: Scene, channel: simcord.ChannelHandle) -> simcord.ChannelHandle:
    place = scene.env.bot.get_channel(channel.id)
    assert isinstance(place, discord.TextChannel)
    made = await place.create_thread(name="round", type=discord.ChannelType.public_thread)
    return next(one for one in channel.threads if one.id == made.id)


async def test_channels_can_be_written_by_name(scene: Scene) -> None:
    arena = scene.guild.create_text_channel("arena")

    said = await set_(scene, "channels", "#arena, study-hall")

    assert f"<#{arena.id}>, <#{scene.channel.id}>" in said


async def test_rounds_are_started_by_the_roles_that_were_chosen_and_by_teachers(scene: Scene) -> None:
    hosts = scene.guild.create_role("Hosts")
    await set_(scene, "start_roles", f"<@&{hosts.id}>")
    scene.people["ben"] = scene.guild.add_member(scene.env.create_user("ben"), roles=[hosts])

    refused = text_of((await start(scene, "asha")).response)
    started = text_of((await start(scene, "ben")).response)

    assert f"<@&{hosts.id}>" in refused
    assert "lobby is open" in started


async def test_who_was_given_it_may_stop_a_round_and_rule_on_questions(scene: Scene) -> None:
    helpers = scene.guild.create_role("Helpers")
    scene.people["ben"] = scene.guild.add_member(scene.env.create_user("ben"), roles=[helpers])
    await start(scene, "asha")
    before = text_of((await scene.person("ben").slash(scene.channel, "quiz stop")).response)
    await set_(scene, "stop_roles", f"<@&{helpers.id}>")
    await set_(scene, "teacher_roles", f"<@&{helpers.id}>")

    stopped = text_of((await scene.person("ben").slash(scene.channel, "quiz stop")).response)
    reports = text_of((await scene.person("ben").slash(scene.channel, "quiz reports")).response)

    assert "Only the person who started" in before
    assert "is over" in stopped
    assert "for teachers" not in reports


async def test_kinds_of_round_can_be_switched_off(scene: Scene) -> None:
    await set_(scene, "modes", "race, accuracy")

    refused = text_of((await start(scene, mode="classic")).response)
    await start(scene)

    assert "switched off on this server" in refused
    assert "Race" in text_of(scene.last)


async def test_answers_can_be_for_everybody_unless_somebody_says_otherwise(scene: Scene) -> None:
    await set_(scene, "ask_public", "yes")

    usual = await scene.ask("asha", "what is a container")
    private = await scene.ask("asha", "what is a container", everyone=False)
    await set_(scene, "channels", f"<#{scene.guild.create_text_channel('arena').id}>")
    elsewhere = await scene.ask("asha", "what is a container", everyone=True)

    assert not usual.ephemeral
    assert private.ephemeral
    assert elsewhere.ephemeral  # this channel is not one to speak up in


async def test_the_boards_and_the_settings_are_one_truth(scene: Scene) -> None:
    await scene.manager().slash(scene.channel, "boards zone", zone="Asia/Kolkata")
    shown = text_of((await scene.manager().slash(scene.channel, "config show", setting="time_zone")).response)
    await set_(scene, "least_answers", "25")
    rules = text_of((await scene.manager().slash(scene.channel, "boards rules")).response)

    assert "**Now:** Asia/Kolkata" in shown
    assert "**25** answers" in rules


async def test_a_value_is_suggested_while_it_is_typed(scene: Scene) -> None:
    scene.guild.create_text_channel("arena")
    who = scene.manager()

    settings = await who.autocomplete(scene.channel, "config set", "setting", "rounds are played")
    channels = await who.autocomplete(scene.channel, "config set", "value", "#study-hall, ar", setting="channels")
    paces = await who.autocomplete(scene.channel, "config set", "value", "", setting="pace")

    assert [one["value"] for one in settings] == ["channels"]
    assert [one["value"] for one in channels] == ["#study-hall, #arena"]
    assert [one["value"] for one in paces] == ["calm", "normal", "quick"]


async def test_numbers_are_written_on_a_sheet_and_yes_is_a_button(scene: Scene) -> None:
    who = scene.manager()
    card = (await who.slash(scene.channel, "config set", setting="questions")).response
    sheet = await who.click(card, label="Change it")
    await who.submit_modal(sheet, {"typed": "12"})
    switch = (await who.slash(scene.channel, "config set", setting="reminders")).response
    await who.click(switch, label="No")

    assert "**Now:** 12" in text_of(card)
    assert "**Now:** no" in text_of(switch)
    assert "Back to the default" in buttons_of(switch)


async def test_a_server_that_wants_no_reminders_in_its_channels_gets_none(scene: Scene) -> None:
    await set_(scene, "reminders", "no")

    refused = await scene.person("asha").slash(scene.channel, "revise nudge", at="19:30", here=True)

    assert "no reminders in its channels" in text_of(refused.response)


async def test_a_server_can_choose_what_is_spoken_in_its_channels(scene: Scene) -> None:
    before = await scene.env.bot.hearing.of_server(scene.guild.id)  # type: ignore[attr-defined]  # simcord types it as a plain client
    said = await set_(scene, "language", "de")

    assert before == "en"
    assert "Deutsch" in said
    assert await scene.env.bot.hearing.of_server(scene.guild.id) == "de"  # type: ignore[attr-defined]  # as above


async def test_all_settings_can_be_put_back_at_once(scene: Scene) -> None:
    await set_(scene, "questions", "3")
    await set_(scene, "pace", "calm")

    said = text_of((await scene.manager().slash(scene.channel, "config reset")).response)

    assert "2 settings are at their default again" in said
    assert (await tutor_of(scene).configuring.of(scene.guild.id)).quiz.questions == 8


def test_a_teachers_role_with_an_endless_name_is_told_in_short() -> None:
    untouched = InForce(SETTINGS["teacher_roles"], None, None)

    view = settings_card([untouched], "long " * 200)

    said = "".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))
    assert "a role called **long long" in said
    assert len(said) < 500
