"""Coming into a round and going out of it."""

from dataclasses import dataclass

from bot.quiz import events as ev
from bot.quiz.events import Decline, Event
from bot.quiz.play import Play
from bot.quiz.state import State, Trigger


@dataclass(frozen=True, slots=True)
class Door:
    """Lets people in and out of a play; whether that ends a question is not its business."""

    play: Play

    @property
    def is_open(self) -> bool:
        """Whether newcomers, and those who left, may come in."""
        rules = self.play.plan.rules
        return self.play.progress.state is State.LOBBY or (rules.late_join and not rules.traits.one_miss)

    def join(self, person_id: int, name: str, now: float, team: str) -> tuple[Event, ...]:
        """Come in; whoever does so, or would but is in already, is there: see `_here`."""
        progress = self.play.progress
        if progress.state.over:
            return (ev.Declined(person_id, Decline.OVER),)
        if progress.roster.is_present(person_id):
            return self._here(now) or (ev.Declined(person_id, Decline.ALREADY_JOINED),)
        if not self.is_open:
            return (ev.Declined(person_id, Decline.NO_NEWCOMERS),)
        return (self.enter(person_id, name, team), *self._here(now))

    def enter(self, person_id: int, name: str, team: str = "") -> Event:
        """Let somebody in. A team wished for, or drawn; who comes back is in the one they were in."""
        roster, plan = self.play.progress.roster, self.play.plan
        known = roster.players.get(person_id)
        if known is not None:
            team = known.team
        elif plan.rules.traits.teams:
            team = roster.draw_team(plan.rules.team_names, team, plan.dice("team", person_id))
        player = roster.join(person_id, name, self.play.progress.number, team)
        return ev.Joined(person_id, name, len(roster.present()), player.team)

    def _here(self, now: float) -> tuple[Event, ...]:
        """Somebody is there: the questions nobody answered do not end the round."""
        if self.play.progress.state is not State.BREAK or not self.play.progress.asking_who_is_there:
            return ()
        self.play.progress.silent = 0
        return self.play.ask(Trigger.NEXT, now)

    def leave(self, person_id: int) -> tuple[Event, ...]:
        """Go out. The host hands over to whoever joined first, also a host who never played."""
        progress, roster = self.play.progress, self.play.progress.roster
        if progress.state.over:
            return (ev.Declined(person_id, Decline.OVER),)
        if not roster.is_present(person_id):
            return self._hand_over(person_id) or (ev.Declined(person_id, Decline.NOT_IN_ROUND),)
        player = roster.leave(person_id)
        return ev.Left(person_id, player.name, len(roster.present())), *self._hand_over(person_id)

    def _hand_over(self, left_id: int) -> tuple[Event, ...]:
        progress = self.play.progress
        heir = progress.roster.heir(left_id)
        if left_id != progress.host_id or heir is None:
            return ()
        progress.host_id = heir.person_id
        return (ev.HostChanged(left_id, heir.person_id, heir.name),)
