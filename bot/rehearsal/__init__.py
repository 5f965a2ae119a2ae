"""The real bot in a Discord-like page in the browser, without a token."""

from bot.rehearsal.room import rehearse

__all__ = ["rehearse"]
