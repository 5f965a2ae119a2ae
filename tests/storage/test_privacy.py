"""Deletion is judged as somebody who finds the disk would judge it: by searching its bytes."""

import json
import random
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest
from ledger_scenes import ADA, BEN, CLEO, NOON, SERVER, entry, saved_round

from bot.storage import FeedbackKind, Order, Preference, Storage, backup
from bot.storage.schema import metadata

NAME = "Zéphyrine-Ωmega"
ALIAS = "Qwertzuiopü"


def _spellings(person_id: int) -> Iterator[bytes]:
    """A person's id as text and as the databases keep numbers, and what they were called."""
    yield str(person_id).encode()
    yield person_id.to_bytes(8, "big")
    yield person_id.to_bytes(8, "little")
    yield NAME.encode()
    yield ALIAS.encode()


def _found(folder: Path, person_id: int) -> list[str]:
    """The files under `folder` that still hold a trace, and which."""
    return [
        f"{file}: {trace!r}"
        for file in folder.rglob("*")
        if file.is_file()
        for trace in _spellings(person_id)
        if trace in file.read_bytes()
    ]


async def _live(storage: Storage) -> None:
    """Ada does everything that leaves a mark; Ben and Cleo play along."""
    for number in range(1, 40):
        await storage.record(
            [
                entry(ADA, 10, number, round_id=f"round-{number % 3}", name=NAME, at=NOON + timedelta(minutes=number)),
                entry(BEN, 6, number, round_id=f"round-{number % 3}", at=NOON + timedelta(minutes=number)),
                entry(CLEO, number % 7, number, round_id=f"round-{number % 3}", at=NOON + timedelta(minutes=number)),
            ]
        )
    await storage.void("round-1", 1)
    state = {"players": {str(ADA): NAME, str(BEN): "Ben"}, "turns": [ADA, BEN], "said": f"<@{ADA}> leads"}
    await storage.save_round(saved_round("open", state=json.dumps(state, ensure_ascii=False)))
    await storage.set_preference(Preference(server_id=SERVER, person_id=ADA, alias=ALIAS))
    await storage.set_setting(SERVER, "teachers", [ADA, BEN], by=ADA, at=NOON)
    await storage.set_setting(SERVER, "teachers", [BEN, ADA], by=BEN, at=NOON)
    await storage.add_feedback(SERVER, ADA, FeedbackKind.UNANSWERED, question=f"am I {NAME}?", place="", at=NOON)


@pytest.fixture
def traces(url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[], list[str]]:
    """Searches all the database has on disk."""
    if url.startswith("sqlite"):
        return lambda: _found(tmp_path, ADA)
    server = request.getfixturevalue("postgres")
    tables = server.folder / "data" / "base"
    return lambda: _found(tables, ADA)


async def _on_disk(storage: Storage, url: str) -> None:
    """PostgreSQL takes its statistics and writes its pages when it likes; the search wants them now."""
    if not url.startswith("sqlite"):
        connection = await asyncpg.connect(url)
        await connection.execute("ANALYZE")
        await connection.execute("CHECKPOINT")
        await connection.close()


async def test_a_deleted_person_is_nowhere_in_the_bytes(
    storage: Storage, url: str, traces: Callable[[], list[str]]
) -> None:
    await _live(storage)
    await storage.set_language(ADA, "hi")
    await _on_disk(storage, url)
    assert traces()

    await storage.delete_person(ADA)

    await _on_disk(storage, url)
    assert traces() == []


async def test_nothing_is_left_where_full_pages_were_split(sqlite_url: str, tmp_path: Path) -> None:
    """SQLite overwrites what it deletes, but not the copies it left behind when it moved rows to a new page."""
    storage = await Storage.open(sqlite_url)
    dice = random.Random(2)
    people = [ADA + number for number in range(100)]
    answers = [
        entry(
            person,
            number=number,
            round_id=f"round {dice.randrange(400)}",
            topic=f"Topic {dice.randrange(9)}",
            at=NOON + timedelta(seconds=dice.randrange(10**6)),
        )
        for person in people
        for number in range(20)
    ]
    dice.shuffle(answers)
    for start in range(0, len(answers), 100):
        await storage.record(answers[start : start + 100])

    for person in people[:30]:
        await storage.delete_person(person)

    assert [trace for person in people[:30] for trace in _found(tmp_path, person)] == []
    await storage.close()


async def test_a_backup_made_afterwards_holds_nothing_either(storage: Storage, url: str, tmp_path: Path) -> None:
    await _live(storage)
    await storage.delete_person(ADA)

    await backup(url, tmp_path / "copies" / "backup.db")

    assert _found(tmp_path / "copies", ADA) == []


async def test_the_boards_of_others_still_add_up(storage: Storage) -> None:
    await _live(storage)
    others = [line for line in await storage.standings(SERVER) if line.person_id != ADA]
    wins = {line.person_id: line.wins for line in await storage.standings(SERVER, order=Order.WINS)}
    places = [(played.place, played.players) for played in await storage.history(BEN, SERVER)]

    await storage.delete_person(ADA)

    after = await storage.standings(SERVER)
    assert [(line.person_id, line.points, line.answered, line.right) for line in after] == [
        (line.person_id, line.points, line.answered, line.right) for line in others
    ]
    assert [line.rank for line in after] == [1, 2]
    assert {line.person_id: line.wins for line in await storage.standings(SERVER, order=Order.WINS)} == {
        person: won for person, won in wins.items() if person != ADA
    }
    assert [(played.place, played.players) for played in await storage.history(BEN, SERVER)] == places


async def test_a_round_under_way_goes_on_without_the_name(storage: Storage) -> None:
    await _live(storage)

    await storage.delete_person(ADA)

    (saved,) = await storage.open_rounds()
    assert json.loads(saved.state) == {
        "players": {"0": "", str(BEN): "Ben"},
        "turns": [0, BEN],
        "said": "<@0> leads",
    }
    assert saved.host_id == 0
    assert await storage.settings(SERVER) == {"teachers": [BEN, 0]}


async def test_a_name_taken_since_the_last_answer_goes_too(storage: Storage) -> None:
    await storage.record([entry(ADA)])
    people = [{"person_id": ADA, "name": 'Lady "L"'}, {"person_id": BEN, "name": "Ben"}]
    await storage.save_round(saved_round(host_id=BEN, state=json.dumps({"players": people, "led": 'Lady "L"'})))

    await storage.delete_person(ADA)

    (saved,) = await storage.open_rounds()
    assert json.loads(saved.state) == {
        "players": [{"person_id": 0, "name": ""}, {"person_id": BEN, "name": "Ben"}],
        "led": "",
    }


async def test_a_person_is_shown_all_that_is_kept_of_them(storage: Storage) -> None:
    await _live(storage)

    kept = await storage.person_data(ADA)

    assert json.loads(json.dumps(kept)) == kept
    assert len(kept["ledger"]) == 40  # 39 answers and a correction
    assert kept["ledger"][0]["name"] == NAME
    assert kept["ledger"][0]["at"] == "2026-03-02T12:01:00+00:00"
    assert [len(kept[part]) for part in ("preferences", "feedback", "setting_changes", "rounds")] == [1, 1, 1, 1]
    assert "Ben" not in str(kept)


async def test_every_table_that_names_people_is_shown_to_them(storage: Storage) -> None:
    whose = {"person_id", "person_hash", "host_id"}
    naming = {table.name for table in metadata.sorted_tables if whose & set(table.columns.keys())} - {"totals"}

    assert set(await storage.person_data(ADA)) == naming | {"person_id"}


async def test_nothing_is_kept_of_a_person_deleted_or_unknown(storage: Storage) -> None:
    await _live(storage)
    await storage.delete_person(ADA)

    for person_id in (ADA, 12345):
        kept = await storage.person_data(person_id)
        assert kept.pop("person_id") == person_id
        assert not any(kept.values())


async def test_a_deleted_person_may_begin_anew(storage: Storage) -> None:
    await storage.record([entry(ADA, 10)])
    await storage.delete_person(ADA)

    await storage.record([entry(ADA, 3)])

    assert [line.points for line in await storage.standings(SERVER)] == [3]


async def test_a_forgotten_person_is_stored_no_more(storage: Storage) -> None:
    await storage.record([entry(ADA, 10), entry(BEN, 5)])

    await storage.forget(ADA)
    stored = await storage.advance(saved_round(), [entry(ADA, 10, 2), entry(BEN, 5, 2)])
    await storage.add_feedback(SERVER, ADA, FeedbackKind.UNHELPFUL, question="?", place="", at=NOON)
    await storage.set_preference(Preference(server_id=SERVER, person_id=ADA, alias="Ada again"))
    await storage.set_setting(SERVER, "seconds", 20, by=ADA, at=NOON)

    assert stored == 1
    assert not await storage.finish_round("round-1", [entry(ADA, 10, 3)])
    assert (await storage.preference(SERVER, ADA)).alias == ""
    assert [change.person_id for change in await storage.setting_changes(SERVER)] == [0]
    assert await storage.is_forgotten(ADA)
    assert not await storage.is_forgotten(BEN)
    assert await storage.feedback(SERVER, FeedbackKind.UNHELPFUL) == ()
    assert [line.name for line in await storage.standings(SERVER)] == ["Ben"]


async def test_a_forgotten_person_leaves_only_a_hash(
    storage: Storage, url: str, traces: Callable[[], list[str]]
) -> None:
    await _live(storage)

    await storage.forget(ADA)

    await _on_disk(storage, url)
    assert traces() == []
    assert [list(row) for row in (await storage.person_data(ADA))["forgotten"]] == [["person_hash", "at"]]


async def test_a_forgotten_person_can_come_back(storage: Storage) -> None:
    await storage.forget(ADA)
    await storage.remember(ADA)

    assert await storage.record([entry(ADA)]) == 1


async def test_a_server_that_left_leaves_nothing(storage: Storage, url: str, traces: Callable[[], list[str]]) -> None:
    await _live(storage)
    await storage.record([entry(BEN, 3, server_id=5, round_id="elsewhere")])

    await storage.delete_server(SERVER)

    await _on_disk(storage, url)
    assert traces() == []
    assert await storage.standings(SERVER) == ()
    assert await storage.open_rounds() == ()
    assert await storage.settings(SERVER) == {}
    assert await storage.setting_changes(SERVER) == ()
    assert [line.points for line in await storage.standings(5)] == [3]


async def test_answers_past_their_time_are_dropped_with_their_corrections(storage: Storage) -> None:
    await storage.record([entry(ADA, 10, 1, at=NOON), entry(ADA, 5, 2, at=NOON + timedelta(days=9))])
    await storage.void("round-1", 1)

    assert await storage.drop_answers_before(SERVER, NOON + timedelta(days=1)) == 2
    assert [line.points for line in await storage.standings(SERVER)] == [5]
    assert await storage.sweep_if_due()


async def test_a_sweep_cut_short_is_made_up_for_at_the_next_start(sqlite_url: str, tmp_path: Path) -> None:
    storage = await Storage.open(sqlite_url, patience_seconds=0.1)
    await _live(storage)
    reader = sqlite3.connect(tmp_path / "data" / "viva.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM ledger").fetchone()

    await storage.delete_person(ADA)

    assert _found(tmp_path, ADA)
    reader.close()
    await storage.close()
    again = await Storage.open(sqlite_url)
    assert _found(tmp_path, ADA) == []
    await again.close()
