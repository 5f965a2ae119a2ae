"""What a round lives through: restarts, deletions, rights taken away; and what it never gives away."""

import json
import re
from typing import Any

from round_scenes import (
    GRACE,
    PEOPLE,
    REVEAL,
    SECONDS,
    answer,
    asked_now,
    begin,
    option_letters,
    right_letter,
    round_id_of,
    start,
    tutor_of,
)
from scenes import Scene, buttons_of, components_of, text_of

from bot.app import create_bot


async def test_the_lobby_survives_a_restart_with_everybody_in_it(scene: Scene) -> None:
    await start(scene, questions=2)
    await scene.person("ben").click(scene.last, label="Join")
    lobby = scene.last

    await scene.restart(create_bot())
    await scene.person("chen").click(scene.said_by(lobby.id), label="Join")

    assert "asha, ben, chen" in text_of(scene.said_by(lobby.id))
    assert len(scene.said()) == 1


async def test_a_restart_in_a_reveal_asks_the_next_question_in_a_message_of_its_own(scene: Scene) -> None:
    await begin(scene, ["asha"], questions=2)
    question = await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE)

    await scene.restart(create_bot())
    await scene.env.advance_time(REVEAL)

    assert "✅" in text_of(scene.said_by(question.id))
    assert "Question 2 of 2" in text_of(scene.last)
    assert scene.last.id != question.id


async def test_a_restart_in_a_pause_keeps_the_question_covered_until_it_goes_on(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=2)
    prompt = text_of(question).split("### ")[1].split("\n")[0]
    await scene.person("asha").click(question, label="Pause")

    await scene.restart(create_bot())
    covered = text_of(scene.said_by(question.id))
    await scene.person("asha").click(scene.said_by(question.id), label="Go on")

    assert prompt not in covered
    assert prompt in text_of(scene.said_by(question.id))
    assert len(scene.said()) == 2


async def test_ten_people_in_mid_question_lose_nothing_by_a_restart(scene: Scene) -> None:
    question = await begin(scene, PEOPLE, questions=1)
    await answer(scene, PEOPLE[:5])

    await scene.restart(create_bot())
    twice = await scene.person("asha").click(scene.said_by(question.id), label="A")
    await answer(scene, PEOPLE[5:])
    await scene.env.advance_time(GRACE + REVEAL)

    assert "you can't change it" in text_of(twice.response)
    assert text_of(scene.last).count("(1 of 1 right)") == 10


async def test_a_channel_deleted_in_mid_round_ends_it_and_keeps_the_points(scene: Scene) -> None:
    room = scene.guild.create_text_channel("short-lived")
    hall, scene.channel = scene.channel, room
    await begin(scene, ["asha"], questions=3)
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE + REVEAL)

    await delete_channel(scene, room.id)
    scene.channel = hall
    board = await scene.person("asha").slash(hall, "scoreboard")

    assert not tutor_of(scene).quizzing.rounds.on_server(scene.guild.id)
    assert "1 of 1 right" in text_of(board.response)


async def delete_channel(scene: Scene, channel_id: int) -> None:
    """As somebody who manages the server does it."""
    backend = scene.env.backend
    with scene.env._bot_scope():
        backend.delete_channel(channel_id)
    await scene.env.settle()


async def test_without_the_right_to_send_it_goes_on_in_one_message_and_says_so_once(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=3)
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE)

    scene.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=None)
    await scene.env.advance_time(REVEAL)
    second = text_of(scene.said_by(question.id))
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE + REVEAL)
    third = text_of(scene.said_by(question.id))

    assert "I may not send messages here any more" in second
    assert "Question 2 of 3" in second
    assert "Question 3 of 3" in third
    assert "I may not send messages" not in third


async def test_nothing_in_any_body_tells_the_answer_before_the_reveal(scene: Scene) -> None:
    await begin(scene, ["asha", "ben", "chen"], questions=4, change=True)
    for _ in range(4):
        asked = asked_now(scene)
        for name, place in zip(("asha", "ben", "chen"), (0, 1, 0), strict=True):
            await scene.person(name).click(scene.last, label=asked.letters[place])
        told = since_the_last_reveal(scene)

        assert told.count("v1:answer:") >= len(asked.options)
        assert "📖" not in told
        assert asked.question.question_id not in told
        assert asked.question.source.path not in told
        assert asked.question.explanation in asked.question.prompt or asked.question.explanation not in told
        assert set(re.findall(r"v1:answer:[0-9a-z:]+", told)) == {
            f"v1:answer:{round_id_of(scene)}:{asked.number}:{place}" for place in range(len(asked.options))
        }
        await scene.env.advance_time(SECONDS + GRACE)
        await scene.env.advance_time(REVEAL)


def since_the_last_reveal(scene: Scene) -> str:
    """Every body sent since, as it went out."""
    bodies = [json.dumps(entry.json, default=str, ensure_ascii=False) for entry in scene.env.http_requests]
    reveals = [place for place, body in enumerate(bodies) if "✅" in body]
    return "\n".join(bodies[reveals[-1] + 1 if reveals else 0 :])


async def test_every_option_looks_alike_before_the_reveal(scene: Scene) -> None:
    question = await begin(scene, ["asha"], questions=1)
    styles: set[Any] = set()
    for part in components_of(question):
        if part.get("custom_id", "").startswith("v1:answer:"):
            styles.add((part["style"], part.get("disabled", False), part.get("emoji")))

    assert len(styles) == 1
    assert len(option_letters(question)) >= 2
    assert right_letter(scene, question) in buttons_of(question)
