"""Playing: what people do in a round, from its lobby to its end. Who leads it has more in `hosting.py`."""

from random import Random
from typing import TYPE_CHECKING

from bot.course import Shelf
from bot.questions import Kind
from bot.quiz import Asked, Choice, Decline, Rules, State
from bot.quiz.events import AnswerRefused, AnswerTaken, Declined, Event
from bot.tutor.banks import Banks
from bot.tutor.clock import Clock
from bot.tutor.configuring import Configuring
from bot.tutor.drawing import Drawing
from bot.tutor.judging import judge_of
from bot.tutor.past import PastRounds
from bot.tutor.refusal import Reason, Refused
from bot.tutor.rights import ALL_RIGHTS, Rights
from bot.tutor.room import OpenRoom, Person, Place
from bot.tutor.rounds import Rounds
from bot.tutor.starting import Starting
from bot.tutor.wish import Wish

if TYPE_CHECKING:
    from bot.storage import Storage


class Quizzing:
    """Every round under way, as those who play see it."""

    def __init__(
        self, shelf: Shelf, banks: Banks, storage: "Storage", clock: Clock, rng: Random, configuring: Configuring
    ) -> None:
        standard = configuring.standard.quiz
        self.past = PastRounds(storage, clock)
        self.rounds = Rounds(storage, clock, self.past, standard.rounds_a_server)
        self.drawing = Drawing(shelf, banks, storage, clock, rng)
        self.starting = Starting(self.rounds, self.drawing, storage, clock, rng, judge_of(shelf), standard)
        self._configuring = configuring

    async def topics(self, typed: str) -> tuple[str, ...]:
        """Units and topics of the bank that what was typed so far may become."""
        return await self.drawing.topics(typed)

    async def start(
        self,
        place: Place,
        host: Person,
        open_room: OpenRoom,
        wish: Wish | None = None,
        *,
        rights: Rights = ALL_RIGHTS,
    ) -> None:
        """Open a lobby in the channel with the host in it, if the server's settings let somebody with these rights.

        Raises Refused, StorageError, RoomGone.
        """
        wished = wish or Wish()
        chosen = await self._configuring.of(place.server_id)
        chosen.check_start(rights, wished.mode)
        await self.starting.start(place, host, open_room, wished, chosen.quiz)

    async def take_up(self, open_room: OpenRoom) -> None:
        """Go on with the rounds a former process left; one that can't go on is closed, its points kept."""
        await self.starting.take_up(open_room)

    async def let_go_of(self, person_id: int) -> None:
        """Nothing of somebody stays in memory, in no round; `take_up` goes on with those rounds without them."""
        await self.rounds.let_go_of(person_id)
        self.past.forget()

    async def interrupt(self) -> None:
        """The process is about to end: every room is told to wait for the next one."""
        await self.rounds.interrupt()

    async def close(self) -> None:
        """Let go of every round; the next process takes them up."""
        await self.rounds.close()

    def rules_of(self, round_id: str) -> Rules | None:
        """What was agreed for a round under way; None when it is over."""
        return self.rounds.get(round_id).round_.rules if self.rounds.has(round_id) else None

    def ends_at(self, round_id: str) -> float | None:
        """When what stands before the players ends by itself; None when the round is over."""
        return self.rounds.get(round_id).round_.deadline if self.rounds.has(round_id) else None

    def at(self, channel_id: int) -> str:
        """The id of the round in a channel. Raises Refused without one."""
        return self.rounds.at(channel_id).session.round_id

    def paper(self, round_id: str, number: int) -> Asked:
        """The question under way, for who wants to write an answer to it. Raises Refused when it is another one."""
        asked = self.rounds.get(round_id).round_.asked
        if asked is None or asked.number != number:
            raise Refused(Reason.QUESTION_CLOSED)
        return asked

    async def typed_by(self, channel_id: int, person_id: int) -> tuple[str, int] | None:
        """Round and number of the question that what somebody writes in a channel answers: one that is to be typed, is
        open, and is theirs, where deployment and server take answers from the channel at all."""
        if not self._configuring.standard.typed_in_channel or not self.rounds.is_taken(channel_id):
            return None
        server_id = self.rounds.at(channel_id).place.server_id
        if not (await self._configuring.as_far_as_known(server_id)).typed_in_channel:
            return None
        if not self.rounds.is_taken(channel_id):
            return None  # it ended meanwhile
        round_ = self.rounds.at(channel_id).round_
        plays = any(player.person_id == person_id and player.playing for player in round_.players)
        if not plays or round_.state is not State.QUESTION or round_.asked is None:
            return None
        return (round_.round_id, round_.number) if round_.asked.question.kind is Kind.TYPED else None

    async def join(self, round_id: str, person: Person, team: str = "") -> tuple[Event, ...]:
        """Join a lobby or a round under way, and the team wished for. Raises Refused when it is over."""
        table = self.rounds.get(round_id)
        await self.rounds.admit(table, person)
        return await table.session.step(lambda it, now: it.join(person.person_id, person.name, now, team))

    async def here(self, round_id: str, person: Person) -> tuple[Event, ...]:
        """Somebody is still there."""
        table = self.rounds.get(round_id)
        await self.rounds.admit(table, person)
        return await table.session.step(lambda it, now: it.here(person.person_id, person.name, now))

    async def leave(self, round_id: str, person: Person) -> tuple[Event, ...]:
        """Go. Points stay; who led the round hands it over."""
        return await self.rounds.get(round_id).session.step(lambda it, now: it.leave(person.person_id, now))

    async def answer(
        self, round_id: str, number: int, choice: Choice | int, person: Person, at: float
    ) -> AnswerTaken | AnswerRefused:
        """Answer question `number`; `at` is when it was pressed, and alone decides whether that was in time."""
        chosen: Choice = (choice,) if isinstance(choice, int) else choice
        table = self.rounds.get(round_id)
        await self.rounds.admit(table, person)
        events = await table.session.step(
            lambda it, now: it.answer(person.person_id, person.name, chosen, number=number, at=at, now=now)
        )
        return next(event for event in events if isinstance(event, (AnswerTaken, AnswerRefused)))

    async def hint(self, round_id: str, number: int, person: Person) -> tuple[Event, ...]:
        """Buy the hint to question `number`, or see it again."""
        return await self.rounds.get(round_id).session.step(lambda it, _now: it.hint(person.person_id, number))

    async def skip(self, round_id: str, number: int, person: Person, *, may_manage: bool) -> tuple[Event, ...]:
        """Who leads the round, or manages the server, skips question `number`; anybody else in it votes to."""
        table = self.rounds.get(round_id)
        if may_manage or table.round_.host_id == person.person_id:
            return await table.session.step(
                lambda it, now: it.skip(person.person_id, now, may=may_manage, number=number)
            )
        return await table.session.step(lambda it, now: it.vote_skip(person.person_id, now, number))

    async def start_now(self, round_id: str, person: Person, *, may_manage: bool = False) -> tuple[Event, ...]:
        """The host need not wait for the lobby to close."""
        return await self.rounds.get(round_id).session.step(
            lambda it, now: it.start(person.person_id, now, may=may_manage)
        )

    async def stop(self, channel_id: int, person: Person, *, may_manage: bool) -> None:
        """End the channel's round with its standings. Raises Refused without one, and for who may not."""
        events = await self.rounds.at(channel_id).session.step(
            lambda it, now: it.stop(person.person_id, now, may=may_manage)
        )
        declined = next((event for event in events if isinstance(event, Declined)), None)
        if declined is not None:
            raise Refused(Reason.NOT_YOUR_ROUND if declined.reason is Decline.NOT_ALLOWED else Reason.ROUND_OVER)
