"""The steps of a round: each follows one arrow of the table in state.py and returns what is to be announced.

`Round` decides whether a step is due, `Chair` whether it is allowed; here it is taken.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from bot.quiz import events as ev
from bot.quiz.asked import Asked
from bot.quiz.award import Award
from bot.quiz.events import EndReason, Event, LockReason
from bot.quiz.plan import Plan
from bot.quiz.progress import Held, Progress, Settled
from bot.quiz.regrade import Ruling, changes, regrade
from bot.quiz.scoring import streaks_after
from bot.quiz.settling import drawn, settle
from bot.quiz.sitting import Sitting
from bot.quiz.standings import Standing, TeamStanding, standings, team_standings
from bot.quiz.state import BACK, ImpossibleMoveError, State, Trigger, follow
from bot.quiz.verdict import Verdict


@dataclass(slots=True)
class Play:
    """A round's plan, how far it has come, and what is behind it."""

    plan: Plan
    progress: Progress
    past: list[Settled]

    @property
    def asked(self) -> Asked | None:
        """The question of the sitting."""
        sitting = self.progress.sitting
        return self.plan.asked(sitting.number, sitting.index, sitting.order) if sitting else None

    @property
    def sitting(self) -> Sitting:
        """The question under way. ImpossibleMoveError where there is none."""
        if self.progress.sitting is None:
            raise ImpossibleMoveError(f"no question is under way in {self.progress.state.name}")
        return self.progress.sitting

    @property
    def somebody_there(self) -> bool:
        """Whether a question would have anybody to be put to."""
        return self.plan.rules.traits.open_door or bool(self.progress.roster.present())

    @property
    def deadline(self) -> float | None:
        """When the state ends by itself; None when nothing is to come."""
        if self.progress.state.over:
            return None
        return self._last_bell() if self.progress.state is State.QUESTION else self.progress.until

    def _last_bell(self) -> float:
        """The common bell, or a later one of somebody with extra time who has not answered."""
        players, sitting = self.progress.roster.players, self.sitting
        if not self.progress.roster.extra:  # this is asked at every step
            return sitting.bell()
        late = (
            percent
            for person_id, percent in self.progress.roster.extra.items()
            if person_id in players and players[person_id].playing and sitting.waits_for(person_id)
        )
        return sitting.bell(max(late, default=0))

    def standings(self) -> tuple[Standing, ...]:
        """The board as it is now."""
        return standings(self.progress.roster.players.values(), speed=self.plan.rules.speed_counts)

    def teams(self) -> tuple[TeamStanding, ...]:
        """The teams' board; empty where there are none."""
        if not self.plan.rules.traits.teams:
            return ()
        return team_standings(self.plan.rules.team_names, self.progress.roster.players.values(), self._awards())

    def _awards(self) -> list[Award]:
        return [award for settled in self.past for award in settled.awards]

    def regrade(self, rulings: Collection[Ruling]) -> tuple[Event, ...]:
        """Do the scoring again under `rulings`. What was changed is announced, also when that is nothing."""
        before = self._awards()
        after = regrade(before, rulings, self.plan.rules)
        by_number = {number: tuple(group) for number, group in groupby(after, attrgetter("number"))}
        self.past = [replace(settled, awards=by_number.get(settled.number, ())) for settled in self.past]
        self.progress.roster.recount(after, one_miss=self.plan.rules.traits.one_miss)
        return (ev.Regraded(changes(before, after), self.standings(), self.teams()),)

    def _follow(self, trigger: Trigger) -> None:
        self.progress.state = follow(self.progress.state, trigger)

    def ask(self, trigger: Trigger, now: float) -> tuple[Event, ...]:
        """Open the next question."""
        self._follow(trigger)
        progress, plan = self.progress, self.plan
        progress.number += 1
        index = plan.index(progress.number)
        seconds = plan.rules.seconds_for(plan.questions[index])
        progress.sitting = Sitting(progress.number, index, plan.order(progress.number), seconds, opened_at=now)
        progress.asking_who_is_there = False
        return (self.scene(),)

    def complete(self) -> LockReason | None:
        """Why the question need not wait for its bell; None while it has to."""
        rules, sitting = self.plan.rules, self.sitting
        if rules.traits.first_takes_all and any(given.verdict is Verdict.RIGHT for given in sitting.given.values()):
            return LockReason.TAKEN
        if rules.traits.open_door or rules.change_answers:
            return None
        everybody = self.progress.roster.players.items()  # not `playing()`: the first who is waited for is enough
        waiting = any(sitting.waits_for(person_id) and player.playing for person_id, player in everybody)
        return None if waiting else LockReason.ALL_ANSWERED

    def close_if_complete(self, now: float) -> tuple[Event, ...]:
        """Close the question, if one is open and need not wait for its bell."""
        reason = self.complete() if self.progress.state is State.QUESTION else None
        return self.lock(reason, now) if reason else ()

    def lock(self, reason: LockReason, now: float) -> tuple[Event, ...]:
        """Close the question; what was pressed before still has a moment to arrive."""
        if reason is not LockReason.BELL:
            self.sitting.closed_at = now
        self._follow(Trigger.BELL if reason is LockReason.BELL else Trigger.COMPLETE)
        self.progress.lock_reason = reason
        self.progress.until = now + self.plan.rules.grace_seconds
        return (self.scene(),)

    def reveal(self, now: float) -> tuple[Event, ...]:
        """Settle the question: awards, standings, who is out."""
        self._follow(Trigger.GRACE_OVER)
        sitting = self.sitting
        asked = self.plan.asked(sitting.number, sitting.index, sitting.order)
        awards = settle(asked, sitting, self.progress.roster, self.plan.rules, self._streaks())
        self.progress.silent = 0 if sitting.given else self.progress.silent + 1
        fallen = self.progress.roster.award(awards, one_miss=self.plan.rules.traits.one_miss)
        return self._put_away(Settled(sitting.number, sitting.index, sitting.order, False, awards, fallen), now)

    def _streaks(self) -> dict[int, int]:
        """From the last question that counts; one that is void, or was skipped, is as if it had not been."""
        counting = (settled.awards for settled in reversed(self.past) if settled.counts)
        return streaks_after(next(counting, ()))

    def skip(self, now: float) -> tuple[Event, ...]:
        """Give the question up: its answer is shown, and it counts for nobody."""
        self._follow(Trigger.SKIP)
        sitting = self.sitting
        return self._put_away(Settled(sitting.number, sitting.index, sitting.order, True, ()), now)

    def _put_away(self, settled: Settled, now: float) -> tuple[Event, ...]:
        self.past.append(settled)
        self.progress.sitting = None
        self.progress.until = now + self.plan.rules.reveal_seconds
        return (self.scene(),)

    def go_on(self, now: float) -> tuple[Event, ...]:
        """From a reveal or a break to whatever comes after it."""
        progress, rules = self.progress, self.plan.rules
        ending = self._ending()
        if ending:
            return self.finish(Trigger.LAST, ending)
        if progress.state is State.BREAK:
            return self.ask(Trigger.NEXT, now)
        if progress.silent >= rules.silent_limit:
            self._follow(Trigger.SILENCE)
            progress.until, progress.asking_who_is_there = now + rules.still_there_seconds, True
            return (self.scene(),)
        if rules.break_every and progress.number % rules.break_every == 0:
            self._follow(Trigger.BREATHER)
            progress.until = now + rules.break_seconds
            return (self.scene(),)
        return self.ask(Trigger.NEXT, now)

    def _ending(self) -> EndReason | None:
        roster, traits = self.progress.roster, self.plan.rules.traits
        if self.plan.total and self.progress.number >= self.plan.total:
            return EndReason.COMPLETED
        # Alone one plays until the first miss; several until one is left.
        if traits.one_miss and len(roster.playing()) < min(2, len(roster.players)):
            return EndReason.DECIDED
        return EndReason.EVERYBODY_LEFT if not roster.present() and not traits.open_door else None

    def pause(self, by_id: int, now: float) -> tuple[Event, ...]:
        """Stop the clock of what is under way."""
        left = max(0.0, (self.deadline or now) - now)
        self.progress.held = Held(self.progress.state, left, by_id)
        if self.progress.sitting:
            self.progress.sitting.pause(now)
        self._follow(Trigger.PAUSE)
        self.progress.until = now + self.plan.rules.pause_seconds
        return (self.scene(),)

    def resume(self, by_id: int, now: float) -> tuple[Event, ...]:
        """Let it run on."""
        held = self.progress.held
        if held is None:
            raise ImpossibleMoveError(f"nothing is paused in {self.progress.state.name}")
        self._follow(BACK[held.state])
        if self.progress.sitting:
            self.progress.sitting.resume(now)
        self.progress.held, self.progress.until = None, now + held.seconds_left
        return ev.Resumed(by_id, self.deadline or now), self.scene()

    def end(self, reason: EndReason, now: float) -> tuple[Event, ...]:
        """End it before its time; a question that had closed is settled first."""
        settled = self.reveal(now) if self.progress.state is State.LOCKED else ()
        return (*settled, *self.finish(Trigger.STOP, reason))

    def finish(self, trigger: Trigger, reason: EndReason) -> tuple[Event, ...]:
        """End it: standings as they are; a question under way counts for nobody."""
        self._follow(trigger)
        self.progress.ended = reason
        return (self.scene(),)

    def restart_clock(self, now: float) -> None:
        """Give what ran out while nobody was looking its full time again."""
        progress, rules = self.progress, self.plan.rules
        if self.deadline is None or now < self.deadline:
            return
        full = {
            State.LOBBY: rules.lobby_seconds,
            State.LOCKED: rules.grace_seconds,
            State.REVEAL: rules.reveal_seconds,
            State.BREAK: rules.still_there_seconds if progress.asking_who_is_there else rules.break_seconds,
            State.PAUSED: rules.pause_seconds,
        }
        if progress.state is State.QUESTION:
            self.sitting.ring_afresh(now)
        else:
            progress.until = now + full[progress.state]

    def scene(self) -> Event:
        """What stands before the players now, as the event that announced it."""
        progress, plan, asked = self.progress, self.plan, self.asked
        match progress.state:
            case State.LOBBY:
                return ev.LobbyOpened(plan.round_id, progress.host_id, plan.rules, plan.total, progress.until)
            case State.QUESTION if asked:
                return ev.QuestionAsked(asked, self.sitting.seconds, self.sitting.bell())
            case State.LOCKED:
                return ev.Locked(progress.number, progress.lock_reason, progress.until)
            case State.REVEAL:
                return self._revealed(self.past[-1])
            case State.BREAK if progress.asking_who_is_there:
                return ev.StillThere(progress.silent, progress.until)
            case State.BREAK:
                return ev.BreakStarted(progress.until, self.standings())
            case State.PAUSED if progress.held:
                return ev.Paused(progress.held.by_id, progress.until)
            case State.ABANDONED if progress.ended:
                return ev.Abandoned(progress.ended)
            case State.FINISHED if progress.ended:
                return ev.Finished(progress.ended, self.standings(), self.teams(), len(self.past), asked)
            case state:
                raise AssertionError(f"{state.name} without what belongs to it")

    def _revealed(self, settled: Settled) -> Event:
        asked = self.plan.asked(settled.number, settled.index, settled.order)
        return ev.Revealed(
            asked=asked,
            right_letters=asked.right_letters,
            skipped=settled.skipped,
            counts=drawn(len(settled.order), settled.awards),
            awards=settled.awards,
            fallen=settled.fallen,
            standings=self.standings(),
            teams=self.teams(),
            until=self.progress.until,
        )
