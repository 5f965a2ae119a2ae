"""A whole round as people see it, through the real bot."""

import re
from collections.abc import Sequence

import discord
import pytest
from round_scenes import GRACE, LOBBY, REVEAL, SECONDS, option_letters, right_letter, start, wrong_letter
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot


async def play(scene: Scene, people: Sequence[str], questions: int) -> None:
    """Everybody answers every question rightly, the first to press first."""
    for number in range(1, questions + 1):
        for name in people:
            await scene.person(name).click(scene.last, label=right_letter(scene, scene.last))
        await scene.env.advance_time(GRACE + (REVEAL if number < questions else 0))


async def test_a_whole_round_of_four_with_one_late_one_silent_and_one_who_presses_twice(scene: Scene) -> None:
    asha, ben, chen, divya = (scene.person(name) for name in ("asha", "ben", "chen", "divya"))

    opened = await start(scene, questions=2, topic="Understanding Server Virtualization")
    lobby = scene.last
    joined = await ben.click(lobby, label="Join")
    await divya.click(lobby, label="Join")

    assert opened.ephemeral
    assert "You are in" in text_of(joined.response)
    assert "asha, ben, divya" in text_of(scene.last)

    await scene.env.advance_time(LOBBY)
    assert "It has begun" in scene.said()[0]
    question = scene.last
    assert "Question 1 of 2" in text_of(question)
    assert "<t:" in text_of(question)

    first = await asha.click(question, label=right_letter(scene, question))
    twice = await asha.click(question, label=wrong_letter(scene, question))
    await ben.click(question, label=wrong_letter(scene, question))
    assert f"You answered **{right_letter(scene, question)}**" in text_of(first.response)
    assert "you can't change it" in text_of(twice.response)
    assert first.ephemeral
    assert twice.ephemeral

    number_one = question
    await scene.env.advance_time(SECONDS + GRACE)
    revealed = scene.last
    assert revealed.id == question.id
    assert "✅" in text_of(revealed)
    assert "📖" in text_of(revealed)
    assert "**Right:** asha +" in text_of(revealed)
    assert not option_letters(revealed)

    await scene.env.advance_time(REVEAL)
    second = scene.last
    assert "Question 2 of 2" in text_of(second)
    late = await chen.click(second, label=right_letter(scene, second))
    assert "You answered" in text_of(late.response)
    await asha.click(second, label=right_letter(scene, second))

    await scene.env.advance_time(SECONDS + GRACE)
    await scene.env.advance_time(REVEAL)
    end = text_of(scene.last)
    assert "That was the round" in end
    assert re.search(r"🥇 asha · [\d,]+ \(2 of 2 right\)", end)
    assert re.search(r"🥈 chen · [\d,]+ \(1 of 1 right\)", end)
    assert re.search(r"divya · 0", end)
    assert number_one.id != second.id


async def test_the_scoreboard_is_the_same_after_a_restart(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("ben").click(scene.last, label="Join")
    await scene.person("asha").click(scene.last, label="Start now")
    await play(scene, ["asha", "ben"], 2)
    before = await scene.person("asha").slash(scene.channel, "scoreboard")

    await scene.restart(create_bot())
    after = await scene.person("asha").slash(scene.channel, "scoreboard")

    assert re.search(r"🥇 asha · [\d,]+ points \(2 of 2 right\)", text_of(before.response))
    assert "2 players · you are 1st" in text_of(before.response)
    assert text_of(after.response) == text_of(before.response)


async def test_a_round_goes_on_after_a_restart_in_mid_question(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("asha").click(scene.last, label="Start now")
    question = scene.last

    await scene.restart(create_bot())
    assert scene.last.id == question.id
    answered = await scene.person("asha").click(scene.last, label=right_letter(scene, scene.last))
    await scene.env.advance_time(GRACE)

    assert "You answered" in text_of(answered.response)
    assert "**Right:** asha" in text_of(scene.last)
    assert len([said for said in scene.said() if "Question 1 of 2" in said]) == 1


async def test_an_answer_pressed_in_time_counts_and_a_late_press_burns_nothing(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("ben").click(scene.last, label="Join")
    await scene.person("asha").click(scene.last, label="Start now")
    first = scene.last
    letter = right_letter(scene, first)
    custom_id = buttons_of(first)[letter]
    await scene.person("asha").click(first, label=letter)
    await scene.env.advance_time(SECONDS + GRACE)

    assert custom_id not in buttons_of(scene.last).values()
    await scene.env.advance_time(REVEAL)
    mine = await scene.person("ben").click(scene.last, label=right_letter(scene, scene.last))

    assert "You answered" in text_of(mine.response)


async def test_nothing_that_is_sent_before_the_reveal_tells_the_answer(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("asha").click(scene.last, label="Start now")
    question = scene.last
    ids = [custom_id for label, custom_id in buttons_of(question).items() if len(label) == 1]

    assert "✅" not in text_of(question)
    assert "📖" not in text_of(question)
    assert [custom_id.rsplit(":", 1)[1] for custom_id in ids] == [str(place) for place in range(len(ids))]


async def test_a_second_round_in_the_channel_is_refused_and_the_first_goes_on(scene: Scene) -> None:
    await start(scene, questions=2)
    second = await start(scene, "ben")

    assert "already on in this channel" in text_of(second.response)
    assert "Quiz time" in text_of(scene.last)


async def test_only_its_host_or_who_manages_the_server_stops_a_round(scene: Scene) -> None:
    await start(scene, questions=2)

    refused = await scene.person("ben").slash(scene.channel, "quiz stop")
    stopped = await scene.person("asha").slash(scene.channel, "quiz stop")
    again = await scene.person("asha").slash(scene.channel, "quiz stop")

    assert "Only the person who started" in text_of(refused.response)
    assert "The round is over" in text_of(stopped.response)
    assert "called off" in text_of(scene.last)
    assert "no round in this channel" in text_of(again.response)


async def test_stopping_in_a_question_shows_the_standings_and_keeps_the_points(scene: Scene) -> None:
    await start(scene, questions=3)
    await scene.person("asha").click(scene.last, label="Start now")
    await scene.person("asha").click(scene.last, label=right_letter(scene, scene.last))
    await scene.env.advance_time(GRACE + REVEAL)

    await scene.person("asha").slash(scene.channel, "quiz stop")
    board = await scene.person("asha").slash(scene.channel, "scoreboard")

    assert any("That was the round" in said for said in scene.said())
    assert any("counts for nobody" in said for said in scene.said())
    assert "1 of 1 right" in text_of(board.response)


async def test_a_button_of_a_finished_round_says_so(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("asha").click(scene.last, label="Start now")
    question = scene.last
    scene.env.inject_error("PATCH", "/channels/*/messages/*", status=403, code=50001)  # so that its buttons stay
    await scene.env.advance_time(SECONDS + GRACE)

    late = await scene.person("asha").click(question, label="A")

    assert "That round is over" in text_of(late.response)
    assert late.ephemeral


async def test_a_lobby_that_outlived_its_bot_can_be_called_off(scene: Scene) -> None:
    await start(scene, questions=2)
    lobby = scene.last

    await scene.restart(create_bot())
    await scene.person("asha").slash(scene.channel, "quiz stop")

    assert "called off" in text_of(scene.said_by(lobby.id))
    assert not buttons_of(scene.said_by(lobby.id))


async def test_a_round_on_an_unknown_topic_is_refused(scene: Scene) -> None:
    result = await start(scene, topic="medieval poetry")

    assert "no topic of that name" in text_of(result.response)
    assert scene.last is None


async def test_an_empty_scoreboard_says_how_to_begin(scene: Scene) -> None:
    result = await scene.person("asha").slash(scene.channel, "scoreboard")

    assert "Nobody has points yet" in text_of(result.response)


@pytest.mark.parametrize("name", ["@everyone", "**bold** _it_", "<@1>", "x" * 32, "علي 🎉", "`code`"])
async def test_a_hostile_name_is_shown_and_not_obeyed(scene: Scene, name: str) -> None:
    person = scene.guild.add_member(scene.env.create_user("plain", global_name=name))
    await person.slash(scene.channel, "quiz start", questions=1)
    await person.click(scene.last, label="Start now")
    await person.click(scene.last, label=right_letter(scene, scene.last))
    await scene.env.advance_time(GRACE)
    board = await person.slash(scene.channel, "scoreboard")

    said = text_of(board.response)
    assert "@everyone" not in said
    assert "<@1>" not in said.replace("\\<@1>", "")
    assert "**bold**" not in said
    assert re.search(r"🥇 .+ · [\d,]+ points", said)


async def test_a_channel_taken_away_in_mid_round_ends_it_and_keeps_the_points(scene: Scene) -> None:
    await start(scene, questions=3)
    await scene.person("asha").click(scene.last, label="Start now")
    await scene.person("asha").click(scene.last, label=right_letter(scene, scene.last))
    await scene.env.advance_time(GRACE)

    scene.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    await scene.env.advance_time(REVEAL)
    board = await scene.person("asha").slash(scene.channel, "scoreboard")
    await start(scene, "ben")

    assert "1 of 1 right" in text_of(board.response)
    assert "Quiz time" in text_of(scene.last)


async def test_a_round_where_viva_may_not_write_is_refused_with_how_to_mend_it(scene: Scene) -> None:
    quiet = scene.guild.create_text_channel(
        "quiet", overwrites={scene.guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    )

    result = await scene.person("asha").slash(quiet, "quiz start")

    assert "Send Messages" in text_of(result.response)


async def test_a_message_deleted_in_mid_round_is_shown_again(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("asha").click(scene.last, label="Start now")
    await scene.person("asha").click(scene.last, label=right_letter(scene, scene.last))

    scene.env.inject_error("PATCH", "/channels/*/messages/*", status=404, code=10008)
    await scene.env.advance_time(GRACE)

    assert "✅" in text_of(scene.last)
