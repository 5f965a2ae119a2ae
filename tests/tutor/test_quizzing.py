"""Rounds as use cases: kept before told, one at a time, taken up again. The room is a list; nothing waits."""

import asyncio
from dataclasses import replace
from random import Random

import pytest
from hands import Hands
from quizzing_scenes import ASHA, BEN, HERE, Moody, course_in

from bot.course import Shelf
from bot.quiz import Event
from bot.quiz.events import (
    AnswerRefused,
    AnswerTaken,
    Finished,
    Joined,
    LobbyOpened,
    QuestionAsked,
    Revealed,
)
from bot.storage import BusyError, Storage
from bot.tutor import Person, Place, QuizRules, Reason, Refused, RoomGone, Tutor


class Diary:
    """A room that writes down what it is told, unless it is gone."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.message_id: int | None = None
        self.gone = False

    async def open(self, _place: Place, _round_id: str, message_id: int | None) -> "Diary":
        self.message_id = message_id
        return self

    async def tell(self, event: Event) -> None:
        if self.gone:
            raise RoomGone("the channel was deleted")
        self.events.append(event)
        if isinstance(event, LobbyOpened | QuestionAsked):
            self.message_id = len(self.events)

    def told(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return course_in(tmp_path_factory.mktemp("notes"))


def tutor(shelf: Shelf, storage: Storage, clock: Hands) -> Tutor:
    return Tutor(shelf, storage, clock, Random(7), quiz=QuizRules(questions=3, seconds=20))


async def told() -> None:
    """Let what was kept be told: telling needs a few turns of the loop, never time."""
    for _ in range(20):
        await asyncio.sleep(0)


def open_question(room: Diary) -> QuestionAsked:
    asked = room.told(QuestionAsked)[-1]
    assert isinstance(asked, QuestionAsked)
    return asked


async def begin(viva: Tutor, room: Diary, *people: Person) -> str:
    await viva.quizzing.start(HERE, ASHA, room.open)
    await told()
    opened = room.events[0]
    assert isinstance(opened, LobbyOpened)
    for person in people:
        await viva.quizzing.join(opened.round_id, person)
    await viva.quizzing.start_now(opened.round_id, ASHA)
    await told()
    return opened.round_id


async def test_a_round_is_told_in_the_order_it_happened(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()

    await begin(viva, room, BEN)

    assert [type(event) for event in room.events] == [LobbyOpened, Joined, Joined, QuestionAsked]
    await viva.quizzing.close()


async def test_what_only_concerns_one_person_is_not_told_to_the_room(
    shelf: Shelf, storage: Moody, clock: Hands
) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room, BEN)

    taken = await viva.quizzing.answer(round_id, 1, 0, ASHA, clock.now)
    again = await viva.quizzing.answer(round_id, 1, 1, ASHA, clock.now)
    await told()

    assert isinstance(taken, AnswerTaken)
    assert isinstance(again, AnswerRefused)
    assert not room.told(AnswerTaken)
    await viva.quizzing.close()


async def test_the_moment_of_the_press_decides_not_the_moment_it_arrives(
    shelf: Shelf, storage: Moody, clock: Hands
) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room, BEN)
    asked = open_question(room)
    right = asked.asked.right[0]

    clock.now = asked.bell_at + 5
    in_time = await viva.quizzing.answer(round_id, 1, right, ASHA, asked.bell_at - 1)
    too_late = await viva.quizzing.answer(round_id, 1, right, BEN, asked.bell_at + 3)

    assert isinstance(in_time, AnswerTaken)
    assert isinstance(too_late, AnswerRefused)
    await viva.quizzing.close()


async def test_nobody_is_told_what_could_not_be_kept(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    await viva.quizzing.start(HERE, ASHA, room.open)
    await told()
    opened = room.events[0]
    assert isinstance(opened, LobbyOpened)

    storage.busy = True
    with pytest.raises(BusyError):
        await viva.quizzing.start_now(opened.round_id, ASHA)
    await told()
    assert not room.told(QuestionAsked)

    storage.busy = False
    await viva.quizzing.join(opened.round_id, BEN)
    await told()
    assert len(room.told(QuestionAsked)) == 1
    await viva.quizzing.close()


async def test_the_next_process_takes_the_round_up_where_it_was(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room, BEN)
    before = open_question(room)
    await viva.quizzing.answer(round_id, 1, before.asked.right[0], ASHA, clock.now)
    await viva.quizzing.close()

    fresh, again = tutor(shelf, storage, clock), Diary()
    await fresh.quizzing.take_up(again.open)
    await told()
    refused = await fresh.quizzing.answer(round_id, 1, 0, ASHA, clock.now)

    assert open_question(again).asked == before.asked
    assert again.message_id is not None
    assert isinstance(refused, AnswerRefused)
    await fresh.quizzing.close()


async def test_taking_up_twice_changes_nothing(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    await begin(viva, room)
    await viva.quizzing.close()

    fresh, again = tutor(shelf, storage, clock), Diary()
    await fresh.quizzing.take_up(again.open)
    await fresh.quizzing.take_up(again.open)
    await told()

    assert len(again.told(QuestionAsked)) == 1
    await fresh.quizzing.close()


async def test_a_round_whose_room_is_gone_ends_and_frees_its_channel(
    shelf: Shelf, storage: Moody, clock: Hands
) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room)

    room.gone = True
    await viva.quizzing.stop(HERE.channel_id, ASHA, may_manage=False)
    await told()

    assert await storage.open_rounds() == ()
    with pytest.raises(Refused) as refused:
        await viva.quizzing.join(round_id, BEN)
    assert refused.value.reason is Reason.ROUND_OVER


async def test_a_saved_round_that_cannot_be_read_is_closed(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    await begin(viva, room)
    await viva.quizzing.close()
    saved = (await storage.open_rounds())[0]
    await storage.save_round(replace(saved, state='{"version": 0}'))

    fresh = tutor(shelf, storage, clock)
    await fresh.quizzing.take_up(Diary().open)

    assert await storage.open_rounds() == ()


async def test_a_hundred_starts_at_once_open_one_round(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()

    starts = (viva.quizzing.start(HERE, Person(number, f"P{number}"), room.open) for number in range(100))
    results = await asyncio.gather(*starts, return_exceptions=True)
    await told()

    assert results.count(None) == 1
    assert all(isinstance(result, Refused) for result in results if result is not None)
    assert len(room.told(LobbyOpened)) == 1
    await viva.quizzing.close()


async def test_a_hundred_answers_and_a_stop_at_once_have_one_outcome(
    shelf: Shelf, storage: Moody, clock: Hands
) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room)
    right = open_question(room).asked.right[0]
    people = [Person(100 + number, f"P{number}") for number in range(100)]

    presses = [viva.quizzing.answer(round_id, 1, right, person, clock.now) for person in people]
    stop = viva.quizzing.stop(HERE.channel_id, ASHA, may_manage=False)
    results = await asyncio.gather(*presses[:50], stop, *presses[50:], return_exceptions=True)
    await told()

    finished = room.told(Finished)
    assert len(finished) == 1
    assert len(room.told(Revealed)) <= 1
    assert not [result for result in results if isinstance(result, Exception) and not isinstance(result, Refused)]
    assert await storage.standings(HERE.server_id) == ()


async def test_points_reach_the_board_with_the_reveal_and_only_once(shelf: Shelf, storage: Moody, clock: Hands) -> None:
    viva, room = tutor(shelf, storage, clock), Diary()
    round_id = await begin(viva, room)
    asked = open_question(room)
    await viva.quizzing.answer(round_id, 1, asked.asked.right[0], ASHA, clock.now)

    clock.now += 2
    await viva.quizzing.stop(HERE.channel_id, ASHA, may_manage=False)
    await told()
    board = await viva.boards.board(HERE.server_id, ASHA.person_id)

    assert len(room.told(Revealed)) == 1
    assert [(line.name, line.right, line.answered) for line in board.lines] == [("Asha", 1, 1)]
    assert board.mine == board.lines[0]
