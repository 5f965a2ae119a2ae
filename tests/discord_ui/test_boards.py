"""Scoreboards as people see them: of any time and ranking, page by page, through the real bot."""

from datetime import timedelta

import pytest
from ledger_of_class import answer, fill, now, storage_of
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot
from bot.discord_ui.cards.board import figure
from bot.storage import Order, Standing, Verdict

TOPIC = "Understanding Server Virtualization"


async def test_the_reader_is_told_their_place_on_whatever_page(scene: Scene) -> None:
    asha = scene.person("asha")
    await fill(scene, 36)
    await storage_of(scene).record([answer(scene, asha.id, 1)])

    result = await asha.slash(scene.channel, "scoreboard")

    said = text_of(result.response)
    assert "page 1 of 4 · 37 players · you are 37th with 1" in said
    assert "asha" not in said


async def test_pages_are_turned_privately_and_still_after_a_restart(scene: Scene) -> None:
    await fill(scene, 25)
    board = (await scene.person("asha").slash(scene.channel, "scoreboard")).response
    assert list(buttons_of(board)) == ["More"]

    await scene.restart(create_bot())
    second = await scene.person("ben").click(board, label="More")
    await scene.person("ben").click(second.response, label="More")

    assert second.ephemeral
    assert "page 3 of 3" in text_of(second.response)
    assert "**25.** Person 25 · 975 points" in text_of(second.response)
    assert list(buttons_of(second.response)) == ["Back"]


async def test_a_button_of_an_older_board_still_turns_its_page(scene: Scene) -> None:
    from bot.discord_ui.commands.board import BoardPress

    pattern = BoardPress.__discord_ui_compiled_template__

    old, new = pattern.fullmatch("v1:board:2"), pattern.fullmatch("v1:board:2:week:wins:Disks: hard: and soft")

    assert old is not None
    assert old.groupdict() == {"page": "2", "period": None, "by": None, "topic": None}
    assert new is not None
    assert new["topic"] == "Disks: hard: and soft"


async def test_a_page_keeps_its_period_topic_and_ranking(scene: Scene) -> None:
    await fill(scene, 12)

    shown = await scene.person("asha").slash(
        scene.channel, "scoreboard", period="week", topic=TOPIC, by="wins", everyone=False
    )
    await scene.person("asha").click(shown.response, label="More")

    said = text_of(shown.response)
    assert f"this week · {TOPIC} · by rounds won" in said
    assert "page 2 of 2" in said


async def test_a_board_of_today_begins_at_the_servers_own_midnight(scene: Scene) -> None:
    asha = scene.person("asha")
    today = now(scene).replace(hour=0, minute=0, second=0, microsecond=0)
    before = today - timedelta(minutes=1)  # yesterday in UTC, today in Kiritimati, half a day ahead of it
    await storage_of(scene).record([answer(scene, asha.id, 5, at=before)])

    in_utc = await asha.slash(scene.channel, "scoreboard", period="day")
    await storage_of(scene).set_setting(scene.guild.id, "time_zone", "Pacific/Kiritimati", by=1, at=before)
    ahead = await asha.slash(scene.channel, "scoreboard", period="day")

    assert "Nobody has points yet" in text_of(in_utc.response)
    assert "you are 1st with 5" in text_of(ahead.response)


RANKINGS = {
    "points": "🥇 Ada · 24 points (3 of 6 right)",
    "accuracy": "🥇 Ben · 100% (2 of 2 right)",
    "wins": "🥇 Ada · 1 win · 24 points",
    "streak": "🥇 Ada · 3 in a row (3 of 6 right)",
    "improved": "🥇 Ada · +100 % (3 of 3 right)",
    "teams": "🥇 **Red** · 12 points in 1 round",
}


@pytest.mark.parametrize("by", RANKINGS)
async def test_every_ranking_says_what_it_ranks_by(scene: Scene, by: str) -> None:
    last_month = now(scene).replace(day=1) - timedelta(days=3)
    storage = storage_of(scene)
    await storage.set_setting(scene.guild.id, "least_answers", 2, by=1, at=now(scene))
    await storage.record(
        [
            *(answer(scene, 1, 0, n, name="Ada", round_id="old", at=last_month) for n in (1, 2, 3)),
            *(answer(scene, 1, 8, n, name="Ada", team="Red" if n == 1 else "") for n in (1, 2, 3)),
            *(answer(scene, 2, 4, n, name="Ben", team="Red" if n == 1 else "") for n in (1, 2)),
            answer(scene, 3, 0, name="Cleo", verdict=Verdict.UNANSWERED),
        ]
    )
    await storage.record([answer(scene, 4, 6, name="Dan", team="Red", round_id="round-1", number=9)])

    shown = await scene.person("asha").slash(scene.channel, "scoreboard", by=by)

    assert RANKINGS[by] in text_of(shown.response)


async def test_the_last_round_has_a_board_of_its_own(scene: Scene) -> None:
    asha = scene.person("asha")
    await fill(scene, 3)
    nothing = await asha.slash(scene.channel, "scoreboard", period="round")
    await asha.slash(scene.channel, "quiz start", questions=1)
    await asha.click(scene.last, label="Start now")
    await asha.click(scene.last, label="A")
    await scene.env.advance_time(10)
    shown = await asha.slash(scene.channel, "scoreboard", period="round")

    assert "Nobody has points yet" in text_of(nothing.response)
    assert "1 player" in text_of(shown.response)


async def test_a_season_is_set_by_who_manages_the_server_and_ranked(scene: Scene) -> None:
    asha = scene.manager("asha")
    today = now(scene).date()
    await fill(scene, 2)
    none = await asha.slash(scene.channel, "scoreboard", period="season")

    await asha.slash(
        scene.channel,
        "boards season",
        name="Spring_*term*",
        first=str(today - timedelta(days=2)),
        last=str(today + timedelta(days=2)),
    )
    shown = await asha.slash(scene.channel, "scoreboard", period="season")
    wrong = await asha.slash(scene.channel, "boards season", name="Back", first="2026-02-01", last="2026-01-01")
    gone = await asha.slash(scene.channel, "boards season-off", name="Spring_*term*")
    rules = await asha.slash(scene.channel, "boards rules", alone=False, least=3)

    assert "No such season" in text_of(none.response)
    assert "this season: Spring\\_\\*term\\*" in text_of(shown.response)
    assert "A season ends after it begins" in text_of(wrong.response)
    assert "no season any more" in text_of(gone.response)
    assert "do not count" in text_of(rules.response)
    assert "**3** answers" in text_of(rules.response)


async def test_a_time_zone_is_completed_and_checked(scene: Scene) -> None:
    asha = scene.manager("asha")

    offered = await asha.autocomplete(scene.channel, "boards zone", "zone", "kolk")
    set_ = await asha.slash(scene.channel, "boards zone", zone="Asia/Kolkata")
    wrong = await asha.slash(scene.channel, "boards zone", zone="../etc/passwd")

    assert [one["name"] for one in offered] == ["Asia/Kolkata"]
    assert "Asia/Kolkata" in text_of(set_.response)
    assert "time zone" in text_of(wrong.response)


async def test_a_topic_nobody_knows_is_said(scene: Scene) -> None:
    shown = await scene.person("asha").slash(scene.channel, "scoreboard", topic="Macramé")

    assert "no topic of that name" in text_of(shown.response)


@pytest.mark.parametrize(
    "name", ["@everyone", "**bold** _it_", "<@1>", "x" * 32, "مرحبا بالعالم", "王小明", "🎉🎉", "`code` ||x||", "# big"]
)
async def test_any_name_is_shown_and_not_obeyed(scene: Scene, name: str) -> None:
    await storage_of(scene).record([answer(scene, 5, 7, name=name)])

    said = text_of((await scene.person("asha").slash(scene.channel, "scoreboard")).response)

    assert "@everyone" not in said
    assert "<@1>" not in said.replace("\\<@1>", "")
    assert not {"**bold**", "`code`", "||x||"} & set(said.split())
    assert "· 7 points (1 of 1 right)" in said


async def test_a_board_needs_no_word_with_discord_but_its_own(scene: Scene) -> None:
    await fill(scene, 30)
    before = len(scene.env.http_requests)

    await scene.person("asha").slash(scene.channel, "scoreboard")

    assert len(scene.env.http_requests) == before + 1


async def test_a_name_from_right_to_left_does_not_turn_the_figures_behind_it(scene: Scene) -> None:
    await storage_of(scene).record([answer(scene, 5, 7, name="محمد")])

    said = text_of((await scene.person("asha").slash(scene.channel, "scoreboard")).response)

    assert "🥇 \u2068محمد\u2069 · 7 points" in said


def test_who_has_answered_nothing_has_a_figure_too() -> None:
    nobody = Standing(rank=1, person_id=1, name="Ada", points=0, answered=0, right=0, wins=0, streak=0, gain=0)

    assert all("0" in figure(nobody, order) for order in Order)
