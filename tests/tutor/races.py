"""Everything at once, through the real session: answers, stop, skip, void and a second start in the same tick.

`race(seed)` plays one course of events and raises AssertionError where it has more than one outcome. A few seeds are
run as a test; `python -m benchmarks.races` runs a thousand.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from session_scenes import HOST, Memory, Played, Wall, a_round, play

from bot.quiz import Event, Mode, Verdict, Void
from bot.quiz.events import AnswerRefused, AnswerTaken, Declined, Finished, QuestionAsked, Regraded, Revealed
from bot.storage import StorageError
from bot.tutor.room import BackSoon

PEOPLE = range(100, 140)
MODES = (Mode.CLASSIC, Mode.RACE, Mode.ACCURACY, Mode.SURVIVAL, Mode.TEAMS, Mode.MARATHON)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one race went."""

    taken: int
    refused: int
    failed: int
    settled: int
    skipped: int
    rows: int


def race(seed: int, presses: int = 500) -> Outcome:
    """Play it and check it. Every second database is moody, every third room clumsy."""
    return play(_race(Random(seed), presses, moody=0.1 * (seed % 2), clumsy=0.1 * (seed % 3 == 0), stop=seed % 4 != 3))


async def _race(rng: Random, presses: int, *, moody: float, clumsy: float, stop: bool) -> Outcome:
    memory, wall = Memory(rng, moody), Wall(rng, clumsy=clumsy)
    rules = {"mode": rng.choice(MODES), "grace_seconds": rng.choice([0.0, 1.0]), "change_answers": rng.random() < 0.2}
    played = Played(a_round(seed=rng.randrange(1000), silent_limit=1, still_there_seconds=1.0, **rules), memory, wall)
    await played.open(PEOPLE)
    steps: list[Awaitable[Any]] = [played.press(rng.choice(PEOPLE), rng.randrange(4)) for _ in range(presses)]
    steps += [
        played.session.step(lambda it, now: it.skip(HOST, now, number=1)),
        played.session.step(lambda it, now: it.regrade([Void(1)], now)),
        played.session.step(lambda it, now: it.start(HOST, now)),
        played.session.step(lambda it, now: it.tick(now)),
    ]
    if stop:
        steps.append(played.session.step(lambda it, now: it.stop(HOST, now)))
    rng.shuffle(steps)

    results = await asyncio.gather(*steps, return_exceptions=True)
    await played.until_over()

    return _outcome(played, results, presses)


def _outcome(played: Played, results: list[Any], presses: int) -> Outcome:
    failed = [result for result in results if isinstance(result, BaseException)]
    events = [event for result in results if not isinstance(result, BaseException) for event in result]
    assert all(isinstance(error, StorageError) for error in failed), failed
    taken = [event for event in events if isinstance(event, AnswerTaken)]
    refused = [event for event in events if isinstance(event, AnswerRefused)]
    assert len(taken) + len(refused) <= presses <= len(taken) + len(refused) + len(failed)
    assert not [event for event in events if isinstance(event, QuestionAsked)], "a second start started something"
    assert [event for event in events if isinstance(event, Declined)] or failed
    _one_end(played)
    assert played.wall.clumsy or told_in_order(played.wall.told)
    _ledger_agrees(played)
    _what_was_acknowledged_counts(played, taken)
    return Outcome(
        taken=len(taken),
        refused=len(refused),
        failed=len(failed),
        settled=sum(not settled.skipped for settled in played.round.past),
        skipped=sum(settled.skipped for settled in played.round.past),
        rows=len(played.memory.ledger),
    )


def _one_end(played: Played) -> None:
    assert played.ends == 1
    assert played.round.state.over
    assert not played.memory.rounds, "a round that is over is still to be taken up"
    assert not played.memory.taken
    assert not played.memory.pages
    ends = played.ends_told()
    if played.wall.clumsy == 0:
        assert len(ends) == 1
        after = played.wall.told[played.wall.told.index(ends[0]) + 1 :]
        assert all(isinstance(event, Regraded) for event in after), "something went on after the end"
    else:
        assert len(ends) <= 1


def _ledger_agrees(played: Played) -> None:
    """The ledger holds each award of each settled question once, as it was before anybody ruled on it."""
    settled = [one for one in played.round.past if not one.skipped]
    awards = {(award.number, award.person_id): award for one in settled for award in one.awards}
    rows = {(number, person_id): entry for (_, number, person_id), entry in played.memory.ledger.items()}
    assert rows.keys() == awards.keys()
    voided = [award for award in awards.values() if award.void]
    assert all(award.points == 0 for award in voided)
    assert all(rows[key].points == award.points for key, award in awards.items() if not award.void)
    board = {line.person_id: line.points for line in played.round.standings()}
    sums = dict.fromkeys(board, 0)
    for (_, person_id), award in awards.items():
        sums[person_id] += 0 if award.void else award.points
    assert board == sums
    last = [event for event in played.wall.told if isinstance(event, Finished | Regraded)][-1:]
    if played.wall.clumsy == 0:
        assert all({line.person_id: line.points for line in event.standings} == board for event in last)


def _what_was_acknowledged_counts(played: Played, taken: list[AnswerTaken]) -> None:
    last = {event.person_id: event.given for event in sorted(taken, key=lambda event: event.given.at)}
    for settled in played.round.past:
        for award in () if settled.skipped else settled.awards:
            if award.person_id in last and last[award.person_id].number == award.number:
                assert award.judged is not Verdict.NONE
                assert played.round.rules.change_answers or award.choice == last[award.person_id].choice


def told_in_order(events: Sequence[Event | BackSoon]) -> bool:
    """No reveal before its question."""
    asked = [event.asked.number for event in events if isinstance(event, QuestionAsked)]
    revealed = [event.asked.number for event in events if isinstance(event, Revealed)]
    return asked == sorted(asked) and set(revealed) <= set(asked)
