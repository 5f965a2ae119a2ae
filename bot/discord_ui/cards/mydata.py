"""What is kept of somebody, in plain words, and the questions that are asked before anything is deleted."""

from datetime import date
from enum import StrEnum

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import listed, named
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.decks import called
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import LANGUAGES, joined, mark, say, say_count
from bot.discord_ui.written import whole_day
from bot.storage import Preference, Reviser
from bot.tutor import Kept, Retention


class Act(StrEnum):
    """What a button of these cards does."""

    EXPORT = "export"
    DELETE = "delete"
    DELETE_NOW = "delete-now"
    FORGET = "forget"
    FORGET_NOW = "forget-now"
    KEEP = "keep"


HEAD = mark("## 🔎 What I keep about you")
NOT_KEPT = mark(
    "What you ask and what you write is not kept. The exceptions, where a server allows them: a question the notes "
    "could not answer, and an answer you reported; neither has your name on it."
)


DELETING = mark(
    "Your answers, points, places, streaks and choices are gone at once, on every server, and can't be brought back. "
    "Other people's places stay as they are. You can play again any time, from nothing."
)
FORGETTING = mark(
    "All about you is deleted at once and can't be brought back. All that stays is a code made from your id that "
    "nobody can turn back into it: by it I know not to keep anything of you. You can still ask me things; you can't "
    "play rounds. `/mydata remember` is the way back."
)
_DANGER = discord.ButtonStyle.danger


def kept_card(kept: Kept, retention: Retention) -> Card:
    """All that is kept, without a word of computers."""
    if kept.nothing:
        state = say("You asked me to forget you, and I have.") if kept.forgotten else say("I keep nothing about you.")
        return card(Tone.QUIET, [say(HEAD), state, say(NOT_KEPT)], airy=True)
    return card(
        Tone.QUIET,
        [say(HEAD), "\n".join(f"- {line}" for line in _lines(kept)), _until(retention), say(NOT_KEPT)],
        [
            _button(say("Send me all of it"), Act.EXPORT),
            _button(say("Delete it"), Act.DELETE, _DANGER),
            _button(say("Forget me for good"), Act.FORGET, _DANGER),
        ],
        say("Only you see this."),
        airy=True,
    )


def _lines(kept: Kept) -> list[str]:
    """What there is none of is not told."""
    return [*_of_playing(kept), *_of_revising(kept), *_of_taking_part(kept), *_of_being_written_to(kept)]


def _of_playing(kept: Kept) -> list[str]:
    lines = []
    if kept.answers:
        known = listed(kept.names, most=300)
        lines.append(
            say_count(
                "**{count} answer** you gave on {servers}: to which question, whether it was right, how quick, when, "
                "for how many points, and what you were called there ({names})",
                "**{count} answers** you gave on {servers}: to which question, whether it was right, how quick, when, "
                "for how many points, and what you were called there ({names})",
                kept.answers,
                servers=say_count("{count} server", "{count} servers", kept.servers),
                names=known,
            )
        )
    lines += [say("on one server, {chosen}", chosen=_chosen(chosen)) for chosen in kept.preferences]
    return lines


def _of_revising(kept: Kept) -> list[str]:
    lines = []
    if kept.cards or kept.reviews:
        lines.append(
            say_count(
                "**{count} revision card** of yours: when each is due, and how it went {times}",
                "**{count} revision cards** of yours: when each is due, and how it went {times}",
                kept.cards,
                times=_times(kept.reviews),
            )
        )
    if kept.own_cards:
        lines.append(
            say_count(
                "**{count} card** you brought along, for you alone",
                "**{count} cards** you brought along, for you alone",
                kept.own_cards,
            )
        )
    if kept.how is not None:
        lines.append(say("how you revise: {told}", told="; ".join(_how(kept.how))))
    if kept.desk:
        lines.append(say("what lies before you just now, to be revised"))
    return lines


def _of_taking_part(kept: Kept) -> list[str]:
    """Remarks, settings changed, rounds led."""
    lines = []
    if kept.remarks:
        lines.append(
            say_count(
                "**{count} remark** on answers and questions, known to be yours by a code alone",
                "**{count} remarks** on answers and questions, known to be yours by a code alone",
                kept.remarks,
            )
        )
    if kept.settings_changed:
        lines.append(say("that you changed settings of a server **{times}**", times=_times(kept.settings_changed)))
    if kept.rounds_led:
        lines.append(
            say_count(
                "that you led **{count} round**, under way or of the last four months",
                "that you led **{count} rounds**, under way or of the last four months",
                kept.rounds_led,
            )
        )
    return lines


def _of_being_written_to(kept: Kept) -> list[str]:
    language = LANGUAGES.get(kept.language, kept.language)
    return [say("that I write to you in {language}", language=escape(language))] if language else []


def _chosen(chosen: Preference) -> str:
    told = [say("that you want to be off the boards")] if chosen.hidden else []
    told += [say("that you want to be called {name} on its boards", name=named(chosen.alias))] if chosen.alias else []
    return joined(told) or say("that you want to be on its boards under your own name")


def _how(reviser: Reviser) -> list[str]:
    told = [say("your time zone ({zone})", zone=escape(reviser.zone))]
    if reviser.exam:
        on = [whole_day(date.fromisoformat(reviser.exam)), *map(called, reviser.topics)]
        told.append(say("your exam ({exam})", exam=escape(clip(", ".join(on), 300))))
    if reviser.parameters:
        told.append(say("a schedule fitted to you"))
    if reviser.nudge_minute is not None:
        at = "{:02}:{:02}".format(*divmod(reviser.nudge_minute, 60))
        told.append(say("that you are reminded at {time}", time=at))
    return told


def _times(count: int) -> str:
    return say_count("{count} time", "{count} times", count)


def _until(retention: Retention) -> str:
    if retention.answers_days:
        stays = say_count(
            "It stays for {count} day; a server may say sooner.",
            "It stays for {count} days; a server may say sooner.",
            retention.answers_days,
        )
    else:
        stays = say("It stays until you delete it; a server may say sooner.")
    goes = say_count(
        "When I am taken out of a server, all of its data goes after {count} day.",
        "When I am taken out of a server, all of its data goes after {count} days.",
        retention.departed_days,
    )
    return f"{stays} {goes}"


def sure_to_delete_card() -> Card:
    """Asked once."""
    return _sure(
        say("### Delete everything about you?"), say(DELETING), _button(say("Yes, delete it"), Act.DELETE_NOW, _DANGER)
    )


def sure_to_forget_card() -> Card:
    """Asked once."""
    head = say("### Delete everything, and never keep anything of you again?")
    return _sure(head, say(FORGETTING), _button(say("Yes, forget me"), Act.FORGET_NOW, _DANGER))


def _sure(head: str, what: str, yes: discord.ui.Button[discord.ui.LayoutView]) -> Card:
    return card(Tone.TROUBLE, [head, what], [yes, _button(say("No, keep it"), Act.KEEP)], airy=True)


def _button(
    label: str, act: Act, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> discord.ui.Button[discord.ui.LayoutView]:
    return button(label, pack(What.MYDATA, act), style)


def gone_card(*, forgotten: bool) -> Card:
    """It is done."""
    after = (
        say("From now on I keep nothing of you; `/mydata remember` is the way back.")
        if forgotten
        else say("You can start anew.")
    )
    return card(Tone.RIGHT, [say("### It is gone"), f"{say('Nothing here names you any more.')} {after}"])


def choice_card(chosen: Preference) -> Card:
    """How somebody is shown on a server's boards from now on."""
    if chosen.hidden:
        return card(
            Tone.RIGHT, [say("You are off every board of this server. Your answers count as before, for you alone.")]
        )
    if chosen.alias:
        return card(Tone.RIGHT, [say("You are on this server's boards as **{name}**.", name=named(chosen.alias))])
    return card(Tone.RIGHT, [say("You are on this server's boards under your own name.")])
