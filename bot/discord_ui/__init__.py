"""Commands, buttons and cards, and nothing else."""

from bot.discord_ui.client import VivaClient

__all__ = ["VivaClient"]
