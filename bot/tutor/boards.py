"""Scoreboards, read from the ledger: of the last round, a day, week, month or season, all time; of a topic or unit."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.course import Shelf
from bot.questions.unit import same_unit
from bot.storage import Order, Standing, TeamScore
from bot.tutor.banks import Banks
from bot.tutor.board_rules import LEAST, MOST_SEASONS, SEASONS, SOLO, ZONE, BoardRules, is_zone, written
from bot.tutor.clock import Clock, moment
from bot.tutor.configuring import Configuring
from bot.tutor.period import Period, Season, Span, span_of
from bot.tutor.refusal import Reason, Refused

if TYPE_CHECKING:
    from bot.storage import Storage
    from bot.storage.scope import Options

PAGE = 10
ALL_TIME = Span()


@dataclass(frozen=True, slots=True)
class View:
    """Which board somebody wants to see. `topic` is a topic's or a unit's name; empty for all."""

    period: Period = Period.ALL
    topic: str = ""
    by: Order = Order.POINTS
    teams: bool = False


EVERYTHING = View()


@dataclass(frozen=True, slots=True)
class Board:
    """A page of a server's board. `mine` is the reader's own line, wherever it stands; None without one."""

    lines: tuple[Standing, ...]
    mine: Standing | None
    page: int
    pages: int
    players: int
    view: View = EVERYTHING
    span: Span = ALL_TIME
    teams: tuple[TeamScore, ...] = ()
    least: int = 1
    """How many answers it takes to be on it."""
    hidden: bool = False
    """The reader asked to be off the boards."""


class Boards:
    """A server's boards, and what it decides about them."""

    def __init__(
        self,
        storage: "Storage",
        shelf: Shelf,
        banks: Banks,
        clock: Clock,
        configuring: Configuring,
        standard: BoardRules | None = None,
    ) -> None:
        self._storage = storage
        self._shelf = shelf
        self._banks = banks
        self._clock = clock
        self._configuring = configuring
        self._standard = standard or BoardRules()

    async def board(self, server_id: int, person_id: int, page: int = 1, view: View | None = None) -> Board:
        """A page, counted from 1; one past the last is the last. Raises Refused."""
        rules = await self.rules(server_id)
        wanted = _possible(view or EVERYTHING)
        span = span_of(wanted.period, moment(self._clock), rules.zone, rules.seasons)
        if span is None:
            raise Refused(Reason.NO_SEASON)
        scope = await self._scope(server_id, wanted, span, rules)
        if wanted.teams:
            return self._of_teams(await self._storage.team_standings(server_id, **scope), page, wanted, span)
        players = await self._storage.players(server_id, **scope)
        page, pages = _turned(page, players)
        lines = await self._storage.standings(server_id, limit=PAGE, offset=(page - 1) * PAGE, **scope)
        mine = await self._storage.rank_of(server_id, person_id, **scope)
        hidden = mine is None and (await self._storage.preference(server_id, person_id)).hidden
        return Board(lines, mine, page, pages, players, wanted, span, (), scope.get("least", 1), hidden)

    def _of_teams(self, teams: tuple[TeamScore, ...], page: int, view: View, span: Span) -> Board:
        page, pages = _turned(page, len(teams))
        return Board((), None, page, pages, len(teams), view, span, teams[(page - 1) * PAGE : page * PAGE])

    async def _scope(self, server_id: int, view: View, span: Span, rules: BoardRules) -> "Options":
        scope: Options = {"order": view.by, "since": span.since, "until": span.until, "solo": rules.solo}
        if view.by is Order.IMPROVED:
            scope["before"] = span.before
        if view.by in {Order.ACCURACY, Order.IMPROVED}:
            scope["least"] = rules.least_answers
        if view.topic:
            scope |= _of_topics(await self.topics_of(view.topic))
        if view.period is Period.ROUND:
            latest = await self._storage.past_rounds(server_id, limit=1)
            scope["round_id"] = latest[0].round_id if latest else ""
        return scope

    async def topics_of(self, name: str) -> tuple[str, ...]:
        """The topics a name stands for: a unit's, or those of the questions found by it. Raises Refused for none."""
        await self._banks()
        banks = [course.bank for course in self._shelf.courses]
        questions = [question for bank in banks for question in bank.questions]
        topics = {question.topic for question in questions if same_unit(question.unit, name)}
        topics = topics or {question.topic for question in questions if question.topic == name}
        topics = topics or {question.topic for bank in banks for question in bank.find(name)}
        # A long name is cut where a button carries it.
        topics = topics or {question.topic for question in questions if question.topic.startswith(name)}
        if not topics or not name.strip():
            raise Refused(Reason.NO_SUCH_TOPIC)
        return tuple(sorted(topics))

    async def rules(self, server_id: int) -> BoardRules:
        """What is in force on a server."""
        return self._standard.of_server(await self._storage.settings(server_id))

    async def set_zone(self, server_id: int, person_id: int, zone: str) -> None:
        """Whose midnight ends a day. Raises Refused for what is no time zone."""
        if not is_zone(zone):
            raise Refused(Reason.NO_SUCH_ZONE)
        await self._set(server_id, person_id, ZONE, zone)

    async def set_rules(self, server_id: int, person_id: int, *, solo: bool | None, least: int | None) -> BoardRules:
        """Whether rounds alone count, and how many answers it takes to be ranked by accuracy; None leaves as it is."""
        if solo is not None:
            await self._set(server_id, person_id, SOLO, solo)
        if least is not None:
            await self._set(server_id, person_id, LEAST, least)
        return await self.rules(server_id)

    async def set_season(self, server_id: int, person_id: int, name: str, first: date, last: date) -> None:
        """Name some days a season; one of that name is moved. Raises Refused where it ends early or meets another."""
        others = [season for season in (await self.rules(server_id)).seasons if season.name != name]
        meets = any(first <= season.last and season.first <= last for season in others)
        if last < first or meets or len(others) >= MOST_SEASONS:
            raise Refused(Reason.NOT_A_SEASON)
        seasons = sorted([*others, Season(first, last, name)])
        await self._set(server_id, person_id, SEASONS, [written(season) for season in seasons])

    async def drop_season(self, server_id: int, person_id: int, name: str) -> None:
        """There is no such season any more; its points stay where they are. Raises Refused."""
        seasons = (await self.rules(server_id)).seasons
        left = [written(season) for season in seasons if season.name != name]
        if len(left) == len(seasons):
            raise Refused(Reason.NO_SEASON)
        await self._set(server_id, person_id, SEASONS, left)

    async def _set(self, server_id: int, person_id: int, key: str, value: Any) -> None:
        await self._configuring.keep(server_id, person_id, key, value)


def _possible(view: View) -> View:
    """Nobody can have improved in all time: there is none before it. The last month stands for it."""
    if view.by is Order.IMPROVED and view.period in {Period.ALL, Period.ROUND}:
        return replace(view, period=Period.MONTH)
    return view


def _of_topics(topics: tuple[str, ...]) -> "Options":
    return {"topic": topics[0]} if len(topics) == 1 else {"topics": topics}


def _turned(page: int, lines: int) -> tuple[int, int]:
    """The page there is, and how many there are."""
    pages = max(1, -(-lines // PAGE))
    return min(max(1, page), pages), pages
