"""`create_bot()`: from the settings to the client that is ready to start."""

from random import Random, SystemRandom

import discord

from bot.app.courses import open_shelf
from bot.app.settings import Settings, read_settings
from bot.discord_ui import VivaClient
from bot.storage import open_later
from bot.tutor import AllowanceRules, AskRules, BoardRules, QuizRules, Retention, Tutor


def create_bot(settings: Settings | None = None, rng: Random | None = None) -> VivaClient:
    """The bot as the settings want it, not yet connected. Raises SettingsError.

    Notes and database are opened when it starts, so that a fault of theirs is told there. `rng` is given where a scene
    should be played the same each time.
    """
    settings = settings or read_settings()
    return VivaClient(
        lambda: open_tutor(settings, rng),
        answer_mentions=settings.bot.answer_mentions,
        read_channels=settings.quiz.typed_in_channel,
        privacy_url=settings.bot.privacy_url,
    )


async def open_tutor(settings: Settings, rng: Random | None = None) -> Tutor:
    """Read the courses; the database is opened by `Tutor.open`, or when it is first needed. Raises VaultError."""
    return Tutor(
        open_shelf(settings),
        open_later(settings.database_url.get_secret_value()),
        clock=lambda: discord.utils.utcnow().timestamp(),
        rng=rng or SystemRandom(),
        ask=AskRules(**settings.ask.model_dump()),
        quiz=QuizRules(**settings.quiz.model_dump()),
        boards=BoardRules(**settings.boards.model_dump()),
        retention=Retention(**settings.privacy.model_dump()),
        allowances=AllowanceRules(
            settings.bot.person_a_minute, settings.bot.server_a_minute, settings.bot.files_a_minute
        ),
        tell_owner_hours=settings.bot.tell_owner_hours,
    )
