"""Reminders for who asked for them: at an hour of their own, when something is due, at most once a day.

One timer serves everybody, and a sweep touches only those whose time has come. That the next reminder is tomorrow's is
kept before today's is sent: a crash between the two costs one reminder, and never sends it twice.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog

from bot.storage import Reviser, StorageError
from bot.tutor.board_rules import is_zone
from bot.tutor.clock import Clock, moment
from bot.tutor.refusal import Reason, Refused

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

Send = Callable[[Reviser, int], Awaitable[bool]]
"""Reminds a person of so many due cards; False where they can't be reached, as with closed direct messages."""

RETRY_SECONDS = 60.0
LONGEST_WAIT_SECONDS = 3600.0
"""A clock may be set anew while a timer runs."""
AT_ONCE = 100


class Nudging:
    """Everybody's reminders."""

    def __init__(self, storage: "Storage", clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._send: Send | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._sweeping: asyncio.Task[None] | None = None

    async def want(self, person_id: int, minute: int, zone: str, channel_id: int | None) -> datetime | None:
        """Remind from now on, `minute` minutes into their day; returns when that is first. Raises Refused.

        Without a `zone`, the one they are known to be in stays.
        """
        person = await self._there(person_id, zone)
        return await self._set(replace(person, nudge_minute=minute, nudge_channel_id=channel_id))

    async def move(self, person_id: int, zone: str) -> None:
        """Their day begins, and a reminder comes, as it does in that time zone. Raises Refused."""
        await self._set(await self._there(person_id, zone))

    async def stop(self, person_id: int) -> None:
        """Remind no more. Harmless for who never wanted to be."""
        person = await self._storage.reviser(person_id)
        if person.nudge_minute is not None:
            await self._storage.set_reviser(replace(person, nudge_minute=None, nudge_channel_id=None, nudge_at=None))

    async def begin(self, send: Send) -> None:
        """Remind through `send` from now on; what fell due while nobody was there is made up for. Harmless twice."""
        self._send = send
        await self._arm()

    async def sweep(self) -> int:
        """Remind everybody whose time has come. Returns how many were reminded. Raises StorageError."""
        reminded = 0
        while found := await self._storage.to_nudge(moment(self._clock), limit=AT_ONCE):
            for person in found:
                reminded += await self._nudge(person)
        return reminded

    async def close(self) -> None:
        """Remind nobody until begun again."""
        if self._timer is not None:
            self._timer.cancel()
        if self._sweeping is not None:
            self._sweeping.cancel()
            with suppress(asyncio.CancelledError):
                await self._sweeping

    async def _there(self, person_id: int, zone: str) -> Reviser:
        if zone and not is_zone(zone):
            raise Refused(Reason.NO_SUCH_ZONE)
        if await self._storage.is_forgotten(person_id):
            raise Refused(Reason.FORGOTTEN)
        person = await self._storage.reviser(person_id)
        return replace(person, zone=zone) if zone else person

    async def _set(self, person: Reviser) -> datetime | None:
        first = next_nudge(person, moment(self._clock))
        await self._storage.set_reviser(replace(person, nudge_at=first))
        await self._arm()
        return first

    async def _nudge(self, person: Reviser) -> bool:
        now = moment(self._clock)
        await self._storage.set_reviser(replace(person, nudge_at=next_nudge(person, now)))
        due = await self._storage.count_due(person.person_id, now)
        if not due or self._send is None:
            return False
        if not await self._send(person, due):
            await self.stop(person.person_id)
            return False
        return True

    async def _arm(self) -> None:
        if self._send is None:
            return
        try:
            first = await self._storage.next_nudge()
        except StorageError:
            self._wait(RETRY_SECONDS)
            return
        if first is not None:
            self._wait((first - moment(self._clock)).total_seconds())

    def _wait(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(max(0.0, min(seconds, LONGEST_WAIT_SECONDS)), self._ring)

    def _ring(self) -> None:
        self._sweeping = asyncio.get_running_loop().create_task(self._sweep_and_arm())

    async def _sweep_and_arm(self) -> None:
        try:
            await self.sweep()
        except StorageError as error:
            log.warning("reminders wait for the database", error=type(error).__name__)
            self._wait(RETRY_SECONDS)
            return
        await self._arm()


def next_nudge(person: Reviser, now: datetime) -> datetime | None:
    """The first time after `now` that it is the wished minute where the person is; None for who wishes none.

    A minute that the clocks leap over in spring comes as many minutes later as they leap.
    """
    if person.nudge_minute is None:
        return None
    zone = ZoneInfo(person.zone)
    hour = time(*divmod(person.nudge_minute, 60))
    day = now.astimezone(zone).date()
    wished = (datetime.combine(day + timedelta(days=days), hour, zone).astimezone(UTC) for days in range(3))
    return next(moment for moment in wished if moment > now)
