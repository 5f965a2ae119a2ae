"""Somebody's figures, as they and others see them."""

from datetime import timedelta

from ledger_of_class import answer, now, storage_of
from scenes import Scene, parts, text_of

from bot.storage import Verdict


async def _play(scene: Scene, person_id: int) -> None:
    week = timedelta(days=7)
    await storage_of(scene).record(
        [
            *(answer(scene, person_id, 10, n, round_id="a", at=now(scene) - week) for n in range(1, 6)),
            *(answer(scene, person_id, 10 if n < 2 else 0, n, round_id="b", topic="Disks") for n in range(1, 6)),
            answer(scene, person_id, 0, 9, round_id="b", verdict=Verdict.UNANSWERED),
            answer(scene, 99, 500, 1, round_id="b"),
        ]
    )


async def test_figures_tell_place_strengths_gaps_streaks_and_rounds(scene: Scene) -> None:
    asha = scene.person("asha")
    await _play(scene, asha.id)

    result = await asha.slash(scene.channel, "stats")

    said = text_of(result.response)
    assert result.response.ephemeral
    assert "## 📈 asha" in said
    assert "2nd with 60 points · 6 of 10 answers right (60%) · best streak 6, now 0" in said
    assert "**Strong in**\nUnderstanding Server Virtualization · 100% of 5" in said
    assert "**To look at again**\nDisks · 20% of 5" in said
    assert "2nd of 2 · 10 points (1 of 5 right)" in said
    assert "this week 5 answers, 20% right; last week 5 answers, 100% right" in said


async def test_pictures_come_with_words_for_who_cannot_see_them(scene: Scene) -> None:
    asha = scene.person("asha")
    await _play(scene, asha.id)

    response = (await asha.slash(scene.channel, "stats", everyone=True)).response

    raw = [part if isinstance(part, dict) else part.to_dict() for part in response.components]
    galleries = [part for part in parts(raw) if part["type"] == 12]
    told = [item["description"] for gallery in galleries for item in gallery["items"]]
    assert len(response.attachments) == 2
    assert told[0].startswith("Answers by week.")
    assert "Disks: 20% of 5" in told[1]
    assert not response.ephemeral


async def test_who_has_answered_nothing_is_told_how_to_begin(scene: Scene) -> None:
    result = await scene.person("asha").slash(scene.channel, "stats")

    assert "no answers to tell of yet" in text_of(result.response)


async def test_who_is_off_the_boards_is_not_looked_up(scene: Scene) -> None:
    asha, ben = scene.person("asha"), scene.person("ben")
    await _play(scene, asha.id)
    seen = await ben.slash(scene.channel, "stats", member=asha)
    await asha.slash(scene.channel, "mydata boards", shown=False)

    hidden = await ben.slash(scene.channel, "stats", member=asha)
    own = await asha.slash(scene.channel, "stats")

    assert "📈 asha" in text_of(seen.response)
    assert "keep their figures to themselves" in text_of(hidden.response)
    assert "📈 asha" in text_of(own.response)
