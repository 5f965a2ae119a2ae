"""The answer card: what was asked, what the notes say, where they say it, and where to go from there."""

from hashlib import sha256

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.source import cited_all
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import CODE_WIDTH, clip, paged, rows
from bot.discord_ui.markdown import code_block, escape, render
from bot.discord_ui.sentences import LONG_QUESTION
from bot.discord_ui.tongue import say
from bot.search import Answer, Grid, Piece, Points, Prose, Verbatim, Verdict
from bot.tutor import Reply

SOURCES_SHOWN = 3


PAGE = 2000
"""Characters of one page of a long answer: about two screens of a phone."""
PAGE_TEXTS = 8
SINCE = 6
"""Hex digits that tell whether a page belongs to the answer as it is now."""


def answer_card(reply: Reply, page: int = 0, since: str = "", *, own: bool = True) -> Card:
    """The card for an answer, an offer or a refusal.

    A long answer is laid out in pages, `page` counting from 0. `since`: the digits of the answer that the page before
    belonged to; where the notes have another one now, it is shown afresh, from its beginning.
    `own`: to a question of who reads it, who may report it.
    """
    answer = reply.answer
    match answer.verdict:
        case Verdict.ANSWERED:
            return _answered(reply, page, since, own=own)
        case Verdict.OFFERED:
            return _offered(answer)
        case Verdict.REFUSED:
            return _refused(answer)


def _answered(reply: Reply, page: int, since: str, *, own: bool) -> Card:
    answer = reply.answer
    title, *pieces = [f"## {escape(answer.title)}", *(_piece(piece) for piece in answer.pieces)]
    texts = [f"{title}\n{pieces[0]}", *pieces[1:]] if pieces else [title]
    now = sha256("\0".join(texts).encode()).hexdigest()[:SINCE]
    old = bool(since) and since != now
    laid_out = paged(texts, PAGE, PAGE_TEXTS) if own and _fits(reply.question) else [texts]
    at = 0 if old else min(page, len(laid_out) - 1)
    actions = [
        button(say("Quiz me on this"), pack(What.PRACTISE, answer.topic), discord.ButtonStyle.primary, emoji="🎯"),
        button(say("Revise this"), pack(What.REVISE, answer.topic), emoji="🗂️"),
    ]
    if own:
        actions.append(button(say("Not what I asked"), pack(What.UNHELPFUL, reply.question), emoji="👎"))
    small = (
        say("The notes have changed since: here it is afresh.") if old else "",
        cited_all(answer.sources, SOURCES_SHOWN),
        say(LONG_QUESTION) if reply.long_winded else "",
    )
    above = [*_page_buttons(reply.question, now, at, len(laid_out)), *rows(actions)]
    return card(Tone.ANSWER, laid_out[at], _topics(answer.related), "\n-# ".join(filter(None, small)), above, airy=True)


def _fits(question: str) -> bool:
    """Whether the buttons of its pages can hold it whole: cut, it would be another question."""
    return pack(What.PAGE, 99, "0" * SINCE, question).endswith(question)


def _page_buttons(question: str, now: str, at: int, count: int) -> list[ui.ActionRow[ui.LayoutView]]:
    if count == 1:
        return []
    back = button("◀", pack(What.PAGE, max(at - 1, 0), now, question), disabled=at == 0)
    on = button("▶", pack(What.PAGE, at + 1, now, question), disabled=at == count - 1)
    place = button(f"{at + 1} / {count}", pack(What.PAGE, "", now, question), disabled=True)
    return [ui.ActionRow(back, place, on)]


def elsewhere_card(headings: tuple[str, ...]) -> Card:
    """For who was not helped: what else it may have been about."""
    texts = [say("Thank you, I have noted that for whoever writes the notes.")]
    if headings:
        texts.append(say("Is it one of these?"))
    return card(Tone.QUIET, texts, _topics(headings))


def _offered(answer: Answer) -> Card:
    texts = [say("### Which of these do you mean?"), say("I am not sure enough to answer straight away.")]
    return card(Tone.QUIET, texts, _topics(answer.offers))


def _refused(answer: Answer) -> Card:
    texts = [
        say("### That is not in the notes"),
        say("I answer only from this course's notes, and they do not say."),
    ]
    if answer.related:
        texts.append(say("The nearest I have:"))
    return card(Tone.QUIET, texts, _topics(answer.related))


def _topics(topics: tuple[str, ...]) -> list[ui.Button[ui.LayoutView]]:
    """A button for each topic or question. Two that would share an id (cut at 100 characters) are one."""
    ids = {pack(What.ASK, topic): topic for topic in reversed(topics) if topic.strip()}
    return [button(topic, custom_id) for custom_id, topic in reversed(ids.items())]


def _piece(piece: Piece) -> str:
    match piece:
        case Prose(text=text):
            return render(text)
        case Points(items=items, ordered=ordered):
            signs = (f"{number}." if ordered else "-" for number in range(1, len(items) + 1))
            return "\n".join(f"{sign} {render(item)}" for sign, item in zip(signs, items, strict=True))
        case Grid():
            return grid(piece)
        case Verbatim(text=text, language=language):
            return code_block(clip(text, 1800), language)


def grid(piece: Grid) -> str:
    """Discord draws no tables: columns where they fit the narrowest common screen, else a stack of labelled lines."""
    widths = [max(len(row[column]) for row in (piece.header, *piece.rows)) for column in range(len(piece.header))]
    if sum(widths) + 2 * (len(widths) - 1) <= CODE_WIDTH:
        return code_block(_columns(piece, widths))
    return "\n\n".join(_stacked(piece, row) for row in piece.rows)


def _columns(piece: Grid, widths: list[int]) -> str:
    lines = [piece.header, tuple("─" * width for width in widths), *piece.rows]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _stacked(piece: Grid, row: tuple[str, ...]) -> str:
    head, *cells = row
    lines = [f"**{escape(head)}**"] if head.strip() else []
    lines += [
        f"*{escape(name)}:* {escape(cell)}" for name, cell in zip(piece.header[1:], cells, strict=True) if cell.strip()
    ]
    return "\n".join(lines)
