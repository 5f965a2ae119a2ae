"""A plan up to an exam, and how far somebody has come, in words and pictures."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.pictures.picture import Picture
from bot.revision import Covered, Strength
from bot.tutor import Planned, Progress

DAYS_SHOWN = 14
TOPICS_SHOWN = 12
BAR = 10
SIGNS = {Strength.STRONG: "●", Strength.WEAK: "◐", Strength.UNTOUCHED: "○"}
LEGEND = " · ".join(f"{sign} {strength.value}" for strength, sign in SIGNS.items())


def plan_card(planned: Planned, pictures: Sequence[Picture] = ()) -> Card:
    """The coming days with their loads; the file beside it has them all."""
    plan = planned.plan
    on = f" on {escape(clip(', '.join(planned.topics), 200))}" if planned.topics else ""
    left = (plan.exam - plan.days[0].on).days
    head = f"## 📅 {left} day{'s' if left != 1 else ''} to the exam{on}"
    counts = f"{planned.known} cards you have met and {planned.new} new ones, about **{plan.mean:.0f} a day**."
    texts = [head, counts, "\n".join(_day(planned, at) for at in range(min(DAYS_SHOWN, len(plan.days))))]
    if len(plan.days) > DAYS_SHOWN:
        texts.append(f"… and {len(plan.days) - DAYS_SHOWN} more days, in the calendar file.")
    if planned.left_out:
        texts.append(f"{planned.left_out} more new cards did not fit. Plan by topics to choose what matters most.")
    if not plan.is_even:
        texts.append("So few cards can't be shared out evenly over so many days; no day has more than it must.")
    footer = "Miss a day and the plan is made anew: look at it with /revise plan"
    return card(Tone.BOARD, texts, footer=footer, pictures=pictures)


def _day(planned: Planned, at: int) -> str:
    day = planned.plan.days[at]
    full = round(BAR * len(day.cards) / max(1, planned.plan.most))
    new = f" ({day.new} new)" if day.new else ""
    return f"`{day.on:%a %d %b}` {'▰' * full}{'▱' * (BAR - full)} {len(day.cards)}{new}"


def progress_card(progress: Progress, pictures: Sequence[Picture] = ()) -> Card:
    """What is kept, what is coming, what has been covered."""
    texts = ["## 📈 How far you have come", _kept(progress), _coming(progress)]
    by_topic: dict[str, list[Covered]] = {}
    for one in progress.covered:
        by_topic.setdefault(one.topic, []).append(one)
    lines = [f"**{escape(clip(topic, 60))}** {_bar(found)}" for topic, found in by_topic.items()]
    more = [f"… and {len(lines) - TOPICS_SHOWN} more topics."] if len(lines) > TOPICS_SHOWN else []
    texts += ["\n".join(lines[:TOPICS_SHOWN] + more)]
    return card(Tone.BOARD, texts, footer=LEGEND, pictures=pictures)


def _kept(progress: Progress) -> str:
    if not progress.weeks:
        return f"{progress.reviews} reviews so far. What you keep shows when cards come back after some days."
    last = progress.weeks[-1]
    return f"Of {last.asked} cards that came back in the last week you revised, you still knew **{last.share:.0%}**."


def _coming(progress: Progress) -> str:
    week = sum(progress.coming[1:8])
    return f"Due today: **{progress.coming[0]}**, in the seven days after: **{week}**."


def _bar(found: list[Covered]) -> str:
    return "".join(SIGNS[one.strength] for one in found[:40])
