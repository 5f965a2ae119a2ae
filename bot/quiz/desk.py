"""Where answers are handed in: which ones count, what is said about those that do not, and hints.

Rule: `at`, the moment of the press, decides; when it arrives only matters because a closed desk takes nothing more.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.questions.question import Question
from bot.quiz import events as ev
from bot.quiz.asked import Asked, Choice
from bot.quiz.award import Given
from bot.quiz.door import Door
from bot.quiz.events import Decline, Event, LockReason, Refusal
from bot.quiz.hint import make_hint
from bot.quiz.play import Play
from bot.quiz.state import State
from bot.quiz.verdict import Verdict

Judge = Callable[[Question, str], Verdict]
"""Judges what was typed in answer to a question."""


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody answered question `number` at the moment `at`."""

    person_id: int
    name: str
    number: int
    choice: Choice
    at: float


@dataclass(frozen=True, slots=True)
class Desk:
    """Takes the answers to the question under way."""

    play: Play
    door: Door
    judge: Judge | None

    def hand_in(self, press: Press) -> tuple[Event, ...]:
        """Take an answer, letting its person in where needed, or say why not."""
        refusal = self._refusal(press)
        asked = None if refusal else self.play.asked
        if asked is None:
            return (self._refused(press, refusal or Refusal.TOO_LATE),)
        read = asked.read(press.choice)
        if read is None:
            return (self._refused(press, Refusal.NOT_AN_ANSWER),)
        known = self.play.progress.roster.is_present(press.person_id)
        joined = () if known else (self.door.enter(press.person_id, press.name),)
        return (*joined, self._take(press, asked, read))

    def _refusal(self, press: Press) -> Refusal | None:
        """Why a press does not count; None when it does. What a person did before is told before the time is."""
        progress = self.play.progress
        sitting, player = progress.sitting, progress.roster.players.get(press.person_id)
        if progress.state.over:
            return Refusal.OVER
        if press.number > progress.number or progress.state is State.LOBBY:
            return Refusal.NOT_YET
        if press.number < progress.number or sitting is None:
            return Refusal.TOO_LATE
        if not sitting.may_replace(press.person_id, press.at, change=self.play.plan.rules.change_answers):
            return Refusal.ALREADY_ANSWERED
        if player is not None and player.out:
            return Refusal.OUT
        if not (player and player.present) and not self.door.is_open:
            return Refusal.NO_NEWCOMERS
        return self._lateness(press)

    def _lateness(self, press: Press) -> Refusal | None:
        progress = self.play.progress
        if self.play.sitting.open_at(press.at, progress.roster.extra_for(press.person_id)):
            return None
        if progress.state is State.PAUSED:
            return Refusal.PAUSED
        taken = progress.state is State.LOCKED and progress.lock_reason is LockReason.TAKEN
        return Refusal.TAKEN if taken else Refusal.TOO_LATE

    def _refused(self, press: Press, reason: Refusal) -> Event:
        return ev.AnswerRefused(press.person_id, press.number, reason, self.chosen_by(press.person_id, press.number))

    def _take(self, press: Press, asked: Asked, choice: Choice) -> Event:
        sitting, roster = self.play.sitting, self.play.progress.roster
        roster.rename(press.person_id, press.name)
        latency_ms = round(sitting.latency(press.at) * 1000)
        verdict = self._verdict(asked, choice)
        given = Given(press.person_id, press.name, asked.number, choice, press.at, latency_ms, verdict)
        changed = press.person_id in sitting.given
        sitting.given[press.person_id] = given
        named, answered, players = asked.named(choice), len(sitting.given), roster.count_playing()
        return ev.AnswerTaken(press.person_id, given, named, changed, answered, players)

    def _verdict(self, asked: Asked, choice: Choice) -> Verdict:
        if not isinstance(choice, str):
            return asked.verdict(choice)
        if self.judge is None:
            raise ValueError("a typed answer needs a judge")
        return self.judge(asked.question, choice)

    def put_back(self, given: Iterable[Given]) -> None:
        """Answers that were taken by an earlier process; those to other questions are passed over."""
        sitting = self.play.progress.sitting
        if sitting is None or self.play.progress.state.over:
            return
        for answer in given:
            if answer.number == sitting.number:
                if not self.play.progress.roster.is_present(answer.person_id):
                    self.door.enter(answer.person_id, answer.name)
                sitting.given[answer.person_id] = answer

    def chosen_by(self, person_id: int, number: int) -> str:
        """What stands for a person at a question, as they would say it; empty where nothing does."""
        asked, sitting = self.play.asked, self.play.progress.sitting
        if asked and sitting and sitting.number == number:
            given = sitting.given.get(person_id)
            return asked.named(given.choice) if given else ""
        settled = next((settled for settled in reversed(self.play.past) if settled.number == number), None)
        if settled is None:
            return ""
        shown = self.play.plan.asked(number, settled.index, settled.order)
        theirs = (award for award in settled.awards if award.person_id == person_id and award.answered)
        return next((shown.named(award.choice) for award in theirs), "")

    def hint(self, person_id: int, number: int) -> tuple[Event, ...]:
        """Sell the hint to question `number`; who has it sees it again for nothing."""
        progress, asked = self.play.progress, self.play.asked
        if progress.state is not State.QUESTION or asked is None or number != asked.number:
            return (ev.Declined(person_id, Decline.OVER if progress.state.over else Decline.NOT_NOW),)
        hint = make_hint(asked, self.play.plan.dice("hint", number)) if self.play.plan.rules.hints else None
        if hint is None:
            return (ev.Declined(person_id, Decline.NO_HINT),)
        sitting, player = self.play.sitting, progress.roster.players.get(person_id)
        answered = not sitting.waits_for(person_id) and person_id not in sitting.paid
        if answered or (player is not None and player.out):
            return (ev.Declined(person_id, Decline.NOT_NOW),)  # nothing to gain by it any more
        sitting.paid[person_id] = hint.price
        return (ev.HintGiven(person_id, number, hint),)
