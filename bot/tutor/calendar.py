"""A plan as a calendar file: an entry a day, and the exam (RFC 5545, by the `icalendar` library)."""

import hashlib
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from bot.revision import Plan


def calendar_of(plan: Plan, name: str, now: float) -> bytes:
    """The file. `name` says what the exam is in. The same day of the same plan keeps its entry when read again."""
    calendar = Calendar()
    calendar.add("prodid", "-//Viva//Revision plan//EN")
    calendar.add("version", "2.0")
    made = datetime.fromtimestamp(now, UTC)
    for day in plan.days:
        if day.cards:
            calendar.add_component(_entry(f"Revise {_counted(len(day.cards), day.new)}", name, day.on, made))
    calendar.add_component(_entry(f"Exam: {name}", name, plan.exam, made))
    return bytes(calendar.to_ical())


def _counted(cards: int, new: int) -> str:
    counted = "1 card" if cards == 1 else f"{cards} cards"
    return f"{counted} ({new} new)" if new else counted


def _entry(summary: str, name: str, day: date, made: datetime) -> Event:
    event = Event()
    event.add("uid", hashlib.sha256(f"{name}\0{day}".encode()).hexdigest()[:32] + "@viva")
    event.add("summary", summary)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("dtstamp", made)
    event.add("transp", "TRANSPARENT")
    return event
