"""A teacher's rulings: the ledger follows the round, also when something failed between the two."""

import asyncio
from random import Random

import pytest
from hands import Hands
from quizzing_scenes import ASHA, BEN, HERE, Moody, course_in

from bot.course import Shelf
from bot.quiz import Accept, Event, Void
from bot.quiz.events import LobbyOpened, QuestionAsked
from bot.storage import BusyError, Storage
from bot.tutor import Place, QuizRules, Reason, Refused, Tutor
from bot.tutor.rulings import in_force
from bot.tutor.session import Session


class Room:
    """A room in which nobody looks up; it keeps the round's id and its questions."""

    message_id: int | None = None
    round_id = ""
    asked: QuestionAsked | None = None

    async def open(self, _place: Place, round_id: str, _message_id: int | None) -> "Room":
        self.round_id = round_id
        return self

    async def tell(self, event: Event) -> None:
        if isinstance(event, QuestionAsked):
            self.asked = event
        if isinstance(event, LobbyOpened):
            self.message_id = 1


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return course_in(tmp_path_factory.mktemp("notes"))


async def played(shelf: Shelf, storage: Moody) -> tuple[Tutor, str]:
    """A round of three questions: Asha has all of them right, Ben none. The tutor, and the round's id."""
    clock, room = Hands(), Room()
    viva = Tutor(shelf, storage, clock, Random(7), quiz=QuizRules(questions=3, seconds=20))
    await viva.quizzing.start(HERE, ASHA, room.open)
    await viva.quizzing.join(room.round_id, BEN)
    await viva.quizzing.start_now(room.round_id, ASHA)
    session = viva.quizzing.rounds.get(room.round_id).session
    for number in (1, 2, 3):
        asked = viva.quizzing.paper(room.round_id, number)
        right = asked.right[0]
        wrong = next(place for place in range(len(asked.options)) if place != right)
        await viva.quizzing.answer(room.round_id, number, right, ASHA, clock.now)
        await viva.quizzing.answer(room.round_id, number, wrong, BEN, clock.now)
        await on(session, clock)
        await on(session, clock)
    while viva.quizzing.rounds.has(room.round_id):  # noqa: ASYNC110  # its end is being told; there is no event for it
        await asyncio.sleep(0)
    await viva.quizzing.rounds.settled()
    return viva, room.round_id


async def on(session: Session, clock: Hands) -> None:
    clock.now += 60
    await session.step(lambda it, now: it.tick(now))


async def points(storage: Storage) -> dict[str, int]:
    return {line.name: line.points for line in await storage.standings(HERE.server_id)}


async def test_a_fault_between_round_and_ledger_is_mended_by_grading_again(shelf: Shelf, storage: Moody) -> None:
    viva, round_id = await played(shelf, storage)
    before = await points(storage)

    storage.busy = True
    with pytest.raises(BusyError):
        await viva.afterwards.void(round_id, 2, HERE.server_id)
    assert await points(storage) == before
    storage.busy = False
    mended = await viva.afterwards.regrade(round_id, HERE.server_id)

    assert mended.changes == ()
    assert await points(storage) == {"Asha": before["Asha"] * 2 // 3, "Ben": 0}
    await viva.quizzing.close()


async def test_rulings_are_read_off_the_round_that_was_kept(shelf: Shelf, storage: Moody) -> None:
    viva, round_id = await played(shelf, storage)
    ben_said = (await viva.afterwards.own_list(round_id, HERE.server_id, BEN.person_id))[0].award.chosen_options()
    lately = await viva.afterwards.question(round_id, 1, HERE.server_id)
    letter = next(
        lately.asked.named(award.choice) for award in lately.settled.awards if award.person_id == BEN.person_id
    )

    await viva.afterwards.accept(round_id, 1, letter, HERE.server_id)
    await viva.afterwards.void(round_id, 3, HERE.server_id)
    viva.quizzing.past.forget()
    kept = await viva.afterwards.round_of(round_id, HERE.server_id)

    assert set(in_force(kept.past)) == {Accept(1, ben_said), Void(3)}
    assert (await points(storage))["Ben"] == 100
    await viva.quizzing.close()


async def test_any_ruling_taken_back_leaves_the_ledger_as_it_was(shelf: Shelf, storage: Moody) -> None:
    viva, round_id = await played(shelf, storage)
    before = await points(storage)
    lately = await viva.afterwards.question(round_id, 1, HERE.server_id)
    letter = next(
        lately.asked.named(award.choice) for award in lately.settled.awards if award.person_id == BEN.person_id
    )

    await viva.afterwards.accept(round_id, 1, letter, HERE.server_id)
    await viva.afterwards.void(round_id, 1, HERE.server_id)
    await viva.afterwards.void(round_id, 1, HERE.server_id, take_back=True)
    await viva.afterwards.accept(round_id, 1, letter, HERE.server_id, take_back=True)

    assert await points(storage) == before
    await viva.quizzing.close()


async def test_another_servers_round_is_none_of_ours(shelf: Shelf, storage: Moody) -> None:
    viva, round_id = await played(shelf, storage)

    with pytest.raises(Refused) as refused:
        await viva.afterwards.void(round_id, 1, server_id=99)

    assert refused.value.reason is Reason.NO_SUCH_ROUND
    await viva.quizzing.close()
