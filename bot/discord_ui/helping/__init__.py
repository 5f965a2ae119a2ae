"""What one can do with Viva: a table, and finding in it by what one wants. Plain data: nothing here knows Discord."""

from bot.discord_ui.helping.entry import Chapter, Entry, Who
from bot.discord_ui.helping.finding import find
from bot.discord_ui.helping.table import TABLE

__all__ = ["TABLE", "Chapter", "Entry", "Who", "find"]
