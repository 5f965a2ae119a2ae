"""The end of a round and the rests within it: podium, breather, "still there?"."""

from collections.abc import Sequence

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import counted, named, relative, standing_lines, team_lines
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.sentences import ENDINGS
from bot.quiz import Change
from bot.quiz.events import BreakStarted, Finished, Regraded, StillThere


def finished_card(round_id: str, event: Finished, pictures: Sequence[Picture] = ()) -> Card:
    """The podium, drawn and in words, and the ways on from it."""
    texts = [f"## 🏁 That was the round\n{_ending(event)}"]
    texts += [team_lines(event.teams)] if event.teams else []
    players = "**Players**\n" if event.teams else ""
    texts += [players + standing_lines(event.standings)] if event.standings else []
    played = event.questions and event.standings
    buttons = [
        button("What I missed", pack(What.MISSED, round_id, 1), discord.ButtonStyle.primary),
        button("For the teacher", pack(What.ITEMS, round_id, 1)),
    ]
    buttons = [*(buttons if played else []), button("Scoreboard", pack(What.BOARD, 1))]
    return card(Tone.BOARD, texts, buttons, "Points are on the server's scoreboard.", pictures=pictures, airy=True)


def still_there_card(round_id: str, event: StillThere) -> Card:
    """Nobody has answered for a while."""
    return card(
        Tone.QUIET,
        ["### Still there?", f"{_silent(event)} Without a word from anybody the round ends {relative(event.until)}."],
        [button("I am here", pack(What.ROUND, round_id, "here"), discord.ButtonStyle.success)],
    )


def answered_card() -> Card:
    """What "still there?" becomes when somebody was."""
    return card(Tone.QUIET, ["Somebody is still there: on with the round."])


def break_card(event: BreakStarted) -> Card:
    """A breather."""
    return card(
        Tone.QUIET, [f"### A short break\nOn it goes {relative(event.until)}.", standing_lines(event.standings)]
    )


def regraded_card(event: Regraded) -> Card:
    """A teacher's ruling in the middle of a round, told to everybody it concerns."""
    return card(Tone.BOARD, ["### A teacher has looked at the scoring again", changed_lines(event.changes)])


def changed_lines(changes: tuple[Change, ...]) -> str:
    """`Asha 184 → 92`, a line each."""
    if not changes:
        return "Nobody's points change by it."
    lines = [f"{named(change.name)} {change.before:,} → {change.after:,}" for change in changes[:25]]
    more = len(changes) - len(lines)
    return "\n".join([*lines, f"-# and {more} more"] if more > 0 else lines)


def _silent(event: StillThere) -> str:
    return f"Nobody has answered the last {counted(event.silent, 'question')}."


def _ending(event: Finished) -> str:
    reason = ENDINGS.get(event.reason, "")
    return " ".join(filter(None, (reason, _winners(event))))


def _winners(event: Finished) -> str:
    if not event.standings:
        return "Nobody played."
    if event.teams:
        winners = [team.team for team in event.teams if team.rank == 1 and team.points]
    else:
        winners = [line.name for line in event.standings if line.rank == 1 and line.points]
    if not winners:
        return "Nobody scored this time."
    return f"{' and '.join(f'**{named(name)}**' for name in winners[:5])} won."
