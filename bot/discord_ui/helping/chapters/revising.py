"""Revising alone."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "revise due",
        Chapter.REVISE,
        mark("Revise what is due"),
        mark("The cards whose time has come, then a few new ones."),
        "/revise due",
        words="study learn cards flashcards spaced repetition anki review today practice",
    ),
    Entry(
        "revise missed",
        Chapter.REVISE,
        mark("Practise exactly what I missed"),
        mark("Each stays until it was right twice."),
        "/revise missed",
        words="wrong mistakes errors again",
    ),
    Entry(
        "revise topic",
        Chapter.REVISE,
        mark("Revise one topic"),
        mark("All cards of it."),
        "/revise topic topic:server virtualization",
        words="study learn chapter unit cards",
    ),
    Entry(
        "revise cram",
        Chapter.REVISE,
        mark("Cram the night before"),
        mark("The hardest first; your schedule stays as it is."),
        "/revise cram topic:unit 2",
        words="exam tomorrow last minute quick",
    ),
    Entry(
        "revise exam",
        Chapter.REVISE,
        mark("Practise exam questions"),
        mark("By marks, with a checklist to mark yourself."),
        "/revise exam marks:6 marks",
        words="long answers marks test",
    ),
    Entry(
        "revise paper",
        Chapter.REVISE,
        mark("Sit a mock paper"),
        mark("With the parts and marks of the real one."),
        "/revise paper",
        words="exam test sample past practice",
    ),
    Entry(
        "revise plan",
        Chapter.REVISE,
        mark("Plan up to the exam"),
        mark("What to do on which day, with a file for your calendar. exam:none plans no more."),
        "/revise plan exam:2026-12-10 zone:Asia/Kolkata",
        words="schedule calendar timetable date study plan time zone stop",
    ),
    Entry(
        "revise progress",
        Chapter.REVISE,
        mark("See how far I have come"),
        mark("What you keep, what is coming, what you have covered, as pictures."),
        "/revise progress",
        words="statistics chart forecast covered remember",
    ),
    Entry(
        "revise nudge",
        Chapter.REVISE,
        mark("Be reminded, or stop reminders"),
        mark("Once a day at your hour when something is due; without a time, no more."),
        "/revise nudge at:19:30",
        words="reminder reminders remind notification notify turn off disable mute stop daily",
    ),
    Entry(
        "revise export",
        Chapter.REVISE,
        mark("Take my cards to Anki"),
        mark("A package or a text file."),
        "/revise export",
        words="download save file apkg flashcards",
    ),
    Entry(
        "revise import",
        Chapter.REVISE,
        mark("Bring my own cards"),
        mark("From Anki's text export or a list of two columns."),
        "/revise import file:cards.txt",
        words="upload add anki csv flashcards file",
    ),
    Entry(
        "revise drop",
        Chapter.REVISE,
        mark("Remove a deck I brought"),
        mark("Its cards go, and all I kept of how you know them."),
        "/revise drop deck:cards",
        words="delete own cards erase",
    ),
    Entry(
        "revise stop",
        Chapter.REVISE,
        mark("Put my cards away"),
        mark("Ends this sitting; what you reviewed is kept."),
        "/revise stop",
        words="end finish session quit pause",
    ),
)
