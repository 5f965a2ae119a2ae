"""The place a round is played in, as the tutor sees it: something that can be told what happened."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.quiz import Event
from bot.quiz.events import Finished, LobbyOpened, QuestionAsked


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


class RoomShut(RoomGone):
    """The room is there, but the right to write in it was taken away."""


@dataclass(frozen=True, slots=True)
class BackSoon:
    """Viva is about to restart; the round stands still until she is back."""


class Room(Protocol):
    """Told, in order, of everything that concerns everybody in the round."""

    message_id: int | None
    """The message the round is at now; kept, so that a new process edits it instead of repeating it."""

    async def tell(self, event: Event | BackSoon) -> None:
        """Show what happened. Raises RoomGone where nothing can be shown any more."""
        ...


OpenRoom = Callable[[Place, str, int | None], Awaitable[Room]]
"""Opens the room of a round: its place, the round's id, the message it was at. Raises RoomGone."""


def nonce(round_id: str, event: Event | BackSoon) -> str:
    """What marks the message of an event, the same when it is told again after a crash: a process can die between the
    sending of a message and the keeping of its id. Empty for what has no message of its own. At most 25 characters,
    as Discord wants it, for ids of 16."""
    match event:
        case LobbyOpened():
            return f"{round_id}-lobby"
        case QuestionAsked(asked=asked):
            return f"{round_id}-q{asked.number}"
        case Finished():
            return f"{round_id}-end"
        case _:
            return ""
