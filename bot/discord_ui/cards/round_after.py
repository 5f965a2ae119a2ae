"""Looking back on a round: what somebody missed, what each question drew, the rounds of late, a teacher's rulings."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.question import answer_line
from bot.discord_ui.cards.round import counted_questions, listed, named, of_right, place
from bot.discord_ui.cards.round_end import changed_lines
from bot.discord_ui.cards.source import TOGETHER, cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.sentences import MODE_NAMES
from bot.discord_ui.stamp import Form, stamp
from bot.discord_ui.tongue import say, say_count
from bot.quiz import Asked, Award, Line, Round, Settled, Verdict, podium
from bot.tutor import Past, Ruled
from bot.tutor.afterwards import asked_in
from bot.tutor.remarks import Remark

Shown = TypeVar("Shown")

A_PAGE = 5
"""Questions on a page: what a phone shows without much scrolling, and Discord's 4,000 characters hold."""
QUESTION, ANSWER, NAMES = 220, 200, 150
"""Characters that are shown of each."""


def missed_card(round_id: str, lines: Sequence[Line], page: int) -> Card:
    """A player's own list: what they missed, what was right, where it stands."""
    missed = [line for line in lines if line.missed]
    if not lines:
        return card(Tone.QUIET, [say("You were not asked anything in that round.")])
    if not missed:
        return card(
            Tone.RIGHT,
            [
                say("### ✅ You missed nothing"),
                say_count("All {count} question right.", "All {count} questions right.", len(lines)),
            ],
        )
    shown, pages = _page(missed, page)
    return card(
        Tone.ANSWER,
        [say("### What you missed · {missed} of {asked}", missed=len(missed), asked=len(lines)), *map(_missed, shown)],
        [
            *_turns(What.MISSED, round_id, page, pages),
            button(say("Add my misses"), pack(What.ADD_MISSED, round_id), emoji="🗂️"),
        ],
        say("Only you can see this."),
        airy=True,
    )


def _missed(line: Line) -> str:
    yours = f"{say('You said: {answer}', answer=escape(clip(line.chosen, ANSWER)))}\n" if line.chosen else ""
    return (
        f"**{line.asked.number}. {escape(clip(line.asked.question.prompt, QUESTION))}**\n{yours}"
        f"✅ {clip(answer_line(line.asked), ANSWER)}\n-# {cited(line.asked.question.source)}"
    )


def statistics_card(round_id: str, round_: Round, page: int) -> Card:
    """For the teacher: how each question did, and whom each option drew."""
    played = [settled for settled in round_.past if settled.awards]
    if not played:
        return card(Tone.QUIET, [say("Nobody answered anything in that round.")])
    shown, pages = _page(played, page)
    return card(
        Tone.BOARD,
        [say("### How the questions did"), *(_item(asked_in(round_, settled), settled) for settled in shown)],
        _turns(What.ITEMS, round_id, page, pages),
        say("Only you can see this. `/quiz void` takes a question out, `/quiz accept` lets an answer count."),
        airy=True,
    )


def _item(asked: Asked, settled: Settled) -> str:
    right = sum(award.verdict is Verdict.RIGHT for award in settled.awards)
    share = of_right(right, len(settled.awards)) if settled.counts else say("taken out")
    head = f"**{asked.number}. {escape(clip(asked.question.prompt, QUESTION))}** · {share}"
    return "\n".join([head, *_drew(asked, settled.awards)])


def _drew(asked: Asked, awards: Sequence[Award]) -> Iterable[str]:
    by_answer: dict[str, list[Award]] = {}
    for award in awards:
        said = asked.named(award.choice) if award.answered else ""
        by_answer.setdefault(said, []).append(award)
    for said, those in sorted(by_answer.items(), key=lambda one: (not one[0], -len(one[1]), one[0])):
        sign = "✅" if those[0].verdict is Verdict.RIGHT else "○" if said else "💤"
        what = escape(clip(said, 60)) if said else say("no answer")
        yield f"{sign} {what}: {listed((award.name for award in those), most=NAMES)}"


def history_card(rounds: Sequence[Past]) -> Card:
    """The rounds of late."""
    if not rounds:
        return card(Tone.QUIET, [say("No round has been played here yet. `/quiz start` opens one.")])
    return card(Tone.BOARD, [say("### The latest rounds"), "\n".join(map(_played, rounds))])


def _played(past: Past) -> str:
    round_ = past.round_
    first = next(iter(podium(round_.standings())), ())
    names = listed((line.name for line in first), most=80)
    winners = f"{place(1, 1)}{TOGETHER}{names}" if first else say("nobody scored")
    players = say_count("{count} player", "{count} players", len(round_.standings()))
    ended = stamp(past.ended_at, Form.DAY_AND_TIME)
    return (
        f"{ended} · <#{past.place.channel_id}> · {say(MODE_NAMES[round_.rules.mode])} · "
        f"{counted_questions(len(round_.past))} · {players} · {winners}"
    )


def ruled_card(what: str, asked: Asked | None, ruled: Ruled, by: str) -> Card:
    """What a teacher's ruling changed, for everybody to see. `what` is a sentence of ours."""
    question = f"> {escape(clip(asked.question.prompt, QUESTION))}" if asked else ""
    return card(
        Tone.BOARD,
        [f"### {say(what)}", question, changed_lines(ruled.changes)],
        footer=say("Ruled by {name}", name=named(by)),
    )


def reports_card(remarks: Sequence[Remark]) -> Card:
    """Questions people think are wrong, what most people said first."""
    if not remarks:
        return card(Tone.QUIET, [say("Nobody has reported a question.")])
    lines = (
        f"**{escape(clip(remark.question or say('A question'), QUESTION))}**\n"
        f"-# 📖 {escape(remark.place)} · {say_count('{count} person', '{count} people', remark.people)}"
        for remark in remarks[:10]
    )
    return card(Tone.BOARD, [say("### Reported questions"), "\n".join(lines)], airy=True)


def _page(items: Sequence[Shown], page: int) -> tuple[Sequence[Shown], int]:
    pages = max(1, -(-len(items) // A_PAGE))
    start = (min(max(1, page), pages) - 1) * A_PAGE
    return items[start : start + A_PAGE], pages


def _turns(what: What, round_id: str, page: int, pages: int) -> list[ui.Button[ui.LayoutView]]:
    turns = [button(say("Back"), pack(what, round_id, page - 1))] if page > 1 else []
    return [*turns, button(say("More"), pack(what, round_id, page + 1))] if page < pages else turns
