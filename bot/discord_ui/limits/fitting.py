"""Making things fit: text cut at word ends with an ellipsis or laid out in pages, buttons in rows, choices in lists."""

from collections.abc import Iterable, Iterator

import discord
from discord import ui

from bot.discord_ui.limits.markup import Cut, cuts, is_whole
from bot.discord_ui.limits.table import CHOICE_NAME, CHOICES, ROW_BUTTONS

ELLIPSIS = "…"


def clip(text: str, limit: int) -> str:
    """Plain `text` in at most `limit` characters, cut at a word's end and closed with an ellipsis."""
    if len(text) <= limit:
        return text
    end = limit - 1
    space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    if space > limit // 2:  # a word longer than half of the room is cut where it must be
        end = space
    else:
        while end > limit // 2 and not is_whole(text, end):
            end -= 1
    return text[:end].rstrip(" \n,;:\\") + ELLIPSIS


def clip_marked(text: str, limit: int) -> str:
    """The same for text with Discord's marks: none is cut in two, and those that are open are closed."""
    if len(text) <= limit:
        return text
    fitting = [cut for cut in cuts(text, limit) if cut.at + len(ELLIPSIS) + len(cut.closing) <= limit]
    best = _last(fitting, limit // 2)
    return text[: best.at].rstrip(" \n,;:") + ELLIPSIS + best.closing


def pages(text: str, room: int) -> list[str]:
    """The whole of a text with Discord's marks, in parts of at most `room` characters.

    A page ends with a paragraph, else with a line, a word, or where it must. Marks open at its end are closed and
    opened again on the next one. `room` must hold the marks themselves: some fifty characters.
    """
    made: list[str] = []
    opened = 0  # characters at the beginning that only open marks again
    while len(text) > room:
        best = _last([one for one in cuts(text, room) if opened < one.at <= room - len(one.closing)], room // 2)
        made.append(text[: best.at].rstrip() + best.closing)
        in_code = best.opening.endswith("\n")
        rest = text[best.at :].removeprefix("\n") if in_code else text[best.at :].lstrip()
        opened = len(best.opening)
        text = best.opening + rest
    return [*made, text] if text.strip() else made


def paged(texts: Iterable[str], room: int, most: int) -> list[list[str]]:
    """Texts with Discord's marks on pages of at most `room` characters and `most` texts; at least one page."""
    made: list[list[str]] = [[]]
    for part in (part for text in texts for part in pages(text, room)):
        if made[-1] and (sum(map(len, made[-1])) + len(part) > room or len(made[-1]) == most):
            made.append([])
        made[-1].append(part)
    return made


def _last(fitting: list[Cut], wanted: int) -> Cut:
    """The latest of the best kind that leaves at least `wanted` characters; the latest of all where there is none."""
    late = [cut for cut in fitting if cut.at >= wanted]
    return max(late, key=lambda cut: (cut.ends, cut.at), default=fitting[-1] if fitting else Cut(wanted))


def rows(buttons: list[ui.Button[ui.LayoutView]]) -> Iterator[ui.ActionRow[ui.LayoutView]]:
    """The buttons in rows of at most five."""
    for start in range(0, len(buttons), ROW_BUTTONS):
        yield ui.ActionRow(*buttons[start : start + ROW_BUTTONS])


def choices(names: Iterable[str]) -> list[discord.app_commands.Choice[str]]:
    """Autocomplete choices whose value is their name, as far as Discord carries it."""
    return named_choices((name, name[:CHOICE_NAME]) for name in names)


def named_choices(named: Iterable[tuple[str, str]]) -> list[discord.app_commands.Choice[str]]:
    """Autocomplete choices by name and value: at most 25, none empty or twice, a long name clipped."""
    made: dict[str, str] = {}
    for name, value in named:
        shown = clip(name, CHOICE_NAME)
        if name.strip() and value not in made.values():
            made.setdefault(shown, value)
        if len(made) == CHOICES:
            break
    return [discord.app_commands.Choice(name=name, value=value) for name, value in made.items()]
