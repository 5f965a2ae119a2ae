"""After a question or a round: what somebody missed, what each question drew, and a teacher's second thoughts.

A ruling is done in two steps: the round is graded anew and kept, then the ledger is corrected by the difference. Both
may be done again without harm, so `regrade` mends whatever a fault left between them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.quiz import Accept, Asked, Change, Line, Round, Ruling, Settled, Standing, Verdict, Void, own_list
from bot.quiz.events import Event, Regraded
from bot.storage import FeedbackKind
from bot.tutor import rulings
from bot.tutor.clock import Clock, moment
from bot.tutor.cooldown import Cooldown
from bot.tutor.past import Past, PastRounds
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import Person
from bot.tutor.rounds import Rounds

if TYPE_CHECKING:
    from bot.storage import Storage

REPORT_AGAIN_SECONDS = 86_400
RECENT = 5
"""Rounds whose questions are offered to a teacher."""

Rethink = Callable[[tuple[Ruling, ...]], Sequence[Ruling]]
"""From the rulings in force to those that shall be."""


@dataclass(frozen=True, slots=True)
class Lately:
    """A question that was asked a while ago, in a round under way or over."""

    round_id: str
    asked: Asked
    settled: Settled
    at: float | None
    """When its round ended; None while it goes on."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a ruling came to: whose points it changed, and the board as it is now."""

    changes: tuple[Change, ...]
    standings: tuple[Standing, ...]


class Afterwards:
    """Looking back on a server's rounds. Every call raises Refused for a round or question that is not kept."""

    def __init__(self, rounds: Rounds, past: PastRounds, storage: "Storage", clock: Clock) -> None:
        self._rounds = rounds
        self._past = past
        self._storage = storage
        self._clock = clock
        self._reported = Cooldown(clock, REPORT_AGAIN_SECONDS)

    async def round_of(self, round_id: str, server_id: int) -> Round:
        """A round of this server, under way or over."""
        if self._rounds.has(round_id):
            table = self._rounds.get(round_id)
            if table.place.server_id == server_id:
                return table.round_
        return (await self._past.load(round_id, server_id)).round_

    async def own_list(self, round_id: str, server_id: int, person_id: int) -> tuple[Line, ...]:
        """What somebody was asked in a round."""
        round_ = await self.round_of(round_id, server_id)
        return own_list(round_.questions, round_.past, person_id)

    async def history(self, server_id: int, limit: int = 10) -> tuple[Past, ...]:
        """The latest rounds of a server, the latest first."""
        return await self._past.recent(server_id, limit)

    async def latest(self, server_id: int) -> str:
        """The id of the round that ended last. Raises Refused without any."""
        recent = await self._past.recent(server_id, 1)
        if not recent:
            raise Refused(Reason.NO_SUCH_ROUND)
        return recent[0].round_.round_id

    async def lately(self, server_id: int, channel_id: int) -> tuple[Lately, ...]:
        """The questions that somebody answered lately, the latest first; those of this channel's rounds come first."""
        going = [(table.round_, table.place, None) for table in self._rounds.on_server(server_id)]
        over = [(past.round_, past.place, past.ended_at) for past in await self._past.recent(server_id, RECENT)]
        rounds = sorted([*going, *over], key=lambda one: one[1].channel_id != channel_id)
        return tuple(
            Lately(round_.round_id, asked_in(round_, settled), settled, at)
            for round_, _, at in rounds
            for settled in reversed(round_.past)
            if settled.awards
        )

    async def question(self, round_id: str, number: int, server_id: int) -> Lately:
        """One of them."""
        round_ = await self.round_of(round_id, server_id)
        for settled in round_.past:
            if settled.number == number:
                return Lately(round_id, asked_in(round_, settled), settled, None)
        raise Refused(Reason.NO_SUCH_QUESTION)

    async def report(self, round_id: str, number: int, server_id: int, person: Person) -> None:
        """Somebody thinks the question is wrong. Raises Refused where they have said so already."""
        question = (await self.question(round_id, number, server_id)).asked.question
        key = (server_id, person.person_id, question.question_id)
        self._reported.check(key)
        source = question.source
        place = f"{source.place if source.is_in_a_note else source.path} · line {source.first}"
        at = moment(self._clock)
        await self._storage.add_feedback(
            server_id, person.person_id, FeedbackKind.REPORTED, question=question.prompt, place=place, at=at
        )
        self._reported.begin(key)

    async def void(self, round_id: str, number: int, server_id: int, *, take_back: bool = False) -> Ruled:
        """Question `number` counts for nobody; or, taken back, for everybody again."""
        await self.question(round_id, number, server_id)
        mine = () if take_back else (Void(number),)
        return await self._rule(
            round_id, server_id, lambda now: (*rulings.without(now, number, Void), *mine), number if take_back else 0
        )

    async def accept(
        self, round_id: str, number: int, answer: str, server_id: int, *, take_back: bool = False
    ) -> Ruled:
        """The answer is right too; or, taken back, no answer but the right one is. Raises Refused for no answer."""
        ruling = rulings.accept((await self.question(round_id, number, server_id)).asked, answer)
        if ruling is None:
            raise Refused(Reason.NO_SUCH_ANSWER)
        if take_back:
            return await self._rule(round_id, server_id, lambda now: rulings.without(now, number, Accept), number)
        return await self._rule(round_id, server_id, lambda now: (*now, ruling), 0)

    async def regrade(self, round_id: str, server_id: int) -> Ruled:
        """Do the scoring again under the rulings there are. Changes nothing where nothing is amiss."""
        return await self._rule(round_id, server_id, lambda now: now, 0)

    async def _rule(self, round_id: str, server_id: int, rethink: Rethink, taken_back: int) -> Ruled:
        round_ = await self.round_of(round_id, server_id)
        if self._rounds.has(round_id):
            session = self._rounds.get(round_id).session
            events = await session.step(lambda it, now: it.regrade(rethink(rulings.in_force(it.past)), now))
        else:
            events = round_.regrade(rethink(rulings.in_force(round_.past)), self._clock())
            await self._past.save(await self._past.load(round_id, server_id))
        for settled in round_.past:
            await self._correct(round_id, settled, reinstate=settled.number == taken_back)
        return _ruled(events)

    async def _correct(self, round_id: str, settled: Settled, *, reinstate: bool) -> None:
        """Bring the ledger to what the question counts for now; where it is that already, nothing is written."""
        if any(award.void for award in settled.awards):
            await self._storage.void(round_id, settled.number)
            return
        if reinstate:
            await self._storage.reinstate(round_id, settled.number)
        right = {award.person_id: award.points for award in settled.awards if award.verdict is Verdict.RIGHT}
        await self._storage.accept(round_id, settled.number, right)


def asked_in(round_: Round, settled: Settled) -> Asked:
    """A settled question as it was shown."""
    return Asked(settled.number, 0, round_.questions[settled.index], settled.order)


def _ruled(events: tuple[Event, ...]) -> Ruled:
    regraded = next(event for event in events if isinstance(event, Regraded))
    return Ruled(regraded.changes, regraded.standings)
