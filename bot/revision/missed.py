"""What somebody got wrong stays on a list until they have got it right twice in a row."""

from typing import Final

OWED: Final = 2
"""Right answers in a row that a missed card wants."""


def owed_after(owed: int, *, right: bool) -> int:
    """How many a card still wants after another answer, 0 being off the list: a miss starts over."""
    return max(0, owed - 1) if right else OWED
