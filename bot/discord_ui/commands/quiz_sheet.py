"""The sheet an answer is written on: a field to type in, or a menu for each place or pair. It holds no answer."""

from discord import ui

from bot.discord_ui.cards.round import numbered
from bot.discord_ui.cards.round_question import lettered
from bot.discord_ui.commands.quiz_answer import give
from bot.discord_ui.interaction import Interaction
from bot.discord_ui.limits import FIELD_DESCRIPTION, FIELD_LABEL, MODAL_TITLE, checked_sheet, clip
from bot.discord_ui.press import Paper
from bot.discord_ui.tongue import say
from bot.questions import Kind
from bot.quiz import Asked, Choice

LONGEST = 300
"""Characters of a typed answer."""
SHEET_SECONDS = 600


class Sheet(Paper):
    """One question's sheet. What counts is the moment it is handed in."""

    def __init__(self, round_id: str, asked: Asked) -> None:
        super().__init__(title=clip(numbered(asked.number, asked.total), MODAL_TITLE), timeout=SHEET_SECONDS)
        self._round_id = round_id
        self._asked = asked
        self._menus: list[ui.Select[Sheet]] = []
        self._typed: ui.TextInput[Sheet] = ui.TextInput(max_length=LONGEST, required=True)
        if asked.question.kind is Kind.TYPED:
            prompt = clip(asked.question.prompt, FIELD_DESCRIPTION)
            self.add_item(ui.Label(text=say("Your answer"), description=prompt, component=self._typed))
        else:
            for name in self._places():
                self._add_menu(name)
        checked_sheet(self)

    def _add_menu(self, name: str) -> None:
        menu: ui.Select[Sheet] = ui.Select(
            options=lettered(self._asked), placeholder=say("Choose a letter"), required=True
        )
        self._menus.append(menu)
        description = clip(name, FIELD_DESCRIPTION) if len(name) > FIELD_LABEL else None
        self.add_item(ui.Label(text=clip(name, FIELD_LABEL), description=description, component=menu))

    def _places(self) -> list[str]:
        if self._asked.question.kind is Kind.MATCH:
            return [f"{number}. {prompt}" for number, prompt in enumerate(self._asked.question.prompts, start=1)]
        return [say("Place {number}", number=number) for number in range(1, len(self._asked.options) + 1)]

    def _choice(self) -> Choice:
        if self._asked.question.kind is Kind.TYPED:
            return self._typed.value
        return tuple(int(menu.values[0]) for menu in self._menus)

    async def hand_in(self, interaction: Interaction) -> None:
        """Hand it in."""
        await give(interaction, self._round_id, self._asked.number, self._choice())
