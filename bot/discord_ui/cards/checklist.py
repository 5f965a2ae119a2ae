"""A model answer as a list of points to tick off: marked by oneself, in halves."""

from collections.abc import Collection, Sequence

import discord
from discord import ui

from bot.discord_ui.limits import OPTION_LABEL, clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import mark, say

PLACEHOLDER = mark("Tick the points you had")


def ticks(points: Sequence[str], ticked: Collection[int]) -> str:
    """The points, those one had with a sign of their own."""
    return "\n".join(f"{'✅' if at in ticked else '☐'} {escape(point)}" for at, point in enumerate(points))


def tick_menu(custom_id: str, points: Sequence[str], ticked: Collection[int]) -> ui.ActionRow[ui.LayoutView]:
    """The same points to choose from; none of them is a choice too."""
    labels = [clip(point, OPTION_LABEL).strip() or f"{at}." for at, point in enumerate(points, start=1)]
    options = [
        discord.SelectOption(label=label, value=str(at), default=at in ticked) for at, label in enumerate(labels)
    ]
    menu: ui.Select[ui.LayoutView] = ui.Select(
        custom_id=custom_id, placeholder=say(PLACEHOLDER), min_values=0, max_values=len(options), options=options
    )
    return ui.ActionRow(menu)


def half(marks: float) -> str:
    """`7`, `7½`, `½`."""
    whole = int(marks)
    if marks == whole:
        return str(whole)
    return f"{whole or ''}½"
