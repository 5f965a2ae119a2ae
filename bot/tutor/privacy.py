"""People's right to their data: to see it, take it along, have it deleted, be forgotten; and to stay unseen."""

import json
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import structlog

from bot.storage import Preference, Reviser
from bot.tutor.languages import Languages
from bot.tutor.quizzing import Quizzing
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import OpenRoom

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

LONGEST_ALIAS = 32


@dataclass(frozen=True, slots=True)
class Kept:
    """How much is kept of somebody, over all servers."""

    answers: int
    servers: int
    names: tuple[str, ...]
    """As their servers called them when they answered."""
    remarks: int
    preferences: tuple[Preference, ...]
    settings_changed: int
    rounds_led: int
    cards: int
    """They revise."""
    reviews: int
    forgotten: bool
    own_cards: int = 0
    """They brought along."""
    how: Reviser | None = None
    """They revise."""
    desk: bool = False
    """Something lies before them to be revised."""
    language: str = ""
    """They are written to in, where Discord does not say it."""

    @property
    def nothing(self) -> bool:
        """Not a row."""
        played = self.answers or self.remarks or self.settings_changed or self.rounds_led
        revised = self.cards or self.reviews or self.own_cards or self.how or self.desk
        return not (played or self.preferences or revised or self.language)


class Privacy:
    """What anybody may ask of Viva about themselves."""

    def __init__(self, storage: "Storage", quizzing: Quizzing, languages: Languages) -> None:
        self._storage = storage
        self._quizzing = quizzing
        self._languages = languages

    async def show(self, person_id: int) -> Kept:
        """How much is kept, to be told in plain words."""
        data = await self._storage.person_data(person_id)
        ledger = data["ledger"]
        return Kept(
            answers=sum(row["correction"] == 0 for row in ledger),
            servers=len({row["server_id"] for row in (*ledger, *data["preferences"])}),
            names=tuple(dict.fromkeys(row["name"] for row in ledger if row["name"])),
            remarks=len(data["feedback"]),
            preferences=tuple(Preference(**row) for row in data["preferences"]),
            settings_changed=len(data["setting_changes"]),
            rounds_led=len(data["rounds"]) + len(data["past_rounds"]),
            cards=len(data["cards"]),
            reviews=len(data["card_reviews"]),
            forgotten=bool(data["forgotten"]),
            own_cards=len(data["own_cards"]),
            how=await self._storage.reviser(person_id) if data["revisers"] else None,
            desk=bool(data["desks"]),
            language=next((row["language"] for row in data["languages"]), ""),
        )

    async def export(self, person_id: int) -> bytes:
        """All of it as a JSON file. Ids are texts: many programs round numbers that large."""
        data = await self._storage.person_data(person_id)
        return json.dumps(_with_ids_as_text(data), ensure_ascii=False, indent=2).encode()

    async def delete(self, person_id: int, open_room: OpenRoom) -> int:
        """Take all that names the person away, in rounds under way too. Returns how many rows there were."""
        return await self._without(person_id, open_room, self._storage.delete_person)

    async def forget(self, person_id: int, open_room: OpenRoom) -> int:
        """`delete`, and store nothing of theirs ever again."""
        return await self._without(person_id, open_room, self._storage.forget)

    async def remember(self, person_id: int) -> None:
        """They have come back by their own wish. Raises Refused for who was never forgotten."""
        if not await self._storage.is_forgotten(person_id):
            raise Refused(Reason.NOT_FORGOTTEN)
        await self._storage.remember(person_id)
        await self._languages.let_go_of(person_id)

    async def _without(self, person_id: int, open_room: OpenRoom, do: Callable[[int], Awaitable[int]]) -> int:
        """A round under way lives in memory: it is let go of, and taken up again from what is kept of it by then."""
        await self._languages.let_go_of(person_id)
        await self._quizzing.let_go_of(person_id)
        try:
            touched = await do(person_id)
        finally:
            await self._quizzing.take_up(open_room)
        log.info("a person's data was deleted", rows=touched)
        return touched

    async def preference(self, server_id: int, person_id: int) -> Preference:
        """What they chose for a server's boards."""
        return await self._storage.preference(server_id, person_id)

    async def show_on_boards(self, server_id: int, person_id: int, *, shown: bool) -> Preference:
        """On a server's boards, or off all of them. Raises Refused for who asked to be forgotten."""
        return await self._choose(server_id, person_id, hidden=not shown)

    async def call(self, server_id: int, person_id: int, alias: str) -> Preference:
        """Another name on a server's boards; empty for the own one again. Raises Refused."""
        name = " ".join("".join(filter(_is_seen, alias)).split())
        if len(name) > LONGEST_ALIAS or (alias.strip() and not any(map(str.isalnum, name))):
            raise Refused(Reason.NOT_A_NAME)
        return await self._choose(server_id, person_id, alias=name)

    async def _choose(self, server_id: int, person_id: int, **chosen: Any) -> Preference:
        if await self._storage.is_forgotten(person_id):
            raise Refused(Reason.FORGOTTEN)
        new = replace(await self._storage.preference(server_id, person_id), **chosen)
        await self._storage.set_preference(new)
        return new


def _is_seen(sign: str) -> bool:
    """No control characters, and none that turn the direction of what stands around them."""
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def _with_ids_as_text(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _with_ids_as_text(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_with_ids_as_text(inner, key) for inner in value]
    return str(value) if key.endswith("_id") and isinstance(value, int) else value
