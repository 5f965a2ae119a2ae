"""/ask, and the buttons of an answer: a related topic, a question to practise on."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.answer import answer_card, elsewhere_card
from bot.discord_ui.cards.practice import practice_card, tried_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.hearing import aloud
from bot.discord_ui.interaction import Interaction, chosen_of, count_use, guild_of, rights_of, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.search import Verdict
from bot.tutor import Tutor


async def answer(tutor: Tutor, interaction: Interaction, question: str, *, private: bool = True) -> None:
    """Ask and reply; a question the notes can't answer is noted for the teacher. Raises Refused for no question."""
    reply = tutor.asking.ask(question, interaction.user.id, interaction.channel_id or 0)
    async with aloud(interaction, private=private):
        await respond(interaction, answer_card(reply), private=private)
    if reply.answer.verdict is Verdict.REFUSED:
        await tutor.remarks.unanswered(guild_of(interaction), interaction.user.id, reply.question)


async def _is_public(interaction: Interaction, wished: bool | None) -> bool:
    """Whether everybody sees the answer: where the server lets Viva speak, as the person or else the server wishes."""
    chosen = await chosen_of(interaction)
    return chosen.is_open(rights_of(interaction).channels) and (chosen.ask_public if wished is None else wished)


class AskCog(commands.Cog):
    """Asking from anywhere."""

    def __init__(self, tutor: Tutor) -> None:
        self._tutor = tutor
        self._asking = tutor.asking

    @app_commands.command(name="ask", description="Ask the notes anything: a definition, a comparison, a list, a why")
    @anywhere
    @app_commands.describe(question="Your question, in your own words", everyone="Show the answer to everybody here?")
    async def ask(self, interaction: Interaction, question: str, everyone: bool | None = None) -> None:
        """Answer from the notes."""
        public = await _is_public(interaction, everyone)
        async with kindly(interaction, private=not public):
            await answer(self._tutor, interaction, question, private=not public)

    @ask.autocomplete("question")
    @in_time
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(self._asking.complete(typed))


class AskPress(Press, template=template(What.ASK, topic=r"[\s\S]+")):
    """A topic or question on a card: asked anew, for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Answer privately."""
        count_use(interaction)
        await answer(tutor_of(interaction), interaction, self.parts["topic"])


class PagePress(Press, template=template(What.PAGE, page=r"\d{1,2}", since=r"[0-9a-f]{6}", question=r"[\s\S]+")):
    """A page of a long answer, which may be months old."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the page, for who pressed: a card that everybody sees stays as it is."""
        reply = tutor_of(interaction).asking.look_up(self.parts["question"])
        view = answer_card(reply, int(self.parts["page"]), self.parts["since"])
        if interaction.message is not None and (interaction.message.flags.ephemeral or interaction.guild_id is None):
            await turn(interaction, view)
        else:
            await respond(interaction, view)


class UnhelpfulPress(Press, template=template(What.UNHELPFUL, question=r"[\s\S]+")):
    """`Not what I asked`: noted for the teacher, and other places offered."""

    async def press(self, interaction: Interaction) -> None:
        """Thank, privately, then note it."""
        count_use(interaction)
        tutor = tutor_of(interaction)
        reply, others = tutor.asking.elsewhere(self.parts["question"])
        await respond(interaction, elsewhere_card(others))
        await tutor.remarks.unhelpful(guild_of(interaction), interaction.user.id, reply.question, reply.place)


class PractisePress(Press, template=template(What.PRACTISE, topic=r"[\s\S]*")):
    """`Quiz me on this`: a question for the person who pressed."""

    async def press(self, interaction: Interaction) -> None:
        """Show a question, privately."""
        count_use(interaction)
        practice = await tutor_of(interaction).practising.draw(self.parts["topic"])
        await respond(interaction, practice_card(practice))


class TryPress(Press, template=template(What.TRY, question=r"[^:]+", seed=r"\d{1,7}", choice=r"\d")):
    """An option of a practice question."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the question into its solution."""
        practice = await tutor_of(interaction).practising.again(self.parts["question"], int(self.parts["seed"]))
        await turn(interaction, tried_card(practice, int(self.parts["choice"])))
