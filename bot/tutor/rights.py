"""What somebody may do where they are, as Discord has it: what a server's own settings are held against."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rights:
    """Of one person in one channel."""

    channels: frozenset[int] = frozenset()
    """The channel, the one it is a thread of, and the category over it: a rule for one of them holds here."""
    roles: frozenset[int] = frozenset()
    role_names: frozenset[str] = frozenset()
    """In small letters."""
    manages: bool = False
    """The server."""
    moderates: bool = False
    """Other people's messages."""


ALL_RIGHTS: Final = Rights(manages=True)
"""Of who asks for nobody."""
