"""One round, from its lobby to its last board. Calls in, events out, and `deadline` says when to call `tick`.

The states and arrows are the table in state.py. Whoever drives a round waits until `deadline`, calls `tick(now)`, and
passes on what people do; every call returns what is to be announced. A tick that comes early does nothing. One that
comes late takes the one step that is due, and the next deadline counts from then: a slow bot robs nobody of their time.

Rule: no clock, no dice, no waiting in here. What people do wrong comes back as an event; the driver's mistakes raise.
"""

from collections.abc import Collection, Sequence
from random import Random
from typing import Any

from bot.questions.question import Question
from bot.quiz import events as ev
from bot.quiz.asked import Asked, Choice
from bot.quiz.ballot import vote_skip
from bot.quiz.chair import Chair
from bot.quiz.desk import Desk, Judge, Press
from bot.quiz.door import Door
from bot.quiz.events import Decline, EndReason, Event, LockReason
from bot.quiz.plan import draw_plan
from bot.quiz.play import Play
from bot.quiz.player import Player
from bot.quiz.progress import Progress, Settled
from bot.quiz.regrade import Ruling
from bot.quiz.rules import Rules
from bot.quiz.snapshot import dump, dump_pages, dump_present, load, load_answers
from bot.quiz.standings import Standing, TeamStanding
from bot.quiz.state import State, Trigger


class Round:
    """A round; see the module. Ids are Discord's, `now` and `at` are seconds since the epoch."""

    def __init__(
        self,
        round_id: str,
        host_id: int,
        questions: Sequence[Question],
        rules: Rules,
        rng: Random,
        now: float,
        judge: Judge | None = None,
    ) -> None:
        """Opens the lobby. ValueError without questions, or with one a round cannot ask (typed ones need a judge)."""
        plan = draw_plan(round_id, rules, questions, rng, typed=judge is not None)
        until = now if rules.traits.open_door else now + rules.lobby_seconds
        self._seat(Play(plan, Progress(host_id, until), []), judge)

    @classmethod
    def restore(cls, snapshot: dict[str, Any], now: float, judge: Judge | None = None) -> "Round":
        """The round of a snapshot, as it was. What ran out in the meantime gets its full time again.

        Answers that were taken after it and stored one by one (`AnswerTaken.given`) are in it as the list `answers`;
        those to other questions are passed over. SnapshotError for one that cannot be read.
        """
        plan, progress, past = load(snapshot)
        restored = cls.__new__(cls)
        restored._seat(Play(plan, progress, past), judge)
        restored._desk.put_back(load_answers(snapshot))
        restored._play.restart_clock(now)
        restored._play.close_if_complete(now)  # the last answer was stored, its consequence was not
        return restored

    def _seat(self, play: Play, judge: Judge | None) -> None:
        self._play = play
        self._door = Door(play)
        self._chair = Chair(play)
        self._desk = Desk(play, self._door, judge)

    def snapshot(self) -> dict[str, Any]:
        """All of it, JSON-able. The judge is not in it."""
        return dump(self._play.plan, self._play.progress, self._play.past)

    def present_text(self) -> str:
        """What of it still moves, as JSON: small, to be written at every step."""
        return dump_present(self._play.progress)

    def pages(self, after: int = 0) -> tuple[tuple[int, str], ...]:
        """What is settled, as JSON by number, from `after` on: the plan, then each question done with. A page stays as
        it is unless the round is regraded; together, as the list `pages`, they make a snapshot of `present_text`."""
        return dump_pages(self._play.plan, self._play.past, after)

    # ------------------------------------------------------------------ what can be seen

    @property
    def round_id(self) -> str:
        """As it was given."""
        return self._play.plan.round_id

    @property
    def rules(self) -> Rules:
        """What was agreed."""
        return self._play.plan.rules

    @property
    def state(self) -> State:
        """Where it is."""
        return self._play.progress.state

    @property
    def deadline(self) -> float | None:
        """When to call `tick`; None when it is over. Any call may move it."""
        return self._play.deadline

    @property
    def host_id(self) -> int:
        """Who may start, pause, skip and end it."""
        return self._play.progress.host_id

    @property
    def number(self) -> int:
        """Of the question under way, or of the last one; 0 before the first."""
        return self._play.progress.number

    @property
    def asked(self) -> Asked | None:
        """The question under way, also while paused; None between a reveal and the next question."""
        return self._play.asked

    @property
    def players(self) -> tuple[Player, ...]:
        """Everybody who ever joined, in the order of joining."""
        return tuple(self._play.progress.roster.players.values())

    @property
    def past(self) -> tuple[Settled, ...]:
        """The questions that are done with."""
        return tuple(self._play.past)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All that can be asked; a `Settled.index` points in here."""
        return self._play.plan.questions

    @property
    def ended(self) -> EndReason | None:
        """Why it is over; None while it is not."""
        return self._play.progress.ended

    def scene(self) -> Event:
        """What stands before the players now, as the event that announced it: to draw the message again."""
        return self._play.scene()

    def standings(self) -> tuple[Standing, ...]:
        """The board, best first."""
        return self._play.standings()

    def team_standings(self) -> tuple[TeamStanding, ...]:
        """The teams' board, best first; empty where there are no teams."""
        return self._play.teams()

    # ------------------------------------------------------------------ what players do

    def join(self, person_id: int, name: str, now: float, team: str = "") -> tuple[Event, ...]:
        """Come in, or back in. `team` is a wish. Says "I am here" when that was asked."""
        return self._door.join(person_id, name, now, team)

    def here(self, person_id: int, name: str, now: float) -> tuple[Event, ...]:
        """The answer to "still there?"; joins whoever gives it."""
        if not self._play.progress.asking_who_is_there:
            return (ev.Declined(person_id, Decline.OVER if self.state.over else Decline.NOT_NOW),)
        return self.join(person_id, name, now)

    def leave(self, person_id: int, now: float) -> tuple[Event, ...]:
        """Go. Points stay on the board; an answer given stays given; a host hands over to who joined first."""
        return (*self._door.leave(person_id), *self._play.close_if_complete(now))

    def answer(
        self, person_id: int, name: str, choice: Choice, *, number: int, at: float, now: float
    ) -> tuple[Event, ...]:
        """Press an option of question `number` at the moment `at`; joins whoever is not in yet."""
        taken = self._desk.hand_in(Press(person_id, name, number, choice, at))
        return (*taken, *self._play.close_if_complete(now)) if isinstance(taken[-1], ev.AnswerTaken) else taken

    def chosen_by(self, person_id: int, number: int) -> str:
        """What stands for a person at a question, as they would say it; empty where nothing does."""
        return self._desk.chosen_by(person_id, number)

    def hint(self, person_id: int, number: int) -> tuple[Event, ...]:
        """Buy the hint to question `number`; who has it sees it again for nothing."""
        return self._desk.hint(person_id, number)

    def vote_skip(self, person_id: int, now: float, number: int | None = None) -> tuple[Event, ...]:
        """Vote for giving up the question under way (question `number`, where the button knows it)."""
        return vote_skip(self._play, person_id, self.number if number is None else number, now)

    def grant(self, person_id: int, percent: int) -> None:
        """Give somebody 25, 50 or 100 per cent more time, in private; 0 takes it back. ValueError for other figures.
        Reaches the question under way; the deadline may move."""
        if not self.state.over:
            self._play.progress.roster.grant(person_id, percent)

    def shown(self, number: int, at: float) -> None:
        """The message with question `number` appeared at `at`; its clock starts there. The deadline may move."""
        if self.state is State.QUESTION and self.number == number:
            self._play.sitting.show(at)

    # ------------------------------------------------------------------ what its host does; `may`: so may whoever asks

    def start(self, person_id: int, now: float, may: bool = False) -> tuple[Event, ...]:
        """Start now, without waiting for the lobby's end."""
        return self._chair.start(person_id, now, may=may)

    def pause(self, person_id: int, now: float, may: bool = False) -> tuple[Event, ...]:
        """Stop the clock of a question, a reveal or a break."""
        return self._chair.pause(person_id, now, may=may)

    def resume(self, person_id: int, now: float, may: bool = False) -> tuple[Event, ...]:
        """Go on where it was paused."""
        return self._chair.resume(person_id, now, may=may)

    def skip(self, person_id: int, now: float, may: bool = False, number: int | None = None) -> tuple[Event, ...]:
        """Give up the question under way (question `number`, where the button knows it): it counts for nobody."""
        return self._chair.skip(person_id, self.number if number is None else number, now, may=may)

    def go_on(self, person_id: int, now: float, may: bool = False) -> tuple[Event, ...]:
        """Cut a reveal or a break short."""
        return self._chair.go_on(person_id, now, may=may)

    def stop(self, person_id: int, now: float, may: bool = False) -> tuple[Event, ...]:
        """End it. A question still open counts for nobody; one that had closed is settled first."""
        return self._chair.stop(person_id, now, may=may)

    def close(self, now: float) -> tuple[Event, ...]:
        """End it because it cannot go on: its channel is gone, or a restored round lost its place."""
        return () if self.state.over else self._play.end(EndReason.CLOSED, now)

    def regrade(self, rulings: Collection[Ruling], now: float) -> tuple[Event, ...]:
        """Do the scoring again under all the `rulings` in force, also when the round is over. Idempotent."""
        regraded = self._play.regrade(rulings)
        return (*regraded, *self._play.close_if_complete(now))  # a ruling taken back may put somebody out again

    # ------------------------------------------------------------------ the clock's hand

    def tick(self, now: float) -> tuple[Event, ...]:
        """Take the step that is due; nothing when none is."""
        deadline = self.deadline
        if deadline is None or now < deadline:
            return ()
        play = self._play
        match self.state:
            case State.LOBBY if play.somebody_there:
                return play.ask(Trigger.START, now)
            case State.LOBBY:
                return play.finish(Trigger.EMPTY, EndReason.NOBODY_CAME)
            case State.QUESTION:
                return play.lock(LockReason.BELL, now)
            case State.LOCKED:
                return play.reveal(now)
            case State.BREAK if play.progress.asking_who_is_there:
                return play.finish(Trigger.NOBODY, EndReason.SILENCE)
            case State.REVEAL | State.BREAK:
                return play.go_on(now)
            case _:
                return play.finish(Trigger.FORGOTTEN, EndReason.FORGOTTEN)
