"""Every mode once, ten people at it, as they see it."""

import re

import pytest
from round_scenes import GRACE, PEOPLE, REVEAL, answer, begin, right_letter, start, teacher, to_hour
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot


def podium(scene: Scene) -> str:
    return next(said for said in reversed(scene.said()) if "That was the round" in said)


async def test_classic_everybody_answers_and_the_quickest_earns_most(scene: Scene) -> None:
    await begin(scene, PEOPLE, questions=1)

    await answer(scene, PEOPLE[:1])
    await scene.env.advance_time(10)
    question = await answer(scene, PEOPLE[1:6], wrong=PEOPLE[6:])
    await scene.env.advance_time(GRACE + REVEAL)

    revealed = text_of(scene.said_by(question.id))
    assert re.search(r"\*\*Right:\*\* asha \+(?:100|99), ben \+8\d,", revealed)
    assert re.search(r"✅ \*\*.+\*\* · 6", revealed)
    assert re.search(r"🥇 asha · \d+ \(1 of 1 right\)\n🥈 ben · 8\d", podium(scene))
    assert podium(scene).count("\n") >= 10


async def test_race_the_first_right_answer_takes_the_question(scene: Scene) -> None:
    await begin(scene, PEOPLE, questions=1, mode="race")

    await answer(scene, [], wrong=["ben", "divya"])
    question = await answer(scene, ["chen"])
    await scene.env.advance_time(GRACE + REVEAL)

    assert "**Right:** chen +100" in text_of(scene.said_by(question.id))
    assert "**chen** won" in podium(scene)


async def test_accuracy_pays_nothing_for_speed(scene: Scene) -> None:
    await begin(scene, PEOPLE, questions=1, mode="accuracy")

    await answer(scene, PEOPLE[:1])
    await scene.env.advance_time(15)
    await answer(scene, PEOPLE[1:2], wrong=PEOPLE[2:])
    await scene.env.advance_time(GRACE + REVEAL)

    assert "🥇 asha · 100 (1 of 1 right)\n🥇 ben · 100 (1 of 1 right)" in podium(scene)
    assert "**asha** and **ben** won" in podium(scene)


async def test_survival_a_miss_puts_out_and_newcomers_are_told_so(scene: Scene) -> None:
    await begin(scene, PEOPLE, questions=3, mode="survival")

    first = await answer(scene, PEOPLE[:2], wrong=PEOPLE[2:])
    await scene.env.advance_time(GRACE + REVEAL)
    out = await scene.person("chen").click(scene.last, label="A")
    stranger = await scene.person("zoe").click(scene.last, label="A")
    await answer(scene, ["asha"], wrong=["ben"])
    await scene.env.advance_time(GRACE + REVEAL)

    assert "**Out:** chen, divya" in text_of(scene.said_by(first.id))
    assert "You are out" in text_of(out.response)
    assert "closed to newcomers" in text_of(stranger.response)
    assert "**asha** won" in podium(scene)
    assert "· out" in podium(scene)


async def test_teams_are_chosen_or_drawn_and_score_their_average(scene: Scene) -> None:
    await start(scene, mode="teams", questions=1)
    lobby = scene.last
    chosen = await scene.person("ben").click(lobby, label="Join Blue")
    for name in PEOPLE[2:]:
        await scene.person(name).click(lobby, label="Join any team")
    drawn = text_of(scene.last)
    await scene.person("asha").click(lobby, label="Start now")
    await answer(scene, PEOPLE)
    await scene.env.advance_time(GRACE + REVEAL)

    assert "Your team is **Blue**" in text_of(chosen.response)
    assert re.search(r"\*\*Blue:\*\* .*ben", drawn)
    assert "nobody yet" not in drawn
    assert re.search(r"🥇 \*\*\w+\*\* · \d+ .*\n(?:🥇|🥈) \*\*\w+\*\* · \d+ ", podium(scene))


async def test_a_marathon_goes_on_until_somebody_ends_it(scene: Scene) -> None:
    await begin(scene, PEOPLE, questions=2, mode="marathon")

    for _ in range(3):
        await answer(scene, PEOPLE)
        await scene.env.advance_time(GRACE + REVEAL)
    fourth = text_of(scene.last)
    await scene.person("asha").click(scene.last, label="End")

    assert "Question 4 ·" in fourth
    assert "(3 of 3 right)" in podium(scene)


@pytest.fixture
def _rests_often(monkeypatch: pytest.MonkeyPatch, _settings: None) -> None:
    monkeypatch.setenv("VIVA_QUIZ__BREAK_EVERY", "1")


@pytest.mark.usefixtures("_rests_often")
async def test_a_marathon_rests_now_and_then_and_its_host_may_cut_the_rest_short(scene: Scene) -> None:
    await begin(scene, PEOPLE, mode="marathon")
    await answer(scene, PEOPLE)
    await scene.env.advance_time(GRACE + REVEAL)
    rest = text_of(scene.last)

    await scene.person("asha").slash(scene.channel, "quiz skip")

    assert "A short break" in rest
    assert "Question 2 ·" in text_of(scene.last)


async def test_a_question_of_the_day_comes_at_its_hour_stays_all_day_and_counts_days_in_a_row(scene: Scene) -> None:
    refused = await scene.person("asha").slash(scene.channel, "quiz daily", hour=9)
    agreed = await teacher(scene).slash(scene.channel, "quiz daily", hour=9)

    cards, told = [], []
    for day in (1, 2, 3):
        await to_hour(scene, 9)
        question = scene.last
        cards.append(text_of(question))
        told.append(text_of((await scene.person("ben").click(question, label=right_letter(scene, question))).response))
        twice = await scene.person("ben").click(question, label="A")
        if day == 2:
            await scene.restart(create_bot())
            assert scene.last.id == question.id
    await scene.env.advance_time(24 * 3600 - 200)

    assert "That is for teachers" in text_of(refused.response)
    assert "at 9:00 (UTC)" in text_of(agreed.response)
    assert all("Question of the day" in card for card in cards)
    assert len({card.split("###")[1] for card in cards}) == 3
    assert "you can't change it" in text_of(twice.response)
    assert "in a row" not in told[0]
    assert "2 days in a row" in told[1]
    assert "3 days in a row" in told[2]
    assert "**Right:** ben +100" in text_of(scene.last)
    assert "Pause" not in buttons_of(scene.last)
    assert not any("That was the round" in said for said in scene.said())


async def test_a_round_can_be_played_beside_the_question_of_the_day(scene: Scene) -> None:
    await teacher(scene).slash(scene.channel, "quiz daily", hour=9)
    await to_hour(scene, 9)
    of_the_day = scene.last

    await begin(scene, questions=1)
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE + REVEAL)
    still_open = await scene.person("ben").click(of_the_day, label="A")

    assert "That was the round" in podium(scene)
    assert "The answer comes" in text_of(still_open.response)


async def test_a_question_of_the_day_that_was_slept_through_is_asked_after_the_start(scene: Scene) -> None:
    await teacher(scene).slash(scene.channel, "quiz daily", hour=9)
    scene.env.bot.tutor.daily._disarm()  # type: ignore[attr-defined]  # a process that is not there at nine
    await to_hour(scene, 10)

    await scene.restart(create_bot())

    assert "Question of the day" in text_of(scene.last)
    assert len([said for said in scene.said() if "Question of the day" in said]) == 1


async def test_no_more_questions_of_the_day_once_they_are_off(scene: Scene) -> None:
    await teacher(scene).slash(scene.channel, "quiz daily", hour=9)

    off = await teacher(scene).slash(scene.channel, "quiz daily-off")
    again = await teacher(scene).slash(scene.channel, "quiz daily-off")
    await to_hour(scene, 9)
    await scene.restart(create_bot())

    assert "No more questions of the day" in text_of(off.response)
    assert "no question of the day" in text_of(again.response)
    assert scene.last is None
