"""The end of a round and the rests within it: podium, breather, "still there?"."""

from collections.abc import Sequence

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import named, standing_lines, team_lines
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.sentences import ENDINGS
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import joined, say, say_count
from bot.discord_ui.written import number
from bot.quiz import Change
from bot.quiz.events import BreakStarted, Finished, Regraded, StillThere


def finished_card(round_id: str, event: Finished, pictures: Sequence[Picture] = ()) -> Card:
    """The podium, drawn and in words, and the ways on from it."""
    texts = [f"{say('## 🏁 That was the round')}\n{_ending(event)}"]
    texts += [team_lines(event.teams)] if event.teams else []
    players = f"{say('**Players**')}\n" if event.teams else ""
    texts += [players + standing_lines(event.standings)] if event.standings else []
    played = event.questions and event.standings
    buttons = [
        button(say("What I missed"), pack(What.MISSED, round_id, 1), discord.ButtonStyle.primary),
        button(say("For the teacher"), pack(What.ITEMS, round_id, 1)),
    ]
    buttons = [*(buttons if played else []), button(say("Scoreboard"), pack(What.BOARD, 1))]
    return card(Tone.BOARD, texts, buttons, say("Points are on the server's scoreboard."), pictures=pictures, airy=True)


def still_there_card(round_id: str, event: StillThere) -> Card:
    """Nobody has answered for a while."""
    ends = say("Without a word from anybody the round ends {when}.", when=stamp(event.until))
    return card(
        Tone.QUIET,
        [say("### Still there?"), f"{_silent(event)} {ends}"],
        [button(say("I am here"), pack(What.ROUND, round_id, "here"), discord.ButtonStyle.success)],
    )


def answered_card() -> Card:
    """What "still there?" becomes when somebody was."""
    return card(Tone.QUIET, [say("Somebody is still there: on with the round.")])


def unanswered_card() -> Card:
    """What it becomes when nobody was, or the round was stopped meanwhile: there is nothing to press any more."""
    return card(Tone.QUIET, [say("The round is over.")])


def break_card(event: BreakStarted) -> Card:
    """A breather."""
    on = say("On it goes {when}.", when=stamp(event.until))
    texts = [f"{say('### A short break')}\n{on}", standing_lines(event.standings)]
    return card(Tone.QUIET, texts, footer=say("`/quiz skip` goes on at once."), airy=True)


def regraded_card(event: Regraded) -> Card:
    """A teacher's ruling in the middle of a round, told to everybody it concerns."""
    return card(Tone.BOARD, [say("### A teacher has looked at the scoring again"), changed_lines(event.changes)])


def changed_lines(changes: tuple[Change, ...]) -> str:
    """`Asha 184 → 92`, a line each."""
    if not changes:
        return say("Nobody's points change by it.")
    lines = [f"{named(change.name)} {number(change.before)} → {number(change.after)}" for change in changes[:25]]
    more = len(changes) - len(lines)
    return "\n".join([*lines, say("-# and {count} more", count=more)] if more > 0 else lines)


def _silent(event: StillThere) -> str:
    return say_count(
        "Nobody has answered the last {count} question.",
        "Nobody has answered the last {count} questions.",
        event.silent,
    )


def _ending(event: Finished) -> str:
    reason = say(ENDINGS[event.reason]) if event.reason in ENDINGS else ""
    return " ".join(filter(None, (reason, _winners(event))))


def _winners(event: Finished) -> str:
    if not event.standings:
        return say("Nobody played.")
    if event.teams:
        winners = [say(team.team) for team in event.teams if team.rank == 1 and team.points]
    else:
        winners = [line.name for line in event.standings if line.rank == 1 and line.points]
    if not winners:
        return say("Nobody scored this time.")
    names = [f"**{named(name)}**" for name in winners[:5]]
    return say_count("{names} won.", "{names} won.", len(names), names=joined(names))
