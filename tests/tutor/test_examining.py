"""Mock papers as a use case: drawn by the pattern, over restarts and edits, each press once."""

import asyncio
from pathlib import Path
from random import Random

import pytest
from hands import Hands
from revision_scenes import ADA, BEN, DAY, MINUTE, NOTE, revising

from bot.course import Shelf, read_shelf
from bot.storage import Storage
from bot.tutor import Marked, Reason, Refused, Sat
from bot.tutor.banks import Banks
from bot.tutor.cards import Cards
from bot.tutor.desk import Way
from bot.tutor.examining import Examining

MANIFEST = """\
title: Rivers
exam:
  parts:
    - {name: Part A, questions: 2, marks: 2}
    - {name: Part B, questions: 1, marks: 10, choice: either_or}
"""


def shelf_of(folder: Path, *, long: int = 2, manifest: str = MANIFEST) -> Shelf:
    """A course with two short questions and so many long ones, each with four points."""
    (folder / "questions").mkdir(parents=True, exist_ok=True)
    (folder / "rivers.md").write_text(NOTE)
    (folder / "course.yaml").write_text(manifest)
    asked = [(marks, at) for marks, count in ((2, 2), (10, long)) for at in range(count)]
    (folder / "questions" / "rivers.yaml").write_text(
        "questions:\n"
        + "".join(
            f"  - kind: self_graded\n    topic: Rivers\n    marks: {marks}\n    question: Say {at} for {marks}.\n"
            "    answer: |\n      - They flow.\n      - They bend.\n      - They rise.\n      - They end.\n"
            for marks, at in asked
        )
    )
    shelf = read_shelf(folder)
    shelf.make_banks()
    return shelf


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return shelf_of(tmp_path_factory.mktemp("rivers"))


def examining(shelf: Shelf, storage: Storage, clock: Hands) -> Examining:
    return Examining(shelf, Cards(shelf), Banks(shelf), storage, clock, Random(1))


def opened(sat: Sat | Marked) -> Sat:
    assert isinstance(sat, Sat)
    return sat


async def test_a_paper_is_timed_by_its_marks_and_marked_by_its_points(
    shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    exam = examining(shelf, storage, clock)
    sat = opened(await exam.begin(ADA))
    assert (sat.part, sat.number, sat.left, sat.points) == ("Part A", 1, 3, ())
    assert (sat.until.timestamp() - clock.now) / 60 == round(14 * 1.8)

    for ticked in ((0, 1, 2, 3), (0, 1, 2)):
        sat = opened(await exam.reveal(ADA, sat.number))
        sat = opened(await exam.tick(ADA, sat.number, ticked))
        sat = opened(await exam.done(ADA, sat.number))
    sat = opened(await exam.choose(ADA, sat.number, 1))
    chosen = sat.questions[0]
    await exam.reveal(ADA, sat.number)
    clock.turn(20 * MINUTE)
    marked = await exam.done(ADA, sat.number)

    assert isinstance(marked, Marked)
    assert [(part.earned, part.marks) for part in marked.parts] == [(3.5, 4), (0.0, 10)]
    assert (marked.earned, marked.marks, marked.took.total_seconds()) == (3.5, 14, 20 * MINUTE)
    assert marked.weak == (chosen,)
    assert [card.card_id for card in await storage.missed_cards(ADA)] == [chosen.question_id]


async def test_the_same_press_twice_and_a_late_one_change_nothing(shelf: Shelf, storage: Storage, clock: Hands) -> None:
    exam = examining(shelf, storage, clock)
    await exam.begin(ADA)
    await exam.reveal(ADA, 1)
    await exam.tick(ADA, 1, (0, 1, 2, 3))

    one, two = await asyncio.gather(exam.done(ADA, 1), exam.done(ADA, 1))
    late = opened(await exam.tick(ADA, 1, ()))

    assert opened(one).number == opened(two).number == late.number == 2
    assert (await exam.hand_in(ADA)).earned == 2


async def test_nothing_is_ticked_before_the_model_answer_and_none_shown_before_a_choice(
    shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    exam = examining(shelf, storage, clock)
    await exam.begin(ADA)

    assert opened(await exam.tick(ADA, 1, (0, 1))).ticked == frozenset()
    await exam.put_off(ADA, 1)
    sat = opened(await exam.put_off(ADA, 2))
    assert len(sat.questions) == 2
    assert not opened(await exam.reveal(ADA, 3)).turned


async def test_a_paper_outlives_a_restart_and_a_day_later_a_new_one_begins(
    shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    before = examining(shelf, storage, clock)
    await before.begin(ADA)
    await before.reveal(ADA, 1)
    sat = opened(await before.tick(ADA, 1, (2,)))

    after = examining(shelf, storage, clock)

    assert await after.turn(ADA) == sat
    assert await after.begin(ADA) == sat
    clock.turn(DAY)
    assert opened(await after.begin(ADA)).ticked == frozenset()


async def test_questions_that_leave_the_notes_meanwhile_count_for_nothing(
    tmp_path: Path, storage: Storage, clock: Hands
) -> None:
    await examining(shelf_of(tmp_path / "course"), storage, clock).begin(ADA)

    exam = examining(shelf_of(tmp_path / "course", long=0), storage, clock)
    sat = opened(await exam.turn(ADA))
    marked = await exam.hand_in(ADA)

    assert sat.left == 2
    assert marked.marks == 4


async def test_cards_leave_a_paper_on_the_desk_while_its_time_runs(
    shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    await examining(shelf, storage, clock).begin(ADA)
    cards = revising(shelf, storage, clock)

    with pytest.raises(Refused) as refused:
        await cards.begin(ADA, Way.DUE)
    clock.turn(40 * MINUTE)
    await cards.begin(ADA, Way.DUE)

    assert refused.value.reason is Reason.PAPER_OPEN
    with pytest.raises(Refused) as gone:
        await examining(shelf, storage, clock).turn(ADA)
    assert gone.value.reason is Reason.NO_PAPER


async def test_what_can_not_be_sat_is_refused(tmp_path: Path, shelf: Shelf, storage: Storage, clock: Hands) -> None:
    few = examining(shelf_of(tmp_path / "few", long=1), storage, clock)
    no_pattern = examining(shelf_of(tmp_path / "none", manifest="title: Rivers\n"), storage, clock)
    exam = examining(shelf, storage, clock)
    await storage.forget(BEN)

    for person, course, asked, reason in (
        (ADA, "", few, Reason.TOO_FEW_FOR_A_PAPER),
        (ADA, "", no_pattern, Reason.NO_EXAM_PATTERN),
        (ADA, "Volcanoes", exam, Reason.NO_SUCH_TOPIC),
        (BEN, "", exam, Reason.FORGOTTEN),
    ):
        with pytest.raises(Refused) as refused:
            await asked.begin(person, course)
        assert refused.value.reason is reason
    assert exam.courses() == ("Rivers",)
