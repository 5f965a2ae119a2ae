"""Pictures: drawn for anybody's names, read out in words, and worth no failure."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.discord_ui.cards.card import Tone, card
from bot.discord_ui.pictures import easel
from bot.discord_ui.pictures.canvas import Canvas, covers, font
from bot.discord_ui.pictures.podium import podium
from bot.discord_ui.pictures.topics import topics_picture
from bot.discord_ui.pictures.weeks import weeks_picture
from bot.discord_ui.tongue import LANGUAGES, speaking
from bot.quiz import Standing
from bot.storage import TopicScore
from bot.tutor import Week

MONDAY = date(2026, 3, 2)


def line(rank: int, points: int, name: str = "Ada") -> Standing:
    return Standing(rank, rank, name, points, 1, 1, 1, 1000, 0, 0)


@settings(max_examples=40, deadline=None)
@given(
    names=st.lists(st.text(max_size=40), min_size=1, max_size=12),
    points=st.lists(st.integers(0, 10**6), min_size=12, max_size=12),
)
def test_any_names_and_points_make_a_podium(names: list[str], points: list[int]) -> None:
    told = sorted(zip(points, names, strict=False), reverse=True)
    standings = [line(1 + sum(other > won for other, _ in told), won, name) for won, name in told]

    drawn = podium(standings)

    assert (drawn is None) == (told[0][0] == 0)
    if drawn is not None:
        assert Image.open(BytesIO(drawn.png)).height == 400


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Ada Lovelace", True),
        ("Zoë Ångström", True),
        ("Ирина", True),
        ("@everyone **b**", True),
        ("王小明", False),
        ("🎉", False),
        ("a\u202eb", False),
        ("", True),
    ],
)
def test_a_name_is_drawn_only_if_every_letter_of_it_can_be(text: str, covered: bool) -> None:
    assert covers(text) is covered


def test_a_long_name_keeps_to_its_room() -> None:
    canvas = Canvas(300, 60)

    canvas.text((0, 30), "W" * 32, 24, room=200)

    drawn = Image.open(BytesIO(canvas.png())).convert("RGB")
    beyond = drawn.crop((201, 0, 300, 60)).getcolors()
    assert font(24).getlength("W" * 32) > 300
    assert beyond is not None
    assert len(beyond) == 1


def test_the_words_of_a_picture_say_what_it_shows() -> None:
    weeks = weeks_picture([Week(MONDAY, 4, 3), Week(MONDAY + timedelta(days=7), 0, 0)])
    topics = topics_picture(
        [TopicScore("Disks", 4, 1, 10), TopicScore("Nets", 8, 8, 80), TopicScore("虚拟化", 9, 9, 90)]
    )
    first = podium([line(1, 1840), line(2, 900, "Ben")])

    assert weeks is not None
    assert topics is not None
    assert first is not None
    assert weeks.alt == "Answers by week. 2 Mar: 4 answers, 75% right."
    assert topics.alt == "Right answers by topic. Nets: 100% of 8; Disks: 25% of 4."
    assert first.alt == "Podium of the round: 1. Ada 1,840, 2. Ben 900."


def test_nothing_to_compare_makes_no_picture() -> None:
    assert podium([line(1, 0), line(1, 0)]) is None
    assert podium([]) is None
    assert weeks_picture([Week(MONDAY, 4, 3)]) is None
    assert topics_picture([TopicScore("Disks", 4, 1, 10), TopicScore("虚拟化", 9, 9, 90)]) is None


async def test_a_picture_that_cannot_be_drawn_is_left_out() -> None:

    broken = [Standing(1, 1, None, 5, 1, 1, 1, 1, 0, 0)]  # type: ignore[arg-type]  # a name that is none

    assert await easel.pictures_of_round(broken) == []


async def test_words_the_font_has_no_letters_for_are_drawn_in_english_and_read_out_as_they_are() -> None:
    standings = [line(1, 30, "Ada"), line(2, 20, "Ben")]
    (english,) = await easel.pictures_of_round(standings)
    with speaking("hi"):
        (hindi,) = await easel.pictures_of_round(standings)

    assert not covers(LANGUAGES["hi"])
    assert hindi.png == english.png
    assert hindi.alt != english.alt


def test_a_card_sends_its_pictures_along_each_time() -> None:
    drawn = podium([line(1, 5)])
    assert drawn is not None
    made = card(Tone.BOARD, ["text"], pictures=[drawn])

    first, again = made.files, made.saying("once more")

    assert first[0].filename == "podium.png"
    assert first[0].description == drawn.alt
    assert again.files[0].fp.read() == drawn.png  # type: ignore[attr-defined]  # Card.saying keeps them
