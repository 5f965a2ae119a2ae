"""Somebody's figures: how they stand, what they are good at, what to look at next, their last rounds."""

from collections.abc import Sequence

from bot.discord_ui.cards.board import ordinal
from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.cards.round import counted, named
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.pictures.picture import Picture
from bot.storage import Played, TopicScore
from bot.tutor import Figures


def figures_card(figures: Figures, pictures: Sequence[Picture] = ()) -> Card:
    """All of it; the pictures tell what the texts tell, so nobody needs them."""
    return card(
        Tone.BOARD,
        [
            f"## 📈 {named(figures.name)}",
            _standing(figures),
            _topics("**Strong in**", figures.strong),
            _topics("**To look at again**", figures.gaps),
            _rounds(figures.rounds),
        ],
        footer=_weeks(figures),
        pictures=pictures,
    )


def _standing(figures: Figures) -> str:
    told = [f"{figures.right} of {counted(figures.answered, 'answer')} right ({figures.accuracy:.0%})"]
    if figures.standing is not None:
        told.insert(0, f"{ordinal(figures.standing.rank)} with {figures.standing.points:,} points")
    told.append(f"best streak {figures.best_streak}, now {figures.streak}")
    if figures.days > 1:
        told.append(f"{figures.days} days in a row")
    return " · ".join(told)


def _topics(head: str, topics: Sequence[TopicScore]) -> str:
    lines = [f"{escape(clip(one.topic, 80))} · {one.accuracy:.0%} of {one.answered}" for one in topics]
    return "\n".join([head, *lines]) if lines else ""


def _rounds(rounds: Sequence[Played]) -> str:
    lines = [
        f"<t:{int(one.at.timestamp())}:d> · {ordinal(one.place)} of {one.players} · {one.points:,} points"
        f" ({one.right} of {one.answered} right)"
        for one in rounds
    ]
    return "\n".join(["**Last rounds**", *lines]) if lines else ""


def _weeks(figures: Figures) -> str:
    """`this week 12 answers, 75 % right; last week 8, 50 %`."""
    told = []
    for name, week in zip(("this week", "last week"), reversed(figures.weeks), strict=False):
        right = f", {week.right / week.answered:.0%} right" if week.answered else ""
        told.append(f"{name} {counted(week.answered, 'answer')}{right}")
    return "; ".join(told)
