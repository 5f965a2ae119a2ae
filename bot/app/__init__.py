"""Wiring: reads the settings and returns the bot. The one place that knows every name."""

from typing import TYPE_CHECKING, Any

from bot.app.courses import open_shelf
from bot.app.logs import set_up_logs
from bot.app.settings import Settings, SettingsError, read_settings

if TYPE_CHECKING:
    from bot.app.bot import create_bot, open_tutor

__all__ = ["Settings", "SettingsError", "create_bot", "open_shelf", "open_tutor", "read_settings", "set_up_logs"]


def __getattr__(name: str) -> Any:
    """Discord and the database are only loaded for who wants the bot: asking in a terminal need not wait for them."""
    if name in ("create_bot", "open_tutor"):
        from bot.app import bot  # noqa: PLC0415  # loaded late on purpose, see above

        return getattr(bot, name)
    raise AttributeError(name)
