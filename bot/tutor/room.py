"""The place a round is played in, as the tutor sees it: something that can be told what happened."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.quiz import Event


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, under the name they have at the moment."""

    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """A channel of a server."""

    server_id: int
    channel_id: int


class RoomGone(Exception):
    """The room can't be spoken to any more: its channel was deleted, or the right to write there was taken away."""


class Room(Protocol):
    """Told, in order, of everything that concerns everybody in the round."""

    message_id: int | None
    """The message the round is at now; kept, so that a new process edits it instead of repeating it."""

    async def tell(self, event: Event) -> None:
        """Show what happened. Raises RoomGone where nothing can be shown any more."""
        ...


OpenRoom = Callable[[Place, str, int | None], Awaitable[Room]]
"""Opens the room of a round: its place, the round's id, the message it was at. Raises RoomGone."""
