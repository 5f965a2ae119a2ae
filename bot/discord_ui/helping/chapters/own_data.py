"""What is kept of somebody, and their say in it."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "mydata show",
        Chapter.DATA,
        mark("See what is kept about me"),
        mark("In plain words, to you alone."),
        "/mydata show",
        words="privacy data stored information gdpr",
    ),
    Entry(
        "mydata export",
        Chapter.DATA,
        mark("Get my data as a file"),
        mark("All I keep about you, as JSON."),
        "/mydata export",
        words="download privacy gdpr copy",
    ),
    Entry(
        "mydata delete",
        Chapter.DATA,
        mark("Delete my data"),
        mark("Asks once; then it is gone on every server."),
        "/mydata delete",
        words="erase remove wipe privacy account gdpr",
    ),
    Entry(
        "mydata forget",
        Chapter.DATA,
        mark("Never be kept track of again"),
        mark("Deletes everything, and keeps nothing from then on. You can still ask."),
        "/mydata forget",
        words="opt out tracking privacy erase remove stop data",
    ),
    Entry(
        "mydata remember",
        Chapter.DATA,
        mark("Play again after being forgotten"),
        mark("The way back: what you answer counts again."),
        "/mydata remember",
        words="undo opt in return",
    ),
    Entry(
        "mydata boards",
        Chapter.DATA,
        mark("Hide from the scoreboards, or use another name"),
        mark("Off all boards of a server, or on them under a name you choose."),
        "/mydata boards shown:False",
        words="anonymous nickname alias opt out leaderboard privacy private",
    ),
)
