"""A question for one person alone, and what comes of answering it."""

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import options, verdict_lines
from bot.discord_ui.cards.source import cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import say
from bot.tutor import Practice


def practice_card(practice: Practice) -> Card:
    """The question with a button for each option."""
    asked = practice.asked
    buttons = [
        button(letter, pack(What.TRY, asked.question.question_id, practice.seed, index), discord.ButtonStyle.primary)
        for index, letter in enumerate(asked.letters)
    ]
    return card(
        Tone.QUESTION, [f"### {escape(asked.question.prompt)}", options(asked)], buttons, say("Just for you"), airy=True
    )


def tried_card(practice: Practice, chosen: int) -> Card:
    """Right or wrong, the right answer, why, and where it stands; then the next question."""
    asked = practice.asked
    right = (chosen,) == asked.right
    head = say("### ✅ Right!") if right else say("### ❌ Not {letter}", letter=asked.letters[chosen])
    again = pack(What.PRACTISE, asked.question.term or asked.question.topic)
    return card(
        Tone.RIGHT if right else Tone.TROUBLE,
        [head, f"**{escape(asked.question.prompt)}**", *verdict_lines(asked)],
        [button(say("Another one"), again, discord.ButtonStyle.primary)],
        cited(asked.question.source),
        airy=True,
    )
