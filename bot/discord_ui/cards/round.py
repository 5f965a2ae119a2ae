"""The cards of a round: lobby, question, reveal, end. Nothing on a card tells an answer before its reveal."""

from collections.abc import Sequence

import discord

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import options, verdict_lines
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.quiz import Asked, Standing
from bot.quiz.events import Abandoned, Finished, LobbyOpened, QuestionAsked, Revealed

MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}
LINES = 10


def relative(at: float) -> str:
    """A moment the client counts down to by itself."""
    return f"<t:{int(at)}:R>"


def lobby_card(opened: LobbyOpened, players: Sequence[str]) -> Card:
    """Who is in, and when it begins."""
    return card(
        Tone.QUESTION,
        [
            "## 🎓 Quiz time",
            f"{_extent(opened)}. It starts {relative(opened.closes_at)}.",
            f"**In so far:** {_named(players)}",
        ],
        [
            button("Join", pack(What.ROUND, opened.round_id, "join"), discord.ButtonStyle.success),
            button("Start now", pack(What.ROUND, opened.round_id, "start")),
        ],
        "Everybody may answer once. Quick right answers earn a little more. You can still join later.",
    )


def begun_card(opened: LobbyOpened, players: Sequence[str]) -> Card:
    """What the lobby becomes when the first question is asked."""
    return card(
        Tone.QUIET,
        ["## 🎓 Quiz time", f"{_extent(opened)}. It has begun.", f"**In from the start:** {_named(players)}"],
        footer="Answer any question and you are in too.",
    )


def question_card(round_id: str, event: QuestionAsked) -> Card:
    """The question with a button for each letter, and a bell the client counts down to."""
    asked = event.asked
    buttons = [
        button(letter, pack(What.ANSWER, round_id, asked.number, place), discord.ButtonStyle.primary)
        for place, letter in enumerate(asked.letters)
    ]
    return card(
        Tone.QUESTION,
        [
            f"-# {_numbered(asked.number, asked.total)} · answers close {relative(event.bell_at)}",
            f"### {escape(asked.question.prompt)}",
            options(asked),
        ],
        buttons,
    )


def reveal_card(event: Revealed) -> Card:
    """The right answer in the order that was shown, why, who had it, where it stands in the notes."""
    asked = event.asked
    source = asked.question.source
    return card(
        Tone.RIGHT,
        [
            f"-# {_numbered(asked.number, asked.total)} · {'skipped' if event.skipped else 'closed'}",
            f"### {escape(asked.question.prompt)}",
            *verdict_lines(asked),
            _who(event),
            f"**Standings**\n{standing_lines(event.standings)}" if event.standings else "",
        ],
        footer=f"📖 {escape(source.place)} · line {source.first}",
    )


def dropped_card(asked: Asked) -> Card:
    """A question that was open when the round was stopped: it counts for nobody."""
    return card(
        Tone.QUIET,
        [
            f"-# {_numbered(asked.number, asked.total)} · stopped, so it counts for nobody",
            f"### {escape(asked.question.prompt)}",
            *verdict_lines(asked),
        ],
    )


def finished_card(event: Finished) -> Card:
    """The final standings."""
    texts = ["## 🏁 That was the round", _ending(event)]
    if event.standings:
        texts.append(standing_lines(event.standings))
    return card(
        Tone.BOARD, texts, [button("Scoreboard", pack(What.BOARD, 1))], "Points are on the server's scoreboard."
    )


def abandoned_card(_event: Abandoned) -> Card:
    """The lobby stayed empty or was stopped."""
    return card(Tone.QUIET, ["The round was called off before it began. `/quiz start` opens another one."])


def place(rank: int, points: int) -> str:
    """A medal for the first three, if they have points at all; else the rank."""
    return MEDALS[rank] if points and rank in MEDALS else f"**{rank}.**"


def standing_lines(standings: Sequence[Standing]) -> str:
    """`🥇 Asha · 1,840`, equal points sharing a rank."""
    lines = [
        f"{place(line.rank, line.points)} {escape(line.name)} · {line.points:,} ({line.right} of {line.asked} right)"
        for line in standings[:LINES]
    ]
    more = len(standings) - LINES
    return "\n".join([*lines, f"-# and {more} more"] if more > 0 else lines)


def _extent(opened: LobbyOpened) -> str:
    count = "1 question" if opened.total == 1 else f"{opened.total} questions"
    return f"{count}, {opened.rules.seconds:g} seconds each"


def _named(players: Sequence[str]) -> str:
    return clip(", ".join(escape(name) for name in players) or "nobody yet", 1500)


def _who(event: Revealed) -> str:
    right = [award for award in event.awards if award.points]
    if not right:
        return "Nobody had it this time."
    names = ", ".join(f"{escape(award.name)} +{award.points}" for award in right)
    return clip(f"**Right:** {names}", 1000)


def _ending(event: Finished) -> str:
    if not event.standings:
        return "Nobody played."
    winners = [line.name for line in event.standings if line.rank == 1 and line.points]
    if not winners:
        return "Nobody scored this time."
    return f"{' and '.join(f'**{escape(name)}**' for name in winners[:5])} won."


def _numbered(number: int, total: int) -> str:
    return f"Question {number} of {total}" if total else f"Question {number}"
