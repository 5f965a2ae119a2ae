"""What is a card, what is due, and what has been covered."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards import question

from bot.questions import Kind, Origin
from bot.revision import (
    OWED,
    Grade,
    Reviewed,
    Schedule,
    Strength,
    coverage,
    deck,
    due,
    forecast,
    front,
    hardest_first,
    owed_after,
    retention,
)

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)  # a Monday
SCHEDULE = Schedule()


def test_what_people_wrote_is_a_card_and_of_vivas_own_what_asks_to_be_recalled() -> None:
    teachers = question(1, kind=Kind.TRUE_FALSE)
    asks = question(2, origin=Origin.WRITER, rule="definition-typed")
    picks = question(3, origin=Origin.WRITER, rule="comparison-statement")

    assert deck([teachers, asks, picks]) == (teachers, asks)


def test_the_front_of_a_pairing_shows_what_is_to_be_paired() -> None:
    pairs = question(1, kind=Kind.MATCH, prompts=("Nile", "Rhine"), options=("Egypt", "Germany"))

    assert front(pairs).splitlines() == ["Question 1?", "- Nile", "- Rhine"]


def test_what_is_due_comes_in_the_order_in_which_it_is_being_forgotten() -> None:
    long_ago, lately = NOW - timedelta(days=40), NOW - timedelta(days=4)
    memories = {
        "lately": SCHEDULE.review(None, Grade.GOOD, lately),
        "long ago": SCHEDULE.review(None, Grade.GOOD, long_ago),
        "not yet": SCHEDULE.review(None, Grade.EASY, NOW),
    }

    assert due(memories, NOW, SCHEDULE) == ("long ago", "lately")


def test_cramming_begins_with_what_was_forgotten() -> None:
    forgotten = SCHEDULE.review(None, Grade.EASY, NOW - timedelta(days=30))
    forgotten = SCHEDULE.review(forgotten, Grade.AGAIN, NOW - timedelta(days=2))
    easy = SCHEDULE.review(None, Grade.EASY, NOW - timedelta(days=2))
    cards = [question(1), question(2), question(3, difficulty=0.9)]

    order = hardest_first(cards, {"q1": easy, "q2": forgotten}, NOW, SCHEDULE)

    assert [card.question_id for card in order] == ["q2", "q3", "q1"]


def test_a_missed_card_is_owed_two_right_answers_in_a_row() -> None:
    owed = [OWED]
    for right in (True, False, True, True):
        owed.append(owed_after(owed[-1], right=right))

    assert owed == [2, 1, 2, 1, 0]


def test_retention_counts_the_cards_that_were_known_for_days_by_the_persons_own_weeks() -> None:
    sunday_night = datetime(2026, 11, 1, 20, tzinfo=UTC)  # Monday morning in India
    reviews = [
        Reviewed(sunday_night, Grade.GOOD, known_for_days=True),
        Reviewed(sunday_night, Grade.AGAIN, known_for_days=True),
        Reviewed(sunday_night, Grade.AGAIN, known_for_days=False),
    ]

    (london,) = retention(reviews, ZoneInfo("Europe/London"))
    (delhi,) = retention(reviews, ZoneInfo("Asia/Kolkata"))

    assert (london.week, london.share) == (date(2026, 10, 26), 0.5)
    assert delhi.week == date(2026, 11, 2)


def test_the_forecast_has_every_card_that_comes_due_and_what_is_overdue_today() -> None:
    memories = [SCHEDULE.review(None, Grade.EASY, NOW - timedelta(days=days)) for days in (0, 3, 60)]

    counts = forecast(memories, NOW.date(), 400, ZoneInfo("UTC"))

    assert sum(counts) == 3
    assert counts[0] == 1


def test_a_heading_is_untouched_weak_or_strong() -> None:
    cards = [question(number, heading=heading) for number, heading in enumerate(["New", "Old", "Old", "Fresh"])]
    memories = {
        "q1": SCHEDULE.review(None, Grade.AGAIN, NOW - timedelta(days=90)),
        "q2": SCHEDULE.review(None, Grade.AGAIN, NOW - timedelta(days=90)),
        "q3": SCHEDULE.review(None, Grade.GOOD, NOW),
    }

    found = {each.heading: each.strength for each in coverage(cards, memories, NOW, SCHEDULE)}

    assert found == {"New": Strength.UNTOUCHED, "Old": Strength.WEAK, "Fresh": Strength.STRONG}
