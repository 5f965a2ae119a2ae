"""The one door to everything that must last. Values in, values out; nobody behind this door's front knows SQL.

    storage = await Storage.open("sqlite:///data/viva.db")
    await storage.advance(saved_round, entries)
    board = await storage.standings(server_id)
    await storage.close()

Every method is one transaction: done and on the disk when it returns, or StorageError and nothing done.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Self, Unpack
from uuid import uuid4

from bot.storage import (
    board,
    consent,
    correction,
    departure,
    feedback,
    meta,
    past,
    person,
    preference,
    privacy,
    rounds,
    settings,
    sweep,
    teams,
    totals,
)
from bot.storage.address import read_address
from bot.storage.database import Database, open_database
from bot.storage.errors import BusyError
from bot.storage.feedback import person_hash
from bot.storage.journal import Journal, Step
from bot.storage.revising import RevisingStorage
from bot.storage.scope import Options, Scope
from bot.storage.values import (
    Answered,
    Corrected,
    Departed,
    Entry,
    Feedback,
    FeedbackKind,
    Json,
    PastRound,
    Played,
    Preference,
    SavedRound,
    SettingChange,
    Standing,
    Taken,
    TeamScore,
    TopicScore,
)

PATIENCE_SECONDS = 5.0


class Storage(RevisingStorage):
    """An open database. Make one with `Storage.open`; it may be shared by everything in one event loop."""

    def __init__(self, database: Database, salt: str) -> None:
        self._database = database
        self._salt = salt
        self._journal = Journal(database, salt)

    @classmethod
    async def open(cls, url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> Self:
        """Open `url`, making file and folder where they are missing, check it, bring its tables forward.

        `url`: `sqlite:///data/viva.db`, `sqlite://` (in memory), `postgresql://user:password@host/name`.
        `patience_seconds`: how long to wait for another process that holds the database.
        Raises StorageError.
        """
        database = await open_database(read_address(url), patience_seconds)
        try:
            storage = cls(database, await database.write(meta.salt))
            await storage.sweep_if_due()
        except BaseException:
            await database.close()
            raise
        return storage

    async def close(self) -> None:
        """Let go of the database. Closing twice is harmless."""
        await self._journal.settle()
        await self._database.close()

    @property
    def where(self) -> str:
        """The database's name for people, without user and password."""
        return str(self._database.address)

    # The ledger and the rounds it comes from

    async def record(self, entries: Sequence[Entry]) -> int:
        """Add judged answers; one already there is left as it is. Returns how many were new."""
        rounds_ = {entry.round_id for entry in entries}
        if len(rounds_) == 1:
            return await self._journal.keep(Step(rounds_.pop(), entries=entries))
        return await self._database.write(consent.record, entries, self._salt)

    async def save_round(self, saved: SavedRound) -> None:
        """Keep where a round is now, in the place of where it was and of the answers taken meanwhile."""
        await self._journal.keep(Step(saved.round_id, saved=saved))

    async def advance(self, saved: SavedRound, entries: Sequence[Entry]) -> int:
        """`save_round` and `record` as one: after a crash either both are there or neither is."""
        return await self._journal.keep(Step(saved.round_id, saved=saved, entries=entries))

    async def take(self, answers: Sequence[Taken]) -> None:
        """Keep answers to the open question of one round, by themselves: the round itself is as it was saved."""
        if answers:
            await self._journal.keep(Step(answers[0].round_id, answers=answers))

    async def open_rounds(self) -> tuple[SavedRound, ...]:
        """Rounds saved and not finished, of every server, the one waiting longest first."""
        await self._journal.settle()  # one that is being finished at this moment is not open
        return await self._database.read_at_once(rounds.still_open)

    async def finish_round(self, round_id: str, entries: Sequence[Entry] = ()) -> int:
        """Record the last answers and drop the round's state, as one. Harmless when done already."""
        return await self._journal.keep(Step(round_id, finished=True, entries=entries))

    async def void(self, round_id: str, question_number: int) -> tuple[Corrected, ...]:
        """The question counts for nobody. Returns whom that changed; said again, nobody."""
        return await self._database.write(correction.void, round_id, question_number)

    async def accept(self, round_id: str, question_number: int, points: Mapping[int, int]) -> tuple[Corrected, ...]:
        """These people's answers (person to points) were right after all. Returns whom that changed."""
        return await self._database.write(correction.accept, round_id, question_number, points)

    async def reinstate(self, round_id: str, question_number: int) -> tuple[Corrected, ...]:
        """Every answer to the question counts as it was first judged. Returns whom that changed."""
        return await self._database.write(correction.reinstate, round_id, question_number)

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

    # What people said of the answers

    async def add_feedback(
        self, server_id: int, person_id: int, kind: FeedbackKind, *, question: str | None, place: str, at: datetime
    ) -> None:
        """Keep a thumbs down or an unanswered question. `question` is None unless the server allows the words."""
        told = person_hash(self._salt, person_id)
        remark = Feedback(server_id=server_id, kind=kind, question=question, place=place, person_hash=told, at=at)
        await self._database.write(consent.add_feedback, uuid4().hex, remark, person_id, self._salt)

    async def feedback(self, server_id: int, kind: FeedbackKind, *, limit: int = 100) -> tuple[Feedback, ...]:
        """What was said on a server, the latest first."""
        return await self._database.read(feedback.of_server, server_id, kind, limit)

    async def drop_feedback_before(self, moment: datetime, server_id: int | None = None) -> int:
        """Delete remarks older than this, of one server or all. Returns how many."""
        return await self._database.write(feedback.drop_before, moment, server_id)

    # People's right to their data

    async def person_data(self, person_id: int) -> dict[str, Any]:
        """All that is kept about a person, on every server, as JSON can hold it."""
        return await self._database.read_at_once(privacy.of_person, person_id, self._salt)

    async def delete_person(self, person_id: int) -> int:
        """Take all that names the person out of everything, and out of the file. Returns how many rows did.

        Their answers stay as nobody's, so the boards of others still add up. Take them out of a round under way
        first: it would be saved again from memory. See `privacy.py`. Nothing else is written meanwhile: a moment for
        most, some seconds for a million answers.
        """
        touched = await self._database.write(privacy.delete_person, person_id, self._salt)
        await self.sweep_if_due()
        return touched

    async def forget(self, person_id: int) -> int:
        """`delete_person`, and store nothing of theirs ever again; a salted hash remains, to know them by."""
        touched = await self._database.write(privacy.forget, person_id, self._salt)
        await self.sweep_if_due()
        return touched

    async def remember(self, person_id: int) -> None:
        """They came back by their own wish: store what they do from now on."""
        await self._database.write(consent.remember, person_id, self._salt)

    async def is_forgotten(self, person_id: int) -> bool:
        """Whether nothing of theirs may be stored. Ask before they join a round: its state holds names."""
        return await self._database.read(consent.is_forgotten, person_id, self._salt)

    async def delete_server(self, server_id: int) -> int:
        """Delete everything of a server. Returns how many rows there were."""
        touched = await self._database.write(privacy.delete_server, server_id)
        await self.sweep_if_due()
        return touched

    async def drop_answers_before(self, server_id: int, moment: datetime) -> int:
        """Delete a server's answers given before `moment`. Returns how many rows there were."""
        return await self._database.write(privacy.drop_answers_before, server_id, moment)

    async def sweep_if_due(self) -> bool:
        """Wipe what earlier deletions left in free pages and logs. Returns False where somebody is in the way.

        Done after every deletion of a person or a server and at the start; call it once a day for the rest.
        """
        if await self.meta(sweep.SWEEP_DUE) is None:
            return True
        try:
            return await self._database.sweep(sweep.sweep, self._database.address.file)
        except BusyError:
            return False

    # Servers that Viva was taken out of

    async def leave_servers(self, server_ids: Collection[int], *, at: datetime) -> None:
        """Viva was taken out of these. Said again, the first time stands."""
        await self._database.write(departure.leave, server_ids, at)

    async def come_back(self, server_id: int) -> None:
        """Viva is on the server (again)."""
        await self._database.write(departure.come_back, server_id)

    async def departed_before(self, moment: datetime) -> tuple[Departed, ...]:
        """Servers left before `moment`, and not come back to, the longest ago first."""
        return await self._database.read(departure.before, moment)

    async def known_servers(self) -> frozenset[int]:
        """Every server there is something of."""
        return await self._database.read(departure.known)

    # What a server chose

    async def settings(self, server_id: int) -> dict[str, Json]:
        """All the server set, by key; what it left at the default is not in it."""
        return await self._database.read(settings.of_server, server_id)

    async def set_setting(self, server_id: int, key: str, value: Json, *, by: int, at: datetime) -> None:
        """Set `key` to a JSON value, with a line on who did it."""
        await self._database.write(
            consent.change_setting, server_id, key, value, self._salt, by=by, at=at, change_id=settings.new_change_id()
        )

    async def reset_setting(self, server_id: int, key: str, *, by: int, at: datetime) -> None:
        """Back to the default, with a line on who did it."""
        await self._database.write(
            consent.change_setting, server_id, key, None, self._salt, by=by, at=at, change_id=settings.new_change_id()
        )

    async def setting_everywhere(self, key: str) -> dict[int, Json]:
        """What each server set `key` to, by server; those that left it at the default are not in it."""
        return await self._database.read(settings.everywhere, key)

    async def setting_changes(self, server_id: int, *, limit: int = 50) -> tuple[SettingChange, ...]:
        """Who changed what, the latest first."""
        return await self._database.read(settings.changes, server_id, limit)

    # Facts about the database

    async def meta(self, key: str) -> str | None:
        """A small fact kept by key; None where there is none."""
        return await self._database.read(meta.get, key)

    async def set_meta(self, key: str, value: str) -> None:
        """Keep it."""
        await self._database.write(meta.put, key, value)


async def migrate(url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Check the database and bring its tables forward, for a release that does it before the bot starts."""
    await (await Storage.open(url, patience_seconds=patience_seconds)).close()
