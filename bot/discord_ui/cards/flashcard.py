"""A card of one's own: its front, its back with the grades, and the end of a sitting."""

from datetime import datetime
from random import Random

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import TASKS, options, verdict_lines
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.markdown import escape
from bot.questions import Kind, Question
from bot.quiz import Asked, Verdict, shown_order
from bot.revision import Grade, points
from bot.tutor import Finished, Turn, Way

Button = ui.Button[ui.LayoutView]

GRADES = {Grade.AGAIN: "Again", Grade.HARD: "Hard", Grade.GOOD: "Good", Grade.EASY: "Easy"}
STYLES = {Grade.AGAIN: discord.ButtonStyle.danger, Grade.GOOD: discord.ButtonStyle.success}
CRAMMED = {Grade.AGAIN: "Not yet", Grade.GOOD: "I knew it"}
JUDGED = {
    Verdict.RIGHT: "### ✅ Right!",
    Verdict.CLOSE: "### ✳️ Close, but not quite",
    Verdict.WRONG: "### ❌ Not this time",
}
SUGGESTED = {Verdict.RIGHT: "Good", Verdict.CLOSE: "Hard or Again", Verdict.WRONG: "Again"}
ENDS = {
    Way.DUE: "That is all for now",
    Way.MISSED: "Nothing you missed is left",
    Way.TOPIC: "That was the whole topic",
    Way.CRAM: "You have been through all of it",
    Way.EXAM: "Those were all the questions",
}


def asked_of(question: Question, number: int) -> Asked:
    """The question with its options in the order of its `number`-th review: the same for front and back."""
    return Asked(1, 1, question, shown_order(question, Random(f"{question.question_id}{number}")))


def front_card(turn: Turn) -> Card:
    """The question, with what can be done about it."""
    question, asked = turn.question, asked_of(turn.question, turn.number)
    texts = [f"### 🗂️ {escape(question.prompt)}"]
    if question.options:
        texts.append(options(asked))
    if question.kind in TASKS and question.kind is not Kind.TYPED:
        texts.append(f"*{TASKS[question.kind]}*")
    return card(Tone.QUESTION, texts, [*_answers(turn, asked), *_asides(turn)], _where(turn))


def back_card(turn: Turn, verdict: Verdict | None = None, said: str = "") -> Card:
    """The other side, and how well it was known. `verdict` is on what was `said`, where something was."""
    question, asked = turn.question, asked_of(turn.question, turn.number)
    texts = [JUDGED[verdict]] if verdict else []
    texts += [f"**{escape(question.prompt)}**", *([f"You said: {escape(said)}"] if said else [])]
    texts += _checklist(question) if turn.way is Way.EXAM else verdict_lines(asked)
    how = "How well did you know it?" if verdict is None else f"I would say: {SUGGESTED[verdict]}."
    source = f"📖 {escape(question.source.place)} · line {question.source.first}"
    tone = Tone.QUESTION if verdict is None else Tone.RIGHT if verdict is Verdict.RIGHT else Tone.TROUBLE
    return card(tone, [*texts, f"*{how}*"], _grades(turn), source)


def finished_card(finished: Finished) -> Card:
    """The end of a sitting."""
    texts = [f"## {ENDS[finished.way]}"]
    if finished.done:
        texts.append(f"{_counted(finished.done, 'card')}, {finished.right} of them known.")
    if finished.retired:
        texts.append(_retired(finished.retired))
    if finished.next_due is not None:
        texts.append(f"The next card comes up {_relative(finished.next_due)}.")
    return card(Tone.RIGHT, texts)


def _answers(turn: Turn, asked: Asked) -> list[Button]:
    question = turn.question
    reveal = button("Show the answer", _id("flip", turn), emoji="🔄")
    if question.kind in (Kind.CHOICE, Kind.TRUE_FALSE):
        return [button(letter, _picked(turn, place)) for place, letter in enumerate(asked.letters)]
    if question.kind is Kind.TYPED:
        return [button("Type it", _id("type", turn), discord.ButtonStyle.primary, emoji="⌨️"), reveal]
    return [reveal]


def _asides(turn: Turn) -> list[Button]:
    acts = {"skip": "Skip", "bury": "Tomorrow", "suspend": "Never again", "stop": "Stop"}
    return [button(label, _id(act, turn)) for act, label in acts.items()]


def _grades(turn: Turn) -> list[Button]:
    labels = {grade: f"{GRADES[grade]} · {_wait(turn, due)}" for grade, due in turn.dates.items()} or CRAMMED
    return [
        button(label, _graded(turn, grade), STYLES.get(grade, discord.ButtonStyle.secondary))
        for grade, label in labels.items()
    ]


def _checklist(question: Question) -> list[str]:
    """The points of a model answer, to hold one's own against."""
    ticks = "\n".join(f"☐ {escape(point)}" for point in points(question.answer))
    return [ticks, *([escape(question.explanation)] if question.explanation else [])]


def _where(turn: Turn) -> str:
    parts = [_counted(turn.left, "card") + " to go"]
    if turn.done:
        parts.append(f"{turn.right} of {turn.done} known")
    if turn.question.marks:
        parts.append(f"{turn.question.marks} marks")
    if turn.owed:
        parts.append(f"missed: {_counted(turn.owed, 'right answer')} wanted")
    if turn.retired:
        parts.append(_retired(turn.retired))
    return " · ".join(parts)


def _retired(cards: int) -> str:
    return f"{_counted(cards, 'card')} left your deck: the notes have changed and the question is gone."


def _id(act: str, turn: Turn) -> str:
    return pack(What.CARD, act, turn.question.question_id, turn.number)


def _picked(turn: Turn, place: int) -> str:
    return pack(What.PICK, turn.question.question_id, turn.number, place)


def _graded(turn: Turn, grade: Grade) -> str:
    return pack(What.GRADE, turn.question.question_id, turn.number, int(grade))


def _wait(turn: Turn, due: datetime) -> str:
    """`10 min`, `3 d`, `2 mo`: what a button has room for."""
    minutes = (due - turn.at).total_seconds() / 60
    for size, name in ((60 * 24 * 365, "y"), (60 * 24 * 30, "mo"), (60 * 24, "d"), (60, "h")):
        if minutes >= size:
            return f"{minutes / size:.0f} {name}"
    return f"{max(1, round(minutes))} min"


def _relative(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:R>"


def _counted(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number} {thing}s"
