"""Somebody's weeks: how many answers, and how many of them right."""

from collections.abc import Sequence

from bot.discord_ui.pictures.canvas import BLUE, GREY, INK, LINE, MARGIN, QUIET, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say, say_count
from bot.discord_ui.written import day, number, share
from bot.tutor import Week

WIDTH, HEIGHT = 1000, 400
_TOP, _BASE = 96, HEIGHT - 62
_LEAST_MOST = 5
"""A week of one answer should not look like a mountain."""


def weeks_picture(weeks: Sequence[Week]) -> Picture | None:
    """A bar a week: filled for right answers, striped for the others, the share of right ones above. None for one week:
    that is no course of things."""
    if len(weeks) < 2:
        return None
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.text((MARGIN, 40), say("Answers by week"), 26, bold=True)
    _legend(canvas)
    most = max(_LEAST_MOST, *(week.answered for week in weeks))
    wide = (WIDTH - 2 * MARGIN) / len(weeks)
    for at, week in enumerate(weeks):
        _bar(canvas, MARGIN + at * wide, wide, week, (_BASE - _TOP) / most)
    canvas.line([(MARGIN, _BASE + 1), (WIDTH - MARGIN, _BASE + 1)], LINE, 3)
    return Picture("weeks.png", alt_text(weeks), canvas.png())


def alt_text(weeks: Sequence[Week]) -> str:
    """What is read out."""
    told = "; ".join(f"{day(week.monday)}: {_told(week)}" for week in weeks if week.answered)
    return say("Answers by week. {told}.", told=told)


def _told(week: Week) -> str:
    return say_count(
        "{count} answer, {share} right", "{count} answers, {share} right", week.answered, share=_share(week)
    )


def _bar(canvas: Canvas, left: float, wide: float, week: Week, unit: float) -> None:
    middle, half = left + wide / 2, min(30.0, wide * 0.32)
    split, top = _BASE - week.right * unit, _BASE - week.answered * unit
    canvas.bar(middle - half, split, middle + half, _BASE, BLUE)
    canvas.bar(middle - half, top, middle + half, split - 2, GREY, striped=True)
    if week.answered:
        canvas.text((middle, top - 16), _share(week), 19, anchor="mm", bold=True)
        canvas.text((middle, _BASE + 44), number(week.answered), 17, anchor="mm", ink=QUIET)
    canvas.text((middle, _BASE + 20), day(week.monday), 17, anchor="mm", ink=INK if week.answered else QUIET)


def _legend(canvas: Canvas) -> None:
    left = WIDTH - MARGIN - 330
    canvas.bar(left, 30, left + 24, 50, BLUE)
    canvas.text((left + 34, 40), say("right"), 19, ink=QUIET)
    canvas.bar(left + 120, 30, left + 144, 50, GREY, striped=True)
    canvas.text((left + 154, 40), say("not right"), 19, ink=QUIET)


def _share(week: Week) -> str:
    return share(week.right / week.answered)
