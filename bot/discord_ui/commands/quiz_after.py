"""/quiz void, accept, regrade and what else there is to a round that is over."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.round_after import history_card, missed_card, reports_card, ruled_card, statistics_card
from bot.discord_ui.hearing import aloud
from bot.discord_ui.interaction import Interaction, check_teacher, is_teacher, person_of, server_of
from bot.discord_ui.limits import CHOICE_NAME, choices, named_choices
from bot.discord_ui.patience import promise_now
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.sentences import ACCEPTED, ACCEPTED_BACK, REGRADED, VOIDED, VOIDED_BACK
from bot.discord_ui.suggest import in_time
from bot.quiz import Verdict
from bot.storage import FeedbackKind
from bot.tutor import Lately, Reason, Refused, Tutor

Named = app_commands.Choice[str]


class AfterCommands(commands.Cog):
    """The part of /quiz that looks back."""

    _tutor: Tutor

    @app_commands.command(name="void", description="Take a question out of the scoring, also afterwards")
    @app_commands.describe(question="Which question: the latest are suggested", undo="Let it count again")
    async def void(self, interaction: Interaction, question: str, undo: bool = False) -> None:
        """A teacher may; what it changes is told to everybody."""
        await self._think(interaction, question)
        async with kindly(interaction):
            await check_teacher(interaction)
            found = await self._find(interaction, question)
            ruled = await self._tutor.afterwards.void(
                found.round_id, found.asked.number, server_of(interaction), take_back=undo
            )
            async with aloud(interaction):
                view = ruled_card(VOIDED_BACK if undo else VOIDED, found.asked, ruled, person_of(interaction).name)
                await respond(interaction, view, private=False)

    @app_commands.command(name="accept", description="Let an answer count as right, also afterwards")
    @app_commands.describe(
        question="Which question: the latest are suggested",
        answer="The letter as it was shown, or what was typed",
        undo="Only the answers that were right from the start",
    )
    async def accept(self, interaction: Interaction, question: str, answer: str, undo: bool = False) -> None:
        """A teacher may; what it changes is told to everybody."""
        await self._think(interaction, question)
        async with kindly(interaction):
            await check_teacher(interaction)
            found = await self._find(interaction, question)
            ruled = await self._tutor.afterwards.accept(
                found.round_id, found.asked.number, answer, server_of(interaction), take_back=undo
            )
            async with aloud(interaction):
                view = ruled_card(ACCEPTED_BACK if undo else ACCEPTED, found.asked, ruled, person_of(interaction).name)
                await respond(interaction, view, private=False)

    @void.autocomplete("question")
    @in_time
    async def _complete_void(self, interaction: Interaction, typed: str) -> list[Named]:
        return await self._suggest(interaction, typed)

    @accept.autocomplete("question")
    @in_time
    async def _complete_accept(self, interaction: Interaction, typed: str) -> list[Named]:
        return await self._suggest(interaction, typed)

    @accept.autocomplete("answer")
    @in_time
    async def _complete_answer(self, interaction: Interaction, typed: str) -> list[Named]:
        """What people answered to the question chosen, and did not get."""
        found = await self._find(interaction, str(getattr(interaction.namespace, "question", "")))
        given = (award for award in found.settled.awards if award.answered and award.verdict is not Verdict.RIGHT)
        names = dict.fromkeys(found.asked.named(award.choice) for award in given)
        fitting = [name for name in names if typed.casefold() in name.casefold() and len(name) <= CHOICE_NAME]
        return choices(fitting)

    @app_commands.command(name="regrade", description="Do the scoring of the last round again")
    async def regrade(self, interaction: Interaction) -> None:
        """A teacher may. Changes nothing where nothing is amiss."""
        await promise_now(interaction, private=not await is_teacher(interaction))
        async with kindly(interaction):
            await check_teacher(interaction)
            server_id = server_of(interaction)
            ruled = await self._tutor.afterwards.regrade(await self._latest(interaction), server_id)
            async with aloud(interaction):
                view = ruled_card(REGRADED, None, ruled, person_of(interaction).name)
                await respond(interaction, view, private=False)

    @app_commands.command(name="history", description="The latest rounds on this server")
    async def history(self, interaction: Interaction) -> None:
        """For the person who asks."""
        async with kindly(interaction):
            await respond(interaction, history_card(await self._tutor.afterwards.history(server_of(interaction))))

    @app_commands.command(name="missed", description="What you missed in the last round, with the right answers")
    async def missed(self, interaction: Interaction) -> None:
        """For the person who asks."""
        async with kindly(interaction):
            round_id = await self._latest(interaction)
            lines = await self._tutor.afterwards.own_list(round_id, server_of(interaction), interaction.user.id)
            await respond(interaction, missed_card(round_id, lines, 1))

    @app_commands.command(name="statistics", description="For teachers: how the questions of the last round did")
    async def statistics(self, interaction: Interaction) -> None:
        """A teacher may."""
        async with kindly(interaction):
            await check_teacher(interaction)
            round_id = await self._latest(interaction)
            round_ = await self._tutor.afterwards.round_of(round_id, server_of(interaction))
            await respond(interaction, statistics_card(round_id, round_, 1))

    @app_commands.command(name="reports", description="For teachers: questions people think are wrong")
    async def reports(self, interaction: Interaction) -> None:
        """A teacher may."""
        async with kindly(interaction):
            await check_teacher(interaction)
            said = await self._tutor.remarks.of_server(server_of(interaction), FeedbackKind.REPORTED)
            await respond(interaction, reports_card(said))

    async def _think(self, interaction: Interaction, question: str) -> None:
        """A ruling on a round under way is told by the round itself, so the reply is for the teacher alone."""
        under_way = self._tutor.quizzing.rules_of(question.partition(":")[0]) is not None
        await promise_now(interaction, private=under_way or not await is_teacher(interaction))

    async def _latest(self, interaction: Interaction) -> str:
        return await self._tutor.afterwards.latest(server_of(interaction))

    async def _find(self, interaction: Interaction, value: str) -> Lately:
        """The question a suggestion stands for. Raises Refused for anything else."""
        round_id, _, number = value.partition(":")
        if not number.isdecimal():
            raise Refused(Reason.NO_SUCH_QUESTION)
        return await self._tutor.afterwards.question(round_id, int(number), server_of(interaction))

    async def _suggest(self, interaction: Interaction, typed: str) -> list[Named]:
        """The latest questions, for teachers; a suggestion's value is its round and number."""
        if not await is_teacher(interaction):
            return []
        lately = await self._tutor.afterwards.lately(server_of(interaction), interaction.channel_id or 0)
        named = ((f"{one.asked.number}. {one.asked.question.prompt}", one) for one in lately)
        return named_choices(
            (name, f"{one.round_id}:{one.asked.number}") for name, one in named if typed.casefold() in name.casefold()
        )
