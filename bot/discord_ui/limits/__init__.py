"""Every limit of Discord that Viva can meet, and the one gate all she sends passes.

`table` holds the limits, `fitting` makes things fit, `gate` refuses loudly what still does not.
"""

from bot.discord_ui.limits.fitting import ELLIPSIS, choices, clip, clip_marked, named_choices, paged, pages, rows
from bot.discord_ui.limits.gate import LimitError, checked, checked_commands, checked_sheet
from bot.discord_ui.limits.table import (
    ALT_TEXT,
    BUTTON_LABEL,
    CHOICE_NAME,
    CHOICES,
    CODE_WIDTH,
    CONTENT,
    CUSTOM_ID,
    FIELD_DESCRIPTION,
    FIELD_LABEL,
    FILE_BYTES,
    MODAL_TITLE,
    OPTION_LABEL,
    VIEW_COMPONENTS,
    VIEW_TEXT,
)

__all__ = [
    "ALT_TEXT",
    "BUTTON_LABEL",
    "CHOICES",
    "CHOICE_NAME",
    "CODE_WIDTH",
    "CONTENT",
    "CUSTOM_ID",
    "ELLIPSIS",
    "FIELD_DESCRIPTION",
    "FIELD_LABEL",
    "FILE_BYTES",
    "MODAL_TITLE",
    "OPTION_LABEL",
    "VIEW_COMPONENTS",
    "VIEW_TEXT",
    "LimitError",
    "checked",
    "checked_commands",
    "checked_sheet",
    "choices",
    "clip",
    "clip_marked",
    "named_choices",
    "paged",
    "pages",
    "rows",
]
