"""Every limit of Discord that Viva can meet, and the one gate all she sends passes.

`clip` and `pages` make text fit at word ends, with an ellipsis; `checked` refuses loudly what still does not.
Sources: Discord's developer documentation, "Message Components", "Application Commands", "Channel Resource".
"""

from collections.abc import Iterator

import discord
from discord import ui

VIEW_TEXT = 4000
"""Characters of all text displays of a Components V2 message together."""
VIEW_COMPONENTS = 40
"""Components of a message, nested ones counted."""
BUTTON_LABEL = 80
CUSTOM_ID = 100
ROW_BUTTONS = 5
CHOICES = 25
CHOICE_NAME = 100
SELECT_OPTIONS = 25
OPTION_LABEL = 100
MODAL_TITLE = 45
MODAL_ITEMS = 5
FIELD_LABEL = 45
FIELD_DESCRIPTION = 100
TEXT_INPUT = 4000
CODE_WIDTH = 56
"""Characters of a code line that a desktop client shows without wrapping."""

ELLIPSIS = "…"


class LimitError(ValueError):
    """A message that Discord would refuse: a fault of ours, never of the person who asked."""


def clip(text: str, limit: int) -> str:
    """`text` in at most `limit` characters, cut at a word's end and closed with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = max(cut.rfind(" "), cut.rfind("\n"))
    if space > limit // 2:  # a word longer than half of the room is cut where it must be
        cut = cut[:space]
    return cut.rstrip(" \n,;:\\") + ELLIPSIS


def checked(view: ui.LayoutView) -> ui.LayoutView:
    """The view itself. Raises LimitError with the first limit it breaks."""
    if (text := view.content_length()) > VIEW_TEXT:
        raise LimitError(f"{text} characters of text; Discord takes {VIEW_TEXT}")
    if (count := view.total_children_count) > VIEW_COMPONENTS:
        raise LimitError(f"{count} components; Discord takes {VIEW_COMPONENTS}")
    for item in view.walk_children():
        _check_item(item)
    return view


def _check_item(item: ui.Item[ui.LayoutView]) -> None:
    match item:
        case ui.TextDisplay(content=content) if not content.strip():
            raise LimitError("an empty text display")
        case ui.Button(label=label, custom_id=custom_id):
            if len(label or "") > BUTTON_LABEL:
                raise LimitError(f"a button label of {len(label or '')} characters")
            if len(custom_id or "") > CUSTOM_ID:
                raise LimitError(f"a custom_id of {len(custom_id or '')} characters")
        case ui.Select(options=options) if not 1 <= len(options) <= SELECT_OPTIONS:
            raise LimitError(f"a menu of {len(options)} options")
        case ui.Select(options=options) if any(len(option.label) > OPTION_LABEL for option in options):
            raise LimitError(f"an option longer than {OPTION_LABEL} characters")
        case ui.ActionRow(children=children) if not 1 <= len(children) <= ROW_BUTTONS:
            raise LimitError(f"a row of {len(children)} buttons")
        case _:
            pass


def rows(buttons: list[ui.Button[ui.LayoutView]]) -> Iterator[ui.ActionRow[ui.LayoutView]]:
    """The buttons in rows of at most five."""
    for start in range(0, len(buttons), ROW_BUTTONS):
        yield ui.ActionRow(*buttons[start : start + ROW_BUTTONS])


def choices(names: tuple[str, ...]) -> list[discord.app_commands.Choice[str]]:
    """Autocomplete choices: at most 25, each at most 100 characters, none empty or twice."""
    fitting = dict.fromkeys(name[:CHOICE_NAME] for name in names if name.strip())
    return [discord.app_commands.Choice(name=name, value=name) for name in list(fitting)[:CHOICES]]
