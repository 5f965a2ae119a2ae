"""/help: what one can do, found by what one wants to do."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.help import (
    CHAPTER,
    ENTRY,
    HOME,
    PRIVACY,
    chapter_card,
    entry_card,
    found_card,
    overview_card,
    privacy_card,
    typed,
)
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.helping import TABLE, Chapter, Entry, find
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.limits import CHOICE_NAME, clip, named_choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.discord_ui.tongue import say

ENTRIES: dict[str, Entry] = {entry.command: entry for entry in TABLE}


class HelpCog(commands.Cog):
    """For who asks alone."""

    def __init__(self, privacy_url: str = "") -> None:
        self.privacy_url = privacy_url

    @app_commands.command(name="help", description="What I can do, found by what you want to do")
    @app_commands.describe(what="What you want to do, in your own words")
    @anywhere
    async def help_(self, interaction: Interaction, what: app_commands.Range[str, 1, 100] = "") -> None:
        """The overview, or what fits."""
        async with kindly(interaction):
            if not what.strip():
                await respond(interaction, overview_card(self.privacy_url))
            elif what in ENTRIES:
                await respond(interaction, entry_card(ENTRIES[what]))
            else:
                await respond(interaction, found_card(what, find(what)))

    @help_.autocomplete("what")
    @in_time
    async def _complete(self, _interaction: Interaction, begun: str) -> list[app_commands.Choice[str]]:
        return named_choices((clip(f"{say(one.wish)} · {typed(one)}", CHOICE_NAME), one.command) for one in find(begun))


class HelpPress(Press, template=template(What.HELP, act=f"{HOME}|{CHAPTER}|{ENTRY}|{PRIVACY}", key=r"[a-z0-9-]+")):
    """The buttons and menus of the help."""

    async def press(self, interaction: Interaction) -> None:
        """Go there on the same card; from a card that everybody reads, on a new one."""
        key = next(iter(getattr(self.item, "values", ())), self.parts["key"])
        match self.parts["act"]:
            case "chapter" if key in {chapter.value for chapter in Chapter}:
                view = chapter_card(Chapter(key))
            case "entry" if key in ENTRIES:
                view = entry_card(ENTRIES[key])
            case "privacy" if key.isdecimal():
                view = privacy_card(int(key))
            case _:  # what an older Viva offered may be gone
                view = overview_card(_privacy_url(interaction))
        if interaction.message is not None and interaction.message.flags.ephemeral:
            await turn(interaction, view)
        else:
            await respond(interaction, view)


def _privacy_url(interaction: Interaction) -> str:
    cog = interaction.client.get_cog(HelpCog.__name__)
    return cog.privacy_url if isinstance(cog, HelpCog) else ""
