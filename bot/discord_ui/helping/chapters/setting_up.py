"""What is for who manages the server."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry, Who
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "config show",
        Chapter.SET_UP,
        mark("See this server's settings"),
        mark("Each with its default, what it takes, what it means, who changed it last."),
        "/config show",
        Who.MANAGER,
        "options preferences configuration setup",
    ),
    Entry(
        "config set",
        Chapter.SET_UP,
        mark("Change a setting of this server"),
        mark("Channels, roles, pace, kinds of round, language, who sees answers; without a value, choose on a card."),
        "/config set setting:channels value:#quiz",
        Who.MANAGER,
        "configure allow restrict channel role language speak translate german spanish french hindi teacher "
        "permissions setup only",
    ),
    Entry(
        "config reset",
        Chapter.SET_UP,
        mark("Put settings back"),
        mark("One to its default, or all of them."),
        "/config reset setting:pace",
        Who.MANAGER,
        "default undo restore",
    ),
    Entry(
        "config history",
        Chapter.SET_UP,
        mark("See who changed a setting"),
        mark("The latest changes, with who and when."),
        "/config history",
        Who.MANAGER,
        "audit log changed",
    ),
    Entry(
        "boards zone",
        Chapter.SET_UP,
        mark("Set the time zone of the boards"),
        mark("Whose midnight ends a day, a week, a month and a season."),
        "/boards zone zone:Asia/Kolkata",
        Who.MANAGER,
        "timezone clock midnight",
    ),
    Entry(
        "boards season",
        Chapter.SET_UP,
        mark("Name some days a season"),
        mark("A board of its own, such as a term."),
        "/boards season name:Autumn first:2026-09-01 last:2026-12-20",
        Who.MANAGER,
        "term semester dates period competition",
    ),
    Entry(
        "boards season-off",
        Chapter.SET_UP,
        mark("Take a season away"),
        mark("Its points stay on the other boards."),
        "/boards season-off name:Autumn",
        Who.MANAGER,
        "delete remove term semester",
    ),
    Entry(
        "boards rules",
        Chapter.SET_UP,
        mark("Decide what counts on the boards"),
        mark("Rounds played alone, and how many answers it takes to be ranked by accuracy."),
        "/boards rules alone:False least:20",
        Who.MANAGER,
        "solo minimum leaderboard",
    ),
)
