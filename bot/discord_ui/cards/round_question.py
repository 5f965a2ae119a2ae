"""A question under way, with the controls its kind needs. Nothing on it tells the answer, in whatever disguise."""

from collections.abc import Iterable

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import TASKS, options
from bot.discord_ui.cards.round import named, numbered
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import OPTION_LABEL, clip, rows
from bot.discord_ui.markdown import escape
from bot.discord_ui.sentences import MODE_NAMES, MODE_RULES
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import mark, say
from bot.questions import Kind
from bot.quiz import PRICE, Asked, HintKind, Mode, Rules, hint_for
from bot.quiz.events import Paused, QuestionAsked, SkipVoted

HINTS = {HintKind.LETTERS: mark("First letters"), HintKind.FIFTY_FIFTY: mark("Half gone")}
WRITTEN = {
    Kind.TYPED: mark("Type the answer"),
    Kind.ORDER: mark("Put in order"),
    Kind.MATCH: mark("Match them"),
}
"""The button that opens the sheet an answer is written on."""
PAUSE_ENDS = mark("It ends by itself {when}, unless the host goes on.")


def question_card(
    round_id: str, event: QuestionAsked, rules: Rules | None = None, votes: SkipVoted | None = None
) -> Card:
    """The question, its controls, and a bell the client counts down to."""
    asked, agreed = event.asked, rules or Rules()
    task = TASKS.get(asked.question.kind)
    closes = say("closes {when}", when=stamp(event.bell_at))
    return card(
        Tone.QUESTION,
        [
            f"-# {_heading(asked, agreed)} · {closes}\n### {escape(asked.question.prompt)}",
            options(asked),
            f"*{say(task)}*" if task else "",
        ],
        list(_hands(round_id, asked, agreed)),
        _footer(agreed, votes),
        above=list(_controls(round_id, asked)),
        airy=True,
    )


def paused_card(round_id: str, event: Paused, by: str, asked: Asked | None = None) -> Card:
    """The clock stands still. A question under way is covered, so that nobody thinks on."""
    head = f"-# {numbered(asked.number, asked.total)}" if asked else ""
    paused = say("### ⏸️ Paused by {name}", name=named(by)) if by else say("### ⏸️ Paused")
    return card(
        Tone.QUIET,
        [head, paused, say(PAUSE_ENDS, when=stamp(event.until))],
        pause_hands(round_id),
    )


def pause_hands(round_id: str) -> list[ui.Button[ui.LayoutView]]:
    """What the host can do with a paused round."""
    return [
        button(say("Go on"), pack(What.ROUND, round_id, "resume"), discord.ButtonStyle.success),
        button(say("End"), pack(What.ROUND, round_id, "end")),
    ]


def _heading(asked: Asked, rules: Rules) -> str:
    return say(MODE_NAMES[Mode.DAILY]) if rules.mode is Mode.DAILY else numbered(asked.number, asked.total)


def _footer(rules: Rules, votes: SkipVoted | None) -> str:
    voted = say("{votes} of {needed} votes to skip it", votes=votes.votes, needed=votes.needed) if votes else ""
    return voted or (say(MODE_RULES[Mode.DAILY]) if rules.mode is Mode.DAILY else "")


def _controls(round_id: str, asked: Asked) -> Iterable[ui.ActionRow[ui.LayoutView]]:
    number, kind = asked.number, asked.question.kind
    if kind in WRITTEN:
        sheet = button(say(WRITTEN[kind]), pack(What.TURN, round_id, number, "write"), discord.ButtonStyle.primary)
        yield ui.ActionRow(sheet)
    elif kind is Kind.SEVERAL:
        menu: ui.Select[ui.LayoutView] = ui.Select(
            custom_id=pack(What.CHOOSE, round_id, number),
            placeholder=say("Choose all that are right"),
            min_values=1,
            max_values=len(asked.options),
            options=lettered(asked),
        )
        yield ui.ActionRow(menu)
    else:
        yield from rows(
            [
                button(letter, pack(What.ANSWER, round_id, number, place), discord.ButtonStyle.primary)
                for place, letter in enumerate(asked.letters)
            ]
        )


def lettered(asked: Asked) -> list[discord.SelectOption]:
    """The options for a menu; their values are their places as shown."""
    return [
        discord.SelectOption(label=clip(f"{letter}. {option}", OPTION_LABEL), value=str(place))
        for place, (letter, option) in enumerate(zip(asked.letters, asked.options, strict=True))
    ]


def _hands(round_id: str, asked: Asked, rules: Rules) -> Iterable[ui.Button[ui.LayoutView]]:
    number, hint = asked.number, hint_for(asked)
    if rules.hints and hint is not None:
        label = say("{hint} · −{price} %", hint=say(HINTS[hint]), price=PRICE[hint])
        yield button(label, pack(What.TURN, round_id, number, "hint"), emoji="💡")
    if rules.mode is not Mode.DAILY:
        yield button(say("Skip"), pack(What.TURN, round_id, number, "skip"))
        yield button(say("Pause"), pack(What.ROUND, round_id, "pause"))
        yield button(say("End"), pack(What.ROUND, round_id, "end"))
