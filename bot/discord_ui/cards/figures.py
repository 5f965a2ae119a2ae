"""Somebody's figures: how they stand, what they are good at, what to look at next, their last rounds."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.cards.round import counted_answers, counted_points, named, of_right, share_of
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.stamp import Form, stamp
from bot.discord_ui.tongue import say, say_count
from bot.discord_ui.written import ordinal, share
from bot.storage import Played, TopicScore
from bot.tutor import Figures


def figures_card(figures: Figures, pictures: Sequence[Picture] = ()) -> Card:
    """All of it; the pictures tell what the texts tell, so nobody needs them."""
    return card(
        Tone.BOARD,
        [
            f"## 📈 {named(figures.name)}",
            _standing(figures),
            _topics(say("**Strong in**"), figures.strong),
            _topics(say("**To look at again**"), figures.gaps),
            _rounds(figures.rounds),
        ],
        footer=_weeks(figures),
        pictures=pictures,
        airy=True,
    )


def _standing(figures: Figures) -> str:
    right = say_count(
        "{right} of {count} answer right", "{right} of {count} answers right", figures.answered, right=figures.right
    )
    told = [f"{right} ({share(figures.accuracy)})"]
    if figures.standing is not None:
        told.insert(
            0, say("{place} with {points} points", place=ordinal(figures.standing.rank), points=figures.standing.points)
        )
    told.append(say("best streak {best}, now {now}", best=figures.best_streak, now=figures.streak))
    if figures.days > 1:
        told.append(say("{count} days in a row", count=figures.days))
    return " · ".join(told)


def _topics(head: str, topics: Sequence[TopicScore]) -> str:
    lines = [f"{escape(clip(one.topic, 80))} · {share_of(one.accuracy, one.answered)}" for one in topics]
    return "\n".join([head, *lines]) if lines else ""


def _rounds(rounds: Sequence[Played]) -> str:
    lines = [
        f"{stamp(one.at, Form.DAY)} · {_place(one)} · {counted_points(one.points)}"
        f" ({of_right(one.right, one.answered)})"
        for one in rounds
    ]
    return "\n".join([say("**Last rounds**"), *lines]) if lines else ""


def _place(one: Played) -> str:
    return say("{place} of {players}", place=ordinal(one.place), players=one.players)


def _weeks(figures: Figures) -> str:
    """`this week 12 answers, 75 % right; last week 8, 50 %`."""
    told = []
    for name, week in zip((say("this week"), say("last week")), reversed(figures.weeks), strict=False):
        given = say("{week} {answers}", week=name, answers=counted_answers(week.answered))
        if week.answered:
            given = say("{given}, {share} right", given=given, share=share(week.right / week.answered))
        told.append(given)
    return "; ".join(told)
