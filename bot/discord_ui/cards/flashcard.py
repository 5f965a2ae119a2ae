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
from bot.discord_ui.decks import called
from bot.discord_ui.limits import clip, rows
from bot.discord_ui.markdown import escape
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import mark, say, say_count
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

GRADES = {
    Grade.AGAIN: mark("Again"),
    Grade.HARD: mark("Hard"),
    Grade.GOOD: mark("Good"),
    Grade.EASY: mark("Easy"),
}
STYLES = {Grade.AGAIN: discord.ButtonStyle.danger, Grade.GOOD: discord.ButtonStyle.success}
CRAMMED = {Grade.AGAIN: mark("Not yet"), Grade.GOOD: mark("I knew it")}
JUDGED = {
    Verdict.RIGHT: mark("### ✅ Right!"),
    Verdict.CLOSE: mark("### ✳️ Close, but not quite"),
    Verdict.WRONG: mark("### ❌ Not this time"),
}
SUGGESTED = {Verdict.RIGHT: mark("Good"), Verdict.CLOSE: mark("Hard or Again"), Verdict.WRONG: mark("Again")}
ENDS = {
    Way.DUE: mark("That is all for now"),
    Way.MISSED: mark("Nothing you missed is left"),
    Way.TOPIC: mark("That was the whole topic"),
    Way.CRAM: mark("You have been through all of it"),
    Way.EXAM: mark("Those were all the questions"),
    Way.PAPER: mark("The paper is over"),
}
STOPPED = mark("Put away")


I_WOULD_SAY = mark("I would say: {grade}.")
WAITS = (
    (60 * 24 * 365, mark("{count} y")),
    (60 * 24 * 30, mark("{count} mo")),
    (60 * 24, mark("{count} d")),
    (60, mark("{count} h")),
)
"""Minutes, and how so many of them are written where there is little room."""


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
        texts.append(f"*{say(TASKS[question.kind])}*")
    if turn.until is not None:
        texts.append(say("*Write your answer on paper: the time for it is over {when}.*", when=stamp(turn.until)))
    return card(Tone.QUESTION, texts, _asides(turn), _where(turn), rows(_answers(turn, asked)), airy=True)


def back_card(
    turn: Turn, verdict: Verdict | None = None, said: str = "", ticked: Collection[int] | None = None
) -> Card:
    """The other side, and how well it was known. `verdict` is on what was `said`, where something was; `ticked` are
    the points one had of an exam question, None before one has said."""
    if turn.way is Way.EXAM:
        return _checked(turn, ticked)
    question, asked = turn.question, asked_of(turn.question, turn.number)
    texts = [say(JUDGED[verdict])] if verdict else []
    texts += [
        f"**{escape(clip(question.prompt, BACK_PROMPT))}**",
        *([say("You said: {answer}", answer=_said(asked, said))] if said else []),
    ]
    texts += verdict_lines(asked)
    how = say("How well did you know it?") if verdict is None else say(I_WOULD_SAY, grade=say(SUGGESTED[verdict]))
    tone = Tone.QUESTION if verdict is None else Tone.RIGHT if verdict is Verdict.RIGHT else Tone.TROUBLE
    return card(tone, [*texts, f"*{how}*"], _grades(turn), _source(question), airy=True)


def _said(asked: Asked, said: str) -> str:
    """What somebody said; an option by its letter, as it stands below."""
    if said in asked.options:
        return f"**{asked.letters[asked.options.index(said)]}**"
    return escape(said)


def finished_card(finished: Finished) -> Card:
    """The end of a sitting."""
    texts = [f"## {say(STOPPED if finished.left else ENDS[finished.way])}"]
    if finished.done:
        texts.append(
            say_count(
                "{count} card, {right} of them known.",
                "{count} cards, {right} of them known.",
                finished.done,
                right=finished.right,
            )
        )
    if finished.left:
        texts.append(say_count("{count} card was still to come.", "{count} cards were still to come.", finished.left))
    if finished.retired:
        texts.append(_retired(finished.retired))
    if finished.next_due is not None:
        texts.append(say("The next card comes up {when}.", when=stamp(finished.next_due)))
    head, *told = texts
    return card(Tone.RIGHT, [head, "\n".join(told)], airy=True)


def added_card(added: int) -> Card:
    """Misses of a round that are cards now."""
    if not added:
        return card(Tone.QUIET, [say("None of those questions is in the notes any more.")])
    said = say_count(
        "{count} card to get right twice. `/revise missed` asks exactly what you missed.",
        "{count} cards to get right twice. `/revise missed` asks exactly what you missed.",
        added,
    )
    return card(Tone.RIGHT, [said], [button(say("Revise them now"), pack(What.PAPER, "revise", 0), emoji="🗂️")])


def taken_card(taken: Taken) -> Card:
    """What came of a file of cards."""
    texts = [say_count("### 📥 {count} new card of your own", "### 📥 {count} new cards of your own", taken.new)]
    if taken.updated:
        texts.append(
            say_count(
                "{count} card that you had already brought up to date.",
                "{count} cards that you had already brought up to date.",
                taken.updated,
            )
        )
    if taken.in_course:
        texts.append(
            say_count(
                "{count} card left out: the course has it.",
                "{count} cards left out: the course has them.",
                taken.in_course,
            )
        )
    texts.append(say("Only you see them. They come in turns with the course's, in `/revise due`."))
    return card(Tone.RIGHT, texts)


def _answers(turn: Turn, asked: Asked) -> list[Button]:
    question = turn.question
    reveal = button(say("Show the answer"), _id("flip", turn), emoji="🔄")
    if question.kind in (Kind.CHOICE, Kind.TRUE_FALSE):
        return [
            button(letter, _picked(turn, place), discord.ButtonStyle.primary)
            for place, letter in enumerate(asked.letters)
        ]
    if question.kind is Kind.TYPED:
        return [button(say("Type it"), _id("type", turn), discord.ButtonStyle.primary, emoji="⌨️"), reveal]
    return [reveal]


def _asides(turn: Turn) -> list[Button]:
    acts = {
        "skip": say("Skip"),
        "bury": say("Tomorrow"),
        "suspend": say("Never again"),
        "stop": say("Stop"),
    }
    return [button(label, _id(act, turn)) for act, label in acts.items()]


def _grades(turn: Turn) -> list[Button]:
    labels = {grade: f"{say(GRADES[grade])} · {_wait(turn, due)}" for grade, due in turn.dates.items()}
    labels = labels or {grade: say(label) for grade, label in CRAMMED.items()}
    return [
        button(label, _graded(turn, grade), STYLES.get(grade, discord.ButtonStyle.secondary))
        for grade, label in labels.items()
    ]


def _checked(turn: Turn, ticked: Collection[int] | None) -> Card:
    """A model answer, its points to be ticked off."""
    question, found, had = turn.question, points(turn.question.answer), ticked or ()
    texts = [f"**{escape(clip(question.prompt, PROMPT))}**", clip(ticks(found, had), POINTS)]
    texts += [clip(escape(question.explanation), 400)] if question.explanation else []
    if ticked is None or not question.marks:
        texts.append(say("*Tick what your answer had, then say how well you knew it.*"))
    else:
        marks = earned(question.marks, len(had), len(found))
        worth = say(I_WOULD_SAY, grade=say(_worth(marks / question.marks)))
        texts.append(f"{say('**{earned} of {marks} marks.**', earned=half(marks), marks=question.marks)} *{worth}*")
    menu = tick_menu(pack(What.TICK, question.question_id, turn.number), found, had)
    return card(Tone.QUESTION, texts, _grades(turn), _source(question), [menu], airy=True)


def _worth(share: float) -> str:
    """The grade a share of the marks speaks for."""
    return GRADES[Grade.GOOD if share >= 0.8 else Grade.HARD if share >= 0.5 else Grade.AGAIN]


def _where(turn: Turn) -> str:
    parts = [say_count("{count} card to go", "{count} cards to go", turn.left)]
    if turn.done:
        parts.append(say("{right} of {done} known", right=turn.right, done=turn.done))
    if turn.question.marks:
        parts.append(say_count("{count} mark", "{count} marks", turn.question.marks))
    if turn.owed:
        parts.append(
            say_count("missed: {count} right answer wanted", "missed: {count} right answers wanted", turn.owed)
        )
    if turn.retired:
        parts.append(_retired(turn.retired))
    return " · ".join(parts)


def _source(question: Question) -> str:
    if question.rule == OWN:
        return say("📥 your own: {deck}", deck=escape(called(question.topic)))
    return cited(question.source)


def _retired(cards: int) -> str:
    return say_count(
        "{count} card left your deck: the notes have changed and the question is gone.",
        "{count} cards left your deck: the notes have changed and the questions are gone.",
        cards,
    )


def _id(act: str, turn: Turn) -> str:
    return pack(What.CARD, act, turn.question.question_id, turn.number)


def _picked(turn: Turn, place: int) -> str:
    return pack(What.PICK, turn.question.question_id, turn.number, place)


def _graded(turn: Turn, grade: Grade) -> str:
    return pack(What.GRADE, turn.question.question_id, turn.number, int(grade))


def _wait(turn: Turn, due: datetime) -> str:
    """`10 min`, `3 d`, `2 mo`: what a button has room for."""
    minutes = (due - turn.at).total_seconds() / 60
    for size, short in WAITS:
        if minutes >= size:
            return say(short, count=round(minutes / size))
    return say("{count} min", count=max(1, round(minutes)))
