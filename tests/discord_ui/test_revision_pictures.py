"""Pictures of a plan and of progress: there, told in words, and left out where there is nothing to draw."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from scenes import Scene, buttons_of, parts, text_of

from bot.discord_ui.pictures.coming import coming_picture
from bot.discord_ui.pictures.covered import covered_picture
from bot.discord_ui.pictures.kept import kept_picture
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.pictures.plan_days import plan_picture
from bot.revision import Covered, Kept, plan

TODAY = date(2026, 11, 4)


def size(picture: Picture | None) -> tuple[int, int]:
    assert picture is not None
    with Image.open(BytesIO(picture.png)) as drawn:
        return drawn.size


def covered(topic: str, heading: str, met: int = 0, known: int = 0) -> Covered:
    return Covered(topic, heading, 6, met, known)


@given(st.integers(2, 400), st.integers(1, 60))
@settings(max_examples=15, deadline=None)
def test_a_plan_of_any_length_is_a_picture_of_weeks_and_a_text(days: int, new: int) -> None:
    made = plan({}, [f"n{at}" for at in range(new)], TODAY + timedelta(days=days), TODAY)

    picture = plan_picture(made)

    assert size(picture)[0] == 1000
    assert size(picture)[1] < 1100
    assert picture is not None
    assert f"4 Nov {len(made.days[0].cards)}" in picture.alt


def test_what_was_kept_is_told_week_by_week() -> None:
    weeks = [Kept(date(2026, 10, 19), 40, 30), Kept(date(2026, 10, 26), 20, 19)]

    picture = kept_picture(weeks)

    assert picture is not None
    assert "19 Oct: 75% of 40; 26 Oct: 95% of 20" in picture.alt
    assert kept_picture(weeks[:1]) is None


def test_what_comes_is_told_day_by_day() -> None:
    picture = coming_picture((TODAY, (3, 0, 2)))

    assert picture is not None
    assert picture.alt.endswith("today 3; 6 Nov 2.")
    assert coming_picture((TODAY, (0, 0))) is None


@pytest.mark.parametrize("topics", [1, 3, 90], ids=str)
def test_what_was_covered_is_told_topic_by_topic(topics: int) -> None:
    found = [covered(f"Topic {at}", f"Heading {each}") for at in range(topics) for each in range(30)]
    found[-1] = covered(f"Topic {topics - 1}", "Last", met=5, known=5)

    picture = covered_picture(found)

    assert picture is not None
    assert f"Topic {topics - 1}: 1 strong and 0 weak of 30" in picture.alt
    assert size(picture)[1] < 1000
    assert covered_picture([covered("मेघ\U0010ffff", "h")]) is None


async def test_a_plan_and_progress_come_with_pictures_that_are_told_in_words(scene: Scene) -> None:
    asha, day = scene.person("asha"), (scene.env.now() + timedelta(days=21)).date().isoformat()
    planned = (await asha.slash(scene.channel, "revise plan", exam=day)).response
    begun = await asha.slash(scene.channel, "revise due")
    message = begun.followups[0] if begun.followups else begun.response
    await asha.click(message, label="Show the answer" if "Show the answer" in buttons_of(message) else "A")
    await asha.click(message, label=next(label for label in buttons_of(message) if label.startswith("Good")))

    progress = (await asha.slash(scene.channel, "revise progress")).response

    assert told(planned)[0].startswith("Cards to revise, day by day")
    assert [text.split(".")[0] for text in told(progress)] == [
        "Cards that come up in the next 30 days",
        "What you have covered, heading by heading",
    ]
    assert "Due today" in text_of(progress)


def told(message: object) -> list[str]:
    """The alt texts of a message's pictures."""
    raw = [part if isinstance(part, dict) else part.to_dict() for part in message.components]  # type: ignore[attr-defined]  # a message
    return [item["description"] for part in parts(raw) if part["type"] == 12 for item in part["items"]]
