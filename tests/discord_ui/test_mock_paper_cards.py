"""A mock paper through the real bot: sat to its end with a restart in the middle, and what hostile text does to it."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from scenes import Scene, buttons_of, parts, text_of

from bot.app import create_bot

TOPIC = "Understanding Server Virtualization"
MANIFEST = """\
title: Servers
exam:
  parts:
    - {name: Part A, questions: 2, marks: 3}
    - {name: Part B, questions: 1, marks: 9, choice: either_or}
"""


def exam_question(number: int, marks: int, points: int = 4, prompt: str = "Say something about servers") -> str:
    said = "".join(f"      - point {at} of {number}\n" for at in range(points))
    return (
        f"  - kind: self_graded\n    topic: {TOPIC}\n    marks: {marks}\n"
        f"    question: {prompt} ({number})\n    answer: |\n{said}"
    )


def write_bank(folder: Path, *questions: str) -> None:
    (folder / "questions").mkdir(exist_ok=True)
    (folder / "questions" / "bank.yaml").write_text("questions:\n" + "".join(questions))


@pytest.fixture(autouse=True)
def _course(notes: Path) -> None:
    (notes / "course.yaml").write_text(MANIFEST)
    write_bank(notes, *(exam_question(at, 3) for at in range(2)), *(exam_question(at, 9) for at in (2, 3)))


async def sit(scene: Scene, **options: Any) -> Any:
    """The paper's message."""
    result = await scene.person("asha").slash(scene.channel, "revise paper", **options)
    return result.followups[0] if result.followups else result.response


def menu_of(message: Any) -> dict[str, Any]:
    raw = [part if isinstance(part, dict) else part.to_dict() for part in message.components]
    return next(part for part in parts(raw) if part["type"] == 3)


async def answer(scene: Scene, message: Any, had: int) -> None:
    """Turn to the model answer, tick so many points, go on."""
    asha = scene.person("asha")
    await asha.click(message, label="Show the model answer")
    if had:
        await asha.select(message, [str(at) for at in range(had)])
    await asha.click(message, label="Next" if "Next" in buttons_of(message) else "Finish")


async def test_a_paper_is_sat_to_its_end_over_a_restart_and_marked_part_by_part(scene: Scene) -> None:
    asha = scene.person("asha")
    message = await sit(scene)
    assert message.ephemeral
    assert "Part A · Question 1 · 3 marks" in text_of(message)
    assert "<t:" in text_of(message)

    await answer(scene, message, 4)
    await asha.click(message, label="Show the model answer")
    await asha.select(message, ["0"])
    assert "1 of 3 marks" in text_of(message)
    await scene.restart(create_bot())
    await asha.select(message, ["0", "1"])
    assert "1½ of 3 marks" in text_of(message)
    assert [option.get("default", False) for option in menu_of(message)["options"]] == [True, True, False, False]
    await asha.click(message, label="Next")

    assert "Part B · Question 3 · 9 marks" in text_of(message)
    assert "a) " in text_of(message)
    assert "b) " in text_of(message)
    await asha.click(message, label="Answer b")
    await answer(scene, message, 3)

    said = text_of(message)
    assert "## 📝 11½ of 15 marks" in said
    assert "Part A: 4½ of 6" in said
    assert "Part B: 7 of 9" in said
    assert "**To revise**" in said
    await asha.click(message, label="Revise these")
    assert "missed: 2 right answers wanted" in text_of(message)


async def test_a_paper_begun_is_gone_on_with_and_not_swept_away_by_cards(scene: Scene) -> None:
    message = await sit(scene)
    await scene.person("asha").click(message, label="Later")
    assert "Question 2" in text_of(message)

    cards = await scene.person("asha").slash(scene.channel, "revise due")
    again = await sit(scene)

    assert "middle of a mock paper" in text_of(cards.followups[0] if cards.followups else cards.response)
    assert "Question 2" in text_of(again)


async def test_handing_in_early_marks_what_there_is(scene: Scene) -> None:
    message = await sit(scene)
    await answer(scene, message, 4)

    await scene.person("asha").click(message, label="Hand in")
    late = await scene.person("asha").click(message, label="Revise these")

    assert "to go" in text_of(late.response or message)


async def test_a_bank_too_small_for_a_paper_says_so(notes: Path, scene: Scene) -> None:
    write_bank(notes, exam_question(1, 3))
    await scene.restart(create_bot())

    assert "not enough exam questions" in text_of(await sit(scene))


async def test_a_course_that_does_not_say_how_its_exam_is_made_says_that(notes: Path, scene: Scene) -> None:
    (notes / "course.yaml").write_text("title: Servers\n")
    await scene.restart(create_bot())

    message = await scene.person("asha").slash(scene.channel, "revise exam", marks=0)

    assert "does not say how its exam" in text_of(message.followups[0] if message.followups else message.response)


async def test_hostile_and_endless_text_never_breaks_the_message(notes: Path, scene: Scene) -> None:
    rng = Random(3)
    odd = ["@everyone", "**", "||", "```", "<@&1>", "[x](http://a.b)", "_" * 20, "w" * 90]
    hostile = []
    for at, marks in enumerate((3, 3, 9, 9)):
        prompt = " ".join(rng.choices(odd, k=200))[:1900]
        listed = "".join(f"      - {' '.join(rng.choices(odd, k=2))[:30]} {point}\n" for point in range(45))
        hostile.append(
            f"  - kind: self_graded\n    topic: {TOPIC}\n    marks: {marks}\n"
            f'    question: "{prompt} {at}"\n    answer: |\n{listed}'
        )
    write_bank(notes, *hostile)
    await scene.restart(create_bot())
    asha = scene.person("asha")

    message = await sit(scene)
    seen = [text_of(message)]
    while "## 📝" not in seen[-1].replace("###", ""):
        if "Answer a" in buttons_of(message):
            await asha.click(message, label="Answer a")
        await asha.click(message, label="Show the model answer")
        seen.append(text_of(message))
        assert len(menu_of(message)["options"]) <= 25
        await asha.select(message, ["0"])
        await asha.click(message, label="Next" if "Next" in buttons_of(message) else "Finish")
        seen.append(text_of(message))

    assert all(len(said) <= 4000 for said in seen)
    assert not any("@everyone" in said or " ** " in said for said in seen)
