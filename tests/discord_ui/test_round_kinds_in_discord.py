"""Every kind of question as it is asked and answered: buttons, a menu, a sheet to type or to arrange on."""

from pathlib import Path
from typing import Any

import pytest
from round_scenes import GRACE, SECONDS, asked_now, begin
from scenes import Scene, parts, text_of

from bot.app import create_bot
from bot.questions import Kind

BANK = """\
unit: Unit 7
questions:
  - kind: several
    topic: Rivers
    question: Which of these flow into the North Sea?
    options: [Rhine, Elbe, Rhone, Po]
    answers: [Rhine, Elbe]
    explanation: The others flow south.
  - kind: typed
    topic: Hypervisors
    question: Which kind of hypervisor runs on top of an ordinary operating system?
    answer: hosted hypervisor
    also: [type 2]
  - kind: order
    topic: Ages
    question: From the oldest to the youngest.
    steps: [Stone Age, Bronze Age, Iron Age]
  - kind: match
    topic: Metals
    question: Match each metal with its symbol.
    pairs:
      Iron: Fe
      Gold: Au
      Lead: Pb
"""


@pytest.fixture(autouse=True)
def _bank(notes: Path) -> None:
    folder = notes / "questions"
    folder.mkdir()
    (folder / "kinds.yaml").write_text(BANK)


def of_type(message: Any, kind: int) -> list[dict[str, Any]]:
    raw = [part if isinstance(part, dict) else part.to_dict() for part in message.components]
    return [part for part in parts(raw) if part["type"] == kind]


async def write(scene: Scene, name: str, label: str, *values: str) -> Any:
    """Open the sheet under the question and hand it in with these values, from top to bottom."""
    shown = await scene.person(name).click(scene.last, label=label)
    fields = [part["component"]["custom_id"] for part in shown.modal["components"]]
    return await scene.person(name).submit_modal(
        shown,
        {field: value if kind_of(shown, field) == 4 else [value] for field, value in zip(fields, values, strict=True)},
    )


def kind_of(shown: Any, field: str) -> int:
    return next(
        part["component"]["type"] for part in shown.modal["components"] if part["component"]["custom_id"] == field
    )


def places(scene: Scene) -> list[str]:
    """What hands in the right arrangement."""
    return [str(place) for place in asked_now(scene).right]


async def test_several_right_answers_are_chosen_from_a_menu(scene: Scene) -> None:
    question = await begin(scene, ["asha", "ben"], topic="Rivers", kinds="several", questions=1)
    (menu,) = of_type(question, 3)

    all_of_them = await scene.person("asha").select(question, places(scene))
    half = await scene.person("ben").select(question, places(scene)[:1])
    await scene.env.advance_time(GRACE)

    assert menu["max_values"] == 4
    assert "choose all of them" in text_of(question)
    assert "You answered **" in text_of(all_of_them.response)
    assert "You answered **" in text_of(half.response)
    assert "**Right:** asha +" in "\n".join(scene.said())
    assert "ben +" not in "\n".join(scene.said())


async def test_a_typed_answer_is_judged_and_a_near_miss_is_told_in_private_alone(scene: Scene) -> None:
    question = await begin(scene, ["asha", "ben"], topic="Hypervisors", kinds="typed", questions=1)

    other_name = await write(scene, "ben", "Type the answer", "Type 2")
    near = await write(scene, "asha", "Type the answer", "hypervisor")
    await scene.env.advance_time(1)
    again = await write(scene, "asha", "Type the answer", "hosted hypervisor")
    await scene.env.advance_time(GRACE)

    assert "hosted" not in text_of(question)
    assert "You answered **Type 2**" in text_of(other_name.response)
    assert "close, but not quite" in text_of(near.response)
    assert near.ephemeral
    assert "you answered **hosted hypervisor** now" in text_of(again.response)
    assert "✅ **hosted hypervisor**" in text_of(scene.said_by(question.id))
    assert "asha +" in text_of(scene.said_by(question.id))
    assert "ben +" in text_of(scene.said_by(question.id))


async def test_what_was_typed_is_shown_and_not_obeyed(scene: Scene) -> None:
    await begin(scene, topic="Hypervisors", kinds="typed", questions=1)

    told = await write(scene, "asha", "Type the answer", "**@everyone** `x` <@1>")

    assert "@everyone" not in text_of(told.response)
    assert "\\<@1>" in text_of(told.response)


async def test_steps_are_put_in_order_and_each_is_used_once(scene: Scene) -> None:
    question = await begin(scene, ["asha", "ben"], topic="Ages", kinds="arranged", questions=1)
    assert asked_now(scene).question.kind is Kind.ORDER

    uneven = await write(scene, "asha", "Put in order", "0", "0", "1")
    right = await write(scene, "asha", "Put in order", *places(scene))
    wrong = await write(scene, "ben", "Put in order", *reversed(places(scene)))
    await scene.env.advance_time(GRACE)

    assert "exactly once" in text_of(uneven.response)
    assert "You answered **" in text_of(right.response)
    assert "You answered **" in text_of(wrong.response)
    assert "✅ **1.** Stone Age\n✅ **2.** Bronze Age" in text_of(scene.said_by(question.id))
    assert "asha +" in text_of(scene.said_by(question.id))
    assert "ben +" not in text_of(scene.said_by(question.id))


async def test_pairs_are_matched_by_a_menu_each(scene: Scene) -> None:
    question = await begin(scene, ["asha"], topic="Metals", kinds="arranged", questions=1)

    told = await write(scene, "asha", "Match them", *places(scene))
    await scene.env.advance_time(GRACE)

    assert "**1.** Iron" in text_of(question)
    assert "You answered **" in text_of(told.response)
    assert "✅ Iron → **Fe**" in text_of(scene.said_by(question.id))
    assert "asha +" in text_of(scene.said_by(question.id))


async def test_a_sheet_handed_in_after_the_bell_is_too_late(scene: Scene) -> None:
    question = await begin(scene, ["asha"], topic="Hypervisors", kinds="typed", questions=1)
    shown = await scene.person("asha").click(question, label="Type the answer")
    field = shown.modal["components"][0]["component"]["custom_id"]

    await scene.env.advance_time(SECONDS + 0.5)
    late = await scene.person("asha").submit_modal(shown, {field: "hosted hypervisor"})

    assert "Too late" in text_of(late.response)


async def test_a_unit_can_be_named_for_a_topic(scene: Scene) -> None:
    await begin(scene, ["asha"], topic="unit 7", kinds="everything", questions=4)

    topics = {question.topic for question in scene.env.bot.tutor.quizzing.rounds.at(scene.channel.id).round_.questions}  # type: ignore[attr-defined]  # simcord types it as a plain client

    assert topics == {"Rivers", "Hypervisors", "Ages", "Metals"}


async def test_answers_typed_in_the_channel_count_where_that_is_turned_on(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIVA_QUIZ__TYPED_IN_CHANNEL", "true")
    await scene.restart(create_bot())
    question = await begin(scene, ["asha", "ben"], topic="Hypervisors", kinds="typed", questions=1)

    await scene.person("zoe").send(scene.channel, "is this a quiz?")
    near = await scene.person("ben").send(scene.channel, "hypervisor")
    await scene.env.advance_time(1)
    await scene.person("ben").send(scene.channel, "type 2")
    await scene.person("asha").send(scene.channel, "something else")
    await scene.env.advance_time(GRACE)

    revealed = text_of(scene.said_by(question.id))
    assert [reaction.emoji for reaction in scene.said_by(near.id).reactions] == ["✍️"]
    assert "ben +" in revealed
    assert "asha +" not in revealed
    assert "zoe" not in revealed


async def test_without_that_what_is_written_in_the_channel_answers_nothing(scene: Scene) -> None:
    question = await begin(scene, ["asha"], topic="Hypervisors", kinds="typed", questions=1)

    written = await scene.person("asha").send(scene.channel, "hosted hypervisor")

    assert not scene.said_by(written.id).reactions
    assert "closes <t:" in text_of(scene.said_by(question.id))
