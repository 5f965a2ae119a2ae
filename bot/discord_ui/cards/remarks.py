"""What students said of the answers, for their teacher. Nobody's name is in it: none is kept."""

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.stamp import Form, stamp
from bot.discord_ui.tongue import mark, say, say_count
from bot.storage import FeedbackKind
from bot.tutor import Remark

SHOWN = 15
HEADINGS = {
    FeedbackKind.UNANSWERED: mark("## Questions the notes could not answer"),
    FeedbackKind.UNHELPFUL: mark("## Answers that were not what was asked"),
}
NO_WORDS = mark("The words of questions are not kept here; whoever runs me can allow it (`keep_questions`).")


def remarks_card(kind: FeedbackKind, remarks: tuple[Remark, ...], *, with_words: bool) -> Card:
    """The remarks that most people made, or that there are none."""
    lines = [_line(remark) for remark in remarks[:SHOWN]]
    if len(remarks) > SHOWN:
        lines.append(say("… and {count} more.", count=len(remarks) - SHOWN))
    body = "\n".join(lines) or say("None so far. 🎉")
    return card(Tone.QUIET, [say(HEADINGS[kind]), body], footer="" if with_words else say(NO_WORDS))


def _line(remark: Remark) -> str:
    words = f"**{escape(clip(remark.question, 150))}**" if remark.question else say("*(words not kept)*")
    place = f" · 📖 {escape(clip(remark.place, 100))}" if remark.place else ""
    people = say_count("{count} person", "{count} people", remark.people)
    last = say("last {when}", when=stamp(remark.last, Form.DAY))
    return f"- {words}{place} · {people} · {last}"
