"""The words all cards of a round share: names, places, standings, moments."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.sentences import MODE_NAMES
from bot.discord_ui.tongue import mark, say, say_count
from bot.discord_ui.written import number, share
from bot.quiz import Mode, Pace, Rules, Standing, TeamStanding

MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}
LINES = 10
PACES = {Pace.CALM: mark("calm pace"), Pace.NORMAL: mark("normal pace"), Pace.QUICK: mark("quick pace")}
NAME = 32
"""Characters of a name; Discord allows no more, other sources might."""


def named(name: str) -> str:
    """Somebody's name, to be shown and not obeyed; one that runs from right to left does not turn what follows it."""
    # a name may hold an address, and nobody's name is a link
    shown = escape(clip(" ".join(name.split()), NAME)).replace("://", "\\://") or say("somebody")
    turns = any(unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in shown)
    return f"\N{FIRST STRONG ISOLATE}{shown}\N{POP DIRECTIONAL ISOLATE}" if turns else shown


def listed(names: Iterable[str], *, most: int = 1200) -> str:
    """`Asha, Ben and 3 more`: as many names as fit."""
    given = [named(name) for name in names]
    fitting, length = 0, 0
    while fitting < len(given) and length + len(given[fitting]) + 2 <= most:
        length += len(given[fitting]) + 2
        fitting += 1
    shown = ", ".join(given[:fitting])
    return say("{names} and {count} more", names=shown, count=len(given) - fitting) if fitting < len(given) else shown


def numbered(at: int, total: int) -> str:
    """`Question 3 of 8`; without an end, `Question 3`."""
    if not total:
        return say("Question {number}", number=at)
    return say("Question {number} of {total}", number=at, total=total)


def counted_questions(count: int) -> str:
    """`1 question`, `8 questions`."""
    return say_count("{count} question", "{count} questions", count)


def counted_answers(count: int) -> str:
    """`1 answer`, `8 answers`."""
    return say_count("{count} answer", "{count} answers", count)


def counted_points(count: int) -> str:
    """`1 point`, `1,250 points`."""
    return say_count("{count} point", "{count} points", count)


def of_right(right: int, asked: int) -> str:
    """`2 of 3 right`."""
    return say("{right} of {asked} right", right=right, asked=asked)


def share_of(part: float, asked: int) -> str:
    """`75% of 8`."""
    return say("{share} of {count}", share=share(part), count=asked)


def extent(rules: Rules, total: int) -> str:
    """`Classic · 8 questions · normal pace`."""
    questions = counted_questions(total) if total else say("no end")
    if rules.pace is Pace.OWN:
        pace = say_count("{count} second each", "{count} seconds each", round(rules.seconds))
    else:
        pace = say(PACES[rules.pace])
    return f"**{say(MODE_NAMES[rules.mode])}** · {questions} · {pace}"


def place(rank: int, points: int) -> str:
    """A medal for the first three, if they have points at all; else the rank."""
    return MEDALS[rank] if points and rank in MEDALS else f"**{rank}.**"


def standing_lines(standings: Sequence[Standing], *, most: int = LINES, before: Mapping[int, int] | None = None) -> str:
    """`🥇 Asha · 184 (2 of 2 right) ▲2`, equal points sharing a rank; `before` are the ranks to compare with."""
    most = most + 1 if len(standings) == most + 1 else most  # a name is no longer than "and 1 more"
    lines = [
        f"{place(line.rank, line.points)} {named(line.name)} · {number(line.points)} "
        f"({of_right(line.right, line.asked)}){' · ' + say('out') if line.out else ''}{_moved(line, before or {})}"
        for line in standings[:most]
    ]
    more = len(standings) - most
    return "\n".join([*lines, say("-# and {count} more", count=more)] if more > 0 else lines)


def _moved(line: Standing, before: Mapping[int, int]) -> str:
    up = before.get(line.person_id, line.rank) - line.rank
    return f" ▲{up}" if up > 0 else f" ▼{-up}" if up < 0 else ""


def team_lines(teams: Sequence[TeamStanding]) -> str:
    """`🥇 Red · 184 (Asha, Ben)`."""
    return "\n".join(
        f"{place(team.rank, bool(team.points))} **{named(say(team.team))}** · {number(round(team.points))}"
        f" ({listed(team.members, most=200) or say('nobody')})"
        for team in teams
    )


def mode_of(rules: Rules | None) -> Mode:
    """The mode; classic where the rules are not known any more."""
    return rules.mode if rules is not None else Mode.CLASSIC
