"""Revising as a use case: what comes, in what order, and what is left of it."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hands import NOON, Hands
from revision_scenes import ADA, BEN, DAY, MINUTE, WORDS, revising, shelf_of

from bot.course import Shelf, read_shelf
from bot.quiz import Verdict
from bot.revision import Grade
from bot.storage import Entry, Storage
from bot.storage import Verdict as Kept
from bot.tutor import Reason, Refused
from bot.tutor.dealing import NEW_A_DAY
from bot.tutor.desk import Way
from bot.tutor.revising import Aside, Finished, Revising, Turn

MANY = tuple(f"{first}{second}" for first in ("bank", "flood", "stone", "water", "north") for second in WORDS)


@pytest.fixture
def revise(shelf: Shelf, storage: Storage, clock: Hands) -> Revising:
    return revising(shelf, storage, clock)


def opened(turn: Turn | Finished) -> Turn:
    assert isinstance(turn, Turn)
    return turn


async def answer(revise: Revising, turn: Turn, grade: Grade = Grade.GOOD, person_id: int = ADA) -> Turn | Finished:
    return await revise.grade(person_id, turn.question.question_id, turn.number, grade)


async def known_all(revise: Revising, turn: Turn | Finished) -> tuple[list[str], Finished]:
    """Everything known at once; the cards in their order, and the end."""
    seen = []
    while isinstance(turn, Turn):
        seen.append(turn.question.answer)
        turn = await answer(revise, turn, Grade.EASY)
    return seen, turn


async def test_a_newcomer_meets_the_cards_of_a_day_in_the_order_of_reading(revise: Revising) -> None:
    seen, end = await known_all(revise, await revise.begin(ADA, Way.DUE))

    assert len(seen) == min(NEW_A_DAY, len(WORDS) + 4)
    assert seen[: len(WORDS)] == list(WORDS)
    assert (end.done, end.right) == (len(seen), len(seen))
    assert end.next_due is not None


async def test_no_more_is_new_today_than_there_is_room_for(tmp_path: Path, storage: Storage, clock: Hands) -> None:
    many = revising(shelf_of(tmp_path, MANY), storage, clock)

    first, _ = await known_all(many, await many.begin(ADA, Way.DUE))
    again = await many.begin(ADA, Way.DUE)
    clock.turn(DAY)
    second, _ = await known_all(many, await many.begin(ADA, Way.DUE))

    assert len(first) == len(second) == NEW_A_DAY
    assert isinstance(again, Finished)
    assert not set(first) & set(second)


async def test_a_card_comes_when_its_button_said_and_not_before(revise: Revising, clock: Hands) -> None:
    turn = opened(await revise.begin(ADA, Way.DUE))
    first, due = turn.question, turn.dates[Grade.EASY]
    await known_all(revise, turn)

    clock.now = due.timestamp() - 3600
    before = await revise.begin(ADA, Way.DUE)
    clock.now = due.timestamp()
    then, _ = await known_all(revise, await revise.begin(ADA, Way.DUE))

    assert isinstance(before, Finished)
    assert first.answer in then


async def test_a_card_not_known_comes_again_in_the_same_sitting(revise: Revising) -> None:
    turn = opened(await revise.begin(ADA, Way.DUE))
    forgotten = turn.question.answer

    seen, _ = await known_all(revise, await answer(revise, turn, Grade.AGAIN))

    assert forgotten in seen


async def test_the_same_press_twice_at_once_is_one_review(revise: Revising, storage: Storage) -> None:
    turn = opened(await revise.begin(ADA, Way.DUE))

    one, two = await asyncio.gather(answer(revise, turn), answer(revise, turn))

    assert len(await storage.card_reviews(ADA)) == 1
    assert opened(one).question == opened(two).question != turn.question
    assert opened(two).done == 1


async def test_two_processes_count_the_same_press_once(
    shelf: Shelf, storage: Storage, clock: Hands, revise: Revising
) -> None:
    other = revising(shelf, storage, clock)
    turn = opened(await revise.begin(ADA, Way.DUE))

    await asyncio.gather(answer(revise, turn), answer(other, turn))

    assert len(await storage.card_reviews(ADA)) == 1


async def test_the_cards_of_a_term_come_before_the_rest_of_its_note(
    tmp_path: Path, storage: Storage, clock: Hands
) -> None:
    (tmp_path / "questions").mkdir()
    (tmp_path / "delta.md").write_text("# Delta\n\nA river ends in many arms.\n")
    asked = [("levee", "Levee"), ("marsh", ""), ("delta", "Delta"), ("mouth", "")]
    (tmp_path / "questions" / "delta.yaml").write_text(
        "questions:\n"
        + "".join(
            f"  - kind: typed\n    topic: Delta\n    question: Turn {word[::-1]}!\n    answer: {word}\n"
            + (f"    term: {term}\n" if term else "")
            for word, term in asked
        )
    )
    revise = revising(read_shelf(tmp_path), storage, clock)

    seen, _ = await known_all(revise, await revise.begin(ADA, Way.TOPIC, topic="delta"))

    assert seen == ["delta", "levee", "marsh", "mouth"]


async def test_a_session_goes_on_after_a_restart_where_it_was(
    shelf: Shelf, storage: Storage, clock: Hands, revise: Revising
) -> None:
    turn = opened(await revise.begin(ADA, Way.TOPIC, topic="Rivers"))
    turn = opened(await answer(revise, turn, Grade.EASY))

    clock.turn(20 * MINUTE)
    restarted = revising(shelf, storage, clock)
    there = opened(await restarted.turn(ADA))

    assert there.question == turn.question
    assert (there.left, there.done) == (turn.left, 1)


async def test_what_was_missed_in_a_round_is_revised_until_it_was_right_twice(
    revise: Revising, storage: Storage, shelf: Shelf
) -> None:
    await revise.begin(BEN, Way.DUE)  # makes the bank
    missed = next(card for card in shelf.courses[0].bank.questions if card.answer == "levee")
    await storage.record([entry(missed.question_id)])

    turn = opened(await revise.begin(ADA, Way.MISSED))
    assert (turn.question, turn.owed, turn.left) == (missed, 2, 1)
    for grade, owed in ((Grade.GOOD, 1), (Grade.AGAIN, 2), (Grade.GOOD, 1)):
        turn = opened(await answer(revise, turn, grade))
        assert turn.owed == owed
    end = await answer(revise, turn, Grade.GOOD)

    assert isinstance(end, Finished)
    with pytest.raises(Refused) as refused:
        await revise.begin(ADA, Way.MISSED)
    assert refused.value.reason is Reason.NOTHING_TO_REVISE


async def test_who_has_missed_nothing_yet_is_not_praised_for_having_made_it_good(revise: Revising) -> None:
    with pytest.raises(Refused) as refused:
        await revise.begin(ADA, Way.MISSED)

    assert refused.value.reason is Reason.NEVER_MISSED


def entry(question_id: str) -> Entry:
    return Entry(
        server_id=1,
        channel_id=2,
        round_id="r",
        question_number=1,
        question_id=question_id,
        topic="Rivers",
        person_id=ADA,
        name="Ada",
        verdict=Kept.WRONG,
        points=0,
        latency_ms=900,
        at=datetime.fromtimestamp(NOON, UTC),
    )


async def test_cramming_leaves_the_schedule_as_it_is(revise: Revising, storage: Storage) -> None:
    turn = opened(await revise.begin(ADA, Way.CRAM, topic="Rivers"))
    assert turn.dates == {}

    seen, end = await known_all(revise, turn)

    assert len(seen) == len(WORDS) + 4
    assert end.next_due is None
    assert await storage.cards(ADA) == ()
    assert await storage.card_reviews(ADA) == ()


async def test_exam_questions_come_by_their_marks(revise: Revising) -> None:
    turn = opened(await revise.begin(ADA, Way.EXAM, marks=10))

    seen, _ = await known_all(revise, turn)

    assert turn.question.marks == 10
    assert len(seen) == 2
    with pytest.raises(Refused) as refused:
        await revise.begin(ADA, Way.EXAM, marks=7)
    assert refused.value.reason is Reason.NO_QUESTIONS


async def test_a_card_is_skipped_buried_or_put_away_for_good(revise: Revising, clock: Hands) -> None:
    first = opened(await revise.begin(ADA, Way.DUE))
    second = opened(await revise.put_aside(ADA, first.question.question_id, Aside.SKIP))
    third = opened(await revise.put_aside(ADA, second.question.question_id, Aside.BURY))
    rest = await revise.put_aside(ADA, third.question.question_id, Aside.SUSPEND)
    today, _ = await known_all(revise, rest)

    assert first.question.answer in today
    assert second.question.answer not in today
    assert third.question.answer not in today
    clock.turn(DAY)
    tomorrow, _ = await known_all(revise, await revise.begin(ADA, Way.DUE))
    assert second.question.answer in tomorrow
    assert third.question.answer not in tomorrow


async def test_a_card_whose_question_has_gone_is_retired_with_a_word_and_nothing_else_is_lost(
    tmp_path: Path, storage: Storage, clock: Hands
) -> None:
    before = revising(shelf_of(tmp_path), storage, clock)
    await known_all(before, await before.begin(ADA, Way.DUE))
    kept = {card.card_id: card for card in await storage.cards(ADA)}

    after = revising(shelf_of(tmp_path, WORDS[1:]), storage, clock)  # the notes lost the delta
    clock.turn(60 * DAY)
    turn = opened(await after.begin(ADA, Way.DUE))

    assert turn.retired == 1
    assert {card.card_id: card for card in await storage.cards(ADA)}.items() < kept.items()
    seen, _ = await known_all(after, turn)
    assert set(WORDS[1:]) <= set(seen)


async def test_a_card_that_left_the_notes_and_is_back_is_met_anew_and_its_reviews_count(
    tmp_path: Path, storage: Storage, clock: Hands
) -> None:
    first, second = (revising(shelf_of(tmp_path / str(at), WORDS[at:]), storage, clock) for at in range(2))
    await known_all(first, await first.begin(ADA, Way.DUE))
    clock.turn(60 * DAY)
    await known_all(second, await second.begin(ADA, Way.DUE))

    clock.turn(DAY)
    back = opened(await first.begin(ADA, Way.DUE))
    seen, _ = await known_all(first, back)

    assert (back.question.answer, back.number) == (WORDS[0], 2)
    assert seen == [WORDS[0]]


async def test_the_day_turns_where_the_person_is(revise: Revising, storage: Storage, clock: Hands) -> None:
    from bot.storage import Reviser

    await storage.set_reviser(Reviser(person_id=ADA, zone="Asia/Kolkata"))
    clock.now = datetime(2026, 11, 2, 18, 0, tzinfo=UTC).timestamp()  # half past eleven at night
    first = opened(await revise.begin(ADA, Way.DUE))
    await revise.put_aside(ADA, first.question.question_id, Aside.BURY)

    clock.turn(timedelta(minutes=31).total_seconds())
    seen, _ = await known_all(revise, await revise.begin(ADA, Way.DUE))

    assert first.question.answer in seen


async def test_what_is_typed_is_judged_and_a_late_button_changes_nothing(revise: Revising) -> None:
    turn = opened(await revise.begin(ADA, Way.DUE))

    _, verdict = await revise.judge(ADA, turn.question.question_id, "a Delta")
    _, wrong = await revise.judge(ADA, turn.question.question_id, "meander")
    later = opened(await answer(revise, turn))
    same = opened(await answer(revise, turn, Grade.AGAIN))

    assert (verdict, wrong) == (Verdict.RIGHT, Verdict.WRONG)
    assert same.question == later.question
    assert same.done == 1


async def test_who_asked_to_be_forgotten_is_told_that_nothing_can_be_kept(revise: Revising, storage: Storage) -> None:
    await storage.forget(ADA)

    with pytest.raises(Refused) as refused:
        await revise.begin(ADA, Way.DUE)

    assert refused.value.reason is Reason.FORGOTTEN


@pytest.mark.parametrize(("topic", "reason"), [("Volcanoes", Reason.NO_SUCH_TOPIC)], ids=["no such topic"])
async def test_what_can_not_be_revised_is_refused(revise: Revising, topic: str, reason: Reason) -> None:
    with pytest.raises(Refused) as refused:
        await revise.begin(ADA, Way.TOPIC, topic=topic)
    with pytest.raises(Refused) as clear:
        await revise.turn(ADA)

    assert refused.value.reason is reason
    assert clear.value.reason is Reason.DESK_CLEAR
