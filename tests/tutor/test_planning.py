"""Plans, progress, and the files that leave with somebody."""

import sqlite3
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hands import NOON, Hands
from icalendar import Calendar
from revision_scenes import ADA, DAY, WORDS, revising

from bot.course import Shelf
from bot.questions import Question
from bot.revision import Grade, Strength
from bot.storage import Reviser, Storage
from bot.tutor import CalendarWords, Reason, Refused
from bot.tutor.anki import guid, package, text
from bot.tutor.banks import Banks
from bot.tutor.calendar import calendar_of
from bot.tutor.cards import Cards
from bot.tutor.desk import Way
from bot.tutor.planning import Planning
from bot.tutor.revising import Turn

TODAY = date(2026, 11, 2)
GERMAN = CalendarWords("de", lambda day: f"{len(day.cards)} Karten", "Prüfung: Flüsse")


def place_of(card: Question) -> str:
    return str(card.source)


@pytest.fixture
def planning(shelf: Shelf, storage: Storage, clock: Hands) -> Planning:
    return Planning(Cards(shelf), Banks(shelf), storage, clock)


async def revise_all(shelf: Shelf, storage: Storage, clock: Hands, grade: Grade = Grade.EASY) -> None:
    revise = revising(shelf, storage, clock)
    turn = await revise.begin(ADA, Way.TOPIC, topic="Rivers")
    seen = set()
    while isinstance(turn, Turn) and turn.question.question_id not in seen:
        seen.add(turn.question.question_id)
        turn = await revise.grade(ADA, turn.question.question_id, turn.number, grade)


async def test_a_plan_covers_every_card_and_is_made_anew_each_day(planning: Planning, clock: Hands) -> None:
    first = await planning.set_exam(ADA, TODAY + timedelta(days=10))
    clock.turn(3 * DAY)
    later = await planning.plan(ADA)

    assert first.new == later.new == len(WORDS) + 4
    assert {card for day in later.plan.days for card in day.cards} == {
        card for day in first.plan.days for card in day.cards
    }
    assert later.plan.days[0].on == TODAY + timedelta(days=3)


async def test_what_was_revised_is_planned_by_what_is_remembered_of_it(
    planning: Planning, shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    await revise_all(shelf, storage, clock)

    planned = await planning.set_exam(ADA, TODAY + timedelta(days=20), ["Rivers"])

    assert (planned.known, planned.new) == (len(WORDS) + 4, 0)
    assert len(planned.plan.days[0].cards) < len(WORDS) + 4  # not all of it again today


@pytest.mark.parametrize(
    ("exam", "topics", "reason"),
    [
        (TODAY, [], Reason.EXAM_PAST),
        (TODAY - timedelta(days=1), [], Reason.EXAM_PAST),
        (TODAY + timedelta(days=900), [], Reason.EXAM_TOO_FAR),
        (TODAY + timedelta(days=9), ["Volcanoes"], Reason.NO_SUCH_TOPIC),
    ],
    ids=["today", "yesterday", "years away", "unknown topic"],
)
async def test_what_can_not_be_planned_is_refused_and_not_kept(
    planning: Planning, exam: date, topics: list[str], reason: Reason
) -> None:
    with pytest.raises(Refused) as refused:
        await planning.set_exam(ADA, exam, topics)
    with pytest.raises(Refused) as none:
        await planning.plan(ADA)

    assert refused.value.reason is reason
    assert none.value.reason is Reason.NO_PLAN


async def test_progress_shows_what_was_met_and_what_is_coming(
    planning: Planning, shelf: Shelf, storage: Storage, clock: Hands
) -> None:
    with pytest.raises(Refused):
        await planning.progress(ADA)
    await revise_all(shelf, storage, clock)
    clock.turn(30 * DAY)
    await revise_all(shelf, storage, clock, Grade.AGAIN)

    progress = await planning.progress(ADA)

    assert [week.share for week in progress.weeks] == [0.0]
    assert progress.coming[0] == len(WORDS) + 4
    assert {each.strength for each in progress.covered} == {Strength.STRONG}  # forgotten, then learnt a moment ago
    assert progress.reviews == 2 * (len(WORDS) + 4)


async def test_the_day_of_a_plan_is_the_persons_own(planning: Planning, storage: Storage, clock: Hands) -> None:
    await storage.set_reviser(Reviser(person_id=ADA, zone="Pacific/Auckland"))  # thirteen hours ahead

    planned = await planning.set_exam(ADA, TODAY + timedelta(days=5))

    assert planned.plan.days[0].on == TODAY + timedelta(days=1)


async def test_a_calendar_has_an_entry_a_day_and_the_exam_and_keeps_them_when_read_again(planning: Planning) -> None:
    planned = await planning.set_exam(ADA, TODAY + timedelta(days=10))

    read = Calendar.from_ical(calendar_of(planned.plan, ["Rivers"], GERMAN, NOON))
    again = Calendar.from_ical(calendar_of(planned.plan, ["Rivers"], replace(GERMAN, exam="Exam"), NOON + DAY))
    other = Calendar.from_ical(calendar_of(planned.plan, ["Lakes"], GERMAN, NOON))

    entries = list(read.walk("VEVENT"))
    assert len(entries) == sum(bool(day.cards) for day in planned.plan.days) + 1
    assert [str(entry["uid"]) for entry in entries] == [str(entry["uid"]) for entry in again.walk("VEVENT")]
    assert not {str(entry["uid"]) for entry in entries} & {str(entry["uid"]) for entry in other.walk("VEVENT")}
    assert str(entries[0]["summary"]) == f"{len(planned.plan.days[0].cards)} Karten"
    assert str(entries[-1]["summary"]) == "Prüfung: Flüsse"
    assert {entry["summary"].params["LANGUAGE"] for entry in entries} == {"de"}
    assert entries[-1]["dtstart"].dt == TODAY + timedelta(days=10)


def notes_in(package_: bytes, folder: Path) -> dict[str, str]:
    """What Anki would find: ids to fields."""
    with zipfile.ZipFile(BytesIO(package_)) as held:
        held.extract("collection.anki2", folder)
    with sqlite3.connect(folder / "collection.anki2") as base:
        found = dict(base.execute("SELECT guid, flds FROM notes").fetchall())
    base.close()
    return found


def test_a_package_for_anki_brings_a_card_up_to_date_under_its_old_id(shelf: Shelf, tmp_path: Path) -> None:
    cards = Cards(shelf).all()
    changed = [replace(cards[0], answer="<b>a & b</b>"), *cards[1:]]

    before = notes_in(package("Rivers", cards, place_of, NOON), tmp_path)
    after = notes_in(package("Rivers", changed, place_of, NOON + DAY), tmp_path)

    assert before.keys() == after.keys()
    assert len(before) == len(cards)
    assert "&lt;b&gt;a &amp; b&lt;/b&gt;" in after[guid(cards[0])]


def test_text_for_anki_has_a_line_a_card_whatever_is_in_it(shelf: Shelf) -> None:
    cards = Cards(shelf).all()
    odd = [replace(cards[0], answer="one\ttwo\r\nthree"), *cards[1:]]

    lines = [line for line in text("Rivers\n#x", odd, place_of).splitlines() if not line.startswith("#")]

    assert len(lines) == len(cards)
    assert {line.count("\t") for line in lines} == {4}
    assert "one two<br>three" in lines[0]
