"""Rounds that are over, kept for a while: for what people missed, for a teacher's second thoughts, for the history."""

import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

from bot.quiz import Round, SnapshotError
from bot.storage import PastRound, StorageError
from bot.tutor.clock import Clock
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import Place

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

AT_HAND = 50
"""Rounds kept in memory, so that ten people who look at what they missed read one round once."""


@dataclass(frozen=True, slots=True)
class Past:
    """A round that is over, where it was played, and when it ended."""

    round_: Round
    place: Place
    ended_at: float


class PastRounds:
    """The rounds of every server, the latest of them at hand."""

    def __init__(self, storage: "Storage", clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._at_hand: OrderedDict[str, Past] = OrderedDict()

    async def keep(self, round_: Round, place: Place) -> None:
        """Keep a round that has just ended; one in which nothing was asked leaves nothing to look back on."""
        if not round_.past:
            return
        past = Past(round_, place, self._clock())
        self._put_at_hand(past)
        try:
            await self.save(past)
        except StorageError as error:  # its points are kept; only looking back at it is lost with this process
            log.warning("a round that is over could not be kept", error=type(error).__name__)

    async def save(self, past: Past) -> None:
        """Write it down as it is now. Raises StorageError."""
        await self._storage.keep_past(
            PastRound(
                round_id=past.round_.round_id,
                server_id=past.place.server_id,
                channel_id=past.place.channel_id,
                host_id=past.round_.host_id,
                state=json.dumps(past.round_.snapshot(), ensure_ascii=False),
                ended_at=datetime.fromtimestamp(past.ended_at, UTC),
            )
        )

    async def load(self, round_id: str, server_id: int) -> Past:
        """A round of this server by its id. Raises Refused where it is not kept any more, or never was."""
        past = self._at_hand.get(round_id)
        if past is None:
            kept = await self._storage.past_round(round_id)
            past = self._read(kept) if kept is not None else None
        if past is None or past.place.server_id != server_id:
            raise Refused(Reason.NO_SUCH_ROUND)
        return past

    async def recent(self, server_id: int, limit: int) -> tuple[Past, ...]:
        """The latest rounds of a server, the latest first."""
        kept = await self._storage.past_rounds(server_id, limit=limit)
        rounds = (self._at_hand.get(one.round_id) or self._read(one) for one in kept)
        return tuple(past for past in rounds if past is not None)

    async def has(self, round_id: str) -> bool:
        """Whether there was such a round."""
        return round_id in self._at_hand or await self._storage.past_round(round_id) is not None

    def _read(self, kept: PastRound) -> Past | None:
        try:
            round_ = Round.restore(json.loads(kept.state), self._clock())
        except (SnapshotError, ValueError):
            log.warning("a round that is over can't be read", round_id=kept.round_id)
            return None
        past = Past(round_, Place(kept.server_id, kept.channel_id), kept.ended_at.timestamp())
        self._put_at_hand(past)
        return past

    def _put_at_hand(self, past: Past) -> None:
        self._at_hand[past.round_.round_id] = past
        self._at_hand.move_to_end(past.round_.round_id)
        while len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)

    def forget(self, server_id: int | None = None) -> None:
        """Let go of what is at hand, of one server or all: what is kept of somebody may have changed."""
        gone = [one for one, past in self._at_hand.items() if server_id in (None, past.place.server_id)]
        for round_id in gone:
            del self._at_hand[round_id]
