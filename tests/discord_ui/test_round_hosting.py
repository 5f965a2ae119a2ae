"""Leading a round, and what everybody else may do in it, through the real bot."""

import re

import pytest
from round_scenes import (
    GRACE,
    LOBBY,
    REVEAL,
    SECONDS,
    answer,
    begin,
    option_letters,
    right_letter,
    start,
    teacher,
    wrong_letter,
)
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot


async def press(scene: Scene, name: str, label: str) -> str:
    """What somebody is told for pressing the button of that label on the newest message; empty for nothing."""
    result = await scene.person(name).click(scene.last, label=label)
    return text_of(result.response) if result.response else ""


async def test_the_lobby_says_mode_rules_and_who_is_in_on_a_line_each(scene: Scene) -> None:
    await start(scene, mode="race", questions=5, pace="calm", hints=True)
    await press(scene, "ben", "Join")

    said = text_of(scene.last).split("\n")

    assert said[1] == "**Race** · 5 questions · calm pace"
    assert said[2] == "The first right answer takes the question."
    assert said[3] == "**In so far:** asha, ben"
    assert "asha leads it" in said[4]
    assert "Hints can be bought" in said[5]


async def test_who_leaves_the_lobby_is_gone_and_a_host_hands_over(scene: Scene) -> None:
    await start(scene)
    await press(scene, "ben", "Join")

    left = await press(scene, "asha", "Leave")
    not_hers = await press(scene, "asha", "Start now")
    await press(scene, "ben", "Start now")

    assert "You have left" in left
    assert "Only the person who started" in not_hers
    assert "Question 1" in text_of(scene.last)


async def test_a_host_who_leaves_in_mid_round_is_succeeded_and_everybody_is_told(scene: Scene) -> None:
    question = await begin(scene, ["asha", "ben"], questions=2)

    await scene.person("asha").slash(scene.channel, "quiz leave")
    await scene.person("ben").click(question, label="Pause")

    assert "**ben** leads the round now" in "\n".join(scene.said())
    assert "Paused by ben" in text_of(scene.said_by(question.id))


async def test_a_pause_covers_the_question_and_gives_its_time_back(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=2)
    prompt = text_of(question).split("###")[1].split("\n")[0]
    await scene.env.advance_time(15)

    refused = await scene.person("ben").click(question, label="Pause")
    await scene.person("asha").click(question, label="Pause")
    covered = scene.said_by(question.id)
    await scene.env.advance_time(300)
    await scene.person("asha").click(covered, label="Go on")
    again = scene.said_by(question.id)
    told = await scene.person("asha").click(again, label=right_letter(scene, again))

    assert "Only the person who started" in text_of(refused.response)
    assert prompt not in text_of(covered)
    assert not option_letters(covered)
    assert prompt in text_of(again)
    assert len(scene.said()) == 2
    assert "You answered" in text_of(told.response)


async def test_commands_pause_resume_and_skip_too(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=3)

    for command in ("pause", "resume", "skip"):
        await scene.person("asha").slash(scene.channel, f"quiz {command}")
    skipped = text_of(scene.said_by(question.id))
    await scene.person("asha").slash(scene.channel, "quiz skip")

    assert "skipped, so it counts for nobody" in skipped
    assert "Question 2 of 3" in text_of(scene.last)


async def test_a_reveal_can_be_paused_and_goes_on_where_it_was(scene: Scene) -> None:
    await begin(scene, ["asha"], questions=2)
    question = await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE)

    await scene.person("asha").slash(scene.channel, "quiz pause")
    paused = text_of(scene.said_by(question.id))
    await scene.person("asha").click(scene.said_by(question.id), label="Go on")
    after = text_of(scene.said_by(question.id))
    await scene.env.advance_time(REVEAL)

    assert "⏸️ Paused" in paused
    assert "✅" in paused
    assert "⏸️" not in after
    assert "Question 2 of 2" in text_of(scene.last)


async def test_half_of_the_players_skip_a_question_together(scene: Scene) -> None:
    question = await begin(scene, ["asha", "ben", "chen", "divya"], questions=2)

    first = await scene.person("ben").click(question, label="Skip")
    twice = await scene.person("ben").click(question, label="Skip")
    stranger = await scene.person("zoe").click(question, label="Skip")
    counted = text_of(scene.said_by(question.id))
    await scene.person("chen").click(scene.said_by(question.id), label="Skip")

    assert "1 of 2 to skip it" in text_of(first.response)
    assert "voted already" in text_of(twice.response)
    assert "not in this round" in text_of(stranger.response)
    assert "1 of 2 votes" in counted
    assert "skipped" in text_of(scene.said_by(question.id))


async def test_a_hint_is_told_to_its_buyer_alone_at_the_printed_price(scene: Scene) -> None:
    topic = "Understanding Server Virtualization"
    question = await begin(scene, ["asha", "ben"], questions=8, hints=True, topic=topic)
    while not any("Half gone" in label for label in buttons_of(question)):
        await scene.person("asha").click(question, label="Skip")
        await scene.env.advance_time(REVEAL)
        question = scene.last

    told = await scene.person("asha").click(question, label="Half gone · −50 %")
    await answer(scene, ["asha"], wrong=["ben"])
    await scene.env.advance_time(GRACE)

    assert told.ephemeral
    assert "It is not **" in text_of(told.response)
    assert f"**{right_letter(scene, question)}**" not in text_of(told.response)
    assert re.search(r"asha \+(?:50|49)", text_of(scene.said_by(question.id)))


async def test_without_hints_none_is_offered(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=2)

    assert not any("−" in label for label in buttons_of(question))


async def test_an_answer_can_be_changed_where_that_was_agreed(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=1, change=True)

    first = await scene.person("asha").click(question, label=wrong_letter(scene, question))
    await scene.env.advance_time(1)
    second = await scene.person("asha").click(question, label=right_letter(scene, question))
    await scene.env.advance_time(SECONDS + GRACE)

    assert "You may change it" in text_of(first.response)
    assert f"Changed: you answered **{right_letter(scene, question)}** now" in text_of(second.response)
    assert "asha +" in text_of(scene.said_by(question.id))


async def test_two_silent_questions_ask_who_is_there_and_one_word_goes_on(scene: Scene) -> None:
    await begin(scene, ["asha", "ben"], questions=5)
    for _ in range(2):
        await scene.env.advance_time(SECONDS + GRACE)
        await scene.env.advance_time(REVEAL)
    asking = scene.last

    await scene.person("ben").click(asking, label="I am here")

    assert "Still there?" in text_of(asking)
    assert "last 2 questions" in text_of(asking)
    assert "Somebody is still there" in text_of(scene.said_by(asking.id))
    assert not buttons_of(scene.said_by(asking.id))
    assert "Question 3 of 5" in text_of(scene.last)


async def test_a_round_that_ended_asks_nobody_any_more_whether_they_are_there(scene: Scene) -> None:
    await begin(scene, ["asha", "ben"], questions=5)
    for _ in range(2):
        await scene.env.advance_time(SECONDS + GRACE)
        await scene.env.advance_time(REVEAL)
    asking = scene.last

    await scene.env.advance_time(30)

    assert "That was the round" in text_of(scene.last)
    assert not buttons_of(scene.said_by(asking.id))


async def test_without_a_word_the_round_ends_kindly_with_its_standings(scene: Scene) -> None:
    await begin(scene, ["asha"], questions=5)
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE + REVEAL)
    for _ in range(2):
        await scene.env.advance_time(SECONDS + GRACE)
        await scene.env.advance_time(REVEAL)

    await scene.env.advance_time(30)

    assert "Nobody answered any more" in text_of(scene.last)
    assert "🥇 asha" in text_of(scene.last)


async def test_an_empty_lobby_is_called_off(scene: Scene) -> None:
    await start(scene)
    await press(scene, "asha", "Leave")

    await scene.env.advance_time(LOBBY)

    assert "called off" in text_of(scene.last)
    assert not buttons_of(scene.last)


async def test_the_lobby_can_be_called_off_by_its_host_alone(scene: Scene) -> None:
    await start(scene)

    refused = await press(scene, "ben", "Call off")
    await press(scene, "asha", "Call off")

    assert "Only the person who started" in refused
    assert "called off" in text_of(scene.last)


async def test_a_teacher_gives_more_time_and_nobody_sees_it(scene: Scene) -> None:
    slow = scene.person("slow")
    refused = await scene.person("asha").slash(scene.channel, "quiz extra-time", person=slow, percent=50)
    given = await teacher(scene).slash(scene.channel, "quiz extra-time", person=slow, percent=50)
    question = await begin(scene, ["asha", "slow"], questions=1)
    await scene.person("asha").click(question, label=wrong_letter(scene, question))

    await scene.env.advance_time(SECONDS + 5)
    in_time = await slow.click(question, label=right_letter(scene, question))
    await scene.env.advance_time(GRACE)

    assert "for teachers" in text_of(refused.response)
    assert given.ephemeral
    assert "50 % more time" in text_of(given.response)
    assert "You answered" in text_of(in_time.response)
    assert "slow +" in text_of(scene.said_by(question.id))
    assert not any("more time" in said for said in scene.said())


async def test_a_second_start_soon_after_is_told_when_it_goes_again(scene: Scene) -> None:
    await start(scene)
    await press(scene, "asha", "Call off")

    again = await start(scene)
    await scene.env.advance_time(11)
    later = await start(scene)

    assert "again <t:" in text_of(again.response)
    assert "The lobby is open" in text_of(later.response)


async def test_a_server_has_as_many_rounds_at_once_as_was_set(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVA_QUIZ__ROUNDS_A_SERVER", "1")
    await scene.restart(create_bot())
    await start(scene)
    other = scene.guild.create_text_channel("other")

    refused = await scene.person("ben").slash(other, "quiz start")

    assert "as many rounds on this server" in text_of(refused.response)


async def test_bots_are_told_that_rounds_are_for_people(scene: Scene) -> None:
    robot = scene.guild.add_member(scene.env.create_user("robot", bot=True))
    await start(scene)

    told = await robot.click(scene.last, label="Join")

    assert "Rounds are for people" in text_of(told.response)


async def test_who_asked_to_be_forgotten_is_not_let_in(scene: Scene) -> None:
    ghost = scene.person("ghost")
    await scene.env.bot.tutor._storage.forget(ghost.id)  # type: ignore[attr-defined]  # as /mydata does it

    await start(scene)
    told = await ghost.click(scene.last, label="Join")

    assert "keep nothing about you" in text_of(told.response)
    assert "ghost" not in text_of(scene.last)


async def test_topics_are_mixed_by_weight_and_suggested_after_a_comma(scene: Scene) -> None:
    offered = await scene.person("asha").autocomplete(scene.channel, "quiz start", "topic", "hypervisor, unit")

    mixed = await start(scene, topic="unit 2, server virtualization x2", questions=6)

    assert offered
    assert all(choice["value"].startswith("hypervisor, ") for choice in offered)
    assert "The lobby is open" in text_of(mixed.response)
    assert "6 questions" in text_of(scene.last)


async def test_only_what_the_class_missed_is_asked_again(scene: Scene) -> None:
    nothing = await start(scene, missed=True)
    first = await begin(scene, ["asha"], questions=1)
    prompt = text_of(first).split("###")[1].split("\n")[0]
    await answer(scene, [], wrong=["asha"])
    await scene.env.advance_time(GRACE + REVEAL + 10)

    again = await begin(scene, ["asha"], questions=8, missed=True)

    assert "missed nothing" in text_of(nothing.response)
    assert prompt in text_of(again)
    assert "Question 1 of 1" in text_of(again)
