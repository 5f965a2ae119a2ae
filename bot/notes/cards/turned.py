"""A card over several lines: its front, a line `?` (or `??` for both ways), its back to the next blank line.

A front may also be a line that `#flashcard` or NeuraCache's sign marks, with the back right below it. Where a line
`+++` follows, the back runs to that, blank lines or none.
"""

import re
from collections import deque
from dataclasses import replace
from itertools import islice

from bot.notes.block import Block, Flashcard, Paragraph
from bot.notes.cards.deck import deck_on, without_deck
from bot.notes.cards.lines import TURN, is_opaque, lines_of, split
from bot.notes.cards.sides import flag_off, one_line
from bot.notes.source import Source
from bot.notes.text import Text, joined

MAX_BACK = 200
"""Blocks below a front among which `+++` is sought, and which a back may hold."""

_END = re.compile(r"(?:^|\n)\+\+\+(?:\n|$)")


def turned(block: Paragraph, waiting: deque[Block], deck: str, title: str) -> list[Block]:
    """The card, and what follows it in its last paragraph; nothing where this is no such card."""
    text = block.text
    if not (turn := _turn(text)):
        return []
    own = deck_on(text.cut(0, turn.start()), title) or deck
    if not own:
        return []
    return _card(without_deck(text.cut(0, turn.start())), text.cut(turn.end()), turn[1] == "??", block, waiting, own)


def flagged(block: Paragraph, waiting: deque[Block], deck: str, title: str) -> list[Block]:
    """As `turned`, for a first line marked as a card."""
    first, *rest = split(block.text)
    own = deck_on(first, title) or deck
    front = flag_off(first) if own else None
    if not front or one_line(first, block.source, deck, title):
        return []
    return _card(front, joined(rest), False, block, waiting, own)


def _turn(text: Text) -> "re.Match[str] | None":
    """The line `?` or `??` with something above it. What it is in code says nothing."""
    turn = TURN.search(text.plain)
    return turn if turn and text.plain[: turn.start()].strip() and not is_opaque(text, turn.start()) else None


def _card(front: Text, back: Text, both_ways: bool, block: Paragraph, waiting: deque[Block], deck: str) -> list[Block]:
    backs = [back] if back else []
    source: Source = block.source
    if not _END.search(back.plain):
        for _ in range(_reaching(waiting, source.last)):
            below = waiting.popleft()
            backs += lines_of(below)
            source = replace(source, last=below.source.last)
    if not backs:
        return []
    said = joined(backs)
    end = _END.search(said.plain)
    rest = said.cut(end.end()).strip() if end else Text("")
    last = source.last - (rest.plain.count("\n") + 1 if rest else 0)
    card = Flashcard(front, said.cut(0, end.start()) if end else said, both_ways, replace(source, last=last), deck)
    after = Paragraph(rest, replace(source, first=last + 1)) if rest else None
    return [card, after] if after else [card]


def _reaching(waiting: deque[Block], last: int) -> int:
    """How many of the blocks below belong to the back: those that touch, or all up to the one with `+++`."""
    touching = 0
    for number, block in enumerate(islice(waiting, MAX_BACK)):
        if touching == number and block.source.first == last + 1:
            touching, last = number + 1, block.source.last
        if isinstance(block, Paragraph):
            if _END.search(block.text.plain):
                return number + 1
            if _turn(block.text):
                break
    return touching
