"""Asking the notes, and having a message explained."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "ask",
        Chapter.ASK,
        mark("Ask something"),
        mark("An answer from the notes, with note, heading and line; or that they do not say."),
        "/ask question:difference between a vm and a container",
        words="question answer define definition compare explain what is how why notes find search",
    ),
    Entry(
        "@Viva",
        Chapter.ASK,
        mark("Ask in a channel, for everybody to read"),
        mark("Mention me with a question, or write to me directly; slips and short forms are fine."),
        "@Viva what is a hypervisor",
        words="mention talk chat speak direct message dm public",
    ),
    Entry(
        "topics",
        Chapter.ASK,
        mark("See what the notes cover"),
        mark("Units, notes and their topics, page by page."),
        "/topics",
        words="list contents syllabus units chapters overview browse course",
    ),
    Entry(
        "topic",
        Chapter.ASK,
        mark("Read all there is on one topic"),
        mark("What it is, its lists and comparisons, what can be asked of it; with buttons to practise."),
        "/topic name:hypervisor",
        words="look up term word meaning definition",
    ),
    Entry(
        "Explain this",
        Chapter.ASK,
        mark("Understand somebody's message"),
        mark("Explains the course's terms in a message, or answers it, to you alone."),
        mark("Hold or right-click a message, then Apps, then Explain this"),
        words="menu context translate meaning message terms",
    ),
    Entry(
        "help",
        Chapter.ASK,
        mark("Find out what I can do"),
        mark("Say what you want to do, in your own words."),
        "/help what:stop reminders",
        words="commands manual how guide",
    ),
)
