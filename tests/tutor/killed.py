"""A round whose process is killed again and again: a child plays it against a real database, and dies by SIGKILL.

The child's Discord is a file that outlives it: it gives out ids, knows a nonce it has seen, and holds what was shown.
Half of the deaths come at a moment of the parent's dice, half at a point of the child's own: just before or just after
a write to the database, a message, an acknowledgement. `play_killed` plays one round to its end and says what is wrong.
`python -m benchmarks.kill` plays until two hundred children died on each database; a short run is a test.

Children are forked from a server that has imported everything already, as importing takes longest.
"""

import asyncio
import json
import multiprocessing
import os
import signal
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from session_scenes import HERE, HOST, question

from bot.quiz import Asked, Event, Pace, Round, Rules, State
from bot.quiz.events import AnswerTaken, Finished, LobbyOpened, QuestionAsked, Revealed
from bot.storage import Storage
from bot.tutor.room import BackSoon, nonce
from bot.tutor.session import Session

QUESTIONS = 3
PEOPLE = (HOST, 100, 101, 102)
DONE, LOST = 0, 3
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(
    [
        "alembic.command",
        "bot.storage.storage",
        "bot.tutor.session",
        "concurrent.futures.thread",
        "sqlalchemy.dialects.postgresql.asyncpg",
        "sqlalchemy.dialects.sqlite.aiosqlite",
    ]
)


class Points:
    """Counts the points a child comes by, and ends it at one of them (0: at none)."""

    def __init__(self, die_at: int) -> None:
        self._left = die_at

    def reach(self) -> None:
        """Die here, when it is time to."""
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class Notebook:
    """A file of JSON lines that is there for the next process too."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_CREAT | os.O_APPEND | os.O_RDWR)
        self.lines: list[dict[str, Any]] = [json.loads(line) for line in file.read_text().splitlines()]

    def write(self, **told: Any) -> None:
        """Once this returns the kernel has it, and a killed process takes nothing back."""
        self.lines.append(told)
        os.write(self._file, json.dumps(told).encode() + b"\n")


class Corridor:
    """The room: messages in a notebook. Nobody can answer a question before its message is there."""

    def __init__(self, notes: Notebook, round_id: str, message_id: int | None, points: Points, rng: Random) -> None:
        self._notes = notes
        self._round_id = round_id
        self._points = points
        self._rng = rng
        self.message_id = message_id
        self._resumed = message_id is not None

    def has_shown(self, asked: Asked) -> bool:
        """Whether there is a message with the question, posted in this life or in an earlier one."""
        mark = nonce(self._round_id, QuestionAsked(asked, 0, 0))
        return any(line["do"] == "send" and line["nonce"] == mark for line in self._notes.lines)

    async def tell(self, event: Event | BackSoon) -> None:
        """Post or edit, as the room of a channel does."""
        self._points.reach()
        await asyncio.sleep(self._rng.random() * 0.01)
        match event:
            case LobbyOpened() | QuestionAsked() | Finished():
                self._post(event)
            case Revealed(asked=asked, awards=awards):
                points = {award.person_id: award.points for award in awards}
                self._notes.write(do="edit", id=self.message_id, what="Revealed", number=asked.number, points=points)
        self._resumed = False
        await asyncio.sleep(self._rng.random() * 0.01)
        self._points.reach()

    def _post(self, event: LobbyOpened | QuestionAsked | Finished) -> None:
        mark, what = nonce(self._round_id, event), type(event).__name__
        if self._resumed and not isinstance(event, Finished):
            self._notes.write(do="edit", id=self.message_id, what=what)
            return
        sent = [line for line in self._notes.lines if line["do"] == "send"]
        seen = next((line["id"] for line in sent if line["nonce"] == mark), None)
        standings = {one.person_id: one.points for one in event.standings} if isinstance(event, Finished) else {}
        if seen is None:
            self._notes.write(do="send", id=len(sent) + 1, nonce=mark, what=what, standings=standings)
        self.message_id = seen or len(sent) + 1


class Dying:
    """The storage, with a point before and after every write."""

    def __init__(self, storage: Storage, points: Points) -> None:
        self._storage = storage
        self._points = points

    def __getattr__(self, name: str) -> Any:
        async def call(*told: Any) -> Any:
            self._points.reach()
            result = await getattr(self._storage, name)(*told)
            self._points.reach()
            return result

        return call


def live(url: str, folder: Path, round_id: str, seed: int, die_at: int) -> None:
    """What a child does: take the round up, or begin it, and play until it is over."""
    os._exit(asyncio.run(_live(url, folder, round_id, Random(seed), Points(die_at))))


async def _live(url: str, folder: Path, round_id: str, rng: Random, points: Points) -> int:
    shown, acknowledged = Notebook(folder / "shown"), Notebook(folder / "acknowledged")
    storage = await Storage.open(url)
    saved = next((one for one in await storage.open_rounds() if one.round_id == round_id), None)
    if saved is None and shown.lines:
        return DONE if any(line["what"] == "Finished" for line in shown.lines) else LOST
    if saved is None:
        rules = Rules(
            pace=Pace.OWN, seconds=0.3, lobby_seconds=0.05, grace_seconds=0.02, reveal_seconds=0.03, silent_limit=99
        )
        material = [question(number) for number in range(1, QUESTIONS + 1)]
        round_ = Round(round_id, HOST, material, rules, Random(7), time.time())
    else:
        round_ = Round.restore(json.loads(saved.state), time.time())
    room = Corridor(shown, round_id, saved.message_id if saved else None, points, rng)
    over = asyncio.Event()
    session = Session(round_, HERE, room, Dying(storage, points), time.time, lambda _: over.set())  # type: ignore[arg-type]
    if saved is None:
        await session.step(lambda it, now: (it.scene(), *(e for one in PEOPLE for e in it.join(one, f"P{one}", now))))
    else:
        await session.step(lambda it, _now: (it.scene(),))
    playing = [
        asyncio.create_task(_play(session, round_, room, one, Random(rng.random()), acknowledged, points))
        for one in PEOPLE
    ]
    await over.wait()
    await asyncio.gather(*playing)
    await session.close()
    await storage.close()
    return DONE


async def _play(
    session: Session,
    round_: Round,
    room: Corridor,
    person_id: int,
    rng: Random,
    acknowledged: Notebook,
    points: Points,
) -> None:
    """Answer every question once in this life, and write down what was acknowledged."""
    tried = 0
    while not round_.state.over:
        await asyncio.sleep(rng.random() * 0.15)
        if round_.state is not State.QUESTION or round_.number == tried or round_.asked is None:
            continue
        if not room.has_shown(round_.asked):
            continue
        tried, place = round_.number, rng.randrange(4)
        right = place == round_.asked.right[0]
        press = partial(
            round_.answer, person_id, f"P{person_id}", (place,), number=tried, at=(at := time.time()), now=at
        )
        events = await session.step(lambda _it, _now, press=press: press())  # type: ignore[misc]
        for event in events:
            if isinstance(event, AnswerTaken):
                acknowledged.write(person=person_id, number=tried, right=right, latency_ms=event.given.latency_ms)
                points.reach()


@dataclass
class Report:
    """What became of one round."""

    killed: int = 0
    lives: int = 0
    acknowledged: int = 0
    rows: int = 0
    wrong: list[str] = field(default_factory=list)


def play_killed(url: str, folder: Path, round_id: str, rng: Random) -> Report:
    """Play a round in children until one comes to its end; every child but the lucky ones is killed."""
    folder.mkdir(parents=True)
    report = Report()
    for _ in range(200):
        at_a_point = rng.randrange(2)
        die_at = rng.randrange(1, 40) if at_a_point else 0
        told = (url, folder, round_id, rng.randrange(10**9), die_at)
        child = _context.Process(target=live, args=told, daemon=True)
        child.start()
        child.join(None if at_a_point else 0.1 + rng.random() * 1.2)
        if child.is_alive():
            child.kill()
            child.join()
        report.lives += 1
        if child.exitcode == -signal.SIGKILL:
            report.killed += 1
        elif child.exitcode == DONE:
            break
        else:
            report.wrong.append(f"a child ended with {child.exitcode}")
            return report
    asyncio.run(_look(url, folder, round_id, report))
    return report


async def _look(url: str, folder: Path, round_id: str, report: Report) -> None:
    """The database and the channel against what was acknowledged and shown."""
    storage = await Storage.open(url)
    try:
        still_open = await storage.open_rounds()
        rows = {}
        for person_id in PEOPLE:
            for entry in await storage.answers(person_id, HERE.server_id):
                if entry.round_id == round_id:
                    key = (person_id, entry.question_id)
                    report.wrong += [f"{key} is in the ledger twice"] if key in rows else []
                    rows[key] = entry
        board = {one.person_id: one.points for one in await storage.standings(HERE.server_id, round_id=round_id)}
    finally:
        await storage.close()
    shown, acknowledged = Notebook(folder / "shown").lines, Notebook(folder / "acknowledged").lines
    report.acknowledged, report.rows = len(acknowledged), len(rows)
    report.wrong += ["the round is still open"] if any(one.round_id == round_id for one in still_open) else []
    for line in acknowledged:
        entry = rows.get((line["person"], f"q{line['number']}"))
        if entry is None or entry.right != line["right"]:
            report.wrong.append(f"acknowledged and lost: {line} is {entry}")
    report.wrong += _messages(shown, rows, board)


def _messages(shown: list[dict[str, Any]], rows: dict[Any, Any], board: dict[int, int]) -> list[str]:
    wrong = []
    posted = [line["what"] for line in shown if line["do"] == "send"]
    for what, times in (("LobbyOpened", 1), ("QuestionAsked", QUESTIONS), ("Finished", 1)):
        if posted.count(what) != times:
            wrong.append(f"{what} was posted {posted.count(what)} times")
    for line in shown:
        if line["what"] == "Revealed":
            for person_id, points in line["points"].items():
                entry = rows.get((int(person_id), f"q{line['number']}"))
                if points and (entry is None or entry.points != points):
                    wrong.append(f"shown {points} for {person_id} at {line['number']}, kept {entry}")
        if line["what"] == "Finished" and line["do"] == "send":
            total = {int(person_id): points for person_id, points in line["standings"].items() if points}
            if total != {person_id: points for person_id, points in board.items() if points}:
                wrong.append(f"the final board {total} is not the ledger's {board}")
    return wrong
