"""Boards, and how somebody is doing."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "scoreboard",
        Chapter.SCORES,
        mark("See who is ahead"),
        mark("By day, week, month, season or all time; by points, accuracy, wins, streak; with your place."),
        "/scoreboard period:week by:accuracy",
        words="leaderboard ranking board points rank top winners standings score",
    ),
    Entry(
        "stats",
        Chapter.SCORES,
        mark("See how somebody is doing"),
        mark("Topics, streaks, weeks and last rounds, with pictures."),
        "/stats",
        words="statistics my score profile performance strengths accuracy me",
    ),
)
