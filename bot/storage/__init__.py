"""What must last. The only package that knows SQL."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bot.storage.errors import (
    BusyError,
    CorruptError,
    FullError,
    NotEmptyError,
    ReadOnlyError,
    StorageError,
    TooNewError,
    UnreachableError,
    WrongAddressError,
)
from bot.storage.later import open_later
from bot.storage.values import (
    Answered,
    Corrected,
    Entry,
    Feedback,
    FeedbackKind,
    Order,
    Played,
    Preference,
    SavedRound,
    SettingChange,
    Standing,
    TopicScore,
    Verdict,
)

if TYPE_CHECKING:
    from bot.storage.copies import backup, move
    from bot.storage.storage import Storage, migrate

__all__ = [
    "Answered",
    "BusyError",
    "Corrected",
    "CorruptError",
    "Entry",
    "Feedback",
    "FeedbackKind",
    "FullError",
    "NotEmptyError",
    "Order",
    "Played",
    "Preference",
    "ReadOnlyError",
    "SavedRound",
    "SettingChange",
    "Standing",
    "Storage",
    "StorageError",
    "TooNewError",
    "TopicScore",
    "UnreachableError",
    "Verdict",
    "WrongAddressError",
    "backup",
    "migrate",
    "move",
    "open_later",
]

_BEHIND_THE_DOOR = {"Storage": "storage", "migrate": "storage", "backup": "copies", "move": "copies"}


def __getattr__(name: str) -> Any:
    """What needs SQLAlchemy is loaded for who asks for it; the values and errors are there at once."""
    if name in _BEHIND_THE_DOOR:
        return getattr(import_module(f"bot.storage.{_BEHIND_THE_DOOR[name]}"), name)
    raise AttributeError(name)
