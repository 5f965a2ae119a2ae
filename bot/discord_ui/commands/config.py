"""/config: what a server decides for itself. For who manages it, or whom Discord's own settings let use it."""

from typing import Any

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot.discord_ui.cards.card import Tone
from bot.discord_ui.cards.config import ALL, OPEN, RESET, SET, WRITE, history_card, setting_card, settings_card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.custom_id import What, template
from bot.discord_ui.interaction import Interaction, person_of, server_of, tutor_of
from bot.discord_ui.limits import (
    CHOICE_NAME,
    FIELD_DESCRIPTION,
    FIELD_LABEL,
    MODAL_TITLE,
    checked_sheet,
    clip,
    named_choices,
)
from bot.discord_ui.press import Paper, Press
from bot.discord_ui.respond import kindly, open_sheet, respond, turn
from bot.discord_ui.settings_told import MEANINGS, choice_told, range_told
from bot.discord_ui.suggest import in_time
from bot.discord_ui.tongue import mark, say, say_count
from bot.tutor import SETTINGS, Configuring, Reason, Refused, Setting, Sort, Tutor, WrongValueError

Named = app_commands.Choice[str]

CHANGES_SHOWN = 20
SHEET_SECONDS = 600
LONGEST = 100
WRONG_VALUE = mark("`{key}` can't be that. It takes {range}.")


@app_commands.guild_only()
@app_commands.default_permissions(discord.Permissions(manage_guild=True))
class ConfigCog(commands.GroupCog, group_name="config", group_description="What this server decides for itself"):
    """Discord shows these to those alone who may manage the server, or whom it was told to let use them."""

    def __init__(self, tutor: Tutor) -> None:
        super().__init__()
        self._configuring = tutor.configuring
        self._daily = tutor.daily

    @app_commands.command(name="show", description="The settings of this server, their defaults, and what they mean")
    @app_commands.describe(setting="One of them, with all there is to know of it")
    async def show(self, interaction: Interaction, setting: app_commands.Range[str, 1, 40] = "") -> None:
        """All on one card, or one on its own."""
        async with kindly(interaction):
            await shown(interaction, setting.strip() or ALL)

    @app_commands.command(name="set", description="Change a setting; without a value, choose it on a card")
    @app_commands.describe(setting="Which", value="What to set it to; leave it out to choose")
    async def set_(
        self,
        interaction: Interaction,
        setting: app_commands.Range[str, 1, 40],
        value: app_commands.Range[str, 1, 1000] = "",
    ) -> None:
        """Set one, and show what is in force by then."""
        async with kindly(interaction):
            one = _found(setting)
            if value.strip():
                await change(interaction, one, _with_mentions(interaction.guild, one, value))
            else:
                await shown(interaction, one.key)

    @app_commands.command(name="reset", description="Put a setting back to its default, or all of them")
    @app_commands.describe(setting="Which; all of them without")
    async def reset(self, interaction: Interaction, setting: app_commands.Range[str, 1, 40] = "") -> None:
        """What was set before stays in the history."""
        async with kindly(interaction):
            server_id, by = server_of(interaction), person_of(interaction).person_id
            if setting.strip():
                one = await self._configuring.reset(server_id, by, _found(setting).key)
                await respond(interaction, setting_card(one, _teacher_role(self._configuring)))
                return
            count = await self._configuring.reset_all(server_id, by)
            said = say_count(
                "{count} setting is at its default again.", "{count} settings are at their default again.", count
            )
            await respond(interaction, notice(said))

    @app_commands.command(name="history", description="Who changed which setting, and when")
    async def history(self, interaction: Interaction) -> None:
        """The latest changes."""
        async with kindly(interaction):
            changes = await self._configuring.history(server_of(interaction), CHANGES_SHOWN)
            await respond(interaction, history_card(changes, _teacher_role(self._configuring)))

    @show.autocomplete("setting")
    @set_.autocomplete("setting")
    @reset.autocomplete("setting")
    @in_time
    async def _complete_setting(self, _interaction: Interaction, typed: str) -> list[Named]:
        """By key or by meaning."""
        sought = typed.strip().casefold()
        told = ((key, f"{key}: {say(MEANINGS[key])}") for key in SETTINGS)
        return named_choices((name, key) for key, name in told if sought in name.casefold())

    @set_.autocomplete("value")
    @in_time
    async def _complete_value(self, interaction: Interaction, typed: str) -> list[Named]:
        """What the setting chosen takes; after a comma, the next of several."""
        setting = SETTINGS.get(str(getattr(interaction.namespace, "setting", "")))
        if setting is None:
            return []
        before, comma, last = typed.rpartition(",") if setting.sort is not Sort.ZONE else ("", "", typed)
        sought = last.strip().lstrip("#@").casefold()
        found = (
            (f"{before}{comma} {name}".strip(), f"{before}{comma} {value}".strip())
            for name, value in self._values(interaction.guild, setting, sought)
            if sought in name.casefold()
        )
        return named_choices(one for one in found if len(one[1]) <= CHOICE_NAME)

    def _values(self, guild: discord.Guild | None, setting: Setting, sought: str) -> list[tuple[str, str]]:
        match setting.sort:
            case Sort.YES_NO:
                return [(say("yes"), "yes"), (say("no"), "no")]
            case Sort.ONE_OF | Sort.SOME_OF:
                return [(choice_told(setting, choice), choice) for choice in setting.choices]
            case Sort.ZONE:
                return [(zone, zone) for zone in self._daily.zones(sought)]
            case Sort.CHANNELS | Sort.ROLES:
                return [(_sign(setting) + one.name, _sign(setting) + one.name) for one in _named_things(guild, setting)]
            case Sort.NUMBER:
                return []


def _found(typed: str) -> Setting:
    """Raises Refused for what is no setting."""
    key = typed.strip().casefold().replace(" ", "_")
    if key not in SETTINGS:
        raise Refused(Reason.NO_SUCH_SETTING)
    return SETTINGS[key]


def _sign(setting: Setting) -> str:
    return "#" if setting.sort is Sort.CHANNELS else "@"


def _named_things(guild: discord.Guild | None, setting: Setting) -> list[Any]:
    if guild is None:
        return []
    return list(guild.channels) if setting.sort is Sort.CHANNELS else [one for one in guild.roles if not one.managed]


def _with_mentions(guild: discord.Guild | None, setting: Setting, typed: str) -> str:
    """Channels and roles that were written by name, as mentions: Discord makes them in messages, not in options."""
    if setting.sort not in (Sort.CHANNELS, Sort.ROLES):
        return typed
    before = "#" if setting.sort is Sort.CHANNELS else "@&"
    mentions = {one.name.casefold(): f"<{before}{one.id}>" for one in _named_things(guild, setting)}
    named = (part.strip() for part in typed.split(","))
    return " ".join(mentions.get(part.lstrip("#@").casefold(), part) for part in named)


def _teacher_role(configuring: Configuring) -> str:
    return configuring.standard.quiz.teacher_role


async def shown(interaction: Interaction, key: str) -> None:
    """Show a setting, or all of them, on the card that was pressed or on a new one. Raises Refused."""
    configuring, server_id = tutor_of(interaction).configuring, server_of(interaction)
    role = _teacher_role(configuring)
    if key == ALL:
        view = settings_card(await configuring.show(server_id), role)
    else:
        view = setting_card(await configuring.one(server_id, _found(key).key), role)
    if interaction.message is not None:
        await turn(interaction, view)
    else:
        await respond(interaction, view)


async def change(interaction: Interaction, setting: Setting, typed: str) -> None:
    """Set it to what was typed or chosen, and show it; or say what it takes. Raises Refused."""
    configuring = tutor_of(interaction).configuring
    try:
        value = setting.read(typed)
        await configuring.set(server_of(interaction), person_of(interaction).person_id, setting.key, value)
    except WrongValueError:
        said = say(WRONG_VALUE, key=setting.key, range=range_told(setting))
        await respond(interaction, notice(said, Tone.TROUBLE))
        return
    await shown(interaction, setting.key)


class ConfigPress(
    Press,
    template=template(What.CONFIG, act=f"{OPEN}|{SET}|{RESET}|{WRITE}", key="[a-z_]+") + r"(?::(?P<value>yes|no))?",
):
    """The controls of these cards. They stand on private messages alone, so whoever presses may use /config."""

    async def press(self, interaction: Interaction) -> None:
        """Show, set, put back, or ask for what is to be written."""
        key = self.parts["key"]
        match self.parts["act"]:
            case "open":
                await shown(interaction, next(iter(self._chosen()), key))
            case "reset":
                configuring, by = tutor_of(interaction).configuring, person_of(interaction).person_id
                await configuring.reset(server_of(interaction), by, key)
                await shown(interaction, key)
            case "write":
                await open_sheet(interaction, SettingSheet(_found(key)))
            case _:
                await change(interaction, _found(key), self.parts["value"] or " ".join(self._chosen()))

    def _chosen(self) -> list[str]:
        """What was chosen in the menu, channels and roles by their ids."""
        values = getattr(self.item, "values", [])
        return [one if isinstance(one, str) else str(one.id) for one in values]


class SettingSheet(Paper):
    """For a value that is written."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(title=clip(setting.key, MODAL_TITLE), timeout=SHEET_SECONDS)
        self._setting = setting
        self._typed: ui.TextInput[SettingSheet] = ui.TextInput(custom_id="typed", max_length=LONGEST)
        told = clip(range_told(setting), FIELD_DESCRIPTION)
        self.add_item(ui.Label(text=clip(say("New value"), FIELD_LABEL), description=told, component=self._typed))
        checked_sheet(self)

    async def hand_in(self, interaction: Interaction) -> None:
        """Set it to what was written."""
        await change(interaction, self._setting, self._typed.value)
