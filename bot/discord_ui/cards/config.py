"""A server's settings as cards: all of them, one with the control that fits it, and who changed what."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card, menu
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import OPTION_LABEL, clip, clip_marked
from bot.discord_ui.settings_told import GROUPS, MEANINGS, choice_told, range_told, value_told
from bot.discord_ui.stamp import Form, stamp
from bot.discord_ui.tongue import say
from bot.storage import SettingChange
from bot.tutor import SETTINGS, InForce, Setting, Sort
from bot.tutor.setting import MOST_IDS

OPEN, SET, RESET, WRITE, ALL = "open", "set", "reset", "write", "all"
"""What the controls do."""
VALUE = 250
"""Characters of a value on the card of all settings, which has 4,000 for everything."""


def settings_card(settings: Sequence[InForce], teacher_role: str) -> Card:
    """Every setting by what it is about, and a menu to look at one."""
    texts = [f"## {say('Settings of this server')}"]
    for group, members in groupby(settings, key=lambda one: one.setting.group):
        lines = [_line(one, teacher_role) for one in members]
        texts.append("\n".join([f"**{say(GROUPS[group])}**", *lines]))
    footer = say("✏️ was set here; the others stand at their default.")
    return card(Tone.QUIET, texts, (), footer, [_menu_of(settings)], airy=True)


def _line(one: InForce, teacher_role: str) -> str:
    sign = " ✏️" if one.own else ""
    return f"`{one.setting.key}` {_in_short(one.setting, one.value, teacher_role, VALUE)}{sign}"


def _in_short(setting: Setting, value: Any, teacher_role: str, room: int) -> str:
    told = value_told(setting, value, teacher_role)
    return _counted(value) if len(told) > room and isinstance(value, list) else clip_marked(told, room)


def _counted(value: Sequence[object]) -> str:
    """Mentions can't be cut in their middle."""
    return say("{count} of them", count=len(value))


def _menu_of(settings: Sequence[InForce]) -> ui.ActionRow[ui.LayoutView]:
    options = [
        discord.SelectOption(
            label=one.setting.key, value=one.setting.key, description=clip(say(MEANINGS[one.setting.key]), OPTION_LABEL)
        )
        for one in settings
    ]
    return menu(pack(What.CONFIG, OPEN, ALL), options, say("Look at one, or change it"))


def setting_card(one: InForce, teacher_role: str) -> Card:
    """What it means, what is in force, what it takes, who changed it last; and the control to change it."""
    setting = one.setting
    lines = [
        say("**Now:** {value}", value=value_told(setting, one.value, teacher_role)),
        say("**Default:** {value}", value=value_told(setting, one.default, teacher_role)),
        say("**It takes:** {range}", range=range_told(setting)),
    ]
    footer = ""
    if one.changed is not None:
        who, when = _who(one.changed), stamp(one.changed.at)
        footer = say("Last changed by {who} {when}", who=who, when=when)
    texts = [f"## `{setting.key}`\n{say(MEANINGS[setting.key])}", "\n".join(lines)]
    menu = _control(one)
    return card(Tone.QUIET, texts, _buttons(one), footer, [ui.ActionRow(menu)] if menu else [], airy=True)


def _control(
    one: InForce,
) -> ui.Select[ui.LayoutView] | ui.ChannelSelect[ui.LayoutView] | ui.RoleSelect[ui.LayoutView] | None:
    """A menu, for what is chosen from one. What is chosen already is marked."""
    custom_id, chosen = pack(What.CONFIG, SET, one.setting.key), one.value or []
    match one.setting.sort:
        case Sort.CHANNELS:
            kinds = [
                discord.ChannelType.text,
                discord.ChannelType.news,
                discord.ChannelType.forum,
                discord.ChannelType.voice,
                discord.ChannelType.category,
            ]
            marked = [discord.SelectDefaultValue(id=i, type=discord.SelectDefaultValueType.channel) for i in chosen]
            return ui.ChannelSelect(
                custom_id=custom_id,
                channel_types=kinds,
                default_values=marked,
                max_values=MOST_IDS,
                placeholder=say("Choose channels"),
            )
        case Sort.ROLES:
            marked = [discord.SelectDefaultValue(id=i, type=discord.SelectDefaultValueType.role) for i in chosen]
            return ui.RoleSelect(
                custom_id=custom_id,
                default_values=marked,
                max_values=MOST_IDS,
                placeholder=say("Choose roles"),
            )
        case Sort.ONE_OF | Sort.SOME_OF:
            options = [_option(one, choice) for choice in one.setting.choices]
            most = len(options) if one.setting.sort is Sort.SOME_OF else 1
            return ui.Select(custom_id=custom_id, options=options, max_values=most, placeholder=say("Choose"))
        case _:
            return None


def _option(one: InForce, choice: str) -> discord.SelectOption:
    chosen = choice in one.value if one.setting.sort is Sort.SOME_OF else choice == one.value
    return discord.SelectOption(label=choice_told(one.setting, choice), value=choice, default=chosen)


def _buttons(one: InForce) -> list[ui.Button[ui.LayoutView]]:
    key, buttons = one.setting.key, []
    if one.setting.sort is Sort.YES_NO:
        buttons = [
            button(say("Yes"), pack(What.CONFIG, SET, key, "yes"), disabled=one.value is True),
            button(say("No"), pack(What.CONFIG, SET, key, "no"), disabled=one.value is False),
        ]
    elif one.setting.sort in (Sort.NUMBER, Sort.ZONE):
        buttons = [button(say("Change it"), pack(What.CONFIG, WRITE, key), discord.ButtonStyle.primary)]
    if one.own:
        buttons.append(button(say("Back to the default"), pack(What.CONFIG, RESET, key)))
    return [*buttons, button(say("All settings"), pack(What.CONFIG, OPEN, ALL))]


def history_card(changes: Sequence[SettingChange], teacher_role: str) -> Card:
    """Who changed what, the latest first."""
    if not changes:
        return card(Tone.QUIET, [say("Nobody has changed a setting here yet.")])
    lines = [_changed(change, SETTINGS[change.key], teacher_role) for change in changes]
    return card(Tone.QUIET, [f"## {say('Changes of settings')}", "\n".join(lines)])


def _changed(change: SettingChange, setting: Setting, teacher_role: str) -> str:
    old, new = (_short(setting, value, teacher_role) for value in (change.old, change.new))
    return f"- {stamp(change.at, Form.DAY)} {_who(change)}: `{setting.key}` {old} → {new}"


def _short(setting: Setting, value: object, teacher_role: str) -> str:
    if value is None:
        return say("default")
    if not setting.takes(value):  # from before the setting was what it is now
        return "?"
    return _in_short(setting, value, teacher_role, VALUE // 4)


def _who(change: SettingChange) -> str:
    return f"<@{change.person_id}>" if change.person_id else say("somebody")
