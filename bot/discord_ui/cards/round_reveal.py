"""What a question becomes when it is over: the right answer, why, where it stands, who had it, what moved."""

from collections.abc import Mapping

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import verdict_lines
from bot.discord_ui.cards.round import listed, named, numbered, standing_lines, team_lines
from bot.discord_ui.cards.round_question import PAUSE_ENDS, pause_hands
from bot.discord_ui.cards.source import cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.sentences import MODE_NAMES
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import say
from bot.discord_ui.written import number
from bot.quiz import Asked, Mode, Verdict
from bot.quiz.events import Paused, Revealed

BOARD_LINES = 5


def reveal_card(
    round_id: str,
    event: Revealed,
    *,
    mode: Mode = Mode.CLASSIC,
    before: Mapping[int, int] | None = None,
    paused: Paused | None = None,
) -> Card:
    """`before` are the ranks people had before this question; `paused` where the reveal stands still."""
    asked = event.asked
    hands = pause_hands(round_id) if paused else []
    return card(
        Tone.RIGHT,
        [
            f"-# {_heading(event, mode)}\n### {escape(asked.question.prompt)}",
            *verdict_lines(asked, event.counts),
            _who(event, mode),
            _board(event, mode, before),
            _paused(paused),
        ],
        [*hands, button(say("Something wrong?"), pack(What.REPORT, round_id, asked.number), emoji="🚩")],
        cited(asked.question.source),
        airy=True,
    )


def dropped_card(asked: Asked) -> Card:
    """A question that was open when the round was stopped: it counts for nobody."""
    heading = f"-# {numbered(asked.number, asked.total)} · {say('stopped, so it counts for nobody')}"
    return card(
        Tone.QUIET,
        [f"{heading}\n### {escape(asked.question.prompt)}", *verdict_lines(asked)],
        airy=True,
    )


def _heading(event: Revealed, mode: Mode) -> str:
    asked = event.asked
    name = say(MODE_NAMES[mode]) if mode is Mode.DAILY else numbered(asked.number, asked.total)
    return f"{name} · {say('skipped, so it counts for nobody') if event.skipped else say('closed')}"


def _paused(paused: Paused | None) -> str:
    return f"{say('⏸️ Paused.')} {say(PAUSE_ENDS, when=stamp(paused.until))}" if paused else ""


def _who(event: Revealed, mode: Mode) -> str:
    if event.skipped:
        return ""
    right = [award for award in event.awards if award.points]
    earned = ", ".join(f"{named(one.name)} +{number(one.points)}" for one in right)
    lines = [clip(say("**Right:** {names}", names=earned), 1000)]
    if not right:
        lines = [say("Nobody had it this time.")]
    elif mode is Mode.RACE:
        beaten = [award.name for award in event.awards if award.verdict is Verdict.RIGHT and not award.points]
        lines += [say("**Right, but later:** {names}", names=listed(beaten, most=400))] if beaten else []
    fallen = [award.name for award in event.awards if award.person_id in event.fallen]
    return "\n".join([*lines, say("**Out:** {names}", names=listed(fallen, most=400))] if fallen else lines)


def _board(event: Revealed, mode: Mode, before: Mapping[int, int] | None) -> str:
    if mode is Mode.DAILY or not event.standings:
        return ""
    teams = f"{team_lines(event.teams)}\n\n{say('**Players**')}\n" if event.teams else ""
    return f"{say('**Standings**')}\n{teams}{standing_lines(event.standings, most=BOARD_LINES, before=before)}"
