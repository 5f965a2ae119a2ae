"""Reading a vault: Markdown files in, notes with exact source lines out. Knows nothing of what they mean."""

from typing import TYPE_CHECKING

from bot.late import late
from bot.notes.folder import VaultError
from bot.notes.note import Link, Note, Section, Vault
from bot.notes.problem import Concern, Problem, Severity
from bot.notes.resolving import resolve
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text

if TYPE_CHECKING:
    from bot.notes.reader import read_note
    from bot.notes.vault import Progress, read_vault

__all__ = [
    "Concern",
    "Link",
    "Mark",
    "MarkKind",
    "Note",
    "Problem",
    "Progress",
    "Section",
    "Severity",
    "Source",
    "Text",
    "Vault",
    "VaultError",
    "read_note",
    "read_vault",
    "resolve",
]

# A course that was kept has been read already: it needs the notes and not their reader.
__getattr__ = late(__name__, {"read_note": "reader", "Progress": "vault", "read_vault": "vault"})
