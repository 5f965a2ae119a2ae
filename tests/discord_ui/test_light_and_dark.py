"""What is drawn and coloured by us reads alike in Discord's light and dark."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from all_cards import every_picture
from contrast import Colour, colour, contrast
from PIL import Image

from bot.discord_ui.cards.card import Tone
from bot.discord_ui.pictures import canvas
from bot.discord_ui.pictures.canvas import BLUE, GREEN, GREY, GROUND, ORANGE, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import LANGUAGES, speaking

VIVA = Path(__file__).resolve().parents[2] / "bot" / "discord_ui"
GROUNDS = {
    "light": "#FFFFFF",
    "a card on light": "#F2F3F5",
    "dark": "#313338",
    "a card on dark": "#2B2D31",
    "a card on newer dark": "#393A41",
    "black": "#1E1F22",
}
LETTERS, MARKS = 4.5, 3.0
"""What WCAG asks of letters, and of whatever else one must be able to see."""
SEEN = 0.1
"""A colour under letters counts where it has this share of their box: less is the edge of something beside them."""


@pytest.mark.parametrize("tone", [*Tone], ids=lambda tone: tone.name)
@pytest.mark.parametrize("ground", [*GROUNDS])
def test_the_edge_of_every_card_stands_out_on_light_and_on_dark(tone: Tone, ground: str) -> None:
    assert contrast(colour(f"#{tone.value:06X}"), colour(GROUNDS[ground])) >= MARKS


def test_no_two_kinds_of_card_have_one_colour() -> None:
    assert len({tone.value for tone in Tone}) == len(Tone)


@pytest.mark.parametrize("ink", [BLUE, ORANGE, GREEN, GREY])
def test_every_mark_of_a_picture_stands_out_on_its_ground(ink: str) -> None:
    """The line that a scale stands on and the empty rest of a bar are for looks alone: numbers say what they do."""
    assert contrast(colour(ink), colour(GROUND)) >= MARKS


WHITE_OR_BLACK = "▫◻◽⬜⚪🤍🏳🕊▪◼◾⬛⚫🖤🏴➕➖✖➗✔➰➿🔲🔳©®™"
"""Signs that Discord draws in nearly white or nearly black, whatever they stand on."""


@pytest.mark.parametrize("path", sorted(VIVA.rglob("*.py")), ids=lambda path: path.name)
def test_no_sign_of_ours_vanishes_on_light_or_on_dark(path: Path) -> None:
    said = path.read_text(encoding="utf-8")

    assert [sign for sign in WHITE_OR_BLACK if sign in said] == []


def drawn() -> list[Picture]:
    """One of every kind, in every language."""
    found: list[Picture] = []
    for language in LANGUAGES:
        with speaking(language):
            found += every_picture()
    return found


def test_no_picture_lets_the_page_shine_through() -> None:
    for picture in drawn():
        with Image.open(BytesIO(picture.png)) as shown:
            assert shown.convert("RGBA").getextrema()[3] == (255, 255), picture.name


class Watched(Canvas):
    """A panel that notes on what each of its words is written."""

    written: int
    faint: list[str]

    def text(self, at: tuple[float, float], words: str, size: int, **how: Any) -> None:
        """As on the panel itself."""
        letters = canvas.font(size, bold=how.get("bold", False))
        fitted = canvas._fitted(words, letters, room) if (room := how.get("room", 0)) else words
        box = self._draw.textbbox(at, fitted, font=letters, anchor=how.get("anchor", "lm"))
        Watched.written += 1
        ink = colour(how.get("ink", canvas.INK))
        for ground in _seen(self._image, box):
            if (found := contrast(ink, ground)) < LETTERS:
                Watched.faint.append(f"{words!r}: {found:.1f}")
        super().text(at, words, size, **how)


def _seen(image: Image.Image, box: tuple[float, float, float, float]) -> Iterator[Colour]:
    left, top, right, bottom = (round(side) for side in box)
    if left >= right or top >= bottom:
        return
    size = (right - left) * (bottom - top)
    for count, shown in image.crop((left, top, right, bottom)).getcolors(size) or ():
        if count >= SEEN * size and isinstance(shown, tuple):
            red, green, blue = shown
            yield red, green, blue


def test_every_word_of_a_picture_is_read_on_what_it_stands_on(monkeypatch: pytest.MonkeyPatch) -> None:
    Watched.written, Watched.faint = 0, []
    for name in ("podium", "topics", "weeks", "kept", "coming", "covered", "plan_days"):
        monkeypatch.setattr(f"bot.discord_ui.pictures.{name}.Canvas", Watched)

    drawn()

    assert Watched.written > 500
    assert Watched.faint == []


def test_words_in_the_colour_of_their_ground_are_found() -> None:
    Watched.written, Watched.faint = 0, []
    panel = Watched(200, 60)
    panel.bar(0, 0, 200, 60, ORANGE)

    panel.text((100, 30), "faint", 20, anchor="mm", ink=canvas.INK)

    assert Watched.faint == ["'faint': 2.0"]
