"""What must last. The only package that knows SQL."""

from bot.storage.board import Order, Standing
from bot.storage.copies import backup, move
from bot.storage.correction import Corrected
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
from bot.storage.feedback import Feedback, FeedbackKind
from bot.storage.ledger import Entry, Verdict
from bot.storage.person import Answered, Played, TopicScore
from bot.storage.preference import Preference
from bot.storage.rounds import SavedRound
from bot.storage.settings import SettingChange
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
]
