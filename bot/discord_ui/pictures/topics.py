"""Somebody's accuracy by topic."""

from collections.abc import Sequence

from bot.discord_ui.cards.round import share_of
from bot.discord_ui.pictures.canvas import BLUE, GREEN, LINE, MARGIN, ORANGE, QUIET, Canvas, covers
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.discord_ui.written import share
from bot.storage import TopicScore
from bot.tutor.figures import ENOUGH, GAP, STRONG

WIDTH, ROW, TOP = 1000, 46, 84
MOST = 8
_LABEL = 400
"""Room for a topic's name."""


def topics_picture(topics: Sequence[TopicScore]) -> Picture | None:
    """The topics with the most answers, those the font can write; a triangle up is a strength, one down a gap. None
    for a single topic: there is nothing to compare it with."""
    written = [topic for topic in topics if covers(topic.topic)][:MOST]
    if len(written) < 2:
        return None
    rows = sorted(written, key=lambda one: (-one.accuracy, one.topic))
    canvas = Canvas(WIDTH, TOP + ROW * len(rows) + MARGIN // 2)
    canvas.text((MARGIN, 40), say("Right answers by topic"), 26, bold=True)
    canvas.text((WIDTH - MARGIN, 40), f"▲ {say('strong')}   ▼ {say('look again')}", 19, anchor="rm", ink=QUIET)
    for number, topic in enumerate(rows):
        _row(canvas, TOP + ROW * number + ROW / 2, topic)
    return Picture("topics.png", alt_text(rows), canvas.png())


def alt_text(topics: Sequence[TopicScore]) -> str:
    """What is read out."""
    told = "; ".join(f"{one.topic}: {share_of(one.accuracy, one.answered)}" for one in topics)
    return say("Right answers by topic. {told}.", told=told)


def _row(canvas: Canvas, middle: float, topic: TopicScore) -> None:
    sign, ink = _kind(topic)
    left, right = MARGIN + _LABEL, WIDTH - MARGIN - 150
    canvas.text((MARGIN, middle), sign, 18, ink=ink)
    canvas.text((MARGIN + 28, middle), topic.topic, 20, room=_LABEL - 44)
    canvas.bar(left, middle - 11, right, middle + 11, LINE)
    canvas.bar(left, middle - 11, left + (right - left) * topic.accuracy, middle + 11, ink)
    canvas.text((right + 16, middle), share(topic.accuracy), 20, bold=True)
    canvas.text((WIDTH - MARGIN, middle), say("of {count}", count=topic.answered), 18, anchor="rm", ink=QUIET)


def _kind(topic: TopicScore) -> tuple[str, str]:
    """A few answers say nothing yet."""
    if topic.answered < ENOUGH or GAP <= topic.accuracy < STRONG:
        return " ", BLUE
    return ("▲", GREEN) if topic.accuracy >= STRONG else ("▼", ORANGE)
