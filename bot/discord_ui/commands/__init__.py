"""Every command and every button."""

from discord.ext import commands

from bot.discord_ui.commands.ask import AskCog, AskPress, PagePress, PractisePress, TryPress, UnhelpfulPress
from bot.discord_ui.commands.board import BoardCog, BoardPress
from bot.discord_ui.commands.boards import BoardsCog
from bot.discord_ui.commands.config import ConfigCog, ConfigPress
from bot.discord_ui.commands.help import HelpCog, HelpPress
from bot.discord_ui.commands.menus import MenusCog
from bot.discord_ui.commands.mydata import MyDataCog, MyDataPress
from bot.discord_ui.commands.quiz import QuizCog
from bot.discord_ui.commands.quiz_press import PRESSES as ROUND_PRESSES
from bot.discord_ui.commands.remarks import RemarksCog
from bot.discord_ui.commands.revise import ReviseCog
from bot.discord_ui.commands.revise_paper import PAPER_PRESSES
from bot.discord_ui.commands.revise_press import REVISE_PRESSES
from bot.discord_ui.commands.spoken_to import SpokenToCog
from bot.discord_ui.commands.stats import StatsCog
from bot.discord_ui.commands.topics import TopicPress, TopicsCog, TopicsPress
from bot.discord_ui.hearing import Hearing
from bot.discord_ui.room import Rooms
from bot.tutor import Tutor

PRESSES = (
    *ROUND_PRESSES,
    *REVISE_PRESSES,
    *PAPER_PRESSES,
    AskPress,
    TopicPress,
    TopicsPress,
    HelpPress,
    BoardPress,
    ConfigPress,
    MyDataPress,
    PagePress,
    PractisePress,
    TryPress,
    UnhelpfulPress,
)


_OF_THE_TUTOR = (RemarksCog, BoardCog, BoardsCog, ConfigCog, TopicsCog, StatsCog, MyDataCog, ReviseCog, AskCog)
COGS: tuple[type[commands.Cog], ...] = (*_OF_THE_TUTOR, SpokenToCog, QuizCog, MenusCog, HelpCog)


def cogs(
    client: commands.Bot, tutor: Tutor, rooms: Rooms, hearing: Hearing, privacy_url: str = ""
) -> tuple[commands.Cog, ...]:
    """Every group of commands, ready to be added."""
    speaking = (
        SpokenToCog(tutor, hearing),
        QuizCog(tutor, rooms, hearing),
        MenusCog(client, tutor, rooms),
        HelpCog(privacy_url),
    )
    return *(cog(tutor) for cog in _OF_THE_TUTOR), *speaking
