"""Cards brought along and taken away, through the real bot."""

from typing import Any

import pytest
from scenes import Scene, buttons_of, text_of

HOSTILE = (
    "#separator:tab\n@everyone **loud** ||hidden||\t[x](http://a.b) <@&7> `code`\n" + "long " * 390 + "\t" + "_*" * 950
)


async def bring(scene: Scene, data: bytes, name: str = "asha", **options: Any) -> Any:
    result = await scene.person(name).slash(scene.channel, "revise import", file=("cards.txt", data), **options)
    return result.followups[0] if result.followups else result.response


async def test_a_file_is_taken_revised_and_dropped_again(scene: Scene) -> None:
    asha = scene.person("asha")
    taken = await bring(scene, b"What dives?\tthe dipper\n", deck="Birds")
    begun = await asha.slash(scene.channel, "revise topic", topic="Birds")
    message = begun.followups[0] if begun.followups else begun.response
    modal = await asha.click(message, label="Type it")
    await asha.submit_modal(modal, {"typed": "dipper"})

    assert taken.ephemeral
    assert "1 new card of your own" in text_of(taken)
    assert "✅ Right!" in text_of(message)
    assert "📥 your own: Birds" in text_of(message)
    assert "1 of your cards" in text_of((await asha.slash(scene.channel, "revise drop", deck="Birds")).response)
    ben = await scene.person("ben").slash(scene.channel, "revise topic", topic="Birds")
    assert "no topic of that name" in text_of(ben.followups[0] if ben.followups else ben.response)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"one\teins\ntwo\n", "Line 2 has no back"),
        (b"one\teins\n\xff\xfe\tx\n", "Line 2 is not in UTF-8"),
        (b"PK\x03\x04", "Notes in Plain Text"),
        (b"a\tb\n" * 300_000, "too large"),
    ],
    ids=["a column", "bytes", "a package", "too large"],
)
async def test_a_bad_file_gets_one_sentence_with_its_line(scene: Scene, data: bytes, sentence: str) -> None:
    said = await bring(scene, data)

    assert sentence in text_of(said)
    assert said.ephemeral


async def test_what_is_exported_comes_in_again_as_nothing_new(scene: Scene) -> None:
    asha = scene.person("asha")
    await bring(scene, b"What dives?\tthe dipper\n")
    exported = await asha.slash(scene.channel, "revise export", form="txt")
    (file,) = [each for message in exported.followups for each in message.attachments]

    again = await bring(scene, await file.read())

    assert file.filename == "viva.txt"
    assert "0 new cards" in text_of(again)
    assert "1 card that you had already" in text_of(again)


async def test_hostile_and_endless_cards_are_shown_letter_by_letter(scene: Scene) -> None:
    asha, seen = scene.person("asha"), []
    await bring(scene, HOSTILE.encode(), deck="**Odd** @here")
    begun = await asha.slash(scene.channel, "revise topic", topic="**Odd** @here")
    message = begun.followups[0] if begun.followups else begun.response
    for _ in range(2):
        seen.append(text_of(message))
        await asha.click(message, label="Show the answer")
        seen.append(text_of(message))
        await asha.click(message, label=next(label for label in buttons_of(message) if label.startswith("Easy")))

    told = "\n".join(seen)
    assert "✅ **" in seen[3]
    assert "@everyone" not in told
    assert "@here" not in told
    assert "<@&7>" not in told.replace("\\<", "")
    assert "\\*\\*loud" in told
