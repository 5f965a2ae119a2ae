"""Looking back on a round, and a teacher's second thoughts, through the real bot."""

import re
from typing import Any

from round_scenes import GRACE, REVEAL, answer, begin, right_letter, round_id_of, teacher, wrong_letter
from scenes import Scene, buttons_of, text_of

from bot.app import create_bot


async def one_round(scene: Scene) -> tuple[Any, str]:
    """asha has the first question right and the second wrong, ben the other way round. The first question, its id."""
    first = await begin(scene, ["asha", "ben"], questions=2)
    round_id = round_id_of(scene)
    await answer(scene, ["asha"], wrong=["ben"])
    await scene.env.advance_time(GRACE + REVEAL)
    await answer(scene, ["ben"], wrong=["asha"])
    await scene.env.advance_time(GRACE + REVEAL)
    return first, round_id


async def board(scene: Scene) -> str:
    return text_of((await scene.person("asha").slash(scene.channel, "scoreboard")).response)


async def test_what_i_missed_is_shown_to_me_alone_with_the_right_answer_and_its_source(scene: Scene) -> None:
    first, _ = await one_round(scene)

    mine = await scene.person("ben").click(scene.last, label="What I missed")
    stranger = await scene.person("zoe").click(scene.last, label="What I missed")

    prompt = text_of(first).split("### ")[1].split("\n")[0]
    assert mine.ephemeral
    assert "What you missed · 1 of 2" in text_of(mine.response)
    assert prompt[:100] in text_of(mine.response)
    assert "✅" in text_of(mine.response)
    assert "📖" in text_of(mine.response)
    assert "not asked anything" in text_of(stranger.response)


async def test_looking_back_works_after_a_restart_too(scene: Scene) -> None:
    await one_round(scene)
    podium = scene.last

    await scene.restart(create_bot())
    mine = await scene.person("ben").click(podium, label="What I missed")
    by_command = await scene.person("ben").slash(scene.channel, "quiz missed")

    assert "What you missed · 1 of 2" in text_of(mine.response)
    assert text_of(by_command.response) == text_of(mine.response)


async def test_the_statistics_say_which_option_drew_whom_and_only_to_teachers(scene: Scene) -> None:
    await one_round(scene)

    refused = await scene.person("asha").click(scene.last, label="For the teacher")
    shown = await teacher(scene).click(scene.last, label="For the teacher")

    assert "That is for teachers" in text_of(refused.response)
    assert shown.ephemeral
    assert text_of(shown.response).count("1 of 2 right") == 2
    assert re.search(r"✅ [A-F]: asha", text_of(shown.response))
    assert re.search(r"○ [A-F]: ben", text_of(shown.response))


async def test_a_question_taken_out_counts_for_nobody_and_can_be_put_back(scene: Scene) -> None:
    _, round_id = await one_round(scene)
    before = await board(scene)

    refused = await scene.person("asha").slash(scene.channel, "quiz void", question=f"{round_id}:1")
    voided = await teacher(scene).slash(scene.channel, "quiz void", question=f"{round_id}:1")
    without = await board(scene)
    twice = await teacher(scene).slash(scene.channel, "quiz void", question=f"{round_id}:1")
    back = await teacher(scene).slash(scene.channel, "quiz void", question=f"{round_id}:1", undo=True)

    assert "That is for teachers" in text_of(refused.response)
    assert not voided.ephemeral
    assert re.search(r"asha \d+ → 0", text_of(voided.response))
    assert "asha · 0 points" in without
    assert "Nobody's points change" in text_of(twice.response)
    assert re.search(r"asha 0 → \d+", text_of(back.response))
    assert await board(scene) == before


async def test_an_answer_accepted_afterwards_counts_for_whoever_gave_it(scene: Scene) -> None:
    first = await begin(scene, ["asha", "ben"], questions=1)
    round_id = round_id_of(scene)
    wrong = wrong_letter(scene, first)
    await scene.person("ben").click(first, label=wrong)
    await scene.person("asha").click(first, label=right_letter(scene, first))
    await scene.env.advance_time(GRACE + REVEAL)
    await scene.restart(create_bot())

    offered = await teacher(scene).autocomplete(scene.channel, "quiz accept", "answer", "", question=f"{round_id}:1")
    accepted = await teacher(scene).slash(scene.channel, "quiz accept", question=f"{round_id}:1", answer=wrong)
    after = await board(scene)
    nonsense = await teacher(scene).slash(scene.channel, "quiz accept", question=f"{round_id}:1", answer="Z9")

    assert [choice["value"] for choice in offered] == [wrong]
    assert re.search(r"ben 0 → \d+", text_of(accepted.response))
    assert re.search(r"ben · \d+ points \(1 of 1 right\)", after)
    assert "no answer to this question" in text_of(nonsense.followups[-1])


async def test_regrading_changes_nothing_where_nothing_is_amiss(scene: Scene) -> None:
    _, round_id = await one_round(scene)
    await teacher(scene).slash(scene.channel, "quiz void", question=f"{round_id}:2")
    before = await board(scene)

    once = await teacher(scene).slash(scene.channel, "quiz regrade")
    again = await teacher(scene).slash(scene.channel, "quiz regrade")

    assert "Nobody's points change" in text_of(once.response)
    assert text_of(again.response) == text_of(once.response)
    assert await board(scene) == before


async def test_a_question_of_a_round_under_way_is_taken_out_before_everybodys_eyes(scene: Scene) -> None:
    await begin(scene, ["asha", "ben"], questions=3)
    round_id = round_id_of(scene)
    await answer(scene, ["asha"], wrong=["ben"])
    await scene.env.advance_time(GRACE + REVEAL)

    told = await teacher(scene).slash(scene.channel, "quiz void", question=f"{round_id}:1")
    await answer(scene, ["ben"], wrong=["asha"])
    await scene.env.advance_time(GRACE)

    assert told.ephemeral
    assert sum(bool(re.search(r"asha \d+ → 0", said)) for said in scene.said()) == 1
    assert any(re.search(r"🥇 ben · \d+ \(1 of 1 right\)", said) for said in scene.said())
    assert "asha · 0 points" in await board(scene)


async def test_the_latest_questions_are_suggested_to_teachers_alone(scene: Scene) -> None:
    _, round_id = await one_round(scene)

    offered = await teacher(scene).autocomplete(scene.channel, "quiz void", "question", "")
    to_others = await scene.person("asha").autocomplete(scene.channel, "quiz void", "question", "")
    made_up = await teacher(scene).slash(scene.channel, "quiz void", question="the third one")

    assert [choice["value"] for choice in offered] == [f"{round_id}:2", f"{round_id}:1"]
    assert to_others == []
    assert "can't find that question" in text_of(made_up.followups[-1])


async def test_a_report_reaches_the_teacher_once_a_person(scene: Scene) -> None:
    first = await begin(scene, ["asha"], questions=2)
    await answer(scene, ["asha"])
    await scene.env.advance_time(GRACE)

    told = await scene.person("asha").click(scene.said_by(first.id), label="Something wrong?")
    twice = await scene.person("asha").click(scene.said_by(first.id), label="Something wrong?")
    await scene.person("ben").click(scene.said_by(first.id), label="Something wrong?")
    read = await teacher(scene).slash(scene.channel, "quiz reports")

    assert "noted it for the teacher" in text_of(told.response)
    assert "again <t:" in text_of(twice.response)
    assert "2 people" in text_of(read.response)
    assert text_of(first).split("### ")[1].split("\n")[0][:100] in text_of(read.response)


async def test_the_history_names_round_mode_and_winner(scene: Scene) -> None:
    nothing = await scene.person("asha").slash(scene.channel, "quiz history")
    await begin(scene, ["asha", "ben"], questions=1, mode="race")
    await answer(scene, ["ben"])
    await scene.env.advance_time(GRACE + REVEAL)

    told = await scene.person("asha").slash(scene.channel, "quiz history")

    assert "No round has been played" in text_of(nothing.response)
    assert re.search(
        r"<t:\d+:f> · <#\d+> · Race · 1 question · 2 players · 🥇\N{NO-BREAK SPACE}ben", text_of(told.response)
    )


async def test_the_buttons_of_another_servers_round_tell_nothing(scene: Scene) -> None:
    _, round_id = await one_round(scene)
    other = scene.env.create_guild("Another class")
    room = other.create_text_channel("hall")
    spy = other.add_member(scene.env.create_user("spy"), roles=[other.create_role("Teacher")])

    told = await spy.slash(room, "quiz void", question=f"{round_id}:1")

    assert "no such round" in text_of(told.followups[-1])
    assert re.search(r"asha · \d+ ", text_of(scene.last))
    assert "For the teacher" in buttons_of(scene.last)
