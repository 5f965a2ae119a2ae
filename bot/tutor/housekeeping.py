"""What is done once a day: what has been kept long enough is deleted, and deleted things are wiped for good."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from bot.tutor.clock import Clock, moment

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

KEEP_DAYS, KEEP_REMARKS_DAYS = "keep_answers_days", "keep_remarks_days"
"""The settings of a server that keeps them for another time than the deployment says; 0 for ever."""


GREETED = "greeted"
"""Kept like a setting of a server, and deleted with it."""


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many days what is kept, see `config/privacy.yaml`; 0 is for as long as Viva is there."""

    answers_days: int = 0
    remarks_days: int = 180
    departed_days: int = 30
    """After Viva was taken out of a server."""


class Housekeeping:
    """Keeps no longer than was said."""

    def __init__(self, storage: "Storage", clock: Clock, retention: Retention | None = None) -> None:
        self._storage = storage
        self._clock = clock
        self.retention = retention or Retention()

    async def daily(self) -> None:
        """Do it. Raises StorageError; what was not done is done the next time."""
        departed = await self._storage.departed_before(self._ago(self.retention.departed_days))
        for server in departed:
            await self._storage.delete_server(server.server_id)
        remarks = await self._drop_remarks()
        answers = await self._drop_answers()
        swept = await self._storage.sweep_if_due()
        log.info("kept house", servers=len(departed), answers=answers, remarks=remarks, swept=swept)

    async def _drop_remarks(self) -> int:
        """A server of its own mind is left out where the others' are dropped."""
        own = await self._storage.setting_everywhere(KEEP_REMARKS_DAYS)
        days = self.retention.remarks_days
        dropped = await self._storage.drop_feedback_before(self._ago(days), besides=own) if days else 0
        for server_id, theirs in sorted(own.items()):
            if theirs:
                dropped += await self._storage.drop_feedback_before(self._ago(int(theirs)), server_id)
        return dropped

    async def _drop_answers(self) -> int:
        own = await self._storage.setting_everywhere(KEEP_DAYS)
        servers = await self._storage.known_servers() if self.retention.answers_days or any(own.values()) else ()
        dropped = 0
        for server_id in sorted(servers):
            days = int(own.get(server_id, self.retention.answers_days))
            if days:
                dropped += await self._storage.drop_answers_before(server_id, self._ago(days))
        return dropped

    async def left(self, server_id: int) -> None:
        """Viva was taken out of a server."""
        await self._storage.leave_servers({server_id}, at=self._ago(0))

    async def joined(self, server_id: int) -> None:
        """Viva was put onto a server, for the first time or again."""
        await self._storage.come_back(server_id)

    async def first_greeting(self, server_id: int) -> bool:
        """Whether nobody was greeted on this server yet; it counts as done from now on. Raises StorageError."""
        if GREETED in await self._storage.settings(server_id):
            return False
        await self._storage.set_setting(server_id, GREETED, True, by=0, at=self._ago(0))
        return True

    async def compare(self, here: Collection[int]) -> None:
        """`here` are all servers Viva is on: what happened while it was away is made up for."""
        await self._storage.leave_servers(await self._storage.known_servers() - set(here), at=self._ago(0))
        for server in await self._storage.departed_before(self._ago(-1)):
            if server.server_id in here:
                await self._storage.come_back(server.server_id)

    def _ago(self, days: int) -> datetime:
        return moment(self._clock) - timedelta(days=days)
