"""A plan up to an exam, and how far somebody has come, in words and pictures."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.decks import called
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import mark, say, say_count
from bot.discord_ui.written import day_of_week, number, share
from bot.revision import Covered, Strength
from bot.tutor import Planned, Progress

DAYS_SHOWN = 14
TOPICS_SHOWN = 12
BAR = 5
"""Signs in a day's bar: with the day before it and the numbers after it a line of a phone is full."""
SIGNS = {Strength.STRONG: "●", Strength.WEAK: "◐", Strength.UNTOUCHED: "○"}
NAMES = {
    Strength.STRONG: mark("strong"),
    Strength.WEAK: mark("weak"),
    Strength.UNTOUCHED: mark("never asked"),
}


def plan_card(planned: Planned, pictures: Sequence[Picture] = ()) -> Card:
    """The coming days with their loads; the file beside it has them all."""
    plan = planned.plan
    left = (plan.exam - plan.days[0].on).days
    head = say_count("## 📅 {count} day to the exam", "## 📅 {count} days to the exam", left)
    if planned.topics:
        head = say("{days} on {topics}", days=head, topics=escape(clip(", ".join(map(called, planned.topics)), 200)))
    counts = say(
        "{known} cards you have met and {new} new ones, about **{mean} a day**.",
        known=planned.known,
        new=planned.new,
        mean=number(plan.mean),
    )
    texts = [head, counts, "\n".join(_day(planned, at) for at in range(min(DAYS_SHOWN, len(plan.days))))]
    if len(plan.days) > DAYS_SHOWN:
        texts.append(say("… and {count} more days, in the calendar file.", count=len(plan.days) - DAYS_SHOWN))
    if planned.left_out:
        texts.append(
            say(
                "{count} more new cards did not fit. Plan by topics to choose what matters most.",
                count=planned.left_out,
            )
        )
    if not plan.is_even:
        texts.append(say("So few cards can't be shared out evenly over so many days; no day has more than it must."))
    footer = say("Miss a day and the plan is made anew: look at it with /revise plan")
    return card(Tone.BOARD, [f"{texts[0]}\n{texts[1]}", *texts[2:]], footer=footer, pictures=pictures, airy=True)


def _day(planned: Planned, at: int) -> str:
    day = planned.plan.days[at]
    full = round(BAR * len(day.cards) / max(1, planned.plan.most))
    new = f" ({say('{count} new', count=day.new)})" if day.new else ""
    return f"`{day_of_week(day.on)}` {'▰' * full}{'▱' * (BAR - full)} {len(day.cards)}{new}"


def progress_card(progress: Progress, pictures: Sequence[Picture] = ()) -> Card:
    """What is kept, what is coming, what has been covered."""
    texts = [say("## 📈 How far you have come"), _kept(progress), _coming(progress)]
    by_topic: dict[str, list[Covered]] = {}
    for one in progress.covered:
        by_topic.setdefault(one.topic, []).append(one)
    begun_first = sorted(by_topic.items(), key=lambda row: all(one.strength is Strength.UNTOUCHED for one in row[1]))
    lines = [f"**{escape(clip(called(topic), 60))}** {_bar(found)}" for topic, found in begun_first]
    more = [say("… and {count} more topics.", count=len(lines) - TOPICS_SHOWN)] if len(lines) > TOPICS_SHOWN else []
    texts += ["\n".join(lines[:TOPICS_SHOWN] + more)]
    return card(
        Tone.BOARD,
        texts,
        footer=" · ".join(f"{SIGNS[strength]} {say(name)}" for strength, name in NAMES.items()),
        pictures=pictures,
        airy=True,
    )


def _kept(progress: Progress) -> str:
    if not progress.weeks:
        return say_count(
            "{count} review so far. What you keep shows when cards come back after some days.",
            "{count} reviews so far. What you keep shows when cards come back after some days.",
            progress.reviews,
        )
    last = progress.weeks[-1]
    return say_count(
        "Of {count} card that came back in the last week you revised, you still knew **{share}**.",
        "Of {count} cards that came back in the last week you revised, you still knew **{share}**.",
        last.asked,
        share=share(last.share),
    )


def _coming(progress: Progress) -> str:
    week = sum(progress.coming[1:8])
    return say("Due today: **{today}**, in the seven days after: **{week}**.", today=progress.coming[0], week=week)


def _bar(found: list[Covered]) -> str:
    return "".join(SIGNS[one.strength] for one in found[:40])
