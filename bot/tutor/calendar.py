"""A plan as a calendar file: an entry a day, and the exam (RFC 5545, by the `icalendar` library)."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from bot.revision import Plan
from bot.tutor.wording import CalendarWords


def calendar_of(plan: Plan, topics: Sequence[str], words: CalendarWords, now: float) -> bytes:
    """The file. The same day of a plan on the same topics keeps its entry when read again, in whatever words."""
    calendar = Calendar()
    calendar.add("prodid", "-//Viva//Revision plan//EN")
    calendar.add("version", "2.0")
    told = [(day.on, words.day(day)) for day in plan.days if day.cards]
    for on, summary in [*told, (plan.exam, words.exam)]:
        calendar.add_component(_entry(summary, words.language, _uid(topics, on), on, now))
    return bytes(calendar.to_ical())


def _uid(topics: Sequence[str], day: date) -> str:
    return hashlib.sha256("\0".join([*topics, str(day)]).encode()).hexdigest()[:32] + "@viva"


def _entry(summary: str, language: str, uid: str, day: date, now: float) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("summary", summary, parameters={"language": language})
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("dtstamp", datetime.fromtimestamp(now, UTC))
    event.add("transp", "TRANSPARENT")
    return event
