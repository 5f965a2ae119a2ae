"""What teachers do."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry, Who
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "quiz daily",
        Chapter.TEACH,
        mark("Ask a question every day"),
        mark("One a day in this channel, at an hour you choose."),
        "/quiz daily hour:8 zone:Europe/Madrid",
        Who.TEACHER,
        "question of the day schedule automatic morning",
    ),
    Entry(
        "quiz daily-off",
        Chapter.TEACH,
        mark("Stop the question of the day"),
        mark("No more of them in this channel."),
        "/quiz daily-off",
        Who.TEACHER,
        "cancel end disable turn off",
    ),
    Entry(
        "quiz extra-time",
        Chapter.TEACH,
        mark("Give somebody more time"),
        mark("In every round here; nobody else is told."),
        "/quiz extra-time person:@Asha percent:50 % more",
        Who.TEACHER,
        "accommodation accessibility slow dyslexia longer",
    ),
    Entry(
        "quiz statistics",
        Chapter.TEACH,
        mark("See how the questions of a round did"),
        mark("How many were right, and whom each option drew."),
        "/quiz statistics",
        Who.TEACHER,
        "analysis hard questions results class",
    ),
    Entry(
        "quiz reports",
        Chapter.TEACH,
        mark("See questions people think are wrong"),
        mark("What was reported, most people first."),
        "/quiz reports",
        Who.TEACHER,
        "reported complaints mistakes errors feedback",
    ),
    Entry(
        "quiz void",
        Chapter.TEACH,
        mark("Take a question out of the scoring"),
        mark("It counts for nobody, also afterwards; undo lets it count again."),
        "/quiz void question:3",
        Who.TEACHER,
        "remove cancel wrong bad question points",
    ),
    Entry(
        "quiz accept",
        Chapter.TEACH,
        mark("Let another answer count as right"),
        mark("The points are given, also afterwards."),
        "/quiz accept question:3 answer:B",
        Who.TEACHER,
        "correct grade points mark override",
    ),
    Entry(
        "quiz regrade",
        Chapter.TEACH,
        mark("Score the last round again"),
        mark("Changes nothing where nothing is amiss."),
        "/quiz regrade",
        Who.TEACHER,
        "recalculate recount points rescore",
    ),
    Entry(
        "remarks",
        Chapter.TEACH,
        mark("See what the notes could not answer"),
        mark("Questions without an answer, and answers that did not help."),
        "/remarks",
        Who.MANAGER,
        "feedback unanswered missing gaps thumbs down",
    ),
)
