"""One round under way: its machine, its room, its timer.

Steps are taken one at a time, under a lock. What a step brings about is in the database before anybody is told,
and is told in order, so that a slow channel keeps nobody's press waiting. Nothing sleeps: the event loop is asked
to call at the machine's deadline, and a task exists only while there is something to do.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

from bot.quiz import Event, Round
from bot.quiz.events import AnswerRefused, AnswerTaken, Declined, HintGiven, QuestionAsked
from bot.storage import SavedRound, StorageError
from bot.tutor.bookkeeping import entries
from bot.tutor.clock import Clock
from bot.tutor.room import Place, Room, RoomGone

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

RETRY_SECONDS = 1.0
"""How long a round waits before it asks again a database that did not answer."""

Move = Callable[[Round, float], tuple[Event, ...]]
"""A step: given the round and the time, what it brings about."""

_NOTHING_HAPPENED = (AnswerRefused, Declined)
_PRIVATE = (AnswerTaken, HintGiven, *_NOTHING_HAPPENED)


class Session:
    """A round and everything that moves it. `over` is called once, when the last thing has been told."""

    def __init__(
        self,
        round_: Round,
        place: Place,
        room: Room,
        storage: "Storage",
        clock: Clock,
        over: Callable[["Session"], None],
    ) -> None:
        self._round = round_
        self.place = place
        self._room = room
        self._storage = storage
        self._clock = clock
        self._over = over
        self._lock = asyncio.Lock()
        self._unkept: list[Event] = []
        self._untold: deque[Event] = deque()
        self._telling: asyncio.Task[None] | None = None
        self._ticking: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    @property
    def round_id(self) -> str:
        """The round's id."""
        return self._round.round_id

    @property
    def host_id(self) -> int:
        """Who leads the round."""
        return self._round.host_id

    async def step(self, move: Move) -> tuple[Event, ...]:
        """Take a step. What it brings about is kept when this returns; everybody is told soon after.

        Raises StorageError when it could not be kept: it is tried again, and nobody is told before.
        """
        async with self._lock:
            events = move(self._round, self._clock())
            self._unkept += (event for event in events if not isinstance(event, _NOTHING_HAPPENED))
            try:
                await self._keep()
            except StorageError:
                self._arm(RETRY_SECONDS)
                raise
            self._arm()
        self._tell()
        return events

    async def close(self) -> None:
        """Let go of the round as it is; it stays in the database for the next process to take up."""
        self._disarm()
        for task in (self._ticking, self._telling):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def _keep(self) -> None:
        """One transaction: where the round is now, and the ledger's new rows."""
        if not self._unkept:
            return
        rows = entries(self._unkept, self.place, self.round_id, self._clock())
        if self._round.state.over:
            await self._storage.finish_round(self.round_id, rows)
        else:
            await self._storage.advance(self._saved(), rows)
        self._untold += (event for event in self._unkept if not isinstance(event, _PRIVATE))
        self._unkept.clear()

    def _saved(self) -> SavedRound:
        deadline = self._round.deadline
        return SavedRound(
            round_id=self.round_id,
            server_id=self.place.server_id,
            channel_id=self.place.channel_id,
            message_id=None if self._between_messages() else self._room.message_id,
            host_id=self.host_id,
            state=self._round.snapshot_text(),
            deadline_at=None if deadline is None else datetime.fromtimestamp(deadline, UTC),
            updated_at=datetime.fromtimestamp(self._clock(), UTC),
        )

    def _between_messages(self) -> bool:
        """A question that was not told yet gets a message of its own: the room's belongs to the one before."""
        return any(isinstance(event, QuestionAsked) for event in (*self._unkept, *self._untold))

    def _tell(self) -> None:
        if self._untold and (self._telling is None or self._telling.done()):
            self._telling = asyncio.get_running_loop().create_task(self._tell_all())

    async def _tell_all(self) -> None:
        before = self._room.message_id
        try:
            while self._untold:
                await self._room.tell(self._untold[0])
                self._start_clock(self._untold.popleft())
        except RoomGone:
            log.info("a round lost its room", round_id=self.round_id)
            await self._give_up()
            return
        if self._round.state.over:
            self._over(self)
        elif self._room.message_id != before:
            await self._keep_message()

    def _start_clock(self, told: Event) -> None:
        """A question's time runs from when it can be seen, so a slow channel takes nobody's reading time."""
        if isinstance(told, QuestionAsked):
            self._round.shown(told.asked.number, self._clock())
            self._arm()

    async def _keep_message(self) -> None:
        try:
            async with self._lock:
                await self._storage.save_round(self._saved())
        except StorageError as error:  # the next step keeps it too; after a crash before that it is shown twice
            log.warning("could not keep a round's message", error=type(error).__name__)

    async def _give_up(self) -> None:
        """Nobody can be told any more: what was awarded stays, the round ends."""
        self._disarm()
        self._untold.clear()
        try:
            await self._storage.finish_round(self.round_id)
        except StorageError as error:
            log.warning("could not close a round", error=type(error).__name__)
        self._over(self)

    def _arm(self, seconds: float | None = None) -> None:
        self._disarm()
        if seconds is None:
            if self._round.deadline is None:
                return
            seconds = max(0.0, self._round.deadline - self._clock())
        self._timer = asyncio.get_running_loop().call_later(seconds, self._tick)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        self._ticking = asyncio.get_running_loop().create_task(self._tick_once())

    async def _tick_once(self) -> None:
        try:
            await self.step(lambda round_, now: round_.tick(now))
        except StorageError as error:
            log.warning("a round waits for the database", error=type(error).__name__)
