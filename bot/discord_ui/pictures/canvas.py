"""What every picture is drawn on and with: a panel, its colours, its letters.

The panel brings its own dark ground, so that it reads alike in Discord's light and dark. The colours are Okabe and
Ito's, which nobody's eyes confuse, and none of them says anything that a number or a shape does not say too.
"""

import unicodedata
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

GROUND, LINE, INK, QUIET = "#232428", "#3F4147", "#F2F3F5", "#B5BAC1"
BLUE, ORANGE, GREEN, GREY = "#56B4E9", "#E69F00", "#2FBF9A", "#80848E"
MARGIN = 32
_FONTS = Path(__file__).parent / "fonts"
_NO_SIGN = "\U0010ffff"
ELLIPSIS = "…"


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, in pixels."""
    return ImageFont.truetype(_FONTS / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"), size)


def covers(text: str) -> bool:
    """Whether every letter can be drawn as it should be: one the font lacks is not, nor is an order of letters that
    runs from right to left where the library for it is missing."""
    return all(map(_covers_sign, text))


@cache
def _covers_sign(sign: str) -> bool:
    if unicodedata.bidirectional(sign) in {"R", "AL", "AN"} and not features.check_feature("raqm"):
        return False
    if unicodedata.combining(sign) or unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return False
    drawn = font(20)
    return bytes(drawn.getmask(sign)) != bytes(drawn.getmask(_NO_SIGN))


class Canvas:
    """A panel to draw on. Lengths are pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._image = Image.new("RGB", (width, height), GROUND)
        self._draw = ImageDraw.Draw(self._image)

    def text(
        self,
        at: tuple[float, float],
        words: str,
        size: int,
        *,
        ink: str = INK,
        bold: bool = False,
        anchor: str = "lm",
        room: float = 0,
    ) -> None:
        """Words in one line, clipped to `room` where it is given. `anchor` as Pillow has it: `lm` is left, middle."""
        letters = font(size, bold=bold)
        fitted = _fitted(words, letters, room) if room else words
        self._draw.text(at, fitted, fill=ink, font=letters, anchor=anchor)

    def bar(self, left: float, top: float, right: float, bottom: float, ink: str, *, striped: bool = False) -> None:
        """A bar with soft corners; striped, it is told apart without its colour."""
        if right - left < 1 or bottom - top < 1:
            return
        radius = min(6, (right - left) / 2, (bottom - top) / 2)
        if not striped:
            self._draw.rounded_rectangle((left, top, right, bottom), radius, fill=ink)
            return
        self._draw.rounded_rectangle((left, top, right, bottom), radius, outline=ink, width=2)
        for start in range(int(left - (bottom - top)), int(right), 9):
            self._stripe(start, (left, top, right, bottom), ink)

    def _stripe(self, start: float, box: tuple[float, float, float, float], ink: str) -> None:
        """A line rising to the right, kept inside the box."""
        left, top, right, bottom = box
        first, last = max(left, start), min(right, start + bottom - top)
        if first < last:
            self._draw.line((first, bottom - (first - start), last, bottom - (last - start)), fill=ink, width=2)

    def line(self, points: list[tuple[float, float]], ink: str, width: int = 2) -> None:
        """A line through the points."""
        self._draw.line(points, fill=ink, width=width, joint="curve")

    def dot(self, at: tuple[float, float], ink: str, radius: float = 6) -> None:
        """A dot with a rim, so that it stands out on a bar."""
        self._draw.circle(at, radius, fill=ink, outline=GROUND, width=2)

    def png(self) -> bytes:
        """The picture. Of a few flat colours and their edges, sixty-four make a third of the bytes in less time."""
        packed = BytesIO()
        few = self._image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(packed, "PNG", compress_level=2)
        return packed.getvalue()


def _fitted(words: str, letters: ImageFont.FreeTypeFont, room: float) -> str:
    if letters.getlength(words) <= room:
        return words
    shorter = len(words)
    while shorter > 1 and letters.getlength(words[:shorter].rstrip() + ELLIPSIS) > room:
        shorter -= 1
    return words[:shorter].rstrip() + ELLIPSIS
