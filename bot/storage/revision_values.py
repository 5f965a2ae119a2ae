"""What goes through the door of the storage about revising: cards, what is remembered of them, and who revises.

As with the other values (values.py), none knows SQL.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCard:
    """One person's memory of one card; what the figures mean is the revision's business."""

    card_id: str
    topic: str
    stage: int = 0
    """0 until it is first reviewed."""
    step: int | None = None
    stability: float = 0.0
    difficulty: float = 0.0
    due: datetime
    reviewed: datetime | None = None
    reviews: int = 0
    lapses: int = 0
    owed: int = 0
    """Right answers it wants before it leaves the list of the missed."""
    suspended: bool = False
    buried_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReview:
    """One review: the card's `number`-th, whatever happens to come twice."""

    card_id: str
    number: int
    grade: int
    known_for_days: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A card somebody brought along."""

    card_id: str
    deck: str
    front: str
    back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviser:
    """How a person revises; without a word from them, the defaults."""

    person_id: int
    zone: str = "UTC"
    exam: str = ""
    """The day of the exam, ISO 8601; empty for none."""
    topics: tuple[str, ...] = ()
    """What the exam is about; all of it where there are none."""
    parameters: tuple[float, ...] = ()
    """Of the schedule, fitted to them; empty for the usual ones."""
    fitted_to: int = 0
    """How many reviews they had when that was last tried."""
    nudge_minute: int | None = None
    """The minute of their day they want to be reminded at; None for never."""
    nudge_channel_id: int | None = None
    """Where; None for a direct message."""
    nudge_at: datetime | None = None
    """When that is next."""
