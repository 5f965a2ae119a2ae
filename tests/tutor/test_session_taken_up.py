"""Rounds a former process left: one that can't go on is closed with its standings, and holds up no other."""

import asyncio
from dataclasses import replace
from random import Random
from typing import Any

from session_scenes import HERE, HOST, Memory, Wall, a_round, clock, play

from bot.quiz import EndReason
from bot.quiz.events import Finished, LobbyOpened
from bot.storage import SavedRound, Standing
from bot.tutor import Place, QuizRules, RoomGone
from bot.tutor.bookkeeping import saved_round
from bot.tutor.past import PastRounds
from bot.tutor.rounds import Rounds
from bot.tutor.starting import Starting


class Left(Memory):
    """A database that a former process left, with a ledger."""

    def __init__(self, *saved: SavedRound) -> None:
        super().__init__(Random(1))
        self.rounds = {one.round_id: one for one in saved}

    async def open_rounds(self) -> tuple[SavedRound, ...]:
        return tuple(self.rounds.values())

    async def standings(self, _server_id: int, **_: Any) -> tuple[Standing, ...]:
        return (Standing(1, HOST, "Hal", points=90, answered=2, right=1),)


def damaged() -> SavedRound:
    return replace(saved_round(a_round(), HERE, 7, clock(), 0), round_id="bad", state='{"version": 0}', pages=())


def fine(round_id: str, channel_id: int = 30) -> SavedRound:
    """A round of the time when all was kept in one piece, in another channel."""
    round_ = a_round()
    whole = saved_round(round_, Place(10, channel_id), None, clock(), 0)
    return replace(whole, round_id=round_id, state=round_.snapshot_text(), pages=())


def starting(storage: Memory) -> tuple[Starting, Rounds]:
    past = PastRounds(storage, clock)  # type: ignore[arg-type]
    rounds = Rounds(storage, clock, past, 9)  # type: ignore[arg-type]
    begin = Starting(rounds, None, storage, clock, Random(1), None, QuizRules())  # type: ignore[arg-type]
    return begin, rounds


def test_a_round_that_cannot_be_read_is_closed_with_its_standings() -> None:
    async def scene() -> None:
        storage, wall = Left(damaged()), Wall(Random(1))

        async def open_room(*_: Any) -> Wall:
            return wall

        await starting(storage)[0].take_up(open_room)

        (end,) = wall.told
        assert isinstance(end, Finished)
        assert end.reason is EndReason.CLOSED
        assert [(line.name, line.points, line.right) for line in end.standings] == [("Hal", 90, 1)]
        assert not storage.rounds

    play(scene())


def test_a_channel_that_cannot_be_reached_now_keeps_no_other_round_waiting_and_its_own_is_kept() -> None:
    async def scene() -> None:
        storage, wall = Left(fine("far", 31), fine("gone", 32), fine("00000000000000aa")), Wall(Random(1))

        async def open_room(place: Place, _round_id: str, _message_id: int | None) -> Wall:
            if place.channel_id == 31:
                raise OSError("the line was cut")
            if place.channel_id == 32:
                raise RoomGone("the channel was deleted")
            return wall

        begin, rounds = starting(storage)
        await begin.take_up(open_room)
        await asyncio.sleep(1)
        await rounds.close()

        assert isinstance(wall.told[0], LobbyOpened)
        assert set(storage.rounds) == {"far", "00000000000000aa"}

    play(scene())
