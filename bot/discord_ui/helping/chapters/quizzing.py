"""Playing rounds in a channel."""

from typing import Final

from bot.discord_ui.helping.entry import Chapter, Entry, Who
from bot.discord_ui.tongue import mark

ENTRIES: Final = (
    Entry(
        "quiz start",
        Chapter.PLAY,
        mark("Start a round"),
        mark("Opens a lobby in the channel: for all, in teams, a race, survival; on what you choose."),
        "/quiz start topic:unit 1 mode:Race",
        words="begin play game trivia team teams race survival marathon battle quiz questions open new",
    ),
    Entry(
        "Quiz us on this",
        Chapter.PLAY,
        mark("Play a round on what a message is about"),
        mark("Finds the topic of a message and opens a round on it."),
        mark("Hold or right-click a message, then Apps, then Quiz us on this"),
        words="menu context start round game message",
    ),
    Entry(
        "quiz pause",
        Chapter.PLAY,
        mark("Pause the round"),
        mark("Stops the clock until it goes on."),
        "/quiz pause",
        Who.HOST,
        "wait break halt interrupt stop clock",
    ),
    Entry(
        "quiz resume",
        Chapter.PLAY,
        mark("Go on with a paused round"),
        mark("The clock runs again."),
        "/quiz resume",
        Who.HOST,
        "continue unpause",
    ),
    Entry(
        "quiz skip",
        Chapter.PLAY,
        mark("Skip a question"),
        mark("Gives it up, or cuts the wait for the next one short. Others vote with the button."),
        "/quiz skip",
        Who.HOST,
        "next pass",
    ),
    Entry(
        "quiz stop",
        Chapter.PLAY,
        mark("End the round"),
        mark("The round is over, and its standings are shown."),
        "/quiz stop",
        Who.HOST,
        "cancel finish quit abort game",
    ),
    Entry(
        "quiz leave",
        Chapter.PLAY,
        mark("Leave a round"),
        mark("You are out; your points stay."),
        "/quiz leave",
        words="exit quit go away",
    ),
    Entry(
        "quiz missed",
        Chapter.PLAY,
        mark("See what I got wrong in the last round"),
        mark("Your misses with the right answers, for you alone."),
        "/quiz missed",
        words="wrong mistakes errors review answers",
    ),
    Entry(
        "quiz history",
        Chapter.PLAY,
        mark("See the latest rounds"),
        mark("Who won them, and when."),
        "/quiz history",
        words="past previous results games old",
    ),
)
