"""The podium of a round, and beside it everybody's points."""

from collections.abc import Sequence

from bot.discord_ui.pictures.canvas import BLUE, GREEN, GREY, INK, LINE, MARGIN, ORANGE, QUIET, Canvas, covers
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.discord_ui.written import number
from bot.quiz import Standing

WIDTH, HEIGHT = 1000, 400
STEP, LIST = 190, 334
"""Widths of a step of the podium, and of the list beside it."""
HEIGHTS = {1: 200, 2: 140, 3: 96}
INKS = {1: ORANGE, 2: BLUE, 3: GREEN}
ROWS = 8
_BASE = HEIGHT - 40


def podium(standings: Sequence[Standing]) -> Picture | None:
    """The first three with points, and up to eight lines; None where nobody has points."""
    first = [line for line in standings if line.rank <= 3 and line.points > 0][:3]
    if not first:
        return None
    rows = standings[:ROWS] if len(standings) > len(first) else ()
    wide = STEP * len(first)
    left = (WIDTH - wide - (MARGIN + LIST if rows else 0)) / 2  # always as wide: Discord blows a narrow picture up
    canvas = Canvas(WIDTH, HEIGHT)
    for place, line in zip(_places(len(first)), first, strict=True):
        _step(canvas, left + place * STEP, line)
    canvas.line([(left, _BASE + 1), (left + wide, _BASE + 1)], LINE, 3)
    _list(canvas, left + wide + MARGIN, rows)
    return Picture("podium.png", alt_text(standings), canvas.png())


def alt_text(standings: Sequence[Standing]) -> str:
    """What is read out: the lines that are drawn."""
    told = ", ".join(f"{line.rank}. {line.name} {number(line.points)}" for line in standings[:ROWS])
    return say("Podium of the round: {told}.", told=told)


def _places(count: int) -> tuple[int, ...]:
    """The winner stands in the middle, where there are three."""
    return (1, 0, 2)[:count] if count > 1 else (0,)


def _step(canvas: Canvas, left: float, line: Standing) -> None:
    top = _BASE - HEIGHTS[line.rank]
    middle = left + STEP / 2
    canvas.bar(left + 4, top, left + STEP - 4, _BASE, INKS[line.rank])
    canvas.text((middle, (top + _BASE) / 2), str(line.rank), 64, ink="#1A1B1E", bold=True, anchor="mm")
    canvas.text((middle, top - 22), number(line.points), 26, bold=True, anchor="mm")
    if covers(line.name):
        canvas.text((middle, top - 56), line.name, 24, anchor="mm", room=STEP - 12)


def _list(canvas: Canvas, left: float, rows: Sequence[Standing]) -> None:
    """A name the font lacks is left out; it stands in the text beside the picture."""
    most = max((line.points for line in rows), default=0)
    right = left + LIST
    for at, line in enumerate(rows):
        middle = 46 + at * 43
        canvas.text((left, middle), f"{line.rank}.", 22, ink=QUIET)
        if covers(line.name):
            canvas.text((left + 40, middle - 6), line.name, 20, room=right - left - 130)
        canvas.text((right, middle - 6), number(line.points), 20, anchor="rm", ink=INK if line.points else QUIET)
        canvas.bar(left + 40, middle + 10, right, middle + 14, LINE)
        share = line.points / most if most else 0
        canvas.bar(
            left + 40, middle + 10, left + 40 + share * (right - left - 40), middle + 14, INKS.get(line.rank, GREY)
        )
