"""/topics and /topic: what the notes cover, and all there is on one topic. For who asks alone."""

from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.topic import OPEN, PAGE, UNIT, topic_card, topics_card, which_card
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, count_use, tutor_of
from bot.discord_ui.limits import choices
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, respond, turn
from bot.discord_ui.suggest import in_time
from bot.tutor import Topic, Tutor


class TopicsCog(commands.Cog):
    """Looking through the notes."""

    def __init__(self, tutor: Tutor) -> None:
        self._browsing = tutor.browsing

    @app_commands.command(name="topics", description="What the notes cover, unit by unit and note by note")
    @anywhere
    async def topics(self, interaction: Interaction) -> None:
        """The first page."""
        async with kindly(interaction):
            await respond(interaction, topics_card(self._browsing.leaves(), 1))

    @app_commands.command(name="topic", description="All there is on one topic: what it is, what can be asked of it")
    @app_commands.describe(name="Which topic; slips are forgiven")
    @anywhere
    async def topic(self, interaction: Interaction, name: app_commands.Range[str, 1, 100]) -> None:
        """Its card, or a few it may be."""
        async with kindly(interaction):
            await show_topic(interaction, name)

    @topic.autocomplete("name")
    @in_time
    async def _complete(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(self._browsing.complete(typed))


async def show_topic(interaction: Interaction, name: str) -> None:
    """A topic's card, for who asks alone. Raises Refused where nothing is called so."""
    found = tutor_of(interaction).browsing.find(name)
    await respond(interaction, topic_card(found) if isinstance(found, Topic) else which_card(found))


class TopicPress(Press, template=template(What.TOPIC, name=r"[\s\S]+")):
    """A topic on a card."""

    async def press(self, interaction: Interaction) -> None:
        """Show it, privately."""
        count_use(interaction)
        await show_topic(interaction, self.parts["name"])


class TopicsPress(Press, template=template(What.TOPICS, act=f"{PAGE}|{UNIT}|{OPEN}", page=r"\d{1,5}")):
    """Pages and menus of what the notes cover."""

    async def press(self, interaction: Interaction) -> None:
        """Turn the page, go to a unit, or open a topic."""
        chosen = next(iter(getattr(self.item, "values", ())), "")
        if self.parts["act"] == OPEN:
            count_use(interaction)
            await show_topic(interaction, chosen)
            return
        page = int(chosen.partition(":")[0]) if self.parts["act"] == UNIT else int(self.parts["page"])
        await turn(interaction, topics_card(tutor_of(interaction).browsing.leaves(), page))
