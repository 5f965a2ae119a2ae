"""A card of one's own: its front, its back with the grades, and the end of a sitting."""

from collections.abc import Collection
from datetime import datetime
from random import Random

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.checklist import half, tick_menu, ticks
from bot.discord_ui.cards.question import TASKS, options, verdict_lines
from bot.discord_ui.cards.source import cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import clip, rows
from bot.discord_ui.markdown import escape
from bot.questions import Kind, Question
from bot.quiz import Asked, Verdict, shown_order
from bot.revision import Grade, earned, points
from bot.tutor import Finished, Taken, Turn, Way
from bot.tutor.cards import OWN

Button = ui.Button[ui.LayoutView]

PROMPT, POINTS = 1200, 2000
"""Characters that are shown of an exam question and of its model answer."""
BACK_PROMPT = 700
"""And of a question above its answer, which must have room."""

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
    Way.PAPER: "The paper is over",
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
    if turn.until is not None:
        texts.append(f"*Write your answer on paper: the time for it is over {_relative(turn.until)}.*")
    return card(Tone.QUESTION, texts, _asides(turn), _where(turn), rows(_answers(turn, asked)), airy=True)


def back_card(
    turn: Turn, verdict: Verdict | None = None, said: str = "", ticked: Collection[int] | None = None
) -> Card:
    """The other side, and how well it was known. `verdict` is on what was `said`, where something was; `ticked` are
    the points one had of an exam question, None before one has said."""
    if turn.way is Way.EXAM:
        return _checked(turn, ticked)
    question, asked = turn.question, asked_of(turn.question, turn.number)
    texts = [JUDGED[verdict]] if verdict else []
    texts += [f"**{escape(clip(question.prompt, BACK_PROMPT))}**", *([f"You said: {escape(said)}"] if said else [])]
    texts += verdict_lines(asked)
    how = "How well did you know it?" if verdict is None else f"I would say: {SUGGESTED[verdict]}."
    tone = Tone.QUESTION if verdict is None else Tone.RIGHT if verdict is Verdict.RIGHT else Tone.TROUBLE
    return card(tone, [*texts, f"*{how}*"], _grades(turn), _source(question), airy=True)


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


def added_card(added: int) -> Card:
    """Misses of a round that are cards now."""
    if not added:
        return card(Tone.QUIET, ["None of those questions is in the notes any more."])
    said = f"{_counted(added, 'card')} to get right twice. `/revise missed` asks exactly what you missed."
    return card(Tone.RIGHT, [said], [button("Revise them now", pack(What.PAPER, "revise", 0), emoji="🗂️")])


def taken_card(taken: Taken) -> Card:
    """What came of a file of cards."""
    texts = [f"### 📥 {_counted(taken.new, 'new card')} of your own"]
    texts += [f"{_counted(taken.updated, 'card')} that you had already brought up to date."] if taken.updated else []
    texts += [f"{_counted(taken.in_course, 'card')} left out: the course has them."] if taken.in_course else []
    texts.append("Only you see them. They come in turns with the course's, in `/revise due`.")
    return card(Tone.RIGHT, texts)


def _answers(turn: Turn, asked: Asked) -> list[Button]:
    question = turn.question
    reveal = button("Show the answer", _id("flip", turn), emoji="🔄")
    if question.kind in (Kind.CHOICE, Kind.TRUE_FALSE):
        return [
            button(letter, _picked(turn, place), discord.ButtonStyle.primary)
            for place, letter in enumerate(asked.letters)
        ]
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


def _checked(turn: Turn, ticked: Collection[int] | None) -> Card:
    """A model answer, its points to be ticked off."""
    question, found, had = turn.question, points(turn.question.answer), ticked or ()
    texts = [f"**{escape(clip(question.prompt, PROMPT))}**", clip(ticks(found, had), POINTS)]
    texts += [clip(escape(question.explanation), 400)] if question.explanation else []
    if ticked is None:
        texts.append("*Tick what your answer had, then say how well you knew it.*")
    else:
        marks = earned(question.marks, len(had), len(found))
        texts.append(f"**{half(marks)} of {question.marks} marks.** *I would say: {_worth(marks / question.marks)}.*")
    menu = tick_menu(pack(What.TICK, question.question_id, turn.number), found, had)
    return card(Tone.QUESTION, texts, _grades(turn), _source(question), [menu], airy=True)


def _worth(share: float) -> str:
    """The grade a share of the marks speaks for."""
    return "Good" if share >= 0.8 else "Hard" if share >= 0.5 else "Again"


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


def _source(question: Question) -> str:
    if question.rule == OWN:
        return f"📥 your own: {escape(question.topic)}"
    return cited(question.source)


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
