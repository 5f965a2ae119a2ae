"""What a round keeps: which of its steps are not kept yet, and how they become rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.questions import Question
from bot.quiz import Award, EndReason, Event, Round, Standing, dump_given
from bot.quiz import Verdict as Judged
from bot.quiz.events import AnswerRefused, AnswerTaken, Declined, Finished, HintGiven, Joined, Regraded, Revealed
from bot.storage import Entry, SavedRound, Taken, Verdict
from bot.storage import Standing as LedgerLine
from bot.tutor.room import Place

_VERDICTS = {
    Judged.RIGHT: Verdict.RIGHT,
    Judged.CLOSE: Verdict.WRONG,  # a near miss is told in private and earns nothing
    Judged.WRONG: Verdict.WRONG,
    Judged.NONE: Verdict.UNANSWERED,
}
_NOTHING_HAPPENED = (AnswerRefused, Declined)
_PRIVATE = (AnswerTaken, HintGiven, *_NOTHING_HAPPENED)


def is_private(event: Event) -> bool:
    """Whether it concerns one person alone."""
    return isinstance(event, _PRIVATE)


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be kept as one: all that happened up to step number `upto`."""

    events: tuple[Event, ...]
    upto: int
    silent: bool
    """Something changed that no event tells of."""

    @property
    def answers_only(self) -> bool:
        """Whether the answers by themselves say it all: each lets its person in again when it is put back."""
        if self.silent:
            return False
        who = {event.person_id for event in self.events if isinstance(event, AnswerTaken)}
        others = [event for event in self.events if not isinstance(event, AnswerTaken)]
        return bool(who) and all(isinstance(event, Joined) and event.person_id in who for event in others)

    @property
    def regraded(self) -> bool:
        """Whether what was settled has changed."""
        return any(isinstance(event, Regraded) for event in self.events)

    def answers(self, place: Place, round_id: str) -> tuple[Taken, ...]:
        """A row for every answer."""
        return tuple(
            Taken(
                server_id=place.server_id,
                round_id=round_id,
                question_number=event.given.number,
                person_id=event.person_id,
                answer=dump_given(event.given),
            )
            for event in self.events
            if isinstance(event, AnswerTaken)
        )


@dataclass(slots=True)
class Unkept:
    """What happened in a round and is not kept yet, numbered by steps so that many can wait for one write."""

    steps: int = 0
    """How many there were."""
    failures: int = 0
    failing: bool = False
    """The last write did not come off."""
    under_way: tuple[Event, ...] = ()
    """What is being written."""
    _events: list[Event] = field(default_factory=list)
    _silent: bool = False
    _kept: int = 0
    _failure: tuple[int, Exception] | None = None

    def add(self, events: Sequence[Event], *, silent: bool = False) -> None:
        """A step was taken."""
        happened = [event for event in events if not isinstance(event, _NOTHING_HAPPENED)]
        if happened or silent:
            self._events += happened
            self._silent |= silent
            self.steps += 1

    def is_kept(self, step: int) -> bool:
        """Whether everything up to that step is."""
        return step <= self._kept

    def begin(self) -> Page:
        """All there is, to be written now; then tell `kept` or `failed`."""
        page = Page(tuple(self._events), self.steps, self._silent)
        self._events, self._silent, self.under_way = [], False, page.events
        return page

    def kept(self, page: Page) -> None:
        """It is on the disk."""
        self._kept, self.under_way, self.failing = page.upto, (), False

    def failed(self, page: Page, error: BaseException) -> None:
        """It may not be; it is kept with what comes next."""
        self._events[:0] = page.events
        self._silent |= page.silent
        self.under_way = ()
        self.failing = True
        if isinstance(error, Exception):  # who was told to stop waiting has not failed
            self.failures += 1
            self._failure = (page.upto, error)

    def failed_since(self, failures: int, step: int) -> Exception | None:
        """The error, where a write of that step failed after there had been `failures`."""
        if self._failure is None or self.failures == failures or self._failure[0] < step or self.is_kept(step):
            return None
        return self._failure[1]

    def rows(self, place: Place, round_id: str, now: float) -> tuple[Entry, ...]:
        """The ledger's rows among what is not kept."""
        return entries(self._events, place, round_id, now)


def saved_round(round_: Round, place: Place, message_id: int | None, now: float, after: int) -> SavedRound:
    """Where the round is now, with its pages from number `after` on."""
    deadline = round_.deadline
    return SavedRound(
        round_id=round_.round_id,
        server_id=place.server_id,
        channel_id=place.channel_id,
        message_id=message_id,
        host_id=round_.host_id,
        state=round_.present_text(),
        deadline_at=None if deadline is None else datetime.fromtimestamp(deadline, UTC),
        updated_at=datetime.fromtimestamp(now, UTC),
        pages=round_.pages(after),
    )


def closing(board: Iterable[LedgerLine]) -> Finished:
    """The end of a round that can't go on, from what the ledger has of it."""
    lines = tuple(
        Standing(
            rank=line.rank,
            person_id=line.person_id,
            name=line.name,
            points=line.points,
            right=line.right,
            answered=line.answered,
            asked=line.answered,
            time_ms=0,
            streak=0,
            best_streak=0,
        )
        for line in board
    )
    return Finished(EndReason.CLOSED, lines, (), 0)


def entries(events: Iterable[Event], place: Place, round_id: str, now: float) -> tuple[Entry, ...]:
    """A row for every award of the questions revealed among `events`."""
    return tuple(
        entry
        for event in events
        if isinstance(event, Revealed) and not event.skipped
        for entry in _entries(event, place, round_id, now)
    )


def _entries(revealed: Revealed, place: Place, round_id: str, now: float) -> Iterable[Entry]:
    question, solo = revealed.asked.question, len(revealed.standings) == 1
    teams = {line.person_id: line.team for line in revealed.standings}
    for award in revealed.awards:
        yield _entry(award, question, place, round_id, now, solo=solo, team=teams.get(award.person_id, ""))


def _entry(
    award: Award, question: Question, place: Place, round_id: str, now: float, *, solo: bool, team: str
) -> Entry:
    return Entry(
        server_id=place.server_id,
        channel_id=place.channel_id,
        round_id=round_id,
        question_number=award.number,
        question_id=question.question_id,
        topic=question.topic,
        person_id=award.person_id,
        name=award.name,
        verdict=_VERDICTS[award.verdict],
        points=award.points,
        latency_ms=award.latency_ms if award.answered else None,
        at=datetime.fromtimestamp(award.at or now, UTC),
        solo=solo,
        team=team,
    )
