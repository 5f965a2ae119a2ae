"""Every round under way: which channel it is in, who was let in, and where it goes when it is over."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from bot.quiz import Round
from bot.tutor.clock import Clock
from bot.tutor.past import PastRounds
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import OpenRoom, Person, Place
from bot.tutor.session import Session

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Table:
    """A round and the session that moves it. Look at the round; move it only through the session."""

    round_: Round
    session: Session
    place: Place
    admitted: set[int] = field(default_factory=set)
    """Who has been asked for and may be stored."""


class Rounds:
    """One round a channel, and beside it the question of the day, which goes on all day."""

    def __init__(self, storage: "Storage", clock: Clock, past: PastRounds, most_a_server: int) -> None:
        self._storage = storage
        self._clock = clock
        self._past = past
        self._most_a_server = most_a_server
        self._tables: dict[str, Table] = {}
        self._in_channel: dict[int, str] = {}
        self._taken: dict[int, int] = {}
        self._ending: set[asyncio.Task[None]] = set()

    @contextmanager
    def reserve(self, place: Place) -> Iterator[None]:
        """Keep the channel while a round is being opened in it, from before the first wait on. Raises Refused."""
        if place.channel_id in self._in_channel or place.channel_id in self._taken:
            raise Refused(Reason.ROUND_RUNNING)
        if self._on_server(place.server_id) >= self._most_a_server:
            raise Refused(Reason.SERVER_FULL)
        self._taken[place.channel_id] = place.server_id
        try:
            yield
        finally:
            del self._taken[place.channel_id]

    def _on_server(self, server_id: int) -> int:
        playing = [self._tables[round_id] for round_id in self._in_channel.values()]
        ours = sum(table.place.server_id == server_id for table in playing)
        return ours + sum(one == server_id for one in self._taken.values())

    async def open(self, round_: Round, place: Place, open_room: OpenRoom, message_id: int | None = None) -> Table:
        """Give a round its room and its session. Raises RoomGone."""
        room = await open_room(place, round_.round_id, message_id)
        session = Session(round_, place, room, self._storage, self._clock, self._over)
        table = Table(round_, session, place)
        self._tables[round_.round_id] = table
        if not round_.rules.traits.open_door:
            self._in_channel[place.channel_id] = round_.round_id
        return table

    def drop(self, round_id: str) -> None:
        """Forget a round that could not be opened after all."""
        table = self._tables.pop(round_id, None)
        if table is not None and self._in_channel.get(table.place.channel_id) == round_id:
            del self._in_channel[table.place.channel_id]

    def has(self, round_id: str) -> bool:
        """Whether it is under way here."""
        return round_id in self._tables

    def is_taken(self, channel_id: int) -> bool:
        """Whether a round is under way in a channel."""
        return channel_id in self._in_channel

    def get(self, round_id: str) -> Table:
        """A round by its id. Raises Refused when it is over."""
        if round_id not in self._tables:
            raise Refused(Reason.ROUND_OVER)
        return self._tables[round_id]

    def at(self, channel_id: int) -> Table:
        """The round in a channel. Raises Refused without one."""
        if channel_id not in self._in_channel:
            raise Refused(Reason.NO_ROUND)
        return self._tables[self._in_channel[channel_id]]

    def in_channels(self, channel_ids: frozenset[int]) -> tuple[Table, ...]:
        """Every round in these channels, the question of the day too."""
        return tuple(table for table in self._tables.values() if table.place.channel_id in channel_ids)

    def on_server(self, server_id: int) -> tuple[Table, ...]:
        """Every round on a server."""
        return tuple(table for table in self._tables.values() if table.place.server_id == server_id)

    async def admit(self, table: Table, person: Person) -> None:
        """Let a person in whose name may be stored. Raises Refused for who asked to be forgotten."""
        if person.person_id in table.admitted:
            return
        if await self._storage.is_forgotten(person.person_id):
            raise Refused(Reason.FORGOTTEN)
        table.admitted.add(person.person_id)

    async def let_go_of(self, person_id: int) -> None:
        """Take somebody out of every round of theirs, and those rounds out of memory: what is kept of them is about to
        change, and whoever takes them up afterwards reads it anew."""
        theirs = [table for table in self._tables.values() if person_id in _people(table.round_)]
        for table in theirs:
            await table.session.step(lambda it, now: it.leave(person_id, now))
            await table.session.close()
            self.drop(table.round_.round_id)

    async def settled(self) -> None:
        """Return when every round that is over has been put away."""
        await asyncio.gather(*self._ending)

    async def interrupt(self) -> None:
        """The process is about to end: every room is told to wait."""
        await asyncio.gather(*(table.session.interrupt() for table in list(self._tables.values())))

    async def close(self) -> None:
        """Let go of every round; the next process takes them up."""
        for table in list(self._tables.values()):
            await table.session.close()
        await self.settled()
        self._tables.clear()
        self._in_channel.clear()

    def _over(self, session: Session) -> None:
        table = self._tables.get(session.round_id)
        if table is None:
            return
        self.drop(session.round_id)
        ending = asyncio.get_running_loop().create_task(self._past.keep(table.round_, table.place))
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)


def _people(round_: Round) -> set[int]:
    """Who is in it, was in it, or leads it."""
    return {round_.host_id, *(player.person_id for player in round_.players)}
