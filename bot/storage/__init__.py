"""What must last. The only package that knows SQL."""

from typing import TYPE_CHECKING

from bot.late import late
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
from bot.storage.revision_values import OwnCard, Reviser, StoredCard, StoredReview
from bot.storage.values import (
    Answered,
    Corrected,
    Departed,
    Entry,
    Feedback,
    FeedbackKind,
    Order,
    PastRound,
    Played,
    Preference,
    SavedRound,
    SettingChange,
    Standing,
    Taken,
    TeamScore,
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
    "Departed",
    "Entry",
    "Feedback",
    "FeedbackKind",
    "FullError",
    "NotEmptyError",
    "Order",
    "OwnCard",
    "PastRound",
    "Played",
    "Preference",
    "ReadOnlyError",
    "Reviser",
    "SavedRound",
    "SettingChange",
    "Standing",
    "Storage",
    "StorageError",
    "StoredCard",
    "StoredReview",
    "Taken",
    "TeamScore",
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

# SQLAlchemy takes a second to load: the values and errors are there at once, what is behind the door when asked for.
__getattr__ = late(__name__, {"Storage": "storage", "migrate": "storage", "backup": "copies", "move": "copies"})
