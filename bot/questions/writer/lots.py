"""Dice of their own for every question, so that what one section says never changes how another's fall."""

from hashlib import blake2b
from random import Random


def lot(*about: str) -> Random:
    """Dice that no seed changes: for what is asked at all, since the ids of questions are to stay."""
    return Random(int.from_bytes(blake2b("\x1f".join(about).encode(), digest_size=8).digest()))
