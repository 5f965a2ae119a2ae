"""How many cards come due on each of the coming days."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.discord_ui.pictures.canvas import BLUE, INK, LINE, MARGIN, ORANGE, QUIET, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.discord_ui.written import day

WIDTH, HEIGHT = 1000, 340
_TOP, _BASE = 96, HEIGHT - 50
_LEAST_MOST = 5
"""A day of one card should not look like a mountain."""


Coming = tuple[date, Sequence[int]]
"""The first day, and the cards of each day from it on."""


def coming_picture(coming: Coming) -> Picture | None:
    """A bar a day, today's in another colour and with its name. None where nothing comes."""
    _, counts = coming
    if not any(counts):
        return None
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.text((MARGIN, 40), say("Cards that come up"), 26, bold=True)
    canvas.text((WIDTH - MARGIN, 40), say("as things are now, without new ones"), 18, anchor="rm", ink=QUIET)
    unit = (_BASE - _TOP) / max(_LEAST_MOST, *counts)
    wide = (WIDTH - 2 * MARGIN) / len(counts)
    for at, count in enumerate(counts):
        middle = MARGIN + (at + 0.5) * wide
        canvas.bar(middle - wide * 0.36, _BASE - count * unit, middle + wide * 0.36, _BASE, BLUE if at else ORANGE)
        if count:
            canvas.text((middle, _BASE - count * unit - 14), str(count), 15, anchor="mm", bold=True)
        if at % 7 == 0:
            canvas.text((middle - wide * 0.36, _BASE + 22), _named(coming, at), 17, ink=INK)
    canvas.line([(MARGIN, _BASE + 1), (WIDTH - MARGIN, _BASE + 1)], LINE, 3)
    return Picture("coming.png", alt_text(coming), canvas.png())


def alt_text(coming: Coming) -> str:
    """What is read out; days on which nothing comes are left out."""
    _, counts = coming
    told = "; ".join(f"{_named(coming, at)} {count}" for at, count in enumerate(counts) if count)
    return say("Cards that come up in the next {count} days. {told}.", count=len(counts), told=told)


def _named(coming: Coming, at: int) -> str:
    if at == 0:
        return say("today")
    return day(coming[0] + timedelta(days=at))
