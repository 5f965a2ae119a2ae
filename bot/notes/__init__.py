"""Reading a vault: Markdown files in, notes with exact source lines out. Knows nothing of what they mean."""

from bot.notes.folder import VaultError
from bot.notes.reader import read_note
from bot.notes.resolving import resolve
from bot.notes.vault import read_vault

__all__ = ["VaultError", "read_note", "read_vault", "resolve"]
