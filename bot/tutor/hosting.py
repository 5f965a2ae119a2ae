"""Leading a round: pausing it, cutting it short, giving somebody more time; and what happens when its channel goes."""

from typing import TYPE_CHECKING

from bot.quiz import Round, State
from bot.quiz.events import Event
from bot.tutor.clock import Clock, moment
from bot.tutor.room import Person, Place
from bot.tutor.rounds import Rounds, Table
from bot.tutor.starting import EXTRA

if TYPE_CHECKING:
    from bot.storage import Storage


class Hosting:
    """What the host of a round may do, and who manages the server with them (`may_manage`).

    Who may not, or at the wrong moment, gets an event `Declined`. Every call raises Refused for a round that is over.
    """

    def __init__(self, rounds: Rounds, storage: "Storage", clock: Clock) -> None:
        self._rounds = rounds
        self._storage = storage
        self._clock = clock

    async def pause(self, round_id: str, person: Person, *, may_manage: bool) -> tuple[Event, ...]:
        """Stop the clock."""
        return await self._rounds.get(round_id).session.step(
            lambda it, now: it.pause(person.person_id, now, may=may_manage)
        )

    async def resume(self, round_id: str, person: Person, *, may_manage: bool) -> tuple[Event, ...]:
        """Let it run on."""
        return await self._rounds.get(round_id).session.step(
            lambda it, now: it.resume(person.person_id, now, may=may_manage)
        )

    async def go_on(self, round_id: str, person: Person, *, may_manage: bool) -> tuple[Event, ...]:
        """Give up the question under way; between two questions, cut the wait short."""
        table = self._rounds.get(round_id)
        if table.round_.state in (State.REVEAL, State.BREAK):
            return await table.session.step(lambda it, now: it.go_on(person.person_id, now, may=may_manage))
        return await table.session.step(lambda it, now: it.skip(person.person_id, now, may=may_manage))

    async def end(self, round_id: str, person: Person, *, may_manage: bool) -> tuple[Event, ...]:
        """End it with its standings."""
        return await self._rounds.get(round_id).session.step(
            lambda it, now: it.stop(person.person_id, now, may=may_manage)
        )

    async def give_time(self, place: Place, person_id: int, percent: int, by: Person) -> None:
        """Give a person more time from now on, in every round on the server; 0 takes it back. Nobody else is told."""
        kept = dict((await self._storage.settings(place.server_id)).get(EXTRA) or {})
        kept[str(person_id)] = percent
        at = moment(self._clock)
        given = {person: share for person, share in kept.items() if share} or None
        if given is None:
            await self._storage.reset_setting(place.server_id, EXTRA, by=by.person_id, at=at)
        else:
            await self._storage.set_setting(place.server_id, EXTRA, given, by=by.person_id, at=at)
        for table in self._rounds.on_server(place.server_id):
            await _grant(table, person_id, percent)

    async def channels_gone(self, channel_ids: frozenset[int]) -> None:
        """Channels were deleted: what was played in them ends, its points kept."""
        for table in self._rounds.in_channels(channel_ids):
            await table.session.step(lambda it, now: it.close(now))

    async def server_gone(self, server_id: int) -> None:
        """Viva was taken off a server."""
        for table in self._rounds.on_server(server_id):
            await table.session.step(lambda it, now: it.close(now))


async def _grant(table: Table, person_id: int, percent: int) -> None:
    def grant(round_: Round, _now: float) -> tuple[Event, ...]:
        round_.grant(person_id, percent)
        return ()

    await table.session.step(grant)
