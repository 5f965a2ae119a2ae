"""The lobby of a round: its mode and rules in a line, who is in, and what it becomes when it begins."""

from collections.abc import Iterable, Sequence

import discord
from discord import ui

from bot.discord_ui import limits
from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import extent, listed, named
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.sentences import MODE_RULES
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import mark, say
from bot.quiz import Rules
from bot.quiz.events import Abandoned, Joined, LobbyOpened

HEAD = mark("## 🎓 Quiz time")


def lobby_card(opened: LobbyOpened, players: Sequence[Joined], host: str = "") -> Card:
    """Who is in, who leads, and when it begins."""
    rules = opened.rules
    starts = say("It starts {when}.", when=stamp(opened.closes_at))
    leading = say("{name} leads it.", name=named(host)) if host else ""
    return card(
        Tone.QUESTION,
        [
            f"{say(HEAD)}\n{extent(rules, opened.total)}\n{say(MODE_RULES[rules.mode])}",
            _people(say("In so far"), rules, players),
            f"{starts} {leading}".strip(),
        ],
        list(_hands(opened)),
        _extras(rules),
        above=list(limits.rows(list(_doors(opened)))),
        airy=True,
    )


def begun_card(opened: LobbyOpened, players: Sequence[Joined]) -> Card:
    """What the lobby becomes when the first question is asked."""
    late = say("Answer any question and you are in too.") if opened.rules.mode.value != "survival" else ""
    return card(
        Tone.QUIET,
        [
            say(HEAD),
            say("{extent}. It has begun.", extent=extent(opened.rules, opened.total)),
            _people(say("In from the start"), opened.rules, players),
        ],
        footer=late,
    )


def abandoned_card(_event: Abandoned) -> Card:
    """The lobby stayed empty or was stopped."""
    return card(Tone.QUIET, [say("The round was called off before it began. `/quiz start` opens another one.")])


def _people(heading: str, rules: Rules, players: Sequence[Joined]) -> str:
    if not rules.traits.teams:
        return f"**{heading}:** {listed(player.name for player in players) or say('nobody yet')}"
    lines = (
        f"**{say(team)}:** {listed((one.name for one in players if one.team == team), most=400) or say('nobody yet')}"
        for team in rules.team_names
    )
    return "\n".join(lines)


def _doors(opened: LobbyOpened) -> Iterable[ui.Button[ui.LayoutView]]:
    label = say("Join any team") if opened.rules.traits.teams else say("Join")
    yield button(label, pack(What.ROUND, opened.round_id, "join"), discord.ButtonStyle.success)
    if opened.rules.traits.teams:
        for number, team in enumerate(opened.rules.team_names):
            yield button(say("Join {team}", team=say(team)), pack(What.ROUND, opened.round_id, f"team{number}"))


def _hands(opened: LobbyOpened) -> Iterable[ui.Button[ui.LayoutView]]:
    yield button(say("Leave"), pack(What.ROUND, opened.round_id, "leave"))
    yield button(say("Start now"), pack(What.ROUND, opened.round_id, "start"), discord.ButtonStyle.primary)
    yield button(say("Call off"), pack(What.ROUND, opened.round_id, "end"))


def _extras(rules: Rules) -> str:
    extras = {
        say("hints can be bought"): rules.hints,
        say("answers can be changed until the bell"): rules.change_answers,
        say("right answers in a row earn a bonus"): rules.streak_bonus,
        say("nobody can join later"): not rules.late_join or rules.traits.one_miss,
        say("you can still join later"): rules.late_join and not rules.traits.one_miss,
    }
    said = " · ".join(extra for extra, on in extras.items() if on)
    return said[:1].upper() + said[1:]
