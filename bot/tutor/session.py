"""One round under way: its machine, its room, its timer.

A step moves the machine at once, so that whatever arrives in one moment is taken in the order of its arrival. Then it
is kept, and only what is kept is acknowledged and told: one write at a time, which takes along all that was moved
since the last (`Unkept`). Telling goes on beside it, in order, so that a slow channel keeps nobody's press waiting.
Nothing sleeps: the event loop is asked to call at the machine's deadline, and a task exists only while there is
something to do. A round that is over is forgotten when its end has been told, so a crash before that tells it again.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog

from bot.quiz import Event, Round
from bot.quiz.events import QuestionAsked
from bot.storage import SavedRound, StorageError
from bot.tutor.bookkeeping import Unkept, entries, is_private, saved_round
from bot.tutor.clock import Clock
from bot.tutor.room import BackSoon, Place, Room, RoomGone

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

RETRY_SECONDS = 1.0
"""How long a round waits before it asks again a database that did not answer."""
FAREWELL_SECONDS = 3.0
"""How long a room may take to be told that Viva is going."""
_SOON = -1.0
"""Stands where a deadline would, for the next try after a failure."""

Move = Callable[[Round, float], tuple[Event, ...]]
"""A step: given the round and the time, what it brings about."""


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
        self.lost: RoomGone | None = None
        """Why the room can't be told any more; None while it can."""
        self._room = room
        self._storage = storage
        self._clock = clock
        self._over = over
        self._writing = asyncio.Lock()
        self._unkept = Unkept()
        self._pages_kept = 0
        self._untold: deque[Event] = deque()
        self._telling: asyncio.Task[None] | None = None
        self._ticking: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._armed_for: float | None = None
        self._leaving = False
        self._ended = False

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

        One that announces nothing (more time for somebody) is kept as well. Raises StorageError when it could not be
        kept: it is tried again, and nobody is told before.
        """
        events = move(self._round, self._clock())
        self._unkept.add(events, silent=not events and not self._round.state.over)
        await self._see_to_it()
        return events

    async def _see_to_it(self) -> None:
        self._arm()
        await self._until_kept()
        self._tell()

    # ------------------------------------------------------------------ keeping

    async def _until_kept(self) -> None:
        """Wait until all that has happened so far is kept, by whoever comes to it first."""
        ticket, failures = self._unkept.steps, self._unkept.failures
        if self._unkept.is_kept(ticket):
            return
        async with self._writing:
            failed = self._unkept.failed_since(failures, ticket)
            if failed is not None:  # in the writing we waited for; what a hundred presses ask is asked once
                raise failed
            if not self._unkept.is_kept(ticket):
                await self._keep()

    async def _keep(self) -> None:
        """One transaction with all that is not kept yet."""
        page = self._unkept.begin()
        pages = len(self._round.past) + 1
        try:
            if self._ended:
                pass  # forgotten already: nothing of it may be written again
            elif page.answers_only:
                await self._storage.take(page.answers(self.place, self.round_id))
            else:
                rows = entries(page.events, self.place, self.round_id, self._clock())
                await self._storage.advance(self._saved(page.regraded), rows)
                self._pages_kept = pages
        except BaseException as error:  # cancelled, too: whether it arrived is not known, and once more does no harm
            self._unkept.failed(page, error)
            self._arm()
            raise
        was_failing = self._unkept.failing
        self._unkept.kept(page)
        if was_failing:
            self._arm()  # for the deadline again, no longer for the next try
        self._untold += (event for event in page.events if not is_private(event))

    def _saved(self, regraded: bool) -> SavedRound:
        message_id = None if self._between_messages() else self._room.message_id
        after = min(self._pages_kept, 1) if regraded else self._pages_kept
        return saved_round(self._round, self.place, message_id, self._clock(), after)

    def _between_messages(self) -> bool:
        """A question that was not told yet gets a message of its own: the room's belongs to the one before."""
        return any(isinstance(event, QuestionAsked) for event in (*self._unkept.under_way, *self._untold))

    # ------------------------------------------------------------------ telling

    def _tell(self) -> None:
        if self._untold and not self._leaving and (self._telling is None or self._telling.done()):
            self._telling = asyncio.get_running_loop().create_task(self._tell_all())

    async def _tell_all(self) -> None:
        try:
            while self._untold and not self._leaving:
                before = self._room.message_id
                await self._tell_waiting()
                if self._room.message_id != before and not self._round.state.over:
                    await self._keep_message()
        except RoomGone as gone:
            self.lost = gone
            log.info("a round lost its room", round_id=self.round_id)
            await self._give_up()
            return
        if self._round.state.over and not self._untold and self._unkept.is_kept(self._unkept.steps):
            await self._end()

    async def _tell_waiting(self) -> None:
        while self._untold and not self._leaving:
            await self._tell_one(self._untold[0])
            self._start_clock(self._untold.popleft())

    async def _tell_one(self, event: Event) -> None:
        """What can't be shown is tried once more and then passed over: the round does not stand still for it."""
        try:
            await self._room.tell(event)
        except RoomGone:
            raise
        except Exception as error:  # a server's fault, a cut line, a card of ours that Discord refuses
            log.warning("could not show a step of a round", step=type(event).__name__, error=type(error).__name__)
            await asyncio.sleep(RETRY_SECONDS)
            try:
                await self._room.tell(event)
            except RoomGone:
                raise
            except Exception:
                log.exception("a step of a round is passed over", step=type(event).__name__)

    def _start_clock(self, told: Event) -> None:
        """A question's time runs from when it can be seen, so a slow channel takes nobody's reading time."""
        if isinstance(told, QuestionAsked):
            self._round.shown(told.asked.number, self._clock())
            self._arm()

    async def _keep_message(self) -> None:
        self._unkept.add((), silent=True)
        try:
            await self._until_kept()
        except StorageError as error:  # it is tried again; after a crash before that, the room looks for its double
            log.warning("could not keep a round's message", error=type(error).__name__)

    # ------------------------------------------------------------------ ending

    async def _give_up(self) -> None:
        """Nobody can be told any more: what was closed is settled, what was awarded stays, the round ends."""
        self._untold.clear()
        self._unkept.add(self._round.close(self._clock()))
        try:
            await self._until_kept()
        except StorageError as error:
            log.warning("could not close a round", error=type(error).__name__)
        self._untold.clear()
        await self._end()

    async def _end(self) -> None:
        """All is told: the round need not be taken up any more."""
        if self._ended:
            return
        async with self._writing:
            self._ended = True
        self._disarm()
        self._over(self)
        try:
            await self._storage.finish_round(self.round_id, self._unkept.rows(self.place, self.round_id, self._clock()))
        except StorageError as error:  # the next process finds it over, says so again and forgets it
            log.warning("could not forget a round", error=type(error).__name__)

    async def interrupt(self) -> None:
        """The process is about to end. The clock stops, the room is told to wait; answers are still taken."""
        self._leave()
        if self._telling is not None and not self._telling.done():
            await asyncio.wait({self._telling}, timeout=FAREWELL_SECONDS)
        if self._round.state.over or self._untold:
            return
        try:
            await asyncio.wait_for(self._room.tell(BackSoon()), FAREWELL_SECONDS)
        except Exception as error:  # a farewell that fails keeps nobody from going
            log.info("a room was not told of the restart", round_id=self.round_id, error=type(error).__name__)

    async def close(self) -> None:
        """Let go of the round as it is; it stays in the database for the next process to take up."""
        self._leave()
        tasks = [task for task in (self._ticking, self._telling) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        async with self._writing:
            pass  # whoever was writing has finished

    def _leave(self) -> None:
        self._leaving = True
        self._disarm()

    # ------------------------------------------------------------------ the clock

    def _arm(self) -> None:
        """Be called at the deadline; soon, while something could not be kept."""
        wanted = _SOON if self._unkept.failing else self._round.deadline
        if self._leaving or self._ended:
            wanted = None
        if wanted == self._armed_for:
            return
        self._disarm()
        if wanted is not None:
            self._armed_for = wanted
            seconds = RETRY_SECONDS if wanted == _SOON else max(0.0, wanted - self._clock())
            self._timer = asyncio.get_running_loop().call_later(seconds, self._tick)

    def _disarm(self) -> None:
        self._armed_for = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        self._armed_for = None
        if self._ticking is None or self._ticking.done():  # else that one arms the timer again
            self._ticking = asyncio.get_running_loop().create_task(self._tick_once())

    async def _tick_once(self) -> None:
        if not self._unkept.failing:  # a round does not run ahead of what can be kept
            self._unkept.add(self._round.tick(self._clock()))
        try:
            await self._see_to_it()
        except StorageError as error:
            log.warning("a round waits for the database", error=type(error).__name__)
        except Exception:  # a fault of ours: the round tries again rather than stand still
            log.exception("a step of a round could not be kept", round_id=self.round_id)
        finally:
            self._arm()
