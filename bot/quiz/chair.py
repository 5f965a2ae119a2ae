"""Where a round is led from: start, pause, resume, skip, go on, stop, and who may ask for them."""

from dataclasses import dataclass

from bot.quiz import events as ev
from bot.quiz.events import Decline, EndReason, Event
from bot.quiz.play import Play
from bot.quiz.state import State, Trigger, possible


@dataclass(frozen=True, slots=True)
class Chair:
    """Takes what the host of a play asks for, or says why not. `may`: the server trusts whoever asks."""

    play: Play

    def _forbidden(self, person_id: int, trigger: Trigger, *, may: bool) -> Decline | None:
        """Why somebody's request is declined: not theirs to ask, or not possible now."""
        progress = self.play.progress
        if progress.state.over:
            return Decline.OVER
        if not may and person_id != progress.host_id:
            return Decline.NOT_ALLOWED
        return None if possible(progress.state, trigger) else Decline.NOT_NOW

    def start(self, person_id: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """Start now, without waiting for the lobby's end."""
        state = self.play.progress.state
        if state is not State.LOBBY and not state.over:
            return (ev.Declined(person_id, Decline.ALREADY_STARTED),)
        declined = self._forbidden(person_id, Trigger.START, may=may)
        if declined is None and not self.play.somebody_there:
            declined = Decline.NOBODY_JOINED
        return (ev.Declined(person_id, declined),) if declined else self.play.ask(Trigger.START, now)

    def pause(self, person_id: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """Stop the clock of a question, a reveal or a break."""
        declined = self._forbidden(person_id, Trigger.PAUSE, may=may)
        return (ev.Declined(person_id, declined),) if declined else self.play.pause(person_id, now)

    def resume(self, person_id: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """Go on where it was paused."""
        # Every pause can be forgotten, and nothing else can: this asks whether it is paused, whatever it goes back to.
        declined = self._forbidden(person_id, Trigger.FORGOTTEN, may=may)
        if declined:
            return (ev.Declined(person_id, declined),)
        resumed = self.play.resume(person_id, now)
        return (*resumed, *self.play.close_if_complete(now))  # the one who was waited for may have left meanwhile

    def skip(self, person_id: int, number: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """Give up question `number`, if that is the one under way: it counts for nobody."""
        declined = self._forbidden(person_id, Trigger.SKIP, may=may)
        if declined is None and number != self.play.progress.number:
            declined = Decline.NOT_NOW
        if declined:
            return (ev.Declined(person_id, declined),)
        return ev.Skipped(number, person_id), *self.play.skip(now)

    def go_on(self, person_id: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """Cut a reveal or a break short."""
        declined = self._forbidden(person_id, Trigger.NEXT, may=may)
        if declined:
            return (ev.Declined(person_id, declined),)
        if self.play.progress.state is State.BREAK:
            self.play.progress.silent = 0  # somebody is there
        return self.play.go_on(now)

    def stop(self, person_id: int, now: float, *, may: bool) -> tuple[Event, ...]:
        """End it. A question still open counts for nobody; one that had closed is settled first."""
        declined = self._forbidden(person_id, Trigger.STOP, may=may)
        return (ev.Declined(person_id, declined),) if declined else self.play.end(EndReason.STOPPED, now)
