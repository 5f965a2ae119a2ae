"""A plan as a calendar: a row a week, what is to be done each day, and the exam."""

from datetime import date, timedelta

from bot.discord_ui.pictures.canvas import BLUE, GREEN, INK, LINE, MARGIN, ORANGE, QUIET, Canvas
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.discord_ui.written import day as written_day
from bot.discord_ui.written import number, weekdays
from bot.revision import Day, Plan

WIDTH, ROW, TOP = 1000, 92, 110
CELL = (WIDTH - 2 * MARGIN) / 7
WEEKS = 10
"""More would be a wall; the calendar file has them all."""
_TOLD = 21


def plan_picture(plan: Plan) -> Picture | None:
    """The weeks up to the exam, as many as there is room for. None for a plan of a single day."""
    if len(plan.days) < 2:
        return None
    first = plan.days[0].on
    monday = first - timedelta(days=first.weekday())
    weeks = min(WEEKS, (plan.exam - monday).days // 7 + 1)
    canvas = Canvas(WIDTH, TOP + ROW * weeks + MARGIN // 2)
    canvas.text((MARGIN, 36), say("Cards to revise, day by day"), 26, bold=True)
    _legend(canvas)
    for column, name in enumerate(weekdays()):
        canvas.text((MARGIN + (column + 0.5) * CELL, 86), name, 18, anchor="mm", ink=QUIET)
    by_date = {day.on: day for day in plan.days}
    for at in range(7 * weeks):
        on = monday + timedelta(days=at)
        if on == plan.exam:
            _exam(canvas, at, on)
        elif on in by_date:
            _day(canvas, at, by_date[on], plan.most, is_named=on == first or on.day == 1)
    return Picture("plan.png", alt_text(plan), canvas.png())


def alt_text(plan: Plan) -> str:
    """What is read out: the first three weeks, and what comes after them in one word."""
    told = "; ".join(f"{written_day(day.on)} {number(len(day.cards))}" for day in plan.days[:_TOLD])
    if len(plan.days) > _TOLD:
        told = say("{told}; then about {mean} a day", told=told, mean=number(plan.mean))
    exam = written_day(plan.exam)
    return say("Cards to revise, day by day, up to the exam on {exam}. {told}.", exam=exam, told=told)


def _day(canvas: Canvas, at: int, day: Day, most: int, *, is_named: bool) -> None:
    left, top = _corner(at)
    cards = len(day.cards)
    label = written_day(day.on) if is_named else str(day.on.day)
    canvas.text((left + 10, top + 17), label, 16, ink=INK if is_named else QUIET)
    canvas.text((left + CELL - 18, top + 40), str(cards), 26, anchor="rm", bold=True, ink=INK if cards else QUIET)
    unit = (CELL - 28) / max(1, most)
    known, end = left + 10 + (cards - day.new) * unit, left + 10 + cards * unit
    canvas.bar(left + 10, top + 60, left + CELL - 18, top + 74, LINE)
    canvas.bar(left + 10, top + 60, known, top + 74, BLUE)
    canvas.bar(known, top + 60, end, top + 74, GREEN, striped=True)


def _exam(canvas: Canvas, at: int, on: date) -> None:
    left, top = _corner(at)
    canvas.bar(left + 4, top + 4, left + CELL - 10, top + ROW - 12, ORANGE)
    canvas.text((left + 10, top + 17), written_day(on), 16, ink="#1A1B1E")
    canvas.text((left + CELL / 2 - 3, top + 50), say("Exam"), 26, anchor="mm", bold=True, ink="#1A1B1E")


def _corner(at: int) -> tuple[float, float]:
    return MARGIN + at % 7 * CELL, TOP + at // 7 * ROW


def _legend(canvas: Canvas) -> None:
    left = WIDTH - MARGIN - 300
    canvas.bar(left, 26, left + 24, 46, BLUE)
    canvas.text((left + 34, 36), say("met before"), 19, ink=QUIET)
    canvas.bar(left + 170, 26, left + 194, 46, GREEN, striped=True)
    canvas.text((left + 204, 36), say("new"), 19, ink=QUIET)
