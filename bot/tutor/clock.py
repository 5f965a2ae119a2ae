"""The one clock of a running Viva. Thinking packages are given its time as a number."""

from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds since the epoch."""
