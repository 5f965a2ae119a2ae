"""The scoreboard: a page of it, and always the reader's own line."""

from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import place
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.markdown import escape
from bot.storage import Standing
from bot.tutor import Board


def board_card(board: Board) -> Card:
    """Names come from the ledger, so no member list and no call to Discord is needed."""
    if not board.lines:
        return card(Tone.BOARD, ["## 🏆 Scoreboard", "Nobody has points yet. `/quiz start` opens the first round."])
    lines = "\n".join(_line(line) for line in board.lines)
    return card(Tone.BOARD, ["## 🏆 Scoreboard", lines], _turns(board), _footer(board))


def _line(line: Standing) -> str:
    right = f"({line.right} of {line.answered} right)"
    return f"{place(line.rank, line.points)} {escape(line.name)} · {line.points:,} points {right}"


def _turns(board: Board) -> list[ui.Button[ui.LayoutView]]:
    turns = []
    if board.page > 1:
        turns.append(button("Back", pack(What.BOARD, board.page - 1)))
    if board.page < board.pages:
        turns.append(button("More", pack(What.BOARD, board.page + 1)))
    return turns


def _footer(board: Board) -> str:
    people = "1 player" if board.players == 1 else f"{board.players} players"
    pages = f"page {board.page} of {board.pages} · " if board.pages > 1 else ""
    mine = f"you are {ordinal(board.mine.rank)} with {board.mine.points:,}" if board.mine else "you have no points yet"
    return f"{pages}{people} · {mine}"


def ordinal(rank: int) -> str:
    """`1st`, `2nd`, `11th`, `37th`."""
    if rank % 100 in (11, 12, 13):
        return f"{rank}th"
    return f"{rank}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th') }"
