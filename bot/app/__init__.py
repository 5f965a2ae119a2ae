"""Wiring: reads the settings and returns the bot. The one place that knows every name."""

from typing import TYPE_CHECKING

from bot.app.courses import open_shelf
from bot.app.logs import set_up_logs
from bot.app.settings import Settings, SettingsError, read_settings
from bot.late import late

if TYPE_CHECKING:
    from bot.app.bot import create_bot, open_tutor

__all__ = ["Settings", "SettingsError", "create_bot", "open_shelf", "open_tutor", "read_settings", "set_up_logs"]

# Discord and the database are only loaded for who wants the bot: asking in a terminal need not wait for them.
__getattr__ = late(__name__, {"create_bot": "bot", "open_tutor": "bot"})
