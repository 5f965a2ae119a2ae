"""Every function of Viva's that makes a card, found by its return type."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_type_hints

from bot import discord_ui
from bot.discord_ui.cards.card import Card

HERE = Path(discord_ui.__file__).parent
Maker = Callable[..., Card]


def makers() -> Iterator[Maker]:
    """The public ones of every module; what a command awaits makes its card by one of them."""
    for path in sorted(HERE.rglob("*.py")):
        if path.stem.startswith("__"):
            continue
        module = importlib.import_module(".".join(path.relative_to(HERE.parents[1]).with_suffix("").parts))
        for name, function in inspect.getmembers(module, inspect.isfunction):
            ours = function.__module__ == module.__name__ and not name.startswith("_")
            if ours and not inspect.iscoroutinefunction(function) and get_type_hints(function).get("return") is Card:
                yield function


def name_of(make: Maker) -> str:
    """`plan.progress_card`."""
    return f"{make.__module__.rpartition('.')[2]}.{make.__name__}"
