"""The buttons of a mock paper, and the checklist under an exam question. They work after a restart."""

from discord import ui

from bot.discord_ui.cards.flashcard import back_card
from bot.discord_ui.cards.paper import paper_card
from bot.discord_ui.commands.revise_press import CARD_ID, NUMBER, laid_out, show, shown
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, tutor_of
from bot.discord_ui.press import Press
from bot.tutor import Marked, Sat, Turn, Way


class PaperPress(
    Press, template=template(What.PAPER, act=r"choose0|choose1|turn|tick|done|later|end|revise", number=r"\d{1,4}")
):
    """Choose, turn to the model answer, tick its points, go on, put off, hand in."""

    async def press(self, interaction: Interaction) -> None:
        """Do what the button says, and show the paper as it is then in the same message."""
        if self.parts["act"] == "revise":
            await show(interaction, await laid_out(interaction, Way.MISSED))
        else:
            await show(interaction, paper_card(await self._step(interaction)))

    async def _step(self, interaction: Interaction) -> Sat | Marked:
        examining, person_id = tutor_of(interaction).examining, interaction.user.id
        number = int(self.parts["number"])
        match self.parts["act"]:
            case "choose0" | "choose1" as which:
                return await examining.choose(person_id, number, int(which[-1]))
            case "turn":
                return await examining.reveal(person_id, number)
            case "tick":
                return await examining.tick(person_id, number, _ticked(self.item))
            case "done":
                return await examining.done(person_id, number)
            case "later":
                return await examining.put_off(person_id, number)
            case _:
                return await examining.hand_in(person_id)


class TickPress(Press, template=template(What.TICK, card=CARD_ID, number=NUMBER)):
    """The points of an exam question's model answer."""

    async def press(self, interaction: Interaction) -> None:
        """Say what they are worth."""
        turn = await tutor_of(interaction).revising.turn(interaction.user.id)
        if isinstance(turn, Turn) and turn.question.question_id == self.parts["card"]:
            await show(interaction, back_card(turn, ticked=_ticked(self.item)))
        else:
            await show(interaction, shown(turn))


def _ticked(item: object) -> tuple[int, ...]:
    return tuple(int(value) for value in item.values if value.isdecimal()) if isinstance(item, ui.Select) else ()


PAPER_PRESSES = (PaperPress, TickPress)
