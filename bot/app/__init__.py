"""Wiring: reads the settings and returns the bot. The one place that knows every name."""

from bot.app.bot import create_bot, open_tutor
from bot.app.logs import set_up_logs
from bot.app.settings import Settings, SettingsError, read_settings

__all__ = ["Settings", "SettingsError", "create_bot", "open_tutor", "read_settings", "set_up_logs"]
