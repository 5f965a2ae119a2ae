"""What can be done with somebody's message: have it explained, or be quizzed on it."""

import asyncio
from pathlib import Path

import pytest
from round_scenes import asked_now, start, tutor_of
from scenes import Scene, buttons_of, text_of

SAID = "so zebrafish run in containers, while server virtualization cuts the machine itself"


async def test_the_terms_in_a_message_are_explained_to_who_asks_alone(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, SAID)

    shown = await scene.person("asha").context_menu(scene.channel, "Explain this", message)

    said = text_of(shown.response)
    assert shown.ephemeral
    assert "isolated group of user-space processes" in said
    assert "partitioning of one physical server" in said
    assert "zebrafish" not in said


async def test_a_question_is_answered_and_cannot_be_reported_by_who_did_not_ask_it(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, "what is the difference between a vm and a container?")

    shown = await scene.person("asha").context_menu(scene.channel, "Explain this", message)

    assert "separate kernels" in text_of(shown.response)
    assert "Not what I asked" not in buttons_of(shown.response)


async def test_one_term_is_shown_with_all_there_is_on_it(scene: Scene) -> None:
    message = await scene.person("ben").send(scene.channel, "I love containers")

    shown = await scene.person("asha").context_menu(scene.channel, "Explain this", message)

    assert text_of(shown.response).startswith("## Container")


@pytest.mark.parametrize("said", ["lol nice one", "🎉🎉", "see you at lunch?"])
async def test_a_message_about_nothing_in_the_notes_is_said_to_be_that(scene: Scene, said: str) -> None:
    message = await scene.person("ben").send(scene.channel, said)

    explained = await scene.person("asha").context_menu(scene.channel, "Explain this", message)
    quizzed = await scene.person("asha").context_menu(scene.channel, "Quiz us on this", message)

    assert "nothing in that message" in text_of(explained.response)
    assert "no topic in that message" in text_of(quizzed.response)


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("containers are lighter, I think", "Container"),
        ("is full virtualization with hardware assistance slower", "Full virtualization with hardware assistance"),
    ],
)
async def test_a_round_asks_about_what_the_message_was_about(scene: Scene, said: str, term: str) -> None:
    message = await scene.person("ben").send(scene.channel, said)

    opened = await scene.person("asha").context_menu(scene.channel, "Quiz us on this", message)
    lobby = next(said for said in reversed(scene.channel.history()) if "Start now" in buttons_of(said))
    await scene.person("asha").click(lobby, label="Start now")
    round_ = tutor_of(scene).quizzing.rounds.at(scene.channel.id).round_

    assert f"on **{term}**" in text_of(opened.response)
    assert asked_now(scene).question in round_.questions
    assert {question.term for question in round_.questions} == {term}


async def test_a_round_is_not_opened_where_one_is_under_way(scene: Scene) -> None:
    await start(scene)
    message = await scene.person("ben").send(scene.channel, SAID)

    refused = await scene.person("ben").context_menu(scene.channel, "Quiz us on this", message)

    assert "already on in this channel" in text_of(refused.response)


async def test_a_card_of_vivas_own_can_be_explained(scene: Scene) -> None:
    answer = await scene.ask("asha", "what is a container", everyone=True)

    shown = await scene.person("ben").context_menu(scene.channel, "Explain this", answer)

    assert "ontainer" in text_of(shown.response)


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("viva.sqlite3*"))


async def test_nothing_of_the_message_is_kept(scene: Scene, tmp_path: Path) -> None:
    for said in (SAID, "when do zebrafish have lunch?"):
        message = await scene.person("ben").send(scene.channel, said)
        await scene.person("asha").context_menu(scene.channel, "Explain this", message)
        await scene.person("asha").context_menu(scene.channel, "Quiz us on this", message)

    kept = await asyncio.to_thread(bytes_below, tmp_path)
    assert b"zebrafish" not in kept
    assert b"SQLite format" in kept
    assert b"server virtualization cuts" not in kept
