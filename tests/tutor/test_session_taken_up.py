"""Rounds a former process left: nothing acknowledged is lost, and one that cannot go on holds up no other."""

import asyncio
import json
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from session_scenes import HERE, HOST, Memory, Played, Wall, a_round, clock, play

from bot.quiz import EndReason, Round, State
from bot.quiz.events import AnswerTaken, Finished, LobbyOpened
from bot.storage import SavedRound, Standing
from bot.tutor import Place, QuizRules, RoomGone
from bot.tutor.bookkeeping import saved_round
from bot.tutor.past import PastRounds
from bot.tutor.rounds import Rounds
from bot.tutor.starting import Starting

ANN, BEN = 100, 101


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
    return replace(whole, round_id=round_id, state=json.dumps(round_.snapshot()), pages=())


def starting(storage: Memory) -> tuple[Starting, Rounds]:
    past = PastRounds(storage, clock)  # type: ignore[arg-type]
    rounds = Rounds(storage, clock, past, 9)  # type: ignore[arg-type]
    begin = Starting(rounds, None, storage, clock, Random(1), None, QuizRules())  # type: ignore[arg-type]
    return begin, rounds


async def kill(played: Played) -> None:
    """As SIGKILL would: whatever the process was at is dropped, but for what the database had begun."""
    here = asyncio.current_task()
    dead = [task for task in asyncio.all_tasks() if task is not here]
    played.session._leave()
    for task in dead:
        task.cancel()
    await asyncio.gather(*dead, return_exceptions=True)
    played.session._leave()


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


@pytest.mark.parametrize("seed", range(40))
def test_a_process_that_dies_anywhere_loses_nothing_it_acknowledged(seed: int) -> None:
    """Processes die one after the other until one comes to the end; the database is all they share."""

    async def scene() -> None:
        rng = Random(seed)
        memory, acknowledged = Memory(rng), {}
        ends = 0
        played = Played(a_round(questions=3, seed=seed, silent_limit=9), memory, Wall(rng))
        opening = asyncio.create_task(played.open([ANN, BEN]))
        for _ in range(200):
            life = clock() + rng.random() * 12
            while clock() < life and not played.ends:
                await asyncio.sleep(rng.random())
                if played.round.state is State.QUESTION:
                    person_id, number = rng.choice([HOST, ANN, BEN]), played.round.number
                    dying = rng.random() < 0.2
                    press = asyncio.create_task(played.press(person_id, rng.randrange(4)))
                    if dying:
                        await asyncio.sleep(rng.choice([0.0, 0.001, 0.01]))
                        break
                    for event in await press:
                        if isinstance(event, AnswerTaken):
                            acknowledged[person_id, number] = event.given
            ends = played.ends
            opening.cancel()
            await kill(played)
            if played.session.round_id not in memory.rounds:
                break
            round_ = Round.restore(memory.snapshot(played.session.round_id), clock())
            played = Played(round_, memory, Wall(rng))
            await played.session.step(lambda it, _now: (it.scene(),))

        assert ends == 1
        for (person_id, number), given in acknowledged.items():
            entry = memory.ledger.get((played.session.round_id, number, person_id))
            assert entry is not None
            assert entry.latency_ms == given.latency_ms
        awards = [award for settled in played.round.past for award in settled.awards]
        assert len(awards) == len(memory.ledger)
        totals = {line.person_id: line.points for line in played.round.standings()}
        assert {one: got for one, got in totals.items() if got} == {
            one: got for one, got in memory.points().items() if got
        }

    play(scene())


def test_a_round_that_ended_untold_is_told_by_the_next_process() -> None:
    async def scene() -> None:
        played = Played(a_round(), Memory(Random(1)), Wall(Random(2)))
        await played.open([ANN])
        stopping = asyncio.create_task(played.session.step(lambda it, now: it.stop(HOST, now)))
        await stopping
        await kill(played)
        assert not played.wall.of(Finished)

        again = Played(
            Round.restore(played.memory.snapshot(played.session.round_id), clock()), played.memory, Wall(Random(4))
        )
        await again.session.step(lambda it, _now: (it.scene(),))
        await again.until_over()

        assert len(again.wall.of(Finished)) == 1
        assert not played.memory.rounds

    play(scene())
