"""What people press and hand in. Whatever goes wrong there goes through the one funnel for errors.

A button is known by its custom_id alone: it still works after a restart, and after months.
"""

import re
from abc import abstractmethod
from typing import Any, Self

from discord import ui
from discord.ui.select import BaseSelect

from bot.discord_ui.errors import apologise
from bot.discord_ui.hearing import listen
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.respond import kindly


class Press(ui.DynamicItem[ui.Item[Any]], template=r"(?!)"):
    """The base of all our buttons and menus. A subclass gives its template; `parts` are the template's groups."""

    def __init__(self, item: ui.Item[Any], parts: dict[str, str]) -> None:
        super().__init__(item)
        self.parts = parts

    @classmethod
    async def from_custom_id(cls, _interaction: Interaction, item: ui.Item[Any], match: re.Match[str]) -> Self:
        """The button again, from its id."""
        if not isinstance(item, (ui.Button, BaseSelect)):
            raise TypeError(f"{match.string!r} stands on a {type(item).__name__}, not on a button or a menu")
        return cls(item, match.groupdict())

    @abstractmethod
    async def press(self, interaction: Interaction) -> None:
        """Do what the button is for; whatever is raised goes through the one funnel for errors."""

    async def callback(self, interaction: Interaction) -> None:
        """Discord's call. discord.py would only log what is raised here, and the person would see a failure."""
        try:
            listen(interaction)
            async with kindly(interaction):
                await interaction.client.rooms.taken_up.wait()  # a round is not over because a process has just begun
                await self.press(interaction)
        except Exception as error:  # the funnel is for everything
            await apologise(interaction, error)


class Paper(ui.Modal):
    """The base of all our sheets to write on."""

    @abstractmethod
    async def hand_in(self, interaction: Interaction) -> None:
        """Take what was written."""

    async def on_submit(self, interaction: Interaction) -> None:
        """Discord's call, in the same way."""
        try:
            listen(interaction)
            async with kindly(interaction):
                await self.hand_in(interaction)
        except Exception as error:  # the funnel is for everything
            await apologise(interaction, error)
