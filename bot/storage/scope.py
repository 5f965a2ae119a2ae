"""Which part of the ledger a board is about, and how it ranks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from bot.storage.values import Order

NARROWING = ("since", "until", "topic", "topics", "round_id")


class Options(TypedDict, total=False):
    """How a board may be narrowed and ranked; see Scope for what is meant without it."""

    since: datetime | None
    until: datetime | None
    before: datetime | None
    topic: str | None
    topics: tuple[str, ...] | None
    round_id: str | None
    order: Order
    least: int
    solo: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which part of the ledger a board sums, and how it ranks."""

    server_id: int
    since: datetime | None = None
    until: datetime | None = None
    """The moment itself is outside."""
    before: datetime | None = None
    """Where the time begins that `Order.IMPROVED` compares with; it ends at `since`."""
    topic: str | None = None
    topics: tuple[str, ...] | None = None
    """Any of several: those of a unit."""
    round_id: str | None = None
    order: Order = Order.POINTS
    least: int = 1
    """Fewer answers than this, and one is not on the board."""
    solo: bool = True
    """Whether rounds played alone count."""

    def __post_init__(self) -> None:
        """To have improved, one must have been there before."""
        if self.order is Order.IMPROVED and (self.since is None or self.before is None):
            raise ValueError("a board of who improved needs `since` and `before`")

    @property
    def shape(self) -> "Shape":
        """What of it changes the statement; the rest are values to fill in."""
        narrowed = [name for name in NARROWING if getattr(self, name) is not None]
        return Shape(frozenset(narrowed), self.order, self.solo)

    def values(self, **more: Any) -> dict[str, Any]:
        """What a statement of its shape is filled in with."""
        said = {name: getattr(self, name) for name in ("server_id", *self.shape.narrowed)}
        if self.order is Order.IMPROVED:
            said["before"] = self.before
        return said | {"least": max(1, self.least)} | more


@dataclass(frozen=True, slots=True)
class Shape:
    """A scope without its values: one shape, one statement."""

    narrowed: frozenset[str]
    order: Order
    solo: bool
