"""What Discord shows of the commands themselves, in each language Viva speaks.

Descriptions, choices and the names of options are translated, and those of a message's menus, which are pressed. The
names of commands are not: they are what a class says to each other and what a message for everybody tells to type, and
Discord takes the English name in every language.
"""

from discord import Locale, app_commands
from discord.app_commands import TranslationContextLocation as Where

from bot.discord_ui.tongue import ENGLISH, catalogue, language_of

OPTION = "option"
"""The context of an option's name: one lowercase word."""


class Translator(app_commands.Translator):
    """Asked by discord.py for every text of every command, in every locale of Discord's."""

    async def translate(
        self, string: app_commands.locale_str, locale: Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The text in that language; None leaves it English."""
        language = language_of(locale)
        if language == ENGLISH or _is_typed(context):
            return None
        if context.location is Where.parameter_name:
            text = catalogue(language).pgettext(OPTION, string.message)
        else:
            text = catalogue(language).gettext(string.message)
        return None if text == string.message else text


def _is_typed(context: app_commands.TranslationContextTypes) -> bool:
    """Whether it is the name of a command, and not of a menu."""
    names = {Where.command_name, Where.group_name}
    return context.location in names and not isinstance(context.data, app_commands.ContextMenu)
