"""The buttons of one's own cards. They work while the card lies on the desk, also after a restart."""

from typing import Any

from discord import ui

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.flashcard import added_card, asked_of, back_card, finished_card, front_card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.custom_id import ROUND_ID, What, template
from bot.discord_ui.interaction import Interaction, server_of, tutor_of
from bot.discord_ui.limits import FIELD_DESCRIPTION, checked_sheet, clip
from bot.discord_ui.press import Paper, Press
from bot.discord_ui.respond import open_sheet, respond
from bot.discord_ui.respond import turn as turn_over
from bot.discord_ui.tongue import say
from bot.quiz import Verdict
from bot.revision import Grade
from bot.tutor import Aside, Finished, Turn, Way

LONGEST = 300
"""Characters of a typed answer."""
SHEET_SECONDS = 900
ASIDES = {"skip": Aside.SKIP, "bury": Aside.BURY, "suspend": Aside.SUSPEND}
CARD_ID = r"[^:]+"
NUMBER = r"\d{1,6}"


def shown(turn: Turn | Finished) -> Card:
    """What lies open now, or the end."""
    return front_card(turn) if isinstance(turn, Turn) else finished_card(turn)


async def laid_out(interaction: Interaction, way: Way, *, topic: str = "", marks: int = 0) -> Card:
    """Begin."""
    return shown(await tutor_of(interaction).revising.begin(interaction.user.id, way, topic=topic, marks=marks))


class CardPress(
    Press, template=template(What.CARD, act=r"flip|type|skip|bury|suspend|stop", card=CARD_ID, number=NUMBER)
):
    """Turn the card, type its answer, put it aside, stop."""

    async def press(self, interaction: Interaction) -> None:
        """Do what the button says, and show what lies open then in the same message."""
        revising, act = tutor_of(interaction).revising, self.parts["act"]
        person_id = interaction.user.id
        if act == "stop":
            await show(interaction, finished_card(await revising.stop(person_id)))
        elif act in ASIDES:
            await show(interaction, shown(await revising.put_aside(person_id, self.parts["card"], ASIDES[act])))
        else:
            turn = await revising.turn(person_id)
            if not isinstance(turn, Turn) or turn.question.question_id != self.parts["card"]:
                await show(interaction, shown(turn))  # an old card: here is the one that lies open
            elif act == "type":
                await open_sheet(interaction, TypeSheet(turn))
            else:
                await show(interaction, back_card(turn))


class PickPress(Press, template=template(What.PICK, card=CARD_ID, number=NUMBER, place=r"\d{1,2}")):
    """An option of a card that offers some."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the card, and say whether that was right."""
        turn = await tutor_of(interaction).revising.turn(interaction.user.id)
        if not isinstance(turn, Turn) or turn.question.question_id != self.parts["card"]:
            await show(interaction, shown(turn))
            return
        asked, place = asked_of(turn.question, turn.number), int(self.parts["place"])
        verdict = Verdict.RIGHT if (place,) == asked.right else Verdict.WRONG
        said = asked.options[place] if place < len(asked.options) else ""
        await show(interaction, back_card(turn, verdict, said))


class GradePress(Press, template=template(What.GRADE, card=CARD_ID, number=NUMBER, grade=r"[1-4]")):
    """How well the card was known."""

    async def press(self, interaction: Interaction) -> None:
        """Keep it and open the next one."""
        grade = Grade(int(self.parts["grade"]))
        turn = await tutor_of(interaction).revising.grade(
            interaction.user.id, self.parts["card"], int(self.parts["number"]), grade
        )
        await show(interaction, shown(turn))


class RevisePress(Press, template=template(What.REVISE, topic=r"[\s\S]*")):
    """`Revise this` on an answer: the topic's cards, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Begin, privately."""
        await respond(interaction, await laid_out(interaction, Way.TOPIC, topic=self.parts["topic"]))


class AddMissedPress(Press, template=template(What.ADD_MISSED, round=ROUND_ID)):
    """`Add my misses` under a player's own list: the questions become cards, to be right twice."""

    async def press(self, interaction: Interaction) -> None:
        """Say how many."""
        tutor, person_id = tutor_of(interaction), interaction.user.id
        lines = await tutor.afterwards.own_list(self.parts["round"], server_of(interaction), person_id)
        missed = [line.asked.question.question_id for line in lines if line.missed]
        await respond(interaction, added_card(await tutor.revising.add_missed(person_id, missed)))


class NudgePress(Press, template=template(What.NUDGE, act=r"stop|begin")):
    """The buttons of a reminder."""

    async def press(self, interaction: Interaction) -> None:
        """Begin with what is due, or be reminded no more."""
        if self.parts["act"] == "begin":
            await respond(interaction, await laid_out(interaction, Way.DUE))
            return
        await tutor_of(interaction).nudging.stop(interaction.user.id)
        await respond(interaction, notice(say("I won't remind you any more. `/revise nudge` turns it on again.")))


class TypeSheet(Paper):
    """A field to type a card's answer into."""

    def __init__(self, turn: Turn) -> None:
        super().__init__(title=say("Your answer"), timeout=SHEET_SECONDS)
        self._turn = turn
        self._typed: ui.TextInput[Any] = ui.TextInput(custom_id="typed", max_length=LONGEST, required=True)
        prompt = clip(turn.question.prompt, FIELD_DESCRIPTION)
        self.add_item(ui.Label(text=say("Type it"), description=prompt, component=self._typed))
        checked_sheet(self)

    async def hand_in(self, interaction: Interaction) -> None:
        """Turn the card, and say whether that was right."""
        revising = tutor_of(interaction).revising
        card_id, said = self._turn.question.question_id, self._typed.value
        _, verdict = await revising.judge(interaction.user.id, card_id, said)
        await show(interaction, back_card(self._turn, verdict, said))


async def show(interaction: Interaction, view: Card) -> None:
    """Turn the private message the press came from into the card; else send it, privately."""
    mine = interaction.message is not None and (interaction.message.flags.ephemeral or interaction.guild_id is None)
    if mine:
        await turn_over(interaction, view)
    else:
        await respond(interaction, view)


REVISE_PRESSES = (AddMissedPress, CardPress, GradePress, NudgePress, PickPress, RevisePress)
