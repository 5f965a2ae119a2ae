"""What the session tests play with: an event loop whose time jumps, a database and a room in memory that take their
time and have their moods. One seed is one course of events, always the same."""

import asyncio
import json
import selectors
import warnings
from collections.abc import Coroutine, Iterable, Sequence
from random import Random
from typing import Any, TypeVar

from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question
from bot.quiz import Event, Pace, Round, Rules
from bot.quiz.events import Abandoned, Finished, LobbyOpened, QuestionAsked, Revealed
from bot.storage import BusyError, Entry, SavedRound, Taken
from bot.tutor import Place, RoomGone
from bot.tutor.room import BackSoon
from bot.tutor.session import Session

T = TypeVar("T")
HERE = Place(server_id=10, channel_id=20)
HOST = 1
EPOCH = 1_800_000_000.0


class _Jumping(selectors.SelectSelector):
    """Never waits: where it would, the clock is set forward."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        """Whatever is ready at once."""
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everybody waits, and nothing is to come")
            self.now += timeout
        return ready


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop on which a night passes in no time."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._jumping.now


def play(scene: Coroutine[Any, Any, T]) -> T:
    """Run it on a loop of its own; leftover tasks and timers are a failure."""
    loop = JumpingLoop()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            result = loop.run_until_complete(scene)
        assert not asyncio.all_tasks(loop), "an orphan task"
        assert not [timer for timer in loop._scheduled if not timer.cancelled()], "an orphan timer"  # type: ignore[attr-defined]
        return result
    finally:
        loop.close()


def clock() -> float:
    """Seconds since the epoch, by the loop's time."""
    return EPOCH + asyncio.get_running_loop().time()


async def a_while(rng: Random, most: int = 4) -> None:
    """A few turns of the loop, and now and then some time."""
    for _ in range(rng.randrange(most)):
        await asyncio.sleep(rng.choice([0.0, 0.0, 0.001, 0.02]))


class Memory:
    """A storage in memory. Everything takes a while, and with `moody` some of it fails, before or after it is done."""

    def __init__(self, rng: Random, moody: float = 0.0) -> None:
        self.rng = rng
        self.moody = moody
        self.rounds: dict[str, SavedRound] = {}
        self.pages: dict[tuple[str, int], str] = {}
        self.taken: dict[tuple[str, int, int], str] = {}
        self.ledger: dict[tuple[str, int, int], Entry] = {}
        self.writes = 0

    async def advance(self, saved: SavedRound, entries: Sequence[Entry]) -> int:
        """As `Storage.advance`."""
        await self._mood()
        self.rounds[saved.round_id] = saved
        self.pages |= {(saved.round_id, page): text for page, text in saved.pages}
        self._drop(self.taken, saved.round_id)
        added = self._record(entries)
        await self._mood()
        return added

    async def take(self, answers: Sequence[Taken]) -> None:
        """As `Storage.take`."""
        await self._mood()
        for answer in answers:
            self.taken[answer.round_id, answer.question_number, answer.person_id] = answer.answer
        await self._mood()

    async def finish_round(self, round_id: str, entries: Sequence[Entry] = ()) -> int:
        """As `Storage.finish_round`."""
        await a_while(self.rng)
        self.rounds.pop(round_id, None)
        self._drop(self.taken, round_id)
        self._drop(self.pages, round_id)
        return self._record(entries)

    def _record(self, entries: Iterable[Entry]) -> int:
        before = len(self.ledger)
        for entry in entries:
            self.ledger.setdefault((entry.round_id, entry.question_number, entry.person_id), entry)
        return len(self.ledger) - before

    def _drop(self, table: dict[Any, str], round_id: str) -> None:
        for key in [key for key in table if key[0] == round_id]:
            del table[key]

    async def _mood(self) -> None:
        self.writes += 1
        await a_while(self.rng)
        if self.rng.random() < self.moody:
            raise BusyError("The database is held by another program.")

    def snapshot(self, round_id: str) -> dict[str, Any]:
        """The round as a new process finds it."""
        pages = [json.loads(text) for (one, _), text in sorted(self.pages.items()) if one == round_id]
        answers = [json.loads(text) for (one, *_), text in self.taken.items() if one == round_id]
        state: dict[str, Any] = json.loads(self.rounds[round_id].state)
        return state | {"pages": pages, "answers": answers}

    def points(self) -> dict[int, int]:
        """What the ledger sums up to, by person."""
        sums: dict[int, int] = {}
        for entry in self.ledger.values():
            sums[entry.person_id] = sums.get(entry.person_id, 0) + entry.points
        return sums


class Wall:
    """A room that writes down what it is told; `gone_at` so many messages it is gone, with `clumsy` some fail."""

    def __init__(self, rng: Random, gone_at: int | None = None, clumsy: float = 0.0) -> None:
        self.rng = rng
        self.told: list[Event | BackSoon] = []
        self.message_id: int | None = None
        self.gone_at = gone_at
        self.clumsy = clumsy

    async def tell(self, event: Event | BackSoon) -> None:
        """As a channel would, with the same trouble."""
        await a_while(self.rng)
        if self.gone_at is not None and len(self.told) >= self.gone_at:
            raise RoomGone("the channel was deleted")
        if self.rng.random() < self.clumsy:
            raise OSError("the line was cut")
        self.told.append(event)
        if isinstance(event, LobbyOpened | QuestionAsked):
            self.message_id = len(self.told)

    def of(self, kind: type[Any]) -> list[Any]:
        """What it was told of that kind."""
        return [event for event in self.told if isinstance(event, kind)]


def question(number: int) -> Question:
    """A question whose right option is the first of its own order."""
    return Question(
        question_id=f"q{number}",
        kind=Kind.CHOICE,
        prompt=f"Which metal is number {number}?",
        options=("iron", "tin", "lead", "zinc"),
        key=(0,),
        answer="iron",
        topic="Metals",
        source=Source("metals.md", "Metals", ("Metals",), 3, 4),
        origin=Origin.BANK,
    )


def a_round(questions: int = 2, seed: int = 7, **rules: Any) -> Round:
    """A round in its lobby, now."""
    settings = {"pace": Pace.OWN, "seconds": 10.0, "lobby_seconds": 5.0, "reveal_seconds": 3.0, **rules}
    material = [question(number) for number in range(1, questions + 1)]
    return Round("00000000000000aa", HOST, material, Rules(**settings), Random(seed), clock())


class Played:
    """A session over a memory and a wall."""

    def __init__(self, round_: Round, memory: Memory, wall: Wall) -> None:
        self.round = round_
        self.memory = memory
        self.wall = wall
        self.ends = 0
        self._ended = asyncio.Event()
        self.session = Session(round_, HERE, wall, memory, clock, self._over)  # type: ignore[arg-type]

    def _over(self, session: Session) -> None:
        assert session is self.session
        self.ends += 1
        self._ended.set()

    async def open(self, people: Iterable[int] = ()) -> None:
        """Tell the lobby, let people in, begin."""
        await self.step(lambda it, now: (it.scene(), *it.join(HOST, "Hal", now)))
        for person_id in people:
            await self.step(lambda it, now, person_id=person_id: it.join(person_id, f"P{person_id}", now))
        await self.step(lambda it, now: it.start(HOST, now))
        telling = self.session._telling
        if telling is not None:
            await asyncio.wait({telling})

    async def step(self, move: Any) -> tuple[Event, ...]:
        """Take it, again and again while the database is moody."""
        try:
            return await self.session.step(move)
        except BusyError:
            return await self.step(lambda _it, _now: ())

    async def press(self, person_id: int, place: int, at: float | None = None) -> tuple[Event, ...]:
        """Press an option of the question under way. Raises StorageError."""
        number, at = self.round.number, clock() if at is None else at
        return await self.session.step(
            lambda it, now: it.answer(person_id, f"P{person_id}", (place,), number=number, at=at, now=now)
        )

    async def until_over(self) -> None:
        """Until the session says so, and is done with the database."""
        await asyncio.wait_for(self._ended.wait(), 10_000)
        for _ in range(100):
            await asyncio.sleep(0.01)

    def revealed(self) -> list[Revealed]:
        """The reveals that were told."""
        return self.wall.of(Revealed)

    def ends_told(self) -> list[Event]:
        """How it ended, as told."""
        return self.wall.of(Finished) + self.wall.of(Abandoned)
