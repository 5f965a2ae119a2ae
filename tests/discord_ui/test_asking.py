"""What a student sees of /ask, through the real bot."""

import re
from pathlib import Path
from typing import Any

import pytest
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot

LONG = "---\ntitle: Long matters\n---\n# Ballooning\n\n## Advantages of ballooning\n\n" + "\n".join(
    f"- Advantage {number}: memory goes back to who needs it, and whoever looks after the machines hears of it in time."
    for number in range(30)
)

RIGHT = {
    "define server virtualization": ("Server virtualization", "partitioning of one physical server"),
    "what is a container": ("isolated group of user-space processes",),
    "difference between vm and container": ("Isolation", "Startup time", "Overhead", "separate kernels"),
    "examples of containers": ("Docker", "LXC", "Kubernetes"),
    "startup time of containers": ("Milliseconds to seconds",),
    "defnie sever virtualizaton": ("Server virtualization", "partitioning of one physical server"),
}


@pytest.mark.parametrize(("question", "words"), RIGHT.items(), ids=list(RIGHT))
async def test_a_question_the_notes_answer_is_answered_and_cited(
    scene: Scene, question: str, words: tuple[str, ...]
) -> None:
    reply = await scene.ask("asha", question)

    said = text_of(reply)
    assert [word for word in words if word not in said] == []
    assert "📖 Understanding Server Virtualization" in said
    assert " · line\N{NO-BREAK SPACE}" in said
    assert "Quiz me on this" in buttons_of(reply)


async def test_what_the_notes_do_not_say_is_refused_with_the_nearest_topics(scene: Scene) -> None:
    reply = await scene.ask("asha", "when is lunch")

    assert "not in the notes" in text_of(reply)
    assert reply.ephemeral


async def test_an_answer_is_private_unless_it_is_asked_for_everybody(scene: Scene) -> None:
    private = await scene.ask("asha", "what is a container")
    public = await scene.ask("asha", "what is a container", everyone=True)

    assert private.ephemeral
    assert not public.ephemeral


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("   ", "Ask me something"),
        ("🤔🤔🎉", "can't find a word"),
        ("<@1> <@&2> @everyone", "Ask me something"),
        ("container " * 120, "longer than I can read"),
    ],
    ids=["blank", "emoji", "mentions", "long"],
)
async def test_what_is_no_question_gets_one_kind_sentence(scene: Scene, question: str, sentence: str) -> None:
    reply = await scene.ask("asha", question)

    assert sentence in text_of(reply)
    assert reply.ephemeral


async def test_a_long_question_is_answered_with_a_hint(scene: Scene) -> None:
    question = "what is server virtualization, " + "which I really would like to understand before the exam, " * 4

    reply = await scene.ask("asha", question)

    assert "shorter one finds more exactly" in text_of(reply) or "not in the notes" in text_of(reply)


async def test_a_follow_up_is_about_what_the_same_person_asked_last(scene: Scene) -> None:
    await scene.ask("asha", "what is a container")

    hers = await scene.ask("asha", "and some examples?")
    his = await scene.ask("ben", "and some examples?")

    assert "Docker" in text_of(hers)
    assert text_of(hers) != text_of(his)


async def test_a_topic_is_completed_while_it_is_typed(scene: Scene) -> None:
    result = await scene.person("asha").autocomplete(scene.channel, "ask", "question", "server virt")

    names = [choice["name"].lower() for choice in result]
    assert any("server virtualization" in name for name in names)


async def test_a_related_topic_answers_whoever_presses_it(scene: Scene) -> None:
    reply = await scene.ask("asha", "define server virtualization", everyone=True)
    actions = {"Quiz me on this", "Revise this", "Not what I asked"}
    topic = next(label for label in buttons_of(reply) if label not in actions)

    result = await scene.person("ben").click(reply, label=topic)

    assert result.ephemeral
    assert text_of(result.response)


async def test_practising_shows_a_question_then_its_solution_and_another(scene: Scene) -> None:
    reply = await scene.ask("asha", "define server virtualization")

    shown = await scene.person("asha").click(reply, label="Quiz me on this")
    question, letters = text_of(shown.response), buttons_of(shown.response)
    await scene.person("asha").click(shown.response, label=next(iter(letters)))

    assert shown.ephemeral
    assert set(letters) <= set("ABCDEF")
    assert "✅" not in question
    assert "✅" in text_of(shown.response)
    assert "📖" in text_of(shown.response)
    assert "Another one" in buttons_of(shown.response)


async def test_being_spoken_to_is_answered_without_a_ping(scene: Scene) -> None:
    me = scene.guild.me
    assert me is not None

    await scene.person("asha").send(scene.channel, f"{me.mention} what is a container")

    assert "kernel" in text_of(scene.last)
    assert scene.last.reference is not None


async def test_talk_between_people_is_left_alone(scene: Scene) -> None:
    await scene.person("asha").send(scene.channel, "what is a container")

    assert scene.last.author.id == scene.person("asha").id


async def test_who_was_not_helped_is_offered_other_places_and_the_teacher_hears_of_it(scene: Scene) -> None:
    reply = await scene.ask("asha", "what is a container", everyone=True)

    thanked = await scene.person("asha").click(reply, label="Not what I asked")
    await scene.person("ben").click(reply, label="Not what I asked")
    listed = await scene.manager().slash(scene.channel, "remarks", about="unhelpful")

    assert "noted that" in text_of(thanked.response)
    assert thanked.response.ephemeral
    assert 0 < len(buttons_of(thanked.response)) <= 3
    assert "2 people" in text_of(listed.response)
    assert "Container" in text_of(listed.response)
    assert "what is a container" not in text_of(listed.response)  # words are kept only where it is allowed


async def test_a_question_without_an_answer_is_noted_without_its_words(scene: Scene) -> None:
    await scene.ask("asha", "When is LUNCH?")

    listed = await scene.manager().slash(scene.channel, "remarks")

    assert "1 person" in text_of(listed.response)
    assert "lunch" not in text_of(listed.response).casefold()
    assert "words of questions are not kept here" in text_of(listed.response)


async def test_talk_under_a_card_of_vivas_is_left_alone_and_who_speaks_to_her_there_is_answered(scene: Scene) -> None:
    me = scene.guild.me
    assert me is not None
    card = await scene.ask("asha", "what is a container", everyone=True)

    await scene.person("ben").send(scene.channel, "haha nice one", reply_to=card)
    after_talk = scene.last
    await scene.person("ben").send(scene.channel, f"{me.mention} examples of containers?", reply_to=card)

    assert after_talk.author.id == scene.person("ben").id
    assert "Docker" in text_of(scene.last)


async def _a_long_answer(notes: Path, scene: Scene) -> Any:
    (notes / "long.md").write_text(LONG)
    await scene.restart(create_bot())
    return await scene.ask("asha", "advantages of ballooning")


def _numbers(message: Any) -> list[int]:
    return [int(number) for number in re.findall(r"Advantage (\d+)", text_of(message))]


async def test_a_long_answer_is_read_page_by_page(notes: Path, scene: Scene) -> None:
    reply = await _a_long_answer(notes, scene)
    seen = _numbers(reply)

    await scene.person("asha").click(reply, label="▶")
    seen += _numbers(reply)

    assert seen == [*range(30)]
    assert "2 / 2" in buttons_of(reply)


async def test_a_page_is_turned_after_a_restart_and_a_changed_answer_is_shown_afresh(notes: Path, scene: Scene) -> None:
    reply = await _a_long_answer(notes, scene)
    await scene.restart(create_bot())
    await scene.person("asha").click(reply, label="▶")
    second = _numbers(reply)
    (notes / "long.md").write_text(LONG.replace("Advantage 1:", "Advantage 100:"))
    await scene.restart(create_bot())

    await scene.person("asha").click(reply, label="◀")

    assert second[0] > 1
    assert _numbers(reply)[:2] == [0, 100]
    assert "here it is afresh" in text_of(reply)


async def test_a_page_of_an_answer_for_everybody_is_turned_for_who_pressed(notes: Path, scene: Scene) -> None:
    (notes / "long.md").write_text(LONG)
    await scene.restart(create_bot())
    reply = await scene.ask("asha", "advantages of ballooning", everyone=True)

    turned = await scene.person("ben").click(reply, label="▶")

    assert _numbers(reply)[0] == 0
    assert turned.response.ephemeral
    assert _numbers(turned.response)[0] > 0
