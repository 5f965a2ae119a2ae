"""The one clock of a running Viva. Thinking packages are given its time as a number, or as the moment it makes."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], float]
"""Seconds since the epoch."""


def moment(clock: Clock) -> datetime:
    """The moment it is by that clock, aware and in UTC."""
    return datetime.fromtimestamp(clock(), UTC)
