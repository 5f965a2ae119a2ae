"""The courses of the content folder, as the settings name it."""

from bot.app.settings import Settings
from bot.course import Kept, Shelf, read_shelf


def open_shelf(settings: Settings) -> Shelf:
    """Read them, or take them as they were kept. Raises VaultError."""
    return read_shelf(settings.content_dir, kept=Kept(settings.bot.cache_dir))
