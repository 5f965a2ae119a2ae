"""/mydata: what is kept of whoever asks, and the ways to take it along, have it deleted, or stay unseen."""

from datetime import UTC, datetime
from io import BytesIO

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.mydata import (
    Act,
    choice_card,
    gone_card,
    kept_card,
    sure_to_delete_card,
    sure_to_forget_card,
)
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, server_of, tutor_of
from bot.discord_ui.patience import promise_now
from bot.discord_ui.press import Press
from bot.discord_ui.respond import kindly, nod, respond, turn
from bot.discord_ui.room import Rooms
from bot.discord_ui.tongue import mark, say
from bot.tutor import Tutor

WELCOME_BACK = mark("Welcome back. From now on what you answer counts again.")
KEPT = mark("All right: nothing was deleted.")


@anywhere
class MyDataCog(commands.GroupCog, group_name="mydata", group_description="What I keep about you, and your say in it"):
    """Everybody's, everywhere, and always private."""

    def __init__(self, tutor: Tutor) -> None:
        super().__init__()
        self._privacy = tutor.privacy
        self._retention = tutor.housekeeping.retention

    @app_commands.command(name="show", description="What I keep about you, in plain words")
    async def show(self, interaction: Interaction) -> None:
        """Told without a word of computers."""
        async with kindly(interaction):
            kept = await self._privacy.show(interaction.user.id)
            await respond(interaction, kept_card(kept, self._retention))

    @app_commands.command(name="export", description="All I keep about you, as a file for you alone")
    async def export(self, interaction: Interaction) -> None:
        """A JSON file."""
        await send_export(interaction)

    @app_commands.command(name="delete", description="Delete all I keep about you")
    async def delete(self, interaction: Interaction) -> None:
        """Asks once."""
        await respond(interaction, sure_to_delete_card())

    @app_commands.command(name="forget", description="Delete all I keep about you, and never keep anything again")
    async def forget(self, interaction: Interaction) -> None:
        """Asks once."""
        await respond(interaction, sure_to_forget_card())

    @app_commands.command(name="remember", description="After /mydata forget: let me keep what you answer again")
    async def remember(self, interaction: Interaction) -> None:
        """The way back."""
        async with kindly(interaction):
            await self._privacy.remember(interaction.user.id)
            await respond(interaction, notice(say(WELCOME_BACK)))

    @app_commands.command(name="boards", description="Whether and under which name you are on this server's boards")
    @app_commands.describe(
        shown="On the boards, or off all of them?", name="Another name on them; a single - for your own again"
    )
    @app_commands.guild_only()
    async def boards(
        self,
        interaction: Interaction,
        shown: bool | None = None,
        name: app_commands.Range[str, 1, 32] | None = None,
    ) -> None:
        """Set it; without anything, tell what is chosen."""
        async with kindly(interaction):
            server_id, person_id = server_of(interaction), interaction.user.id
            if shown is not None:
                await self._privacy.show_on_boards(server_id, person_id, shown=shown)
            if name is not None:
                await self._privacy.call(server_id, person_id, "" if name.strip() == "-" else name)
            await respond(interaction, choice_card(await self._privacy.preference(server_id, person_id)))


async def send_export(interaction: Interaction) -> None:
    """The file, privately."""
    await promise_now(interaction, private=True)
    exported = await tutor_of(interaction).privacy.export(interaction.user.id)
    name = f"viva-{datetime.now(UTC):%Y-%m-%d}.json"
    await interaction.followup.send(
        say("All I keep about you. Times are UTC."), file=discord.File(BytesIO(exported), name), ephemeral=True
    )


class MyDataPress(Press, template=template(What.MYDATA, act="|".join(Act))):
    """The buttons of these cards. They stand on private messages alone."""

    async def press(self, interaction: Interaction) -> None:
        """Each is about whoever presses, and nobody else."""
        match Act(self.parts["act"]):
            case Act.EXPORT:
                await send_export(interaction)
            case Act.DELETE:
                await respond(interaction, sure_to_delete_card())
            case Act.FORGET:
                await respond(interaction, sure_to_forget_card())
            case Act.KEEP:
                await turn(interaction, notice(say(KEPT)))
            case Act.DELETE_NOW:
                await self._delete(interaction, forget=False)
            case Act.FORGET_NOW:
                await self._delete(interaction, forget=True)

    async def _delete(self, interaction: Interaction, *, forget: bool) -> None:
        """It may take longer than Discord waits for an answer."""
        await nod(interaction)
        privacy, rooms = tutor_of(interaction).privacy, _rooms_of(interaction)
        delete = privacy.forget if forget else privacy.delete
        await delete(interaction.user.id, rooms.open)
        await turn(interaction, gone_card(forgotten=forget))


def _rooms_of(interaction: Interaction) -> Rooms:
    rooms: Rooms = interaction.client.rooms
    return rooms
