"""Who stands where: shared ranks, "1, 2, 2, 4".

Equal points share a rank. Within a rank the order is by right answers, then time where speed counts, then name, so that
a board does not jump about between two looks.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.quiz.award import Award
from bot.quiz.player import Player, Tally


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the board."""

    rank: int
    person_id: int
    name: str
    points: int
    right: int
    answered: int
    asked: int
    time_ms: int
    """Over all questions; no answer counts as the full time."""
    streak: int
    best_streak: int
    team: str = ""
    out: bool = False
    present: bool = True

    @property
    def accuracy(self) -> float:
        """Share of right answers among the questions asked of this person, 0 to 1."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class TeamStanding:
    """One line of the teams' board. `points` is the sum over the questions of the members' average."""

    rank: int
    team: str
    points: float
    members: tuple[str, ...]


def ranks(scores: Sequence[float]) -> list[int]:
    """Competition ranking of scores that come highest first: 9, 7, 7, 3 is 1, 2, 2, 4."""
    found: list[int] = []
    for place, score in enumerate(scores):
        found.append(found[-1] if place and score == scores[place - 1] else place + 1)
    return found


def standings(players: Iterable[Player], *, speed: bool) -> tuple[Standing, ...]:
    """The board, best first. `speed`: time orders those of one rank."""
    ordered = sorted(
        players, key=lambda player: (*_merit(player.tally, speed=speed), player.name.casefold(), player.person_id)
    )
    places = ranks([player.tally.points for player in ordered])
    return tuple(_line(rank, player) for rank, player in zip(places, ordered, strict=True))


def _merit(tally: Tally, *, speed: bool) -> tuple[int, int, int]:
    return -tally.points, -tally.right, tally.time_ms if speed else 0


def _line(rank: int, player: Player) -> Standing:
    tally = player.tally
    return Standing(
        rank=rank,
        person_id=player.person_id,
        name=player.name,
        points=tally.points,
        right=tally.right,
        answered=tally.answered,
        asked=tally.asked,
        time_ms=tally.time_ms,
        streak=tally.streak,
        best_streak=tally.best_streak,
        team=player.team,
        out=player.out,
        present=player.present,
    )


def team_standings(
    names: Sequence[str], players: Iterable[Player], awards: Iterable[Award]
) -> tuple[TeamStanding, ...]:
    """The teams' board, best first. Each question gives a team the average of those of its members it was asked of, so
    neither a large team nor somebody who came late or left early moves the scale."""
    members: dict[str, list[Player]] = defaultdict(list)
    for player in players:
        members[player.team].append(player)
    team_of = {player.person_id: team for team, those in members.items() for player in those}
    cells: dict[str, dict[int, list[int]]] = {name: defaultdict(list) for name in names}
    for award in awards:
        if not award.void:
            cells[team_of[award.person_id]][award.number].append(award.points)
    totals = {name: sum((Fraction(sum(got), len(got)) for got in cells[name].values()), Fraction()) for name in names}
    ordered = sorted(names, key=lambda name: (-totals[name], name.casefold()))
    places = ranks([float(totals[name]) for name in ordered])
    return tuple(
        TeamStanding(rank, name, float(totals[name]), tuple(player.name for player in members[name]))
        for rank, name in zip(places, ordered, strict=True)
    )
