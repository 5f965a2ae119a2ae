"""/quiz, and the buttons of a round."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.notice import notice
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, may_manage, person_of, place_of, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.room import Rooms
from bot.discord_ui.sentences import DECLINED, REFUSED
from bot.quiz.events import AnswerTaken, Declined, Joined
from bot.tutor import Tutor


@app_commands.guild_only()
class QuizCog(commands.GroupCog, group_name="quiz", group_description="Play a round of questions in this channel"):
    """Rounds in a channel."""

    def __init__(self, tutor: Tutor, rooms: Rooms) -> None:
        super().__init__()
        self._rooms = rooms
        self._quizzing = tutor.quizzing

    @app_commands.command(name="start", description="Open a round in this channel")
    @app_commands.describe(
        topic="What it should be about; a bit of everything without",
        questions="How many questions",
        seconds="Seconds to answer each",
    )
    async def start(
        self,
        interaction: Interaction,
        topic: app_commands.Range[str, 1, 100] = "",
        questions: app_commands.Range[int, 1, 50] | None = None,
        seconds: app_commands.Range[int, 5, 300] | None = None,
    ) -> None:
        """Open the lobby. The lobby is a message of its own, so that it can be edited for as long as a round takes."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with kindly(interaction):
            await self._quizzing.start(
                place_of(interaction),
                person_of(interaction),
                self._rooms.open,
                topic=topic,
                count=questions,
                seconds=seconds,
            )
            await respond(interaction, notice("The lobby is open. You are in, and you lead the round."))

    @start.autocomplete("topic")
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(await self._quizzing.topics(typed))

    @app_commands.command(name="stop", description="End the round in this channel, with its standings")
    async def stop(self, interaction: Interaction) -> None:
        """End the round; its host may, and who manages the server."""
        async with kindly(interaction):
            await self._quizzing.stop(
                interaction.channel_id or 0, person_of(interaction), may_manage=may_manage(interaction)
            )
            await respond(interaction, notice("The round is over."))


class RoundPress(Press, template=template(What.ROUND, round=r"[0-9a-f]{16}", act=r"join|start")):
    """The lobby's buttons."""

    async def press(self, interaction: Interaction) -> None:
        """Join, or begin."""
        quizzing = tutor_of(interaction).quizzing
        act = quizzing.join if self.parts["act"] == "join" else quizzing.start_now
        events = await act(self.parts["round"], person_of(interaction))
        declined = next((event for event in events if isinstance(event, Declined)), None)
        if declined is not None:
            await respond(interaction, notice(DECLINED[declined.reason]))
        elif any(isinstance(event, Joined) for event in events):
            await respond(interaction, notice("You are in. Good luck!"))
        else:
            await interaction.response.defer()


class AnswerPress(Press, template=template(What.ANSWER, round=r"[0-9a-f]{16}", number=r"\d{1,4}", place=r"\d")):
    """An option of the question under way."""

    async def press(self, interaction: Interaction) -> None:
        """Answer, and be told privately what was taken. The press's own time counts, not ours."""
        event = await tutor_of(interaction).quizzing.answer(
            self.parts["round"],
            int(self.parts["number"]),
            int(self.parts["place"]),
            person_of(interaction),
            interaction.created_at.timestamp(),
        )
        if isinstance(event, AnswerTaken):
            await respond(interaction, notice(f"You answered **{event.chosen}**. Wait for the bell."))
        else:
            await respond(interaction, notice(REFUSED[event.reason].format(chosen=event.chosen)))
