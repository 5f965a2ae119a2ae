"""The scoreboard: a page of it, and always the reader's own line. Names come from the ledger: no call to Discord."""

from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import counted, named, place
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.markdown import escape
from bot.storage import Order, Standing, TeamScore
from bot.tutor import Board, Period, View

TIMES: dict[Period, str] = {
    Period.ROUND: "last round",
    Period.DAY: "today",
    Period.WEEK: "this week",
    Period.MONTH: "this month",
    Period.SEASON: "this season",
    Period.ALL: "all time",
}
ORDERS: dict[Order, str] = {
    Order.POINTS: "by points",
    Order.ACCURACY: "by accuracy",
    Order.WINS: "by rounds won",
    Order.STREAK: "by right answers in a row",
    Order.IMPROVED: "who improved most",
}
TEAMS = "teams"
_NOTHING = "Nobody has points yet. `/quiz start` opens a round."


def board_card(board: Board) -> Card:
    """A page of a board."""
    head = f"## 🏆 Scoreboard\n-# {title(board)}"
    if not (board.lines or board.teams):
        return card(Tone.BOARD, [head, _NOTHING], _turns(board), _mine(board) if board.hidden else "")
    lines = [_team(team) for team in board.teams] or [_line(line, board.view.by) for line in board.lines]
    return card(Tone.BOARD, [head, "\n".join(lines)], _turns(board), _footer(board))


def title(board: Board) -> str:
    """`this week · Hypervisors · by accuracy, from 10 answers on`."""
    view = board.view
    when = f"{TIMES[view.period]}: {escape(board.span.name)}" if board.span.name else TIMES[view.period]
    order = TEAMS if view.teams else ORDERS[view.by]
    enough = f", from {counted(board.least, 'answer')} on" if board.least > 1 else ""
    return " · ".join(filter(None, (when, escape(view.topic), f"{order}{enough}")))


def _line(line: Standing, by: Order) -> str:
    worth = line.points if by in {Order.POINTS, Order.WINS, Order.STREAK} else 1
    return f"{place(line.rank, worth)} {named(line.name)} · {figure(line, by)}"


def figure(line: Standing, by: Order) -> str:
    """What the line is ranked by, said first."""
    right = f"({line.right} of {line.answered} right)"
    match by:
        case Order.ACCURACY:
            return f"{line.right / line.answered:.0%} {right}"
        case Order.WINS:
            return f"{counted(line.wins, 'win')} · {line.points:,} points"
        case Order.STREAK:
            return f"{line.streak} in a row {right}"
        case Order.IMPROVED:
            return f"+{line.gain / 100:.0f} % {right}"
        case _:
            return f"{line.points:,} points {right}"


def _team(team: TeamScore) -> str:
    return (
        f"{place(team.rank, bool(team.points))} **{named(team.team)}** · {team.points:,.0f} points"
        f" in {counted(team.rounds, 'round')}"
    )


def board_id(page: int, view: View) -> str:
    """The id of the button that shows a page."""
    by = TEAMS if view.teams else view.by.value
    return pack(What.BOARD, page, view.period.value, by, view.topic)


def _turns(board: Board) -> list[ui.Button[ui.LayoutView]]:
    turns = []
    if board.page > 1:
        turns.append(button("Back", board_id(board.page - 1, board.view)))
    if board.page < board.pages:
        turns.append(button("More", board_id(board.page + 1, board.view)))
    return turns


def _footer(board: Board) -> str:
    pages = f"page {board.page} of {board.pages} · " if board.pages > 1 else ""
    if board.view.teams:
        return f"{pages}{counted(board.players, 'team')} · a team has the average of its members"
    return f"{pages}{counted(board.players, 'player')} · {_mine(board)}"


def _mine(board: Board) -> str:
    if board.mine is not None:
        return f"you are {ordinal(board.mine.rank)} with {_own(board.mine, board.view.by)}"
    if board.hidden:
        return "you are off the boards, as you asked; `/mydata boards` brings you back"
    if board.least > 1:
        return f"it takes {board.least} answers to be on it"
    return "you have no points yet"


def _own(line: Standing, by: Order) -> str:
    return f"{line.points:,}" if by is Order.POINTS else figure(line, by).partition(" (")[0].partition(" ·")[0]


def ordinal(rank: int) -> str:
    """`1st`, `2nd`, `11th`, `37th`."""
    if rank % 100 in (11, 12, 13):
        return f"{rank}th"
    return f"{rank}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th') }"
