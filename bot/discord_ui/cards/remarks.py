"""What students said of the answers, for their teacher. Nobody's name is in it: none is kept."""

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.storage import FeedbackKind
from bot.tutor import Remark

SHOWN = 15
HEADINGS = {
    FeedbackKind.UNANSWERED: "## Questions the notes could not answer",
    FeedbackKind.UNHELPFUL: "## Answers that were not what was asked",
}
NO_WORDS = "The words of questions are not kept here; whoever runs me can allow it (`keep_questions`)."


def remarks_card(kind: FeedbackKind, remarks: tuple[Remark, ...], *, with_words: bool) -> Card:
    """The remarks that most people made, or that there are none."""
    lines = [_line(remark) for remark in remarks[:SHOWN]]
    if len(remarks) > SHOWN:
        lines.append(f"… and {len(remarks) - SHOWN} more.")
    body = "\n".join(lines) or "None so far. 🎉"
    return card(Tone.QUIET, [HEADINGS[kind], body], footer="" if with_words else NO_WORDS)


def _line(remark: Remark) -> str:
    words = f"**{escape(clip(remark.question, 150))}**" if remark.question else "*(words not kept)*"
    place = f" · 📖 {escape(clip(remark.place, 100))}" if remark.place else ""
    people = "1 person" if remark.people == 1 else f"{remark.people} people"
    return f"- {words}{place} · {people} · last <t:{int(remark.last.timestamp())}:d>"
