"""What rounds keep at their steps: answers one by one, pages beside the state, many rounds in one transaction."""

import asyncio
import json
from dataclasses import replace

import pytest
from ledger_scenes import ADA, BEN, CLEO, NOON, SERVER, entry, saved_round

from bot.storage import BusyError, Storage, Taken
from bot.storage.database import Database


def taken(person_id: int, choice: int = 0, number: int = 1, round_id: str = "round-1") -> Taken:
    answer = json.dumps({"who": person_id, "choice": choice})
    return Taken(server_id=SERVER, round_id=round_id, question_number=number, person_id=person_id, answer=answer)


async def state_of(storage: Storage, round_id: str = "round-1") -> dict[str, object]:
    found = {saved.round_id: saved for saved in await storage.open_rounds()}
    state: dict[str, object] = json.loads(found[round_id].state)
    return state


async def test_answers_come_back_in_the_order_of_their_arrival(storage: Storage) -> None:
    await storage.save_round(saved_round())

    await storage.take([taken(CLEO)])
    await storage.take([taken(ADA), taken(BEN)])

    assert [answer["who"] for answer in (await state_of(storage))["answers"]] == [CLEO, ADA, BEN]  # type: ignore[attr-defined]


async def test_a_changed_answer_keeps_the_place_of_the_first(storage: Storage) -> None:
    await storage.save_round(saved_round())
    await storage.take([taken(ADA), taken(BEN), taken(ADA, 1)])

    await storage.take([taken(ADA, 2)])

    assert (await state_of(storage))["answers"] == [{"who": ADA, "choice": 2}, {"who": BEN, "choice": 0}]


async def test_saving_a_round_clears_the_answers_it_holds(storage: Storage) -> None:
    await storage.save_round(saved_round())
    await storage.save_round(saved_round("round-2"))
    await storage.take([taken(ADA)])
    await storage.take([taken(BEN, round_id="round-2")])

    await storage.advance(saved_round(state='{"question": 2}'), [entry(ADA)])

    assert await state_of(storage) == {"question": 2}
    assert (await state_of(storage, "round-2"))["answers"] == [{"who": BEN, "choice": 0}]


async def test_pages_are_kept_once_and_come_back_in_their_order(storage: Storage) -> None:
    await storage.save_round(replace(saved_round(), pages=((0, '{"plan": 1}'),)))
    await storage.save_round(replace(saved_round(), state='{"question": 2}', pages=((1, '["one"]'),)))
    await storage.save_round(replace(saved_round(), state='{"question": 3}', pages=((2, '["two"]'), (1, '["ONE"]'))))

    assert await state_of(storage) == {"question": 3, "pages": [{"plan": 1}, ["ONE"], ["two"]], "answers": []}


async def test_a_finished_round_leaves_nothing_behind(storage: Storage) -> None:
    await storage.save_round(replace(saved_round(), pages=((0, "{}"),)))
    await storage.take([taken(ADA)])

    await storage.finish_round("round-1")
    await storage.save_round(saved_round())

    assert await state_of(storage) == {"question": 1}


async def test_what_is_kept_at_once_is_kept_together_and_told_apart(storage: Storage) -> None:
    steps = [
        storage.advance(saved_round(f"round-{number}"), [entry(ADA, round_id=f"round-{number}")] * (number % 2))
        for number in range(50)
    ]

    assert await asyncio.gather(*steps) == [number % 2 for number in range(50)]
    assert len(await storage.open_rounds()) == 50


async def test_fifty_steps_at_once_take_two_transactions(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []
    write = Database.write_in_one

    async def counted(self: Database, *told: object) -> object:
        written.append(told)
        return await write(self, *told)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "write_in_one", counted)
    await asyncio.gather(*(storage.take([taken(ADA, round_id=f"round-{number}")]) for number in range(50)))

    assert len(written) <= 2


async def test_steps_of_one_round_at_once_are_taken_one_after_the_other(storage: Storage) -> None:
    steps = [storage.save_round(saved_round(state=json.dumps({"question": number}))) for number in range(20)]

    await asyncio.gather(*steps)

    assert await state_of(storage) == {"question": 19}


async def test_a_step_that_cannot_be_kept_spoils_nobody_elses(storage: Storage) -> None:
    naive = replace(entry(ADA, round_id="bad"), at=NOON.replace(tzinfo=None))

    results = await asyncio.gather(
        storage.advance(saved_round("good"), [entry(ADA, round_id="good")]),
        storage.advance(saved_round("bad"), [naive]),
        storage.advance(saved_round("fine"), [entry(BEN, round_id="fine")]),
        return_exceptions=True,
    )

    assert [results[0], results[2]] == [1, 1]
    assert isinstance(results[1], Exception)
    assert {saved.round_id for saved in await storage.open_rounds()} == {"good", "fine"}


async def test_a_database_that_is_busy_says_so_to_everybody_and_the_next_step_is_kept(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(*_told: object) -> object:
        raise BusyError("The database is held by another program.")

    with monkeypatch.context() as patched:
        patched.setattr(Database, "write_in_one", busy)
        results = await asyncio.gather(
            *(storage.save_round(saved_round(f"round-{number}")) for number in range(3)), return_exceptions=True
        )
    await storage.save_round(saved_round())

    assert [type(result) for result in results] == [BusyError] * 3
    assert [saved.round_id for saved in await storage.open_rounds()] == ["round-1"]


async def test_who_gives_up_waiting_spoils_nobody_elses_step(storage: Storage) -> None:
    impatient = asyncio.create_task(storage.save_round(saved_round("round-1")))
    patient = asyncio.create_task(storage.save_round(saved_round("round-2")))
    await asyncio.sleep(0)

    impatient.cancel()
    await patient

    assert "round-2" in {saved.round_id for saved in await storage.open_rounds()}


async def test_an_answer_of_somebody_forgotten_is_not_kept(storage: Storage) -> None:
    await storage.save_round(saved_round())
    await storage.forget(ADA)

    await storage.take([taken(ADA), taken(BEN)])

    assert [answer["who"] for answer in (await state_of(storage))["answers"]] == [BEN]  # type: ignore[attr-defined]


async def test_a_persons_open_answers_are_told_and_deleted_with_them(storage: Storage) -> None:
    await storage.save_round(replace(saved_round(), pages=((0, json.dumps({"asked by": ADA})),)))
    await storage.take([taken(ADA), taken(BEN)])

    told = await storage.person_data(ADA)
    await storage.delete_person(ADA)

    assert [row["question_number"] for row in told["taken"]] == [1]
    assert await state_of(storage) == {
        "question": 1,
        "pages": [{"asked by": 0}],
        "answers": [{"who": BEN, "choice": 0}],
    }


async def test_a_server_that_is_deleted_takes_its_rounds_pages_and_answers_along(storage: Storage) -> None:
    await storage.save_round(replace(saved_round(), pages=((0, "{}"),)))
    await storage.take([taken(ADA)])

    rows = await storage.delete_server(SERVER)
    await storage.save_round(saved_round())

    assert rows == 3
    assert await state_of(storage) == {"question": 1}
