"""What must last. The only package that knows SQL."""

from bot.storage.board import Order, Standing
from bot.storage.errors import (
    BusyError,
    CorruptError,
    FullError,
    ReadOnlyError,
    StorageError,
    TooNewError,
    UnreachableError,
    WrongAddressError,
)
from bot.storage.ledger import Entry, Verdict
from bot.storage.rounds import SavedRound
from bot.storage.settings import SettingChange
from bot.storage.storage import Storage, migrate

__all__ = [
    "BusyError",
    "CorruptError",
    "Entry",
    "FullError",
    "Order",
    "ReadOnlyError",
    "SavedRound",
    "SettingChange",
    "Standing",
    "Storage",
    "StorageError",
    "TooNewError",
    "UnreachableError",
    "Verdict",
    "WrongAddressError",
    "migrate",
]
