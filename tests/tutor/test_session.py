"""One round under way: kept before it is told, one write at a time, alive through every mood of database and room."""

import asyncio
from random import Random
from typing import Any

import pytest
from session_scenes import HERE, HOST, Memory, Played, Wall, a_round, clock, play

from bot.quiz import Round, State
from bot.quiz.events import AnswerRefused, AnswerTaken, Finished, LobbyOpened, QuestionAsked, Revealed, StillThere
from bot.storage import BusyError, SavedRound
from bot.tutor import RoomGone
from bot.tutor.room import BackSoon
from bot.tutor.session import Session

ANN, BEN = 100, 101


class Counting(Memory):
    """Counts what is asked of it, and can be told to fail."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.advances = 0
        self.takes: list[int] = []
        self.broken: BaseException | None = None

    async def advance(self, saved: SavedRound, entries: Any) -> int:
        self.advances += 1
        return await super().advance(saved, entries)

    async def take(self, answers: Any) -> None:
        self.takes.append(len(answers))
        await super().take(answers)

    async def _mood(self) -> None:
        await asyncio.sleep(0.01)
        if self.broken is not None:
            raise self.broken


async def begun(**rules: Any) -> Played:
    played = Played(a_round(**rules), Counting(Random(1)), Wall(Random(2)))
    await played.open([ANN, BEN])
    return played


def memory_of(played: Played) -> Counting:
    assert isinstance(played.memory, Counting)
    return played.memory


def test_an_answer_is_on_the_disk_when_it_is_acknowledged_and_the_round_is_not_written_anew() -> None:
    async def scene() -> None:
        played = await begun()
        before = memory_of(played).advances

        (taken,) = await played.press(ANN, 0)

        assert isinstance(taken, AnswerTaken)
        assert [person for _, _, person in played.memory.taken] == [ANN]
        assert memory_of(played).advances == before
        await played.session.close()

    play(scene())


def test_answers_that_come_while_one_is_written_are_written_together() -> None:
    async def scene() -> None:
        played = await begun(questions=1)
        presses = [played.press(person_id, 0) for person_id in range(200, 300)]

        results = await asyncio.gather(*presses)

        assert all(any(isinstance(event, AnswerTaken) for event in events) for events in results)
        assert memory_of(played).takes == [1, 99]
        assert len(played.memory.taken) == 100
        await played.session.close()

    play(scene())


def test_who_is_told_that_their_answer_stands_can_rely_on_it() -> None:
    async def scene() -> None:
        played = await begun()
        first = asyncio.create_task(played.press(ANN, 0))
        await asyncio.sleep(0)

        (refused,) = await played.press(ANN, 1)

        assert isinstance(refused, AnswerRefused)
        assert played.memory.taken
        await first
        await played.session.close()

    play(scene())


def test_a_database_that_fails_is_asked_once_for_all_who_wait_and_again_until_it_answers() -> None:
    async def scene() -> None:
        played = await begun()
        memory_of(played).broken = BusyError("The database is held by another program.")

        results = await asyncio.gather(*(played.press(one, 0) for one in range(200, 250)), return_exceptions=True)

        assert {type(result) for result in results} == {BusyError}
        assert memory_of(played).takes == [1, 50]  # the first, and then it along with all the others
        memory_of(played).broken = None
        await asyncio.sleep(2)
        assert len(played.memory.taken) == 50
        await played.session.close()

    play(scene())


def test_a_round_does_not_run_ahead_of_a_database_that_is_away_and_goes_on_when_it_is_back() -> None:
    async def scene() -> None:
        played = await begun(questions=1)
        memory_of(played).broken = BusyError("The database is held by another program.")

        await asyncio.sleep(600)
        assert played.round.state is State.LOCKED
        assert not played.wall.of(Revealed)

        memory_of(played).broken = None
        await played.until_over()
        assert len(played.wall.of(Revealed)) == 1
        assert len(played.wall.of(Finished)) == 1

    play(scene())


def test_an_end_that_could_not_be_kept_is_told_when_it_is() -> None:
    async def scene() -> None:
        played = await begun()
        memory_of(played).broken = BusyError("The database is held by another program.")
        with pytest.raises(BusyError):
            await played.session.step(lambda it, now: it.stop(HOST, now))
        await asyncio.sleep(5)
        assert not played.wall.of(Finished)
        assert played.ends == 0

        memory_of(played).broken = None
        await played.until_over()

        assert len(played.wall.of(Finished)) == 1

    play(scene())


def test_who_hangs_up_while_being_kept_takes_nobody_along() -> None:
    async def scene() -> None:
        played = await begun()
        impatient = asyncio.create_task(played.press(ANN, 0))
        patient = asyncio.create_task(played.press(BEN, 0))
        await asyncio.sleep(0.005)

        impatient.cancel()
        events = await patient

        assert any(isinstance(event, AnswerTaken) for event in events)
        await asyncio.sleep(2)
        assert len(played.memory.taken) + len(played.round.past) * 2 >= 2
        await played.session.close()

    play(scene())


def test_more_time_for_somebody_is_kept_though_nobody_is_told() -> None:
    async def scene() -> None:
        played = await begun()

        def grant(round_: Round, _now: float) -> tuple[()]:
            round_.grant(ANN, 100)
            return ()

        await played.session.step(grant)

        restored = Round.restore(played.memory.snapshot(played.session.round_id), clock())
        assert restored.deadline == played.round.deadline
        assert restored.deadline is not None
        assert restored.deadline > clock() + 15
        await played.session.close()

    play(scene())


def test_a_message_that_cannot_be_shown_holds_nobody_up() -> None:
    async def scene() -> None:
        wall = Wall(Random(3), clumsy=1.0)
        played = Played(a_round(), Memory(Random(1)), wall)
        await played.session.step(lambda it, now: (it.scene(), *it.join(HOST, "Hal", now)))

        await asyncio.sleep(30)
        wall.clumsy = 0.0
        await played.until_over()

        assert not wall.of(LobbyOpened)
        assert wall.of(Finished)

    play(scene())


@pytest.mark.parametrize("gone_at", range(1, 12))
def test_a_room_that_goes_ends_the_round_and_what_was_closed_is_settled(gone_at: int) -> None:
    async def scene() -> None:
        played = Played(a_round(grace_seconds=1.0), Memory(Random(1)), Wall(Random(2), gone_at=gone_at))
        await played.session.step(lambda it, now: (it.scene(), *it.join(HOST, "Hal", now)))
        while not played.ends:
            if played.round.state is State.QUESTION:
                await played.press(HOST, played.round.asked.right[0])  # type: ignore[union-attr]
            await asyncio.sleep(0.5)
        await played.until_over()

        assert played.ends == 1
        assert played.round.state.over
        assert not played.memory.rounds
        points = {line.person_id: line.points for line in played.round.standings()}
        assert played.memory.points() == {one: got for one, got in points.items() if played.memory.ledger}
        assert isinstance(played.session.lost, RoomGone) or played.wall.of(Finished)

    play(scene())


def test_nobody_there_is_asked_for_and_the_round_ends_kindly() -> None:
    async def scene() -> None:
        played = await begun(questions=5)

        await played.until_over()

        asked = played.wall.of(StillThere)
        (finished,) = played.wall.of(Finished)
        assert len(asked) == 1
        assert len(played.wall.of(QuestionAsked)) == 2
        assert finished.standings

    play(scene())


def test_before_a_restart_the_room_is_told_to_wait_and_answers_are_still_taken() -> None:
    async def scene() -> None:
        played = await begun()

        await played.session.interrupt()
        (taken,) = await played.press(ANN, 0)
        await asyncio.sleep(60)

        assert isinstance(played.wall.told[-1], BackSoon)
        assert isinstance(taken, AnswerTaken)
        assert played.round.state is State.QUESTION
        await played.session.close()

    play(scene())


def test_a_room_that_does_not_answer_delays_a_restart_by_seconds() -> None:
    class Deaf(Wall):
        async def tell(self, event: Any) -> None:
            if isinstance(event, BackSoon):
                await asyncio.sleep(3600)
            await super().tell(event)

    async def scene() -> None:
        played = Played(a_round(), Memory(Random(1)), Deaf(Random(2)))
        await played.open([ANN])
        began = clock()

        await played.session.interrupt()
        await played.session.close()

        assert clock() - began < 5

    play(scene())


def test_a_session_knows_its_round() -> None:
    async def scene() -> None:
        played = await begun()

        assert isinstance(played.session, Session)
        assert played.session.round_id == "00000000000000aa"
        assert played.session.host_id == HOST
        assert played.session.place is HERE
        await played.session.close()

    play(scene())
