"""Revising in direct messages, and reminders that go to a channel with a mention."""

from datetime import timedelta
from typing import Any

import pytest
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot


def message_of(result: Any) -> Any:
    return result.followups[0] if result.followups else result.response


async def known(who: Any, message: Any) -> None:
    """The open card is turned and known."""
    await who.click(message, label="Show the answer" if "Show the answer" in buttons_of(message) else "A")
    await who.click(message, label=next(label for label in buttons_of(message) if label.startswith("Good")))


async def test_a_sitting_in_direct_messages_goes_on_after_a_restart(scene: Scene) -> None:
    asha = scene.person("asha").user

    message = message_of(await asha.slash("revise due"))
    await known(asha, message)
    await scene.restart(create_bot())
    await known(asha, message)

    assert "2 of 2 known" in text_of(message)
    await asha.click(message, label="Stop")
    assert "2 cards, 2 of them known" in text_of(message)


async def test_what_is_revised_on_a_server_goes_on_in_direct_messages(scene: Scene) -> None:
    asha = scene.person("asha")
    message = message_of(await asha.slash(scene.channel, "revise due"))
    await known(asha, message)
    first = text_of(message).splitlines()[0]

    elsewhere = message_of(await asha.user.slash("revise due"))

    assert text_of(elsewhere).splitlines()[0] == first


async def remind_here(scene: Scene) -> None:
    """asha has something due, and wants to be told in the channel two hours from now."""
    asha = scene.person("asha")
    await known(asha, message_of(await asha.slash(scene.channel, "revise due")))
    at = (scene.env.now() + timedelta(hours=2)).strftime("%H:%M")
    await asha.slash(scene.channel, "revise nudge", at=at, zone="UTC", here=True)


def reminders(scene: Scene) -> list[Any]:
    return [message for message in scene.channel.history() if "waiting for you" in text_of(message)]


async def test_a_reminder_in_a_channel_mentions_its_person_alone_and_opens_their_cards_to_them(scene: Scene) -> None:
    await remind_here(scene)

    await scene.env.advance_time(1 * 3600)
    assert reminders(scene) == []
    await scene.env.advance_time(2 * 3600)

    (reminder,) = reminders(scene)
    assert f"<@{scene.person('asha').id}>" in text_of(reminder)
    begun = message_of(await scene.person("asha").click(reminder, label="Begin"))
    assert begun.ephemeral
    assert "to go" in text_of(begun)
    assert "waiting for you" in text_of(reminder)


async def test_a_reminder_outlives_a_restart_and_comes_once(scene: Scene) -> None:
    await remind_here(scene)

    await scene.restart(create_bot())
    await scene.env.advance_time(3 * 3600)
    await scene.restart(create_bot())
    await scene.env.advance_time(3 * 3600)

    assert len(reminders(scene)) == 1


@pytest.mark.parametrize("here", [True, False], ids=["a channel that is shut", "closed direct messages"])
async def test_who_can_not_be_reached_is_reminded_no_more(scene: Scene, *, here: bool) -> None:
    asha = scene.person("asha")
    await known(asha, message_of(await asha.slash(scene.channel, "revise due")))
    at = (scene.env.now() + timedelta(hours=2)).strftime("%H:%M")
    await asha.slash(scene.channel, "revise nudge", at=at, zone="UTC", here=here)
    scene.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    await scene.env.advance_time(3 * 3600)
    await scene.env.advance_time(86_400)

    assert reminders(scene) == []
    assert (await scene.env.bot.tutor._storage.reviser(asha.id)).nudge_minute is None


@pytest.mark.parametrize("name", ["asha", "ben"])
async def test_nobody_stops_somebody_elses_reminders(scene: Scene, name: str) -> None:
    await remind_here(scene)
    await scene.env.advance_time(3 * 3600)
    (reminder,) = reminders(scene)

    await scene.person(name).click(reminder, label="Stop reminding me")

    kept = await scene.env.bot.tutor._storage.reviser(scene.person("asha").id)
    assert (kept.nudge_minute is None) is (name == "asha")


async def test_a_plan_is_for_the_day_it_is_where_one_lives_and_can_be_dropped(scene: Scene) -> None:
    asha = scene.person("asha")
    day = (scene.env.now() + timedelta(days=9)).date().isoformat()

    planned = await asha.slash(scene.channel, "revise plan", exam=day, zone="Pacific/Auckland")
    await asha.slash(scene.channel, "revise nudge", at="19:30")
    kept = await scene.env.bot.tutor._storage.reviser(asha.id)
    dropped = await asha.slash(scene.channel, "revise plan", exam="none")
    after = await asha.slash(scene.channel, "revise plan")

    assert "days to the exam" in text_of(planned.response)
    assert (kept.zone, kept.nudge_minute, kept.exam) == ("Pacific/Auckland", 19 * 60 + 30, day)
    assert "no exam any more" in text_of(dropped.response)
    assert "no plan yet" in text_of(after.response)
