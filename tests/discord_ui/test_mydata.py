"""People's right to their data, as they use it, through the real bot; and a byte search of what is left."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from ledger_of_class import answer, left_of, storage_of
from scenes import Locales, Scene, buttons_of, text_of

from bot.app import create_bot

NAME = "Zéphyrine-Ωmega"


async def _live(scene: Scene) -> Any:
    """Somebody who has left traces, and somebody beside them."""
    zoe = scene.guild.add_member(scene.env.create_user("zephyrine", global_name=NAME))
    answers = [answer(scene, zoe.id, 10, n, name=NAME) for n in (1, 2)]
    await storage_of(scene).record([*answers, answer(scene, 7, 5, name="Ben")])
    return zoe


async def _do(scene: Scene, person: Any, command: str, **options: Any) -> Any:
    return (await person.slash(scene.channel, f"mydata {command}", **options)).response


async def test_somebody_is_told_in_plain_words_what_is_kept(scene: Scene) -> None:
    zoe = await _live(scene)

    shown = await _do(scene, zoe, "show")

    said = text_of(shown)
    assert shown.ephemeral
    assert "**2 answers** you gave on 1 server" in said
    assert NAME in said
    assert "taken out of a server, all of its data goes after 30 days" in said
    assert list(buttons_of(shown)) == ["Send me all of it", "Delete it", "Forget me for good"]


async def test_somebody_of_whom_nothing_is_kept_is_told_so(scene: Scene) -> None:
    shown = await _do(scene, scene.person("asha"), "show")

    assert "I keep nothing about you" in text_of(shown)
    assert buttons_of(shown) == {}


async def test_how_somebody_revises_is_told_and_exported(scene: Scene) -> None:
    asha = scene.person("asha")
    await asha.slash(scene.channel, "revise nudge", at="19:30", zone="Asia/Kolkata")
    day = (scene.env.now() + timedelta(days=9)).date().isoformat()
    await asha.slash(scene.channel, "revise plan", exam=day)
    await asha.slash(scene.channel, "revise due")

    said = text_of(await _do(scene, asha, "show"))
    (file,) = (await _do(scene, asha, "export")).attachments
    kept = json.loads(await file.read())

    assert f"your time zone (Asia/Kolkata); your exam ({day}); that you are reminded at 19:30\n" in said
    assert "what lies before you just now" in said
    assert kept["revisers"][0]["nudge_minute"] == 19 * 60 + 30
    assert json.loads(kept["desks"][0]["state"])["way"] == "due"


async def test_what_somebody_speaks_is_told_exported_and_deleted(
    scene: Scene, locales: Locales, tmp_path: Path
) -> None:
    asha = locales.set(scene.person("asha"), "de")
    await scene.ask("asha", "what is a container")

    shown = await _do(scene, asha, "show")
    (file,) = (await asha.click(shown, label="Schick mir alles")).response.attachments
    kept = json.loads(await file.read())
    asked = await _do(scene, asha, "delete")
    await asha.click(asked, label="Ja, lösch es")
    after = await _do(scene, asha, "show")

    assert "dass ich dir auf Deutsch schreibe" in text_of(shown)
    assert kept["languages"] == [{"person_id": str(asha.id), "language": "de"}]
    assert "Ich behalte nichts über dich" in text_of(after)
    assert left_of(tmp_path, asha.id, "asha") == []


async def test_who_asks_what_is_kept_leaves_nothing_by_that(scene: Scene, locales: Locales) -> None:
    asha = locales.set(scene.person("asha"), "de")

    asked = await _do(scene, asha, "delete")
    await asha.click(asked, label="Nein, behalte es")
    shown = await _do(scene, asha, "show")

    assert buttons_of(shown) == {}


async def test_the_export_is_a_private_file_with_every_row(scene: Scene) -> None:
    zoe = await _live(scene)

    sent = await _do(scene, zoe, "export")

    assert sent.ephemeral
    (file,) = sent.attachments
    kept = json.loads(await file.read())
    assert kept["person_id"] == str(zoe.id)
    assert [row["name"] for row in kept["ledger"]] == [NAME, NAME]


async def test_deleting_asks_once_and_leaves_no_byte(scene: Scene, tmp_path: Path) -> None:
    zoe = await _live(scene)

    asked = await _do(scene, zoe, "delete")
    assert "Delete everything about you?" in text_of(asked)
    kept = await zoe.click(asked, label="No, keep it")
    assert "nothing was deleted" in text_of(kept.response or asked)
    again = await _do(scene, zoe, "delete")
    await zoe.click(again, label="Yes, delete it")

    assert "It is gone" in text_of(again)
    assert left_of(tmp_path, zoe.id, NAME) == []
    board = (await scene.person("asha").slash(scene.channel, "scoreboard")).response
    assert "🥇 Ben · 5 points" in text_of(board)


async def test_a_log_holds_neither_name_nor_id(
    scene: Scene, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    zoe = await _live(scene)

    await zoe.click(await _do(scene, zoe, "forget"), label="Yes, forget me")

    said = "".join(capfd.readouterr()) + caplog.text
    assert NAME not in said
    assert str(zoe.id) not in said


async def test_who_deletes_their_data_in_mid_round_leaves_it_and_the_others_play_on(
    scene: Scene, tmp_path: Path
) -> None:
    zoe, asha = await _live(scene), scene.person("asha")
    await asha.slash(scene.channel, "quiz start", questions=2)
    await zoe.click(scene.last, label="Join")
    await asha.click(scene.last, label="Start now")
    await zoe.click(scene.last, label="A")

    asked = await _do(scene, zoe, "delete")
    await zoe.click(asked, label="Yes, delete it")
    await asha.click(scene.last, label="A")
    await scene.env.advance_time(60)

    assert "It is gone" in text_of(asked)
    assert left_of(tmp_path, zoe.id, NAME) == []
    assert any("Question 2 of 2" in said for said in scene.said())


async def test_a_forgotten_person_is_not_let_in_until_they_come_back(scene: Scene) -> None:
    zoe = await _live(scene)
    await zoe.click(await _do(scene, zoe, "forget"), label="Yes, forget me")

    refused = await zoe.slash(scene.channel, "quiz start", questions=1)
    shown = await _do(scene, zoe, "show")
    choosing = await _do(scene, zoe, "boards", shown=True)
    await _do(scene, zoe, "remember")
    twice = await _do(scene, zoe, "remember")
    await zoe.slash(scene.channel, "quiz start", questions=1)

    assert "asked me to keep nothing about you" in text_of(refused.response)
    assert "You asked me to forget you, and I have" in text_of(shown)
    assert "asked me to keep nothing about you" in text_of(choosing)
    assert "have not forgotten you" in text_of(twice)
    assert "Quiz time" in text_of(scene.last)


async def test_who_wants_to_be_off_the_boards_is_and_reads_why(scene: Scene) -> None:
    zoe = await _live(scene)

    await _do(scene, zoe, "boards", shown=False)
    board = (await zoe.slash(scene.channel, "scoreboard")).response

    assert NAME not in text_of(board)
    assert "you are off the boards, as you asked" in text_of(board)


async def test_another_name_stands_on_the_boards_and_is_nobodys_to_look_up(scene: Scene) -> None:
    zoe, ben = await _live(scene), scene.person("ben")

    chosen = await _do(scene, zoe, "boards", name="**Countess**")
    board = (await ben.slash(scene.channel, "scoreboard")).response
    looked = await ben.slash(scene.channel, "stats", member=zoe)
    mine = await zoe.slash(scene.channel, "stats")
    wrong = await _do(scene, zoe, "boards", name="\u202e\u200b")
    back = await _do(scene, zoe, "boards", name="-")

    assert "\\*\\*Countess\\*\\*" in text_of(chosen)
    assert "\\*\\*Countess\\*\\* · 20 points" in text_of(board)
    assert NAME not in text_of(board)
    assert "keep their figures to themselves" in text_of(looked.response)
    assert "📈" in text_of(mine.response)
    assert "letters or digits" in text_of(wrong)
    assert "under your own name" in text_of(back)


async def test_the_buttons_work_after_a_restart(scene: Scene) -> None:
    zoe = await _live(scene)
    asked = await _do(scene, zoe, "delete")

    await scene.restart(create_bot())
    await zoe.click(asked, label="Yes, delete it")

    assert "It is gone" in text_of(asked)
    assert (await storage_of(scene).person_data(zoe.id))["ledger"] == []
