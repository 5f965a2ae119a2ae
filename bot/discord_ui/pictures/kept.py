"""How much of what came back after days was still known, week by week."""

from collections.abc import Sequence

from bot.discord_ui.cards.round import share_of
from bot.discord_ui.pictures.canvas import BLUE, GREY, INK, LINE, MARGIN, ORANGE, QUIET, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.discord_ui.written import day, number, share
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
    canvas.text((MARGIN, 40), say("Still known when it came back"), 26, bold=True)
    wide = (WIDTH - 2 * MARGIN) / len(shown)
    for at, week in enumerate(shown):
        _bar(canvas, MARGIN + (at + 0.5) * wide, min(30.0, wide * 0.32), week)
    aim = _BASE - RETENTION * (_BASE - _TOP)
    canvas.line([(MARGIN, aim), (WIDTH - MARGIN, aim)], ORANGE)
    aims = say("the line is {share}, what the schedule aims at", share=share(RETENTION))
    canvas.text((WIDTH - MARGIN, 40), aims, 18, anchor="rm", ink=QUIET)
    canvas.line([(MARGIN, _BASE + 1), (WIDTH - MARGIN, _BASE + 1)], LINE, 3)
    return Picture("kept.png", alt_text(shown), canvas.png())


def alt_text(weeks: Sequence[Kept]) -> str:
    """What is read out."""
    told = "; ".join(f"{day(week.week)}: {share_of(week.share, week.asked)}" for week in weeks)
    return say("Still known when it came back, by week. {told}.", told=told)


def _bar(canvas: Canvas, middle: float, half: float, week: Kept) -> None:
    top = _BASE - week.share * (_BASE - _TOP)
    canvas.bar(middle - half, _TOP, middle + half, top - 2, GREY, striped=True)
    canvas.bar(middle - half, top, middle + half, _BASE, BLUE)
    canvas.text((middle, (top + _BASE) / 2), share(week.share), 18, anchor="mm", bold=True, ink="#1A1B1E")
    canvas.text((middle, _BASE + 20), day(week.week), 17, anchor="mm", ink=INK)
    canvas.text((middle, _BASE + 44), number(week.asked), 17, anchor="mm", ink=QUIET)
