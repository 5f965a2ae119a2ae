"""The scoreboard: a page of it, and always the reader's own line. Names come from the ledger: no call to Discord."""

from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.round import counted_points, named, of_right, place
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import mark, say, say_count
from bot.discord_ui.written import number, ordinal, share
from bot.storage import Order, Standing, TeamScore
from bot.tutor import Board, Period, View

TIMES: dict[Period, str] = {
    Period.ROUND: mark("last round"),
    Period.DAY: mark("today"),
    Period.WEEK: mark("this week"),
    Period.MONTH: mark("this month"),
    Period.SEASON: mark("this season"),
    Period.ALL: mark("all time"),
}
ORDERS: dict[Order, str] = {
    Order.POINTS: mark("by points"),
    Order.ACCURACY: mark("by accuracy"),
    Order.WINS: mark("by rounds won"),
    Order.STREAK: mark("by right answers in a row"),
    Order.IMPROVED: mark("who improved most"),
}
TEAMS = "teams"
_NOTHING = mark("Nobody has points yet. `/quiz start` opens a round.")


def board_card(board: Board) -> Card:
    """A page of a board."""
    head = f"{say('## 🏆 Scoreboard')}\n-# {title(board)}"
    if not (board.lines or board.teams):
        return card(Tone.BOARD, [head, say(_NOTHING)], _turns(board), _mine(board) if board.hidden else "")
    lines = [_team(team) for team in board.teams] or [_line(line, board.view.by) for line in board.lines]
    return card(Tone.BOARD, [head, "\n".join(lines)], _turns(board), _footer(board))


def title(board: Board) -> str:
    """`this week · Hypervisors · by accuracy, from 10 answers on`."""
    view = board.view
    when = say(TIMES[view.period])
    if board.span.name:
        when = say("{when}: {name}", when=when, name=escape(board.span.name))
    order = say("teams") if view.teams else say(ORDERS[view.by])
    if board.least > 1:
        order = say("{order}, from {count} answers on", order=order, count=board.least)
    return " · ".join(filter(None, (when, escape(view.topic), order)))


def _line(line: Standing, by: Order) -> str:
    worth = line.points if by in {Order.POINTS, Order.WINS, Order.STREAK} else 1
    return f"{place(line.rank, worth)} {named(line.name)} · {figure(line, by)}"


def figure(line: Standing, by: Order) -> str:
    """What the line is ranked by, said first."""
    right = f"({of_right(line.right, line.answered)})"
    match by:
        case Order.ACCURACY:
            return f"{share(line.right / max(line.answered, 1))} {right}"
        case Order.WINS:
            return f"{say_count('{count} win', '{count} wins', line.wins)} · {counted_points(line.points)}"
        case Order.STREAK:
            return f"{say('{count} in a row', count=line.streak)} {right}"
        case Order.IMPROVED:
            return f"{say('+{percent} %', percent=round(line.gain / 100))} {right}"
        case _:
            return f"{counted_points(line.points)} {right}"


def _team(team: TeamScore) -> str:
    told = say_count(
        "{points} points in {count} round", "{points} points in {count} rounds", team.rounds, points=round(team.points)
    )
    return f"{place(team.rank, bool(team.points))} **{named(say(team.team))}** · {told}"


def board_id(page: int, view: View) -> str:
    """The id of the button that shows a page."""
    by = TEAMS if view.teams else view.by.value
    return pack(What.BOARD, page, view.period.value, by, view.topic)


def _turns(board: Board) -> list[ui.Button[ui.LayoutView]]:
    turns = []
    if board.page > 1:
        turns.append(button(say("Back"), board_id(board.page - 1, board.view)))
    if board.page < board.pages:
        turns.append(button(say("More"), board_id(board.page + 1, board.view)))
    return turns


def _footer(board: Board) -> str:
    pages = say("page {page} of {pages}", page=board.page, pages=board.pages) if board.pages > 1 else ""
    if board.view.teams:
        told = say_count("{count} team", "{count} teams", board.players)
        return " · ".join(filter(None, (pages, told, say("a team has the average of its members"))))
    told = say_count("{count} player", "{count} players", board.players)
    return " · ".join(filter(None, (pages, told, _mine(board))))


def _mine(board: Board) -> str:
    if board.mine is not None:
        return say(
            "you are {place} with {figure}", place=ordinal(board.mine.rank), figure=_own(board.mine, board.view.by)
        )
    if board.hidden:
        return say("you are off the boards, as you asked; `/mydata boards` brings you back")
    if board.least > 1:
        return say("it takes {count} answers to be on it", count=board.least)
    return say("you have no points yet")


def _own(line: Standing, by: Order) -> str:
    return number(line.points) if by is Order.POINTS else figure(line, by).partition(" (")[0].partition(" ·")[0]
