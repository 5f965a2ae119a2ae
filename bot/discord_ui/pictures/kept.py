"""How much of what came back after days was still known, week by week."""

from collections.abc import Sequence

from bot.discord_ui.pictures.canvas import BLUE, GREY, INK, LINE, MARGIN, ORANGE, QUIET, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.revision import RETENTION, Kept

WIDTH, HEIGHT = 1000, 380
WEEKS = 12
_TOP, _BASE = 92, HEIGHT - 66


def kept_picture(weeks: Sequence[Kept]) -> Picture | None:
    """A bar a week, and the line the schedule aims at. None for one week: that is no course of things."""
    shown = weeks[-WEEKS:]
    if len(shown) < 2:
        return None
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.text((MARGIN, 40), "Still known when it came back", 26, bold=True)
    wide = (WIDTH - 2 * MARGIN) / len(shown)
    for number, week in enumerate(shown):
        _bar(canvas, MARGIN + (number + 0.5) * wide, min(30.0, wide * 0.32), week)
    aim = _BASE - RETENTION * (_BASE - _TOP)
    canvas.line([(MARGIN, aim), (WIDTH - MARGIN, aim)], ORANGE)
    canvas.text(
        (WIDTH - MARGIN, 40), f"the line is {RETENTION:.0%}, what the schedule aims at", 18, anchor="rm", ink=QUIET
    )
    canvas.line([(MARGIN, _BASE + 1), (WIDTH - MARGIN, _BASE + 1)], LINE, 3)
    return Picture("kept.png", alt_text(shown), canvas.png())


def alt_text(weeks: Sequence[Kept]) -> str:
    """What is read out."""
    told = "; ".join(f"{_day(week)}: {week.share:.0%} of {week.asked}" for week in weeks)
    return f"Still known when it came back, by week. {told}."


def _bar(canvas: Canvas, middle: float, half: float, week: Kept) -> None:
    top = _BASE - week.share * (_BASE - _TOP)
    canvas.bar(middle - half, _TOP, middle + half, top - 2, GREY, striped=True)
    canvas.bar(middle - half, top, middle + half, _BASE, BLUE)
    canvas.text((middle, (top + _BASE) / 2), f"{week.share:.0%}", 18, anchor="mm", bold=True, ink="#1A1B1E")
    canvas.text((middle, _BASE + 20), _day(week), 17, anchor="mm", ink=INK)
    canvas.text((middle, _BASE + 44), str(week.asked), 17, anchor="mm", ink=QUIET)


def _day(week: Kept) -> str:
    """`3 Mar`, the Monday it began on."""
    return f"{week.week.day} {week.week:%b}"
