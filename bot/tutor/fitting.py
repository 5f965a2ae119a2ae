"""The schedule fitted to a person, by their own reviews: when there are enough, and again when there are many more.

It takes seconds of thinking, so it is done in a thread, for one person at a time, after a sitting has ended; whoever
revises goes on meanwhile by the schedule they had.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from bot.revision import PARAMETERS, Grade, Seen, fit
from bot.revision.fitting import ENOUGH
from bot.storage import StorageError, StoredReview

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

MORE = 1.25
"""How many times as many there must be as at the last time."""
MOST = 2500
"""Reviews that are thought over: those of the cards reviewed last, each card's from its first on."""


class Fitting:
    """Everybody's schedules."""

    def __init__(self, storage: "Storage") -> None:
        self._storage = storage
        self._one_at_a_time = asyncio.Lock()
        self._under_way: dict[int, asyncio.Task[None]] = {}

    async def consider(self, person_id: int) -> None:
        """Begin to fit where it is time for it. Raises StorageError."""
        if person_id in self._under_way:
            return
        count = await self._storage.count_reviews(person_id)
        if count >= ENOUGH and count >= MORE * (await self._storage.reviser(person_id)).fitted_to:
            task = asyncio.get_running_loop().create_task(self._fit(person_id, count))
            self._under_way[person_id] = task
            task.add_done_callback(lambda _: self._under_way.pop(person_id, None))

    async def settle(self) -> None:
        """Wait for all that is under way."""
        await asyncio.gather(*self._under_way.values())

    async def close(self) -> None:
        """Let go of all that is under way; it begins anew after the next sitting."""
        for task in tuple(self._under_way.values()):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _fit(self, person_id: int, count: int) -> None:
        async with self._one_at_a_time:
            try:
                before = (await self._storage.reviser(person_id)).parameters or PARAMETERS
                seen = latest_histories(await self._storage.card_reviews(person_id))
                fitted = await asyncio.to_thread(fit, seen, before)
                person = await self._storage.reviser(person_id)  # who may have chosen something meanwhile
                kept = () if fitted == PARAMETERS else fitted
                await self._storage.set_reviser(replace(person, parameters=kept, fitted_to=count))
            except StorageError as error:
                log.warning("a schedule could not be fitted", error=type(error).__name__)
                return
        log.info("a schedule was fitted", reviews=len(seen), changed=fitted != before)


def latest_histories(reviews: Iterable[StoredReview]) -> list[Seen]:
    """The histories of the cards reviewed last, as many as there is room for."""
    by_card: defaultdict[str, list[Seen]] = defaultdict(list)
    for review in reviews:
        by_card[review.card_id].append(Seen(review.card_id, Grade(review.grade), review.at))
    chosen: list[Seen] = []
    for history in sorted(by_card.values(), key=lambda history: history[-1].at, reverse=True):
        if len(chosen) + len(history) > MOST:
            break
        chosen += history
    return chosen
