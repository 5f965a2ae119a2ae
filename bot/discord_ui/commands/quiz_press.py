"""The buttons and menus of a round: in its lobby, under a question, under its end."""

from collections.abc import Iterable

from discord import ui

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.cards.round_after import missed_card, statistics_card
from bot.discord_ui.commands.quiz_answer import give
from bot.discord_ui.commands.quiz_sheet import Sheet
from bot.discord_ui.custom_id import ROUND_ID, What, template
from bot.discord_ui.interaction import Interaction, check_teacher, may_manage, person_of, server_of, tutor_of
from bot.discord_ui.press import Press
from bot.discord_ui.respond import nod, open_sheet, respond, turn
from bot.discord_ui.sentences import DECLINED, DONE, HINT_HALF, HINT_LETTERS, JOINED, LEFT, REPORTED, VOTED
from bot.discord_ui.tongue import say
from bot.quiz import Hint, HintKind
from bot.quiz.events import Declined, Event, HintGiven, Joined, SkipVoted
from bot.tutor.wish import TEAMS


async def done(interaction: Interaction, events: Iterable[Event], sentence: str = "") -> None:
    """Tell the person that it is done, or why it is not."""
    declined = next((event for event in events if isinstance(event, Declined)), None)
    await respond(interaction, notice(say(DECLINED[declined.reason]) if declined else sentence or say(DONE)))


class RoundPress(
    Press,
    template=template(What.ROUND, round=ROUND_ID, act=r"join|team\d|leave|start|end|pause|resume|here"),
):
    """What can be done with a round at any time."""

    async def press(self, interaction: Interaction) -> None:
        """Join, leave, begin, pause, go on, end, or say one is there."""
        tutor, person = tutor_of(interaction), person_of(interaction)
        round_id, act, may = self.parts["round"], self.parts["act"], await may_manage(interaction)
        match act:
            case "start":
                events = await tutor.quizzing.start_now(round_id, person, may_manage=may)
            case "end":
                events = await tutor.hosting.end(round_id, person, may_manage=may)
            case "pause":
                events = await tutor.hosting.pause(round_id, person, may_manage=may)
            case "resume":
                events = await tutor.hosting.resume(round_id, person, may_manage=may)
            case "here":
                events = await tutor.quizzing.here(round_id, person)
            case "leave":
                await done(interaction, await tutor.quizzing.leave(round_id, person), say(LEFT))
                return
            case _:
                await self._join(interaction)
                return
        if any(isinstance(event, Declined) for event in events):
            await done(interaction, events)
        else:
            await nod(interaction)

    async def _join(self, interaction: Interaction) -> None:
        act = self.parts["act"]
        wish = TEAMS[int(act[-1])] if act.startswith("team") and int(act[-1]) < len(TEAMS) else ""
        events = await tutor_of(interaction).quizzing.join(self.parts["round"], person_of(interaction), wish)
        joined = next((event for event in events if isinstance(event, Joined)), None)
        team = f" {say('Your team is **{team}**.', team=say(joined.team))}" if joined and joined.team else ""
        await done(interaction, events, say(JOINED) + team)


class AnswerPress(Press, template=template(What.ANSWER, round=ROUND_ID, number=r"\d{1,4}", place=r"\d")):
    """An option of the question under way."""

    async def press(self, interaction: Interaction) -> None:
        """Answer."""
        await give(interaction, self.parts["round"], int(self.parts["number"]), (int(self.parts["place"]),))


class ChoosePress(Press, template=template(What.CHOOSE, round=ROUND_ID, number=r"\d{1,4}")):
    """The menu of a question with several right answers."""

    async def press(self, interaction: Interaction) -> None:
        """Answer."""
        menu = self.item
        places = tuple(int(value) for value in menu.values) if isinstance(menu, ui.Select) else ()
        await give(interaction, self.parts["round"], int(self.parts["number"]), places)


class TurnPress(Press, template=template(What.TURN, round=ROUND_ID, number=r"\d{1,4}", act=r"write|hint|skip")):
    """What else stands under the question under way."""

    async def press(self, interaction: Interaction) -> None:
        """Open the sheet, sell the hint, skip the question or vote for it."""
        quizzing, round_id, number = tutor_of(interaction).quizzing, self.parts["round"], int(self.parts["number"])
        match self.parts["act"]:
            case "write":
                person_of(interaction)
                await open_sheet(interaction, Sheet(round_id, quizzing.paper(round_id, number)))
            case "hint":
                events = await quizzing.hint(round_id, number, person_of(interaction))
                given = next((event.hint for event in events if isinstance(event, HintGiven)), None)
                await done(interaction, events, hint_sentence(given) if given else "")
            case _:
                events = await quizzing.skip(
                    round_id, number, person_of(interaction), may_manage=await may_manage(interaction)
                )
                voted = next((event for event in events if isinstance(event, SkipVoted)), None)
                counted = say(VOTED, votes=voted.votes, needed=voted.needed) if voted else ""
                await done(interaction, events, counted)


def hint_sentence(hint: Hint) -> str:
    """What was bought, and what it cost."""
    if hint.kind is HintKind.LETTERS:
        return say(HINT_LETTERS, text=hint.text.replace("`", "ˋ"), price=hint.price)
    return say(HINT_HALF, gone=", ".join(f"**{letter}**" for letter in hint.gone), price=hint.price)


class ReportPress(Press, template=template(What.REPORT, round=ROUND_ID, number=r"\d{1,4}")):
    """`Something wrong?` under a reveal."""

    async def press(self, interaction: Interaction) -> None:
        """Keep it for the teacher."""
        await tutor_of(interaction).afterwards.report(
            self.parts["round"], int(self.parts["number"]), server_of(interaction), person_of(interaction)
        )
        await respond(interaction, notice(say(REPORTED)))


class MissedPress(Press, template=template(What.MISSED, round=ROUND_ID, page=r"\d{1,3}")):
    """`What I missed`, and its pages."""

    async def press(self, interaction: Interaction) -> None:
        """Show it, privately."""
        round_id, page = self.parts["round"], int(self.parts["page"])
        lines = await tutor_of(interaction).afterwards.own_list(round_id, server_of(interaction), interaction.user.id)
        await _turn(interaction, missed_card(round_id, lines, page))


class ItemsPress(Press, template=template(What.ITEMS, round=ROUND_ID, page=r"\d{1,3}")):
    """`For the teacher`, and its pages."""

    async def press(self, interaction: Interaction) -> None:
        """Show it, privately, to who may see what others answered."""
        await check_teacher(interaction)
        round_id, page = self.parts["round"], int(self.parts["page"])
        round_ = await tutor_of(interaction).afterwards.round_of(round_id, server_of(interaction))
        await _turn(interaction, statistics_card(round_id, round_, page))


async def _turn(interaction: Interaction, view: Card) -> None:
    """A first page is a private reply, a further one takes its place."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await turn(interaction, view)
    else:
        await respond(interaction, view)


PRESSES = (RoundPress, AnswerPress, ChoosePress, TurnPress, ReportPress, MissedPress, ItemsPress)
