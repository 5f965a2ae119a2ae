"""Rounds: started, joined, answered and stopped in a channel; taken up again after a restart."""

import json
from collections import deque
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import structlog

from bot.course import Shelf
from bot.questions import Kind, Question
from bot.quiz import Decline, Pace, Round, Rules, SnapshotError
from bot.quiz.events import AnswerRefused, AnswerTaken, Declined, Event, Joined
from bot.storage import SavedRound
from bot.tutor.banks import Banks
from bot.tutor.clock import Clock
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import OpenRoom, Person, Place, RoomGone
from bot.tutor.session import Session

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

KINDS = (Kind.CHOICE, Kind.TRUE_FALSE)
"""What can be answered by pressing one button."""
REMEMBERED = 200
"""Questions a channel is not asked again while there are others."""


@dataclass(frozen=True, slots=True)
class QuizRules:
    """What a deployment may set, see `config/quiz.yaml`. Durations in seconds."""

    questions: int = 8
    seconds: int = 20
    lobby_seconds: int = 20
    reveal_seconds: int = 7


class Quizzing:
    """Every round under way, one a channel."""

    def __init__(
        self, shelf: Shelf, banks: Banks, storage: "Storage", clock: Clock, rng: Random, rules: QuizRules
    ) -> None:
        self._shelf = shelf
        self._banks = banks
        self._storage = storage
        self._clock = clock
        self._rng = rng
        self._rules = rules
        self._sessions: dict[int, Session | None] = {}
        self._recent: dict[int, deque[str]] = {}

    async def topics(self, typed: str) -> tuple[str, ...]:
        """Topics of the bank that what was typed so far may become."""
        await self._banks()
        return self._shelf.quiz_topics(typed)

    async def start(
        self,
        place: Place,
        host: Person,
        open_room: OpenRoom,
        *,
        topic: str = "",
        count: int | None = None,
        seconds: int | None = None,
    ) -> None:
        """Open a lobby in the channel with the host in it. Raises Refused, StorageError, RoomGone."""
        if place.channel_id in self._sessions:
            raise Refused(Reason.ROUND_RUNNING)
        self._sessions[place.channel_id] = None  # taken, from before the first wait on
        try:
            await self._banks()
            questions = self._pick(place.channel_id, topic, count or self._rules.questions)
            session = await self._open(place, host, open_room, questions, seconds)
        except BaseException:
            self._sessions.pop(place.channel_id, None)
            raise
        log.info("round started", round_id=session.round_id, questions=len(questions))

    async def _open(
        self, place: Place, host: Person, open_room: OpenRoom, questions: tuple[Question, ...], seconds: int | None
    ) -> Session:
        rules = Rules(
            pace=Pace.OWN,
            seconds=seconds or self._rules.seconds,
            lobby_seconds=self._rules.lobby_seconds,
            reveal_seconds=self._rules.reveal_seconds,
        )
        round_id = f"{self._rng.getrandbits(64):016x}"
        now = self._clock()
        round_ = Round(round_id, host.person_id, questions, rules, self._rng, now)
        room = await open_room(place, round_id, None)
        session = Session(round_, place, room, self._storage, self._clock, self._over)
        self._sessions[place.channel_id] = session
        self._recent.setdefault(place.channel_id, deque(maxlen=REMEMBERED)).extend(
            question.question_id for question in questions
        )
        await session.step(lambda it, at: (it.scene(), *it.join(host.person_id, host.name, at)))
        return session

    async def join(self, round_id: str, person: Person) -> tuple[Event, ...]:
        """Join a lobby or a round under way. Raises Refused when it is over."""
        return await self._of(round_id).step(lambda it, now: it.join(person.person_id, person.name, now))

    async def start_now(self, round_id: str, person: Person) -> tuple[Event, ...]:
        """The host need not wait for the lobby to close."""
        return await self._of(round_id).step(lambda it, now: it.start(person.person_id, now))

    async def answer(
        self, round_id: str, number: int, choice: int, person: Person, at: float
    ) -> AnswerTaken | AnswerRefused:
        """Answer question `number`; `at` is when it was pressed, and alone decides whether that was in time."""
        events = await self._of(round_id).step(
            lambda it, now: it.answer(person.person_id, person.name, (choice,), number=number, at=at, now=now)
        )
        return next(event for event in events if isinstance(event, (AnswerTaken, AnswerRefused)))

    async def stop(self, channel_id: int, person: Person, *, may_manage: bool) -> None:
        """End the channel's round with its standings. Raises Refused without one, and for who may not."""
        session = self._sessions.get(channel_id)
        if session is None:
            raise Refused(Reason.NO_ROUND)
        events = await session.step(lambda it, now: it.stop(person.person_id, now, may=may_manage))
        declined = next((event for event in events if isinstance(event, Declined)), None)
        if declined is not None:
            raise Refused(Reason.NOT_YOUR_ROUND if declined.reason is Decline.NOT_ALLOWED else Reason.ROUND_OVER)

    async def take_up(self, open_room: OpenRoom) -> None:
        """Go on with the rounds a former process left; one that can't go on is closed, its points kept."""
        for saved in await self._storage.open_rounds():
            if saved.channel_id in self._sessions:
                continue  # ours, and under way
            try:
                await self._resume(saved, open_room)
            except (SnapshotError, RoomGone, ValueError) as error:
                log.warning("a round can't be taken up", round_id=saved.round_id, error=type(error).__name__)
                self._sessions.pop(saved.channel_id, None)
                await self._storage.finish_round(saved.round_id)

    async def _resume(self, saved: SavedRound, open_room: OpenRoom) -> None:
        place = Place(saved.server_id, saved.channel_id)
        self._sessions[saved.channel_id] = None
        round_ = Round.restore(json.loads(saved.state), self._clock())
        room = await open_room(place, saved.round_id, saved.message_id)
        session = Session(round_, place, room, self._storage, self._clock, self._over)
        self._sessions[saved.channel_id] = session
        await session.step(lambda it, now: (it.scene(), *_present(it)))

    async def close(self) -> None:
        """Let go of every round; the next process takes them up."""
        for session in [session for session in self._sessions.values() if session is not None]:
            await session.close()
        self._sessions.clear()

    def _pick(self, channel_id: int, topic: str, count: int) -> tuple[Question, ...]:
        if topic and not self._shelf.knows(topic):
            raise Refused(Reason.NO_SUCH_TOPIC)
        avoid = self._recent.get(channel_id, ())
        questions = self._shelf.pick(self._rng, count, topic=topic, kinds=KINDS, avoid=avoid)
        if not questions:
            raise Refused(Reason.NO_QUESTIONS)
        return questions

    def _of(self, round_id: str) -> Session:
        for session in self._sessions.values():
            if session is not None and session.round_id == round_id:
                return session
        raise Refused(Reason.ROUND_OVER)

    def _over(self, session: Session) -> None:
        if self._sessions.get(session.place.channel_id) is session:
            del self._sessions[session.place.channel_id]


def _present(round_: Round) -> tuple[Joined, ...]:
    """Who is in, told again to a room that is opened anew."""
    present = [player for player in round_.players if player.present]
    return tuple(
        Joined(player.person_id, player.name, count, player.team) for count, player in enumerate(present, start=1)
    )
