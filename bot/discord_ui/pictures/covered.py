"""Which headings of the course are never asked, weak, strong: a square each, topic by topic."""

from collections.abc import Sequence

from bot.discord_ui.decks import called
from bot.discord_ui.pictures.canvas import BLUE, GREEN, GREY, MARGIN, QUIET, Canvas, covers
from bot.discord_ui.pictures.picture import Picture
from bot.discord_ui.tongue import say
from bot.revision import Covered, Strength

WIDTH, ROW, TOP = 1000, 38, 100
TOPICS, HEADINGS = 20, 24
_LABEL = 380
"""Room for a topic's name."""
_SIDE, _STEP = 20, 24


def covered_picture(covered: Sequence[Covered]) -> Picture | None:
    """The topics in the order of the course; those met before come first where there are too many. None for no topic
    whose name can be written."""
    rows = _rows(covered)
    if not rows:
        return None
    canvas = Canvas(WIDTH, TOP + ROW * len(rows) + MARGIN // 2)
    canvas.text((MARGIN, 36), say("What you have covered, heading by heading"), 26, bold=True)
    for at, (strength, name) in enumerate(
        ((Strength.STRONG, say("strong")), (Strength.WEAK, say("weak")), (Strength.UNTOUCHED, say("never asked")))
    ):
        left = MARGIN + at * 150
        _square(canvas, left, 72, strength)
        canvas.text((left + 30, 72), name, 18, ink=QUIET)
    for number, (topic, headings) in enumerate(rows):
        middle = TOP + ROW * number + ROW / 2
        canvas.text((MARGIN, middle), topic, 19, room=_LABEL - 20)
        for at, one in enumerate(headings[:HEADINGS]):
            _square(canvas, MARGIN + _LABEL + at * _STEP, middle, one.strength)
    return Picture("covered.png", alt_text(covered), canvas.png())


def alt_text(covered: Sequence[Covered]) -> str:
    """What is read out: how many headings of each topic are strong and weak, the topics never asked in one number."""
    by_topic = _by_topic(covered)
    told, untouched = [], 0
    for topic, headings in by_topic.items():
        strong = sum(one.strength is Strength.STRONG for one in headings)
        weak = sum(one.strength is Strength.WEAK for one in headings)
        if strong or weak:
            told.append(
                say(
                    "{topic}: {strong} strong and {weak} weak of {count}",
                    topic=topic,
                    strong=strong,
                    weak=weak,
                    count=len(headings),
                )
            )
        else:
            untouched += 1
    told += [say("{count} more topics never asked", count=untouched)] if untouched else []
    return say("What you have covered, heading by heading. {told}.", told="; ".join(told))


def _by_topic(covered: Sequence[Covered]) -> dict[str, list[Covered]]:
    by_topic: dict[str, list[Covered]] = {}
    for one in covered:
        by_topic.setdefault(called(one.topic), []).append(one)
    return by_topic


def _rows(covered: Sequence[Covered]) -> list[tuple[str, list[Covered]]]:
    written = [(topic, headings) for topic, headings in _by_topic(covered).items() if covers(topic)]
    if len(written) > TOPICS:
        written.sort(key=lambda one: not any(heading.met for heading in one[1]))
    return written[:TOPICS]


def _square(canvas: Canvas, left: float, middle: float, strength: Strength) -> None:
    """Filled, striped or hollow: told apart without colour."""
    box = (left, middle - _SIDE / 2, left + _SIDE, middle + _SIDE / 2)
    if strength is Strength.STRONG:
        canvas.bar(*box, GREEN)
    elif strength is Strength.WEAK:
        canvas.bar(*box, BLUE, striped=True)
    else:
        left, top, right, bottom = box
        canvas.line([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], GREY)
