"""A mock paper: a place of it, its model answer as a checklist, and what it came to in the end."""

from datetime import timedelta

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.checklist import half, tick_menu, ticks
from bot.discord_ui.cards.source import cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import mark, say, say_count
from bot.questions import Question
from bot.tutor import Marked, Sat

PROMPT, POINTS, PART = 1200, 2400, 60
"""Characters that are shown of each."""
LETTERS = "ab"
WEAK_SHOWN = 8
HOW = mark("Write your answer on paper, then turn to the model answer.")
CHOOSE = mark("Answer one of the two.")


def paper_card(sat: Sat | Marked) -> Card:
    """What lies open, or the end."""
    if isinstance(sat, Marked):
        return marked_card(sat)
    return _checked(sat) if sat.turned else _asked(sat)


def _asked(sat: Sat) -> Card:
    several = len(sat.questions) > 1
    prompts = [_prompt(question, LETTERS[at] if several else "") for at, question in enumerate(sat.questions)]
    about = say_count(
        "About {count} minute; the paper ends {when}.",
        "About {count} minutes; the paper ends {when}.",
        sat.minutes,
        when=stamp(sat.until),
    )
    how = f"*{say(CHOOSE if several else HOW)}* {about}"
    if several:
        buttons = [
            button(say("Answer {letter}", letter=letter), _id(f"choose{at}", sat), discord.ButtonStyle.primary)
            for at, letter in enumerate(LETTERS)
        ]
    else:
        buttons = [button(say("Show the model answer"), _id("turn", sat), discord.ButtonStyle.primary, emoji="🔄")]
    buttons += [button(say("Later"), _id("later", sat))] if sat.left > 1 else []
    return card(Tone.QUESTION, [_head(sat), *prompts, how], [*buttons, _hand_in(sat)], _where(sat), airy=True)


def _checked(sat: Sat) -> Card:
    texts = [
        _head(sat),
        f"**{escape(clip(sat.questions[0].prompt, PROMPT))}**",
        clip(ticks(sat.points, sat.ticked), POINTS),
        say(
            "**{earned} of {marks} marks.** Tick what your answer had, then go on.",
            earned=half(sat.earned),
            marks=sat.marks,
        ),
    ]
    buttons = [
        button(say("Next") if sat.left > 1 else say("Finish"), _id("done", sat), discord.ButtonStyle.success),
        *([_hand_in(sat)] if sat.left > 1 else []),
    ]
    footer = f"{cited(sat.questions[0].source)} · {_where(sat)}"
    return card(Tone.QUESTION, texts, buttons, footer, [tick_menu(_id("tick", sat), sat.points, sat.ticked)], airy=True)


def marked_card(marked: Marked) -> Card:
    """Marks by part and in all, the time it took, and what to look at again."""
    parts = [
        say("{part}: {earned} of {marks}", part=_part(part.name), earned=half(part.earned), marks=part.marks)
        for part in marked.parts
        if part.marks
    ]
    head = say("## 📝 {earned} of {marks} marks", earned=half(marked.earned), marks=marked.marks)
    took = say("{took} of {allowed}.", took=_spent(marked.took), allowed=_spent(marked.allowed))
    texts = ["\n".join([head, *parts, took])]
    if not marked.weak:
        texts.append(say("Nothing stands out to be revised."))
        return card(Tone.RIGHT, texts, footer=_part(marked.course), airy=True)
    most = WEAK_SHOWN + (len(marked.weak) == WEAK_SHOWN + 1)  # a question says more than "and 1 more"
    shown = [f"- {escape(clip(question.prompt, 140))}" for question in marked.weak[:most]]
    if len(marked.weak) > most:
        shown.append(say("- … and {count} more", count=len(marked.weak) - most))
    texts.append("\n".join([say("**To revise**, now among your missed cards:"), *shown]))
    revise = button(say("Revise these"), pack(What.PAPER, "revise", 0), discord.ButtonStyle.primary, emoji="🗂️")
    return card(Tone.BOARD, texts, [revise], _part(marked.course), airy=True)


def _head(sat: Sat) -> str:
    marks = say_count("{count} mark", "{count} marks", sat.marks)
    return f"### 📝 {_part(sat.part)} · {say('Question {number}', number=sat.number)} · {marks}"


def _part(name: str) -> str:
    return escape(clip(name, PART))


def _prompt(question: Question, letter: str) -> str:
    return f"**{f'{letter}) ' if letter else ''}{escape(clip(question.prompt, PROMPT))}**"


def _where(sat: Sat) -> str:
    return f"{_part(sat.course)} · {say('{count} to go', count=sat.left)}"


def _hand_in(sat: Sat) -> discord.ui.Button[discord.ui.LayoutView]:
    return button(say("Hand in"), _id("end", sat))


def _id(act: str, sat: Sat) -> str:
    return pack(What.PAPER, act, sat.number)


def _spent(time: timedelta) -> str:
    minutes = max(1, round(time.total_seconds() / 60))
    return say_count("{count} minute", "{count} minutes", minutes)
