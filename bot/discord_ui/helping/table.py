"""Every command, by what one wants to do. The help and the documentation are made of this table."""

from typing import Final

from bot.discord_ui.helping.chapters import asking, own_data, quizzing, revising, scores, setting_up, teaching
from bot.discord_ui.helping.entry import Entry

TABLE: Final[tuple[Entry, ...]] = (
    *asking.ENTRIES,
    *quizzing.ENTRIES,
    *revising.ENTRIES,
    *scores.ENTRIES,
    *own_data.ENTRIES,
    *teaching.ENTRIES,
    *setting_up.ENTRIES,
)
"""Chapter by chapter; of two that fit what somebody wants as well, the one that stands first is shown first."""
