"""Who is in the round: joining, leaving, extra time, teams, and who takes over from a host."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Final

from bot.quiz.award import Award
from bot.quiz.player import Player, Tally

EXTRA_TIME: Final = (0, 25, 50, 100)
"""Per cent of extra time a person can be given."""


@dataclass(slots=True)
class Roster:
    """Everybody who ever joined, in the order of joining, and who has extra time (also before they join)."""

    players: dict[int, Player] = field(default_factory=dict)
    extra: dict[int, int] = field(default_factory=dict)

    def present(self) -> list[Player]:
        """Who has not left."""
        return [player for player in self.players.values() if player.present]

    def playing(self) -> list[Player]:
        """Who has neither left nor been put out."""
        return [player for player in self.players.values() if player.present and not player.out]

    def count_playing(self) -> int:
        """How many have neither left nor been put out: asked at every press."""
        return sum([player.present and not player.out for player in self.players.values()])

    def is_present(self, person_id: int) -> bool:
        """Whether this person is in the round now."""
        player = self.players.get(person_id)
        return player is not None and player.present

    def extra_for(self, person_id: int) -> int:
        """Per cent of extra time."""
        return self.extra.get(person_id, 0)

    def grant(self, person_id: int, percent: int) -> None:
        """Give extra time, or take it back with 0. ValueError for what is not on offer."""
        if percent not in EXTRA_TIME:
            raise ValueError(f"extra time comes in {EXTRA_TIME} per cent, not {percent}")
        self.extra[person_id] = percent

    def join(self, person_id: int, name: str, since: int, team: str = "") -> Player:
        """Add somebody, or take them back in where they left off."""
        known = self.players.get(person_id)
        fresh = Player(person_id, name, since, team=team)
        self.players[person_id] = replace(known, name=name, since=since, present=True) if known else fresh
        return self.players[person_id]

    def rename(self, person_id: int, name: str) -> None:
        """Keep the name somebody bears now."""
        player = self.players[person_id]
        if player.name != name:
            self.players[person_id] = replace(player, name=name)

    def leave(self, person_id: int) -> Player:
        """Wait for this person no longer. KeyError for a stranger."""
        self.players[person_id] = replace(self.players[person_id], present=False)
        return self.players[person_id]

    def heir(self, host_id: int) -> Player | None:
        """Who takes over when the host leaves: whoever joined first of those still playing, else of those present."""
        others = [player for player in self.present() if player.person_id != host_id]
        return next((player for player in others if player.playing), others[0] if others else None)

    def award(self, awards: Iterable[Award], *, one_miss: bool) -> tuple[int, ...]:
        """Write down the awards of a question; returns who was put out by them."""
        fallen = []
        for award in awards:
            before = self.players[award.person_id]
            after = before.awarded(award, one_miss=one_miss)
            self.players[award.person_id] = after
            if after.out and not before.out:
                fallen.append(award.person_id)
        return tuple(fallen)

    def recount(self, awards: Iterable[Award], *, one_miss: bool) -> None:
        """Make every tally anew from all awards of the round; whom a void question had put out is back."""
        self.players = {one: replace(player, tally=Tally(), out=False) for one, player in self.players.items()}
        self.award(awards, one_miss=one_miss)

    def draw_team(self, names: Sequence[str], wish: str, rng: Random) -> str:
        """The team wished for where there is one of that name, else one of the smallest."""
        if wish in names:
            return wish
        sizes = Counter(player.team for player in self.present())
        smallest = min(sizes[name] for name in names)
        return rng.choice([name for name in names if sizes[name] == smallest])
