"""Revising through the real bot: cards turned and graded, typed answers, a restart, direct messages, reminders."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import round_scenes
from scenes import Locales, Scene, buttons_of, text_of

from bot.app import create_bot
from bot.discord_ui.cards.flashcard import ENDS, STOPPED
from bot.tutor import Way

BANK = """\
questions:
  - kind: typed
    topic: Understanding Server Virtualization
    question: What does a hypervisor run?
    answer: virtual machines
  - kind: choice
    topic: Understanding Server Virtualization
    question: What do containers share?
    options: [the kernel, the disk, the screen]
    answer: the kernel
"""


@pytest.fixture(autouse=True)
def _bank(notes: Path) -> None:
    (notes / "questions").mkdir()
    (notes / "questions" / "bank.yaml").write_text(BANK)


async def begin(scene: Scene, how: str = "topic", **options: Any) -> Any:
    """The message of one's own that /revise makes."""
    if how == "topic":
        options = {"topic": "Understanding Server Virtualization"} | options
    result = await scene.person("asha").slash(scene.channel, f"revise {how}", **options)
    return result.followups[0] if result.followups else result.response


def prompt(message: Any) -> str:
    return text_of(message).splitlines()[0]


async def turn_and_grade(scene: Scene, message: Any, grade: str) -> Any:
    """Turn a card whatever it asks, then say how well it was known; the message with the next one."""
    shows = "Show the answer" if "Show the answer" in buttons_of(message) else "A"
    await scene.person("asha").click(message, label=shows)
    label = next(label for label in buttons_of(message) if label.startswith(grade))
    await scene.person("asha").click(message, label=label)
    return message


async def test_a_card_is_turned_graded_with_its_date_on_the_button_and_the_next_one_opens(scene: Scene) -> None:
    message = await begin(scene)
    assert message.ephemeral
    first = prompt(message)

    await scene.person("asha").click(message, label="Show the answer")
    grades = [label for label in buttons_of(message) if " · " in label]
    assert [label.split(" · ")[0] for label in grades] == ["Again", "Hard", "Good", "Easy"]
    assert "📖 Understanding Server Virtualization" in text_of(message)
    await scene.person("asha").click(message, label=grades[3])

    assert prompt(message) != first
    assert "1 of 1 known" in text_of(message)


async def test_a_typed_answer_is_judged_before_it_is_graded(scene: Scene) -> None:
    message = await begin(scene)
    card_id = buttons_of(message)["Type it"].split(":")[3]
    card = scene.env.bot.tutor.shelf.question(card_id)

    modal = await scene.person("asha").click(message, label="Type it")
    await scene.person("asha").submit_modal(modal, {"typed": card.answer.upper()})

    assert "✅ Right!" in text_of(message)
    assert f"You said: {card.answer.upper()}" in text_of(message)


async def test_a_session_goes_on_after_a_restart_with_the_same_buttons(scene: Scene) -> None:
    message = await begin(scene)
    await turn_and_grade(scene, message, "Easy")
    second = prompt(message)

    await scene.restart(create_bot())
    await turn_and_grade(scene, message, "Easy")

    assert prompt(message) != second
    assert "2 of 2 known" in text_of(message)


async def test_cramming_asks_only_whether_one_knew_it(scene: Scene) -> None:
    message = await begin(scene, "cram")

    shows = "Show the answer" if "Show the answer" in buttons_of(message) else "A"
    await scene.person("asha").click(message, label=shows)

    assert list(buttons_of(message)) == ["Not yet", "I knew it"]


async def test_stopping_says_how_it_went(scene: Scene) -> None:
    message = await begin(scene)
    await turn_and_grade(scene, message, "Easy")

    await scene.person("asha").click(message, label="Stop")

    said = text_of(message)
    assert STOPPED in said
    assert ENDS[Way.TOPIC] not in said
    assert "1 card, 1 of them known" in said
    assert "still to come" in said


async def test_an_answer_leads_to_its_cards(scene: Scene) -> None:
    reply = await scene.ask("asha", "what is a container")

    result = await scene.person("asha").click(reply, label="Revise this")

    assert "to go" in text_of(result.response) or "no questions" in text_of(result.response)


async def test_a_plan_comes_with_a_file_for_the_calendar(scene: Scene) -> None:
    day = (scene.env.now() + timedelta(days=21)).date().isoformat()

    result = await scene.person("asha").slash(scene.channel, "revise plan", exam=day)

    (file,) = result.followups
    assert "21 days to the exam" in text_of(result.response)
    assert [each.filename for each in file.attachments] == ["revision-plan.ics"]


@pytest.mark.parametrize(
    ("command", "options", "sentence"),
    [
        ("plan", {"exam": "next Tuesday"}, "year-month-day"),
        ("plan", {"exam": "2020-01-01"}, "leaves no time"),
        ("plan", {}, "no plan yet"),
        ("progress", {}, "nothing to show yet"),
        ("stop", {}, "No card lies open"),
        ("missed", {}, "You have missed nothing yet"),
        ("nudge", {"at": "late"}, "19:30"),
        ("nudge", {"at": "19:30", "zone": "Atlantis"}, "time zone"),
        ("topic", {"topic": "volcanoes"}, "no topic of that name"),
    ],
)
async def test_what_can_not_be_done_is_said_in_a_sentence(
    scene: Scene, command: str, options: dict[str, str], sentence: str
) -> None:
    result = await scene.person("asha").slash(scene.channel, f"revise {command}", **options)

    said = result.followups[0] if result.followups else result.response
    assert sentence in text_of(said)
    assert said.ephemeral


async def test_a_reminder_comes_by_direct_message_at_its_hour_and_can_be_stopped(scene: Scene) -> None:
    message = await begin(scene)
    await turn_and_grade(scene, message, "Good")
    now = scene.env.now()
    at = (now + timedelta(hours=2)).strftime("%H:%M")
    await scene.person("asha").slash(scene.channel, "revise nudge", at=at, zone="UTC")

    await scene.env.advance_time(3 * 3600)

    dm = scene.person("asha").user.dm_channel
    (reminder,) = dm.history()
    assert "1 card is waiting" in text_of(reminder)
    await scene.person("asha").user.click(reminder, label="Stop reminding me")
    await scene.env.advance_time(86_400)
    assert len([each for each in dm.history() if "waiting" in text_of(each)]) == 1


async def remind(scene: Scene, locale: str, locales: Locales) -> Any:
    """asha, who speaks that language, has something due and wants to be told two hours from now."""
    asha = scene.person("asha")
    await turn_and_grade(scene, await begin(scene), "Good")
    locales.set(asha, locale)
    at = (scene.env.now() + timedelta(hours=2)).strftime("%H:%M")
    await asha.slash(scene.channel, "revise nudge", at=at, zone="UTC")
    return asha


@pytest.mark.parametrize(
    ("locale", "said"), [("es-ES", "tarjeta"), ("fr", "carte"), ("de", "Karte"), ("hi", "कार्ड"), ("en-GB", "waiting")]
)
async def test_a_reminder_after_a_restart_is_in_the_persons_language(
    scene: Scene, locales: Locales, locale: str, said: str
) -> None:
    asha = await remind(scene, locale, locales)

    await scene.restart(create_bot())
    await scene.env.advance_time(3 * 3600)

    (reminder,) = asha.user.dm_channel.history()
    assert said in text_of(reminder)
    assert ("is waiting" in text_of(reminder)) is (locale == "en-GB")


@pytest.mark.parametrize("how", ["a command", "the reminder's button"])
async def test_reminders_follow_who_changes_their_language(scene: Scene, locales: Locales, how: str) -> None:
    asha = await remind(scene, "de", locales)
    await scene.env.advance_time(3 * 3600)
    (first,) = asha.user.dm_channel.history()
    locales.set(asha, "fr")

    if how == "a command":
        await asha.slash(scene.channel, "revise due")
    else:
        await asha.user.click(first, label="Anfangen")
    await scene.restart(create_bot())
    await scene.env.advance_time(86_400)

    assert "Karte" in text_of(first)
    assert "carte" in text_of(asha.user.dm_channel.last_message)


async def test_what_was_missed_in_a_round_becomes_cards_at_a_press(scene: Scene) -> None:
    await round_scenes.begin(scene, ["asha", "ben"], questions=2)
    await round_scenes.answer(scene, ["ben"], wrong=["asha"])
    await scene.env.advance_time(round_scenes.GRACE + round_scenes.REVEAL)
    await round_scenes.answer(scene, ["ben"], wrong=["asha"])
    await scene.env.advance_time(round_scenes.GRACE + round_scenes.REVEAL)
    mine = (await scene.person("asha").click(scene.last, label="What I missed")).response

    added = (await scene.person("asha").click(mine, label="Add my misses")).response
    await scene.person("asha").click(added, label="Revise them now")

    assert "missed: 2 right answers wanted" in text_of(added)
    assert "2 cards to go" in text_of(added)
