"""A thousand rounds at once in one process, Discord's side simulated, the database a real one.

    python -m benchmarks.load                                   1,000 rounds of 20 people on SQLite, then the peer
    python -m benchmarks.load --rounds 200 --seconds 10 --together
    python -m benchmarks.load --database postgresql --profile

Everything goes through the real session, machine and storage. 19 of the 20 press at some moment of each question, so
every question runs to its bell; a message takes 50 ms to appear. Told: the time from a press to its acknowledgement
(judged, and on the disk), how late the event loop is, how late a bell is announced, memory a round, and what an answer
costs of a core, with everything that belongs to it. Wall-clock figures depend on what else the machine is doing;
`--idle` tells how late an event loop with nothing to do is here, to compare with.

The peer is a round as Red-DiscordBot's trivia and sir-lancebot's quiz are built: one coroutine a round that waits for a
message with `wait_for`, whose check the client runs for every message of every channel (discord.py's `dispatch`).
It keeps scores in memory and stores nothing. Same people, same presses, same process.
"""

import argparse
import asyncio
import cProfile
import gc
import pstats
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

sys.path += [str(Path(__file__).resolve().parents[1] / "tests" / part) for part in ("tutor", "storage")]
from postgres_server import missing, running
from session_scenes import question

from bot.quiz import Event, Pace, Round, Rules
from bot.quiz.events import AnswerTaken, LobbyOpened, Locked, LockReason, QuestionAsked
from bot.storage import Storage
from bot.tutor import Place
from bot.tutor.room import BackSoon
from bot.tutor.session import Session
from bot.unswept import sweep_rarely

MESSAGE_SECONDS = 0.05
LOBBY, REVEAL, GRACE = 3600.0, 3.0, 1.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is going on."""

    rounds: int
    people: int
    questions: int
    seconds: float
    together: bool


@dataclass(slots=True)
class Figures:
    """What was measured; times in seconds."""

    acknowledged: list[float] = field(default_factory=list)
    bells: list[float] = field(default_factory=list)
    lag: list[float] = field(default_factory=list)
    bytes_a_round: float = 0.0
    cpu: float = 0.0
    wall: float = 0.0

    refused: int = 0

    def show(self, name: str) -> None:
        """A block of lines."""
        print(f"\n{name}" + f", {self.refused} presses came too late" * bool(self.refused))
        for what, times in (
            ("press to acknowledgement", self.acknowledged),
            ("a bell is late by", self.bells),
            ("the loop is late by", self.lag),
        ):
            if times:
                ordered = sorted(times)
                figures = [1000 * ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.99, 1)]
                print("  {:26}p50 {:7.1f} ms   p99 {:7.1f} ms   worst {:7.1f} ms".format(what, *figures))
        if not self.acknowledged:
            return
        answers = len(self.acknowledged)
        print(f"  {'memory a round':26}{self.bytes_a_round / 1024:7.1f} KiB")
        rate = answers / self.wall
        print(f"  {'a core, a press':26}{1e6 * self.cpu / answers:7.0f} us   ({rate:,.0f} presses a second)")


class Board:
    """A room whose messages take a while."""

    def __init__(self, figures: Figures, seconds: float) -> None:
        self.message_id: int | None = None
        self.asked = asyncio.Event()
        self._figures = figures
        self._seconds = seconds
        self._shown_at = 0.0

    async def tell(self, event: Event | BackSoon) -> None:
        """Note how late a bell is, and wait for the message."""
        if isinstance(event, Locked) and event.reason is LockReason.BELL:
            self._figures.bells.append(time.time() - self._shown_at - self._seconds)
        if isinstance(event, LobbyOpened | QuestionAsked):
            await asyncio.sleep(MESSAGE_SECONDS)
            self.message_id = (self.message_id or 0) + 1
            self._shown_at = time.time()
        if isinstance(event, QuestionAsked):
            self.asked.set()


async def ours(url: str, size: Size) -> Figures:
    """Rounds as they are."""
    figures, storage, rng = Figures(), await Storage.open(url), Random(1)
    gc.collect()
    before = _resident()
    sessions = [await _open(number, size, storage, figures) for number in range(size.rounds)]
    gc.collect()
    sweep_rarely()  # as `python -m bot` once it is up
    figures.bytes_a_round = (_resident() - before) / size.rounds
    async with _Measured(figures):
        await asyncio.gather(*(_play(session, over, board, size, figures, rng) for session, over, board in sessions))
    await storage.close()
    return figures


async def _open(number: int, size: Size, storage: Storage, figures: Figures) -> tuple[Session, asyncio.Event, Board]:
    rules = Rules(pace=Pace.OWN, seconds=size.seconds, lobby_seconds=LOBBY, reveal_seconds=REVEAL, grace_seconds=GRACE)
    material = [question(1000 * number + one) for one in range(size.questions)]
    round_ = Round(f"{number:016x}", 1, material, rules, Random(number), time.time())
    board, over = Board(figures, size.seconds), asyncio.Event()
    session = Session(round_, Place(number, number), board, storage, time.time, lambda _: over.set())
    people = range(number * size.people + 1, (number + 1) * size.people + 1)
    await session.step(
        lambda it, now: (it.scene(), *(event for one in people for event in it.join(one, f"Person {one}", now)))
    )
    return session, over, board


async def _play(session: Session, over: asyncio.Event, board: Board, size: Size, figures: Figures, rng: Random) -> None:
    number = int(session.round_id, 16)
    if not size.together:
        await asyncio.sleep(rng.random() * (size.seconds + REVEAL))
    await session.step(lambda it, now: it.start(1, now, may=True))
    for one in range(1, size.questions + 1):
        await board.asked.wait()
        board.asked.clear()
        people = range(number * size.people + 1, (number + 1) * size.people)  # the last one keeps silent
        await asyncio.gather(*(_press(session, person, one, size, figures, rng) for person in people))
    await over.wait()


async def _press(session: Session, person: int, number: int, size: Size, figures: Figures, rng: Random) -> None:
    await asyncio.sleep(rng.random() * (size.seconds - 0.5))
    place, at, began = (rng.randrange(4),), time.time(), time.perf_counter()
    events = await session.step(
        lambda it, now: it.answer(person, f"Person {person}", place, number=number, at=at, now=now)
    )
    figures.acknowledged.append(time.perf_counter() - began)
    figures.refused += not any(isinstance(event, AnswerTaken) for event in events)


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote, for the peer."""

    channel_id: int
    author_id: int
    content: str


class Dispatcher:
    """Who waits for a message: discord.py's `wait_for` and `dispatch` without the rest."""

    def __init__(self) -> None:
        self._listeners: list[tuple[asyncio.Future[Message], Callable[[Message], bool]]] = []

    def wait_for(self, check: Callable[[Message], bool], timeout: float) -> "asyncio.Future[Message]":
        """A message that passes the check."""
        future: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._listeners.append((future, check))
        return asyncio.ensure_future(asyncio.wait_for(future, timeout))

    def dispatch(self, message: Message) -> None:
        """Ask everybody who waits."""
        removed = []
        for place, (future, check) in enumerate(self._listeners):
            if future.cancelled():
                removed.append(place)
            elif check(message):
                future.set_result(message)
                removed.append(place)
        for place in reversed(removed):
            del self._listeners[place]


async def theirs(size: Size) -> Figures:
    """The same evening by the peer's design."""
    figures, dispatcher, rng = Figures(), Dispatcher(), Random(1)
    gc.collect()
    before = _resident()
    rounds = [
        asyncio.ensure_future(_their_round(number, dispatcher, size, figures, rng)) for number in range(size.rounds)
    ]
    await asyncio.sleep(0.1)
    gc.collect()
    sweep_rarely()  # as `python -m bot` once it is up
    figures.bytes_a_round = (_resident() - before) / size.rounds
    async with _Measured(figures):
        await asyncio.gather(*rounds)
    return figures


async def _their_round(number: int, dispatcher: Dispatcher, size: Size, figures: Figures, rng: Random) -> None:
    if not size.together:
        await asyncio.sleep(rng.random() * (size.seconds + REVEAL))
    scores: Counter[int] = Counter()
    for _ in range(size.questions):
        await asyncio.sleep(MESSAGE_SECONDS)
        bell = time.time() + size.seconds
        presses = [_their_press(number, person, dispatcher, size, figures, rng) for person in range(size.people - 1)]
        pressing = asyncio.gather(*presses)
        try:
            message = await dispatcher.wait_for(_their_check(number, ("iron",)), size.seconds)
            scores[message.author_id] += 1
        except TimeoutError:
            figures.bells.append(time.time() - bell)
        await pressing
        await asyncio.sleep(REVEAL)


def _their_check(channel_id: int, answers: tuple[str, ...]) -> Callable[[Message], bool]:
    def check(message: Message) -> bool:
        if message.channel_id != channel_id:
            return False
        guess = message.content.lower()
        return any(answer in guess.split(" ") for answer in answers)

    return check


async def _their_press(
    number: int, person: int, dispatcher: Dispatcher, size: Size, figures: Figures, rng: Random
) -> None:
    await asyncio.sleep(rng.random() * (size.seconds - 0.5))
    began = time.perf_counter()
    dispatcher.dispatch(Message(number, person, "tin"))  # a wrong guess: a right one ends the question there
    figures.acknowledged.append(time.perf_counter() - began)


def _resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


class _Measured:
    """Around what is measured: a core's time, the wall's, and how late the loop is meanwhile."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures

    async def __aenter__(self) -> None:
        self._ticking = asyncio.create_task(self._tick())
        self._began = time.process_time(), time.perf_counter()

    async def __aexit__(self, *_: object) -> None:
        self._figures.cpu = time.process_time() - self._began[0]
        self._figures.wall = time.perf_counter() - self._began[1]
        self._ticking.cancel()

    async def _tick(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.01)
            self._figures.lag.append(time.perf_counter() - began - 0.01)


async def idle(seconds: float) -> Figures:
    """An event loop that does nothing."""
    figures = Figures()
    async with _Measured(figures):
        await asyncio.sleep(seconds)
    return figures


@contextmanager
def _database(kind: str) -> Iterator[str]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite:///{folder}/viva.db"
    else:
        with running("-c shared_buffers=256MB") as server:
            yield server.url("postgres")


def main() -> None:
    """Read the flags, play both evenings."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--rounds", type=int, default=1000)
    flags.add_argument("--people", type=int, default=20)
    flags.add_argument("--questions", type=int, default=2)
    flags.add_argument("--seconds", type=float, default=20.0, help="a question")
    flags.add_argument("--together", action="store_true", help="all rounds begin at one moment, and ring at one")
    flags.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    flags.add_argument("--profile", action="store_true", help="where the time goes, ours only")
    flags.add_argument("--idle", action="store_true", help="only how late an idle loop is here")
    said = flags.parse_args()
    if said.idle:
        asyncio.run(idle(10)).show("an idle event loop")
        return
    if said.database == "postgresql" and missing():
        print(missing())
        return
    size = Size(said.rounds, said.people, said.questions, said.seconds, said.together)
    print(size)
    asyncio.run(idle(3)).show("an idle event loop")
    profile = cProfile.Profile()
    with _database(said.database) as url:
        if said.profile:
            profile.enable()
        mine = asyncio.run(ours(url, size))
        profile.disable()
    mine.show(f"Viva, {said.database}")
    if said.profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(35)
        return
    peer = asyncio.run(theirs(size))
    peer.show("one waiting coroutine a round, nothing stored")
    print(f"\na core, a press: {mine.cpu / peer.cpu:.2f} of the peer's")


if __name__ == "__main__":
    main()
