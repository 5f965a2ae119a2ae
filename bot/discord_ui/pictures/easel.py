"""Has pictures drawn, in a thread, by modules that are loaded when the first one is wanted.

A picture says nothing that the text beside it does not: one that can't be drawn is left out, and the log knows.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TypeVar

import structlog

from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import ENGLISH, LANGUAGES, speaking, spoken
from bot.quiz import Standing
from bot.tutor import Figures, Planned, Progress

log = structlog.get_logger()
T = TypeVar("T")


async def pictures_of_figures(figures: Figures) -> list[Picture]:
    """Somebody's weeks and topics."""
    return [
        *await _drawn("weeks", "weeks_picture", figures.weeks),
        *await _drawn("topics", "topics_picture", figures.topics),
    ]


async def pictures_of_round(standings: Sequence[Standing]) -> list[Picture]:
    """The podium, where somebody stands on it."""
    return await _drawn("podium", "podium", standings)


async def pictures_of_plan(planned: Planned) -> list[Picture]:
    """The plan as a calendar."""
    return await _drawn("plan_days", "plan_picture", planned.plan)


async def pictures_of_progress(progress: Progress) -> list[Picture]:
    """What is kept, what is coming, what has been covered."""
    return [
        *await _drawn("kept", "kept_picture", progress.weeks),
        *await _drawn("coming", "coming_picture", (progress.today, progress.coming)),
        *await _drawn("covered", "covered_picture", progress.covered),
    ]


async def _drawn(module: str, name: str, what: T) -> list[Picture]:
    def draw() -> Picture | None:
        drawing: Callable[[T], Picture | None] = getattr(import_module(f"bot.discord_ui.pictures.{module}"), name)
        picture = drawing(what)
        canvas = import_module("bot.discord_ui.pictures.canvas")
        if picture is None or canvas.covers(LANGUAGES[spoken()]):
            return picture
        with speaking(ENGLISH):  # the font has no letters for the language; what is read out keeps it
            readable = drawing(what)
        return replace(picture, png=readable.png) if readable is not None else picture

    try:
        picture = await asyncio.to_thread(draw)
    except Exception as error:  # a missing library, a broken font: the text stands alone
        log.warning("a picture could not be drawn", picture=module, error=type(error).__name__)
        return []
    return [picture] if picture is not None else []
