"""Anybody does anything at any time, and the round agrees with a diary of it (slow_model.py)."""

import json
from random import Random

from hypothesis import event as seen
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from quiz_scenes import ANN, BEN, CAT, HOST, NAMES, question
from slow_model import Diary

from bot.quiz import Accept, Mode, Pace, Round, Rules, Ruling, State, Void
from bot.quiz import events as ev
from bot.quiz.state import TABLE

NOBODY = -1
people = st.sampled_from([HOST, ANN, BEN, CAT])
eighths = st.integers(0, 40).map(lambda number: number / 8)  # sums of eighths of a second are never rounded
rules_to_play = st.builds(
    Rules,
    mode=st.sampled_from(Mode),
    pace=st.just(Pace.OWN),
    seconds=st.just(8.0),
    lobby_seconds=st.sampled_from([0.0, 4.0]),
    reveal_seconds=st.sampled_from([0.0, 2.0]),
    grace_seconds=st.sampled_from([0.0, 1.0]),
    change_answers=st.booleans(),
    speed=st.booleans(),
    streak_bonus=st.booleans(),
    hints=st.booleans(),
    late_join=st.booleans(),
    silent_limit=st.integers(1, 3),
    break_every=st.integers(0, 2),
)


class RoundMachine(RuleBasedStateMachine):
    """Plays a round and its diary side by side."""

    @initialize(
        rules=rules_to_play,
        questions=st.integers(1, 4),
        seed=st.integers(0, 99),
        early=st.lists(people, unique=True, min_size=1),
        begun=st.sampled_from([True, True, True, True, False]),
    )
    def open(self, rules: Rules, questions: int, seed: int, early: list[int], begun: bool) -> None:
        self.now, self.seed = 0.0, seed
        material = [question(number + 1) for number in range(questions)]
        self.round = Round("r1", HOST, material, rules, Random(seed), self.now)
        self.diary = Diary(rules, questions)
        self.awarded: set[tuple[int, int]] = set()
        self.rulings: list[Ruling] = []
        for person in early if begun else ():
            self.somebody_joins(person)
        if begun:
            self.the_deadline_comes(0.0)

    @rule(early=st.lists(people, unique=True, min_size=1))
    def another_round(self, early: list[int]) -> None:
        """Once one is over, so that a long play is not spent on a round nothing happens in any more."""
        if self.diary.is_over():
            self.open(self.round.rules, len(self.round.questions), self.seed + 1, early, True)

    def heard(self, events: tuple[ev.Event, ...]) -> tuple[ev.Event, ...]:
        """Everything that comes out goes through here."""
        assert not (
            self.diary.is_over() and any(not isinstance(event, ev.Declined | ev.AnswerRefused) for event in events)
        )
        for event in events:
            seen(type(event).__name__)
            if isinstance(event, ev.Revealed):
                keys = {(award.number, award.person_id) for award in event.awards}
                repeated = event.asked.number in self.diary.settled()
                assert repeated or not keys & self.awarded, "somebody was awarded twice"
                self.awarded |= keys
        self.diary.hear(events, self.now)
        for event in events:
            if isinstance(event, ev.Revealed) and not event.skipped:
                asked = {award["person"] for award in self.diary.awards(event.asked.number)}
                assert {award.person_id for award in event.awards} == asked
        return events

    # ------------------------------------------------------------ time

    @rule(seconds=eighths)
    def time_goes_by(self, seconds: float) -> None:
        self.now += seconds
        if self.round.deadline is None or self.now < self.round.deadline:
            before = self.round.snapshot()

            assert self.round.tick(self.now) == ()
            assert self.round.snapshot() == before

    @rule(late_by=st.sampled_from([0.0, 0.0, 0.0, 0.25, 60.0]))
    def the_deadline_comes(self, late_by: float) -> None:
        deadline, before = self.round.deadline, self.round.state
        if deadline is None:
            return
        if before is State.QUESTION:  # it waits for the last of those who may still answer, and for nobody else
            waited_for = (*self.late_ones(), NOBODY)
            assert deadline == max(self.diary.bell(self.round.number, person) for person in waited_for)
        self.now = max(self.now, deadline) + late_by

        events = self.heard(self.round.tick(self.now))

        assert len(events) == 1
        assert self.round.state in TABLE[before].values()
        if before is State.QUESTION:
            assert isinstance(events[0], ev.Locked)
            assert all(self.now >= self.diary.bell(self.round.number, person) for person in self.late_ones())

    def late_ones(self) -> list[int]:
        """Whom a question that closes at its bell has not waited for."""
        number = self.round.number
        return [person for person in self.diary.playing() if not self.diary.answer(number, person)]

    # ------------------------------------------------------------ answers

    @rule(
        person=people,
        option=st.sampled_from([0, 0, 0, 1, 1, 2, 3]),
        off_by=st.sampled_from([0, 0, 0, 0, -1, 1]),
        ago=st.integers(0, 12).map(lambda number: number / 8),
    )
    def somebody_presses(self, person: int, option: int, off_by: int, ago: float) -> None:
        self.a_press(person, option, max(0, self.round.number + off_by), self.now - ago)

    @rule(person=people, early_by=st.sampled_from([0.125, 0.0, -0.125]), arrives=st.sampled_from([0.0, 0.5]))
    def somebody_presses_at_the_bell(self, person: int, early_by: float, arrives: float) -> None:
        if not self.diary.is_open() or self.diary.is_over():
            return
        person = next(iter(self.late_ones()), person)  # rather somebody whom nothing else keeps from answering
        at = self.diary.bell(self.round.number, person) - early_by
        self.now = max(self.now, at + arrives)

        self.a_press(person, 0, self.round.number, at)

    @rule(pressed=st.lists(st.tuples(people, st.sampled_from([0, 0, 1]), eighths), min_size=1, max_size=4))
    def a_question_is_played_out(self, pressed: list[tuple[int, int, float]]) -> None:
        if self.round.state in (State.LOBBY, State.REVEAL, State.BREAK):
            self.the_deadline_comes(0.0)
        for person, option, seconds in pressed:
            self.now += seconds / 4
            self.a_press(person, option, self.round.number, self.now)
        for state in (State.QUESTION, State.LOCKED):
            if self.round.state is state:
                self.the_deadline_comes(0.0)

    def a_press(self, person: int, option: int, number: int, at: float) -> None:
        counts = self.diary.lets_through(person, number, at)
        asked = self.round.asked
        place = asked.order.index(option) if asked else 0

        events = self.round.answer(person, NAMES[person], (place,), number=number, at=at, now=self.now)

        taken = [event for event in events if isinstance(event, ev.AnswerTaken)]
        assert bool(taken) == counts
        assert len([event for event in events if isinstance(event, ev.AnswerRefused)]) == (not counts)
        for event in events:
            self.heard((event,))
            if isinstance(event, ev.AnswerTaken):
                latency = self.diary.latency_ms(number, at, len(self.diary.rows))
                self.diary.note("answer", person=person, number=number, option=option, at=at, latency=latency)
                assert event.given.latency_ms == latency

    # ------------------------------------------------------------ people

    @rule(person=people, comes=st.booleans())
    def somebody_comes_or_goes(self, person: int, comes: bool) -> None:
        if comes:
            self.somebody_joins(person)
        else:
            self.somebody_leaves(person)

    def somebody_joins(self, person: int) -> None:
        possible = not self.diary.is_over() and self.diary.door_is_open() and person not in self.diary.present()

        events = self.heard(self.round.join(person, NAMES[person], self.now))

        assert any(isinstance(event, ev.Joined) for event in events) == possible

    def somebody_leaves(self, person: int) -> None:
        host = self.round.host_id
        remaining = [other for other in self.diary.playing() if other != person]

        self.heard(self.round.leave(person, self.now))

        if not self.diary.is_over() and person == host and remaining:
            assert self.round.host_id == remaining[0]

    @rule(person=people, percent=st.sampled_from([None, 0, 25, 50, 100]))
    def somebody_gets_help(self, person: int, percent: int | None) -> None:
        number = self.round.number
        if percent is None:
            bought = [event for event in self.heard(self.round.hint(person, number)) if isinstance(event, ev.HintGiven)]
            if bought:
                self.diary.note("paid", person=person, number=number)
        else:
            self.round.grant(person, percent)
            if not self.diary.is_over():
                self.diary.note("extra", person=person, percent=percent)

    @rule(person=people)
    def somebody_votes_to_skip(self, person: int) -> None:
        number = self.round.number
        voting = self.round.state is State.QUESTION and person in self.diary.playing()

        events = self.heard(self.round.vote_skip(person, self.now, number))

        voted = [event for event in events if isinstance(event, ev.SkipVoted)]
        assert voting or not voted
        for vote in voted:
            assert vote.needed == -(-len(self.diary.playing()) // 2)
            assert (vote.votes >= vote.needed) == any(isinstance(event, ev.Skipped) for event in events)

    # ------------------------------------------------------------ the host, the teacher, the process

    @rule(
        person=st.sampled_from([None, None, None, BEN]),
        button=st.sampled_from(["pause", "resume", "skip", "go_on", "start"] * 3 + ["stop"]),
    )
    def a_button_of_the_hosts_is_pressed(self, person: int | None, button: str) -> None:
        before, presser = self.round.snapshot(), person or self.round.host_id

        events = self.heard(getattr(self.round, button)(presser, self.now))

        declined = any(isinstance(event, ev.Declined) for event in events)
        assert declined == (self.round.snapshot() == before)
        assert not declined or len(events) == 1
        assert declined or presser == self.round.host_id
        assert button != "stop" or declined or self.round.state.over

    @rule(pauses=st.lists(st.tuples(eighths, eighths), min_size=1, max_size=3))
    def the_host_pauses_a_question_again_and_again(self, pauses: list[tuple[float, float]]) -> None:
        for running, standing in pauses:
            if self.round.state is not State.QUESTION or self.now + running / 8 >= (self.round.deadline or 0.0):
                return
            self.now += running / 8
            self.heard(self.round.pause(self.round.host_id, self.now))
            self.now += standing
            self.heard(self.round.resume(self.round.host_id, self.now))

    @rule(number=st.integers(0, 3), option=st.sampled_from([None, None, 1, 1, 2]), forget=st.booleans())
    def a_teacher_rules(self, number: int, option: int | None, forget: bool) -> None:
        settled = self.diary.settled()
        if not settled:
            return
        number = settled[-1 - number % len(settled)]
        ruling: Ruling = Void(number) if option is None else Accept(number, (option,))
        self.rulings = [] if forget else [*self.rulings, ruling]

        self.diary.note("rulings", rulings=list(self.rulings))
        self.diary.hear(self.round.regrade(self.rulings, self.now), self.now)

    @rule(in_time=st.booleans())
    def the_process_restarts(self, in_time: bool) -> None:
        before, deadline, scene = self.round.snapshot(), self.round.deadline, self.round.scene()
        pages = [json.loads(text) for _, text in self.round.pages()]
        kept = json.loads(self.round.present_text()) | {"pages": pages}
        if in_time or deadline is None:
            now = self.now if deadline is None else min(self.now, deadline - 0.125)
        else:
            now = self.now = max(self.now, deadline) + 100.0

        self.round = Round.restore(kept, now)

        assert type(self.round.scene()) is type(scene)
        if in_time or deadline is None:
            assert self.round.snapshot() == before
            assert self.round.deadline == deadline
        elif self.round.state is State.QUESTION:
            self.diary.note("afresh", number=self.round.number, at=self.now)

    # ------------------------------------------------------------ what always holds

    @invariant()
    def the_points_are_those_of_the_diary(self) -> None:
        if hasattr(self, "round"):
            board = self.round.standings()
            assert {line.person_id: line.points for line in board} == self.diary.total_points()
            assert [line.points for line in board] == sorted((line.points for line in board), reverse=True)

    @invariant()
    def the_points_are_the_sum_of_the_awards(self) -> None:
        if hasattr(self, "round"):
            for line in self.round.standings():
                awards = [a for settled in self.round.past for a in settled.awards if a.person_id == line.person_id]
                assert line.points == sum(award.points for award in awards)

    @invariant()
    def a_question_everybody_answered_is_not_waited_for(self) -> None:
        if hasattr(self, "round") and self.round.state is State.QUESTION:
            patient = self.round.rules.change_answers or self.round.rules.mode is Mode.DAILY
            assert patient or not self.diary.everybody_answered()

    @invariant()
    def there_is_a_deadline_as_long_as_it_is_not_over(self) -> None:
        if hasattr(self, "round"):
            assert (self.round.deadline is None) == self.round.state.over == self.diary.is_over()

    def teardown(self) -> None:
        """From wherever it was left, ticking alone ends it."""
        if not hasattr(self, "round"):
            return
        for _ in range(40):  # four questions of three ticks and a break each, and an end
            if self.round.deadline is None:
                break
            self.now = max(self.now, self.round.deadline)
            self.heard(self.round.tick(self.now))
        assert self.round.state.over
        assert {line.person_id: line.points for line in self.round.standings()} == self.diary.total_points()


TestRoundMachine = RoundMachine.TestCase
TestRoundMachine.settings = settings(deadline=None, stateful_step_count=30)
