"""The question of the day: which one it is, and how many days in a row somebody has been there."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from random import Random

from bot.questions.question import Question


def question_of(day: date, questions: Sequence[Question], channel_id: int) -> Question:
    """The same all day in one channel; none comes again before every other has been there. ValueError without any.

    It depends on nothing but the questions, so a restart at noon asks nothing new: each lap through the material is a
    mix of its own, and the day's number says how far along it is.
    """
    if not questions:
        raise ValueError("no question to choose from")
    ordered = sorted(questions, key=lambda question: question.question_id)
    lap, place = divmod(day.toordinal(), len(ordered))
    Random(f"daily:{channel_id}:{lap}").shuffle(ordered)
    return ordered[place]


def streak_by_day(days: Collection[date], today: date) -> int:
    """How many days in a row, up to today. Today's may still be missing without breaking it."""
    day = today if today in days else today - timedelta(days=1)
    streak = 0
    while day in days:
        streak += 1
        day -= timedelta(days=1)
    return streak
