"""The part of the storage's door that is about what is kept, for whom and how long; `Storage` has it as its own."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import uuid4

from bot.storage import consent, departure, feedback, language, meta, privacy, settings, sweep
from bot.storage.database import Database
from bot.storage.errors import BusyError
from bot.storage.feedback import person_hash
from bot.storage.values import Departed, Feedback, FeedbackKind, Json, SettingChange


class KeepingStorage:
    """Remarks, languages, people's right to their data, servers that were left, settings."""

    _database: Database
    _salt: str

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

    async def drop_feedback_before(
        self, moment: datetime, server_id: int | None = None, *, besides: Collection[int] = ()
    ) -> int:
        """Delete remarks older than this, of one server or of all besides some. Returns how many."""
        return await self._database.write(feedback.drop_before, moment, server_id, besides)

    # What people are spoken to in

    async def language(self, person_id: int) -> str:
        """Its code; empty where none is kept."""
        return await self._database.read(language.of_person, person_id)

    async def set_language(self, person_id: int, code: str) -> None:
        """Keep it, in the place of another; an empty one: keep none. Nothing of who asked to be forgotten."""
        await self._database.write(consent.unless_forgotten, person_id, self._salt, language.put, code)

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
