"""Opening rounds: from a wish to a lobby, and from a former process to this one."""

import json
from random import Random
from typing import TYPE_CHECKING

import structlog

from bot.quiz import EXTRA_TIME, Judge, Round, SnapshotError
from bot.quiz.events import Joined
from bot.storage import SavedRound
from bot.tutor.bookkeeping import closing
from bot.tutor.clock import Clock
from bot.tutor.cooldown import Cooldown
from bot.tutor.drawing import Drawing
from bot.tutor.room import OpenRoom, Person, Place, RoomGone
from bot.tutor.rounds import Rounds, Table
from bot.tutor.wish import QuizRules, Wish

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

EXTRA = "extra_time"
"""The setting of a server that holds who is given more time: person to per cent."""


class Starting:
    """Opens rounds, and takes up those a former process left."""

    def __init__(
        self,
        rounds: Rounds,
        drawing: Drawing,
        storage: "Storage",
        clock: Clock,
        rng: Random,
        judge: Judge,
        standard: QuizRules,
    ) -> None:
        self._rounds = rounds
        self._drawing = drawing
        self._storage = storage
        self._clock = clock
        self._rng = rng
        self._judge = judge
        self._people = Cooldown(clock, standard.person_cooldown_seconds)
        self._servers = Cooldown(clock, standard.server_cooldown_seconds)

    async def start(self, place: Place, host: Person, open_room: OpenRoom, wish: Wish, standard: QuizRules) -> None:
        """Open a lobby in the channel with the host in it; what was not wished for is as in `standard`.

        Raises Refused, StorageError, RoomGone.
        """
        with self._rounds.reserve(place):
            self._people.check((place.server_id, host.person_id))
            self._servers.check(place.server_id)
            questions = await self._drawing.draw(place, wish, wish.count(standard))
            rules = wish.rules(standard)
            round_id = f"{self._rng.getrandbits(64):016x}"
            round_ = Round(round_id, host.person_id, questions, rules, self._rng, self._clock(), self._judge)
            await self.seat(round_, place, host, open_room)
        self._people.begin((place.server_id, host.person_id))
        self._servers.begin(place.server_id)
        log.info("round started", round_id=round_id, mode=rules.mode.value, questions=len(questions))

    async def seat(self, round_: Round, place: Place, host: Person, open_room: OpenRoom) -> Table:
        """Show a new round in its channel, its host in it where there is a lobby. Raises StorageError, RoomGone."""
        for person_id, percent in (await self._extra_time(place.server_id)).items():
            round_.grant(person_id, percent)
        table = await self._rounds.open(round_, place, open_room)
        try:
            if round_.rules.traits.open_door:
                await table.session.step(lambda it, now: it.start(host.person_id, now, may=True))
            else:
                await self._rounds.admit(table, host)
                await table.session.step(lambda it, now: (it.scene(), *it.join(host.person_id, host.name, now)))
        except BaseException:
            await table.session.close()
            self._rounds.drop(round_.round_id)
            raise
        return table

    async def _extra_time(self, server_id: int) -> dict[int, int]:
        kept = (await self._storage.settings(server_id)).get(EXTRA) or {}
        return {int(person): percent for person, percent in kept.items() if percent in EXTRA_TIME}

    async def take_up(self, open_room: OpenRoom) -> None:
        """Go on with the rounds a former process left; one that can't go on is closed with its standings."""
        for saved in await self._storage.open_rounds():
            if self._rounds.has(saved.round_id):
                continue  # ours, and under way
            try:
                await self._resume(saved, open_room)
            except RoomGone:
                log.info("a round lost its room", round_id=saved.round_id)
                self._rounds.drop(saved.round_id)
                await self._storage.finish_round(saved.round_id)
            except (SnapshotError, ValueError) as error:
                log.warning("a round can't be taken up", round_id=saved.round_id, error=type(error).__name__)
                await self._close(saved, open_room)
            except Exception:  # a line that is cut, a database that is busy: the others are taken up all the same
                log.exception("a round is not taken up yet", round_id=saved.round_id)

    async def _close(self, saved: SavedRound, open_room: OpenRoom) -> None:
        """Say that it ended, with what the ledger has of it."""
        self._rounds.drop(saved.round_id)
        place = Place(saved.server_id, saved.channel_id)
        try:
            board = await self._storage.standings(saved.server_id, round_id=saved.round_id, limit=100)
            await (await open_room(place, saved.round_id, None)).tell(closing(board))
        except Exception as error:  # nobody is there to be told; it is over all the same
            log.info("the end of a round was not told", round_id=saved.round_id, error=type(error).__name__)
        await self._storage.finish_round(saved.round_id)

    async def _resume(self, saved: SavedRound, open_room: OpenRoom) -> None:
        place = Place(saved.server_id, saved.channel_id)
        round_ = Round.restore(json.loads(saved.state), self._clock(), self._judge)
        table = await self._rounds.open(round_, place, open_room, saved.message_id)
        await table.session.step(lambda it, _now: (it.scene(), *_present(it)))


def _present(round_: Round) -> tuple[Joined, ...]:
    """Who is in, told again to a room that is opened anew."""
    present = [player for player in round_.players if player.present]
    return tuple(
        Joined(player.person_id, player.name, count, player.team) for count, player in enumerate(present, start=1)
    )
