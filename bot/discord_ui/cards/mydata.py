"""What is kept of somebody, in plain words, and the questions that are asked before anything is deleted."""

from enum import StrEnum

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import counted, listed, named
from bot.discord_ui.custom_id import What, pack
from bot.storage import Preference
from bot.tutor import Kept, Retention


class Act(StrEnum):
    """What a button of these cards does."""

    EXPORT = "export"
    DELETE = "delete"
    DELETE_NOW = "delete-now"
    FORGET = "forget"
    FORGET_NOW = "forget-now"
    KEEP = "keep"


NOT_KEPT = (
    "What you ask and what you write is not kept. The exceptions, where a server allows them: a question the notes "
    "could not answer, and an answer you reported; neither has your name on it."
)


DELETING = (
    "Your answers, points, places, streaks and choices are gone at once, on every server, and can't be brought back. "
    "Other people's places stay as they are. You can play again any time, from nothing."
)
FORGETTING = (
    "All about you is deleted at once and can't be brought back. All that stays is a code made from your id that "
    "nobody can turn back into it: by it I know not to keep anything of you. You can still ask me things; you can't "
    "play rounds. `/mydata remember` is the way back."
)
_DANGER = discord.ButtonStyle.danger


def kept_card(kept: Kept, retention: Retention) -> Card:
    """All that is kept, without a word of computers."""
    if kept.nothing:
        state = "You asked me to forget you, and I have." if kept.forgotten else "I keep nothing about you."
        return card(Tone.QUIET, ["## 🔎 What I keep about you", state, NOT_KEPT])
    return card(
        Tone.QUIET,
        ["## 🔎 What I keep about you", "\n".join(f"- {line}" for line in _lines(kept)), _until(retention), NOT_KEPT],
        [
            _button("Send me all of it", Act.EXPORT),
            _button("Delete it", Act.DELETE, _DANGER),
            _button("Forget me for good", Act.FORGET, _DANGER),
        ],
        "Only you see this.",
    )


def _lines(kept: Kept) -> list[str]:
    """What there is none of is not told."""
    lines = []
    if kept.answers:
        known = listed(kept.names, most=300)
        lines.append(
            f"**{counted(kept.answers, 'answer')}** you gave on {counted(kept.servers, 'server')}: to which question, "
            f"whether it was right, how quick, when, for how many points, and what you were called there ({known})"
        )
    lines += [f"on one server, {_chosen(chosen)}" for chosen in kept.preferences]
    if kept.cards or kept.reviews:
        lines.append(
            f"**{counted(kept.cards, 'revision card')}** of yours: when each is due, and how it went "
            f"{counted(kept.reviews, 'time')}"
        )
    if kept.own_cards:
        lines.append(f"**{counted(kept.own_cards, 'card')}** you brought along, for you alone")
    if kept.remarks:
        lines.append(
            f"**{counted(kept.remarks, 'remark')}** on answers and questions, known to be yours by a code alone"
        )
    if kept.settings_changed:
        lines.append(f"that you changed settings of a server **{counted(kept.settings_changed, 'time')}**")
    if kept.rounds_led:
        lines.append(f"that you led **{counted(kept.rounds_led, 'round')}**, under way or of the last four months")
    return lines


def _chosen(chosen: Preference) -> str:
    told = ["that you want to be off the boards"] if chosen.hidden else []
    told += [f"that you want to be called {named(chosen.alias)} on its boards"] if chosen.alias else []
    return " and ".join(told) or "that you want to be on its boards under your own name"


def _until(retention: Retention) -> str:
    answers = f"for {retention.answers_days} days" if retention.answers_days else "until you delete it"
    return (
        f"It stays {answers}; a server may say sooner. When I am taken out of a server, all of its data goes after "
        f"{counted(retention.departed_days, 'day')}."
    )


def sure_to_delete_card() -> Card:
    """Asked once."""
    return _sure("### Delete everything about you?", DELETING, _button("Yes, delete it", Act.DELETE_NOW, _DANGER))


def sure_to_forget_card() -> Card:
    """Asked once."""
    head = "### Delete everything, and never keep anything of you again?"
    return _sure(head, FORGETTING, _button("Yes, forget me", Act.FORGET_NOW, _DANGER))


def _sure(head: str, what: str, yes: discord.ui.Button[discord.ui.LayoutView]) -> Card:
    return card(Tone.TROUBLE, [head, what], [yes, _button("No, keep it", Act.KEEP)])


def _button(
    label: str, act: Act, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> discord.ui.Button[discord.ui.LayoutView]:
    return button(label, pack(What.MYDATA, act), style)


def gone_card(*, forgotten: bool) -> Card:
    """It is done."""
    after = (
        "From now on I keep nothing of you; `/mydata remember` is the way back." if forgotten else "You can start anew."
    )
    return card(Tone.RIGHT, ["### It is gone", f"Nothing here names you any more. {after}"])


def choice_card(chosen: Preference) -> Card:
    """How somebody is shown on a server's boards from now on."""
    if chosen.hidden:
        return card(
            Tone.RIGHT, ["You are off every board of this server. Your answers count as before, for you alone."]
        )
    name = f"as **{named(chosen.alias)}**" if chosen.alias else "under your own name"
    return card(Tone.RIGHT, [f"You are on this server's boards {name}."])
