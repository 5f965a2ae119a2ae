"""The part of the storage's door that looks back: boards, rounds that are over, one person's figures."""

from datetime import datetime
from typing import Unpack

from bot.storage import board, consent, past, person, preference, teams, totals
from bot.storage.database import Database
from bot.storage.scope import Options, Scope
from bot.storage.values import Answered, PastRound, Played, Preference, Standing, TeamScore, TopicScore


class StandingStorage:
    """What the ledger comes to, and what a person chose to be called there."""

    _database: Database
    _salt: str

    # Rounds that are over

    async def keep_past(self, round_: PastRound) -> None:
        """Keep a round that is over, in the place of what was kept of it before. Older ones pass after a season."""
        await self._database.write(past.keep, round_)

    async def past_round(self, round_id: str) -> PastRound | None:
        """A round that is over; None where it is not kept."""
        return await self._database.read(past.of_id, round_id)

    async def past_rounds(self, server_id: int, *, limit: int = 10) -> tuple[PastRound, ...]:
        """A server's rounds that are over, the latest first."""
        return await self._database.read(past.latest, server_id, limit)

    async def missed_together(self, server_id: int, *, since: datetime, limit: int = 500) -> tuple[str, ...]:
        """Ids of the questions that fewer than half of those asked had right, the least first."""
        return await self._database.read(past.missed_together, server_id, since, limit)

    async def tallies(self, server_id: int, *, since: datetime) -> dict[str, tuple[int, int]]:
        """By question, how many answers were given on a server and how many of them were right."""
        return await self._database.read(past.tallies, server_id, since)

    # Boards

    async def standings(
        self, server_id: int, *, limit: int = 10, offset: int = 0, **options: Unpack[Options]
    ) -> tuple[Standing, ...]:
        """A page of a board, best first, ranks 1, 2, 2, 4.

        Options: `since` (inside) and `until` (outside), `topic`, `topics` (any of them), `round_id`; `order`, of which
        the last compares `since` to `until` with `before` to `since`; `least`, the answers it takes to be ranked at
        all; `solo=False` leaves out rounds played alone.
        """
        scope = Scope(server_id=server_id, **options)
        return await self._database.read(board.standings, scope, limit, offset)

    async def rank_of(self, server_id: int, person_id: int, **options: Unpack[Options]) -> Standing | None:
        """The person's own line of the same board, on whatever page; None where they are not on it."""
        return await self._database.read(board.rank_of, Scope(server_id=server_id, **options), person_id)

    async def players(self, server_id: int, **options: Unpack[Options]) -> int:
        """How many people the same board ranks."""
        return await self._database.read(board.players, Scope(server_id=server_id, **options))

    async def team_standings(self, server_id: int, **options: Unpack[Options]) -> tuple[TeamScore, ...]:
        """Every team that played in the same part of the ledger, best first; `order` and `least` say nothing here."""
        return await self._database.read(teams.standings, Scope(server_id=server_id, **options))

    async def rebuild_totals(self) -> None:
        """Sum the whole ledger anew into what the boards of all time are read from. Harmless at any time."""
        await self._database.write(totals.rebuild, None)

    # One person

    async def history(self, person_id: int, server_id: int, *, limit: int = 20) -> tuple[Played, ...]:
        """Their rounds on a server, the latest first."""
        return await self._database.read(person.history, person_id, server_id, limit)

    async def topics(self, person_id: int, server_id: int) -> tuple[TopicScore, ...]:
        """How they do in each topic they answered in, by name."""
        return await self._database.read(person.topics, person_id, server_id)

    async def missed(self, person_id: int, server_id: int | None = None, *, limit: int = 100) -> tuple[str, ...]:
        """Ids of the questions they last got wrong or were silent on, the latest first; without a server, of all."""
        return await self._database.read(person.missed, person_id, server_id, limit)

    async def answers(self, person_id: int, server_id: int, *, since: datetime | None = None) -> tuple[Answered, ...]:
        """Every answer they gave, in order, as it counts now."""
        return await self._database.read(person.answers, person_id, server_id, since)

    async def preference(self, server_id: int, person_id: int) -> Preference:
        """What they chose for themselves: off the boards, another name."""
        return await self._database.read(preference.of_person, server_id, person_id)

    async def set_preference(self, chosen: Preference) -> None:
        """Keep it, in the place of what they chose before."""
        await self._database.write(consent.prefer, chosen, self._salt)
