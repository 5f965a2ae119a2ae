"""A server's settings: told, changed, put back, each change on record; and what is in force there, quickly."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from bot.storage import StorageError
from bot.tutor import setting as keys
from bot.tutor.board_rules import LEAST, SOLO, ZONE
from bot.tutor.chosen import Chosen
from bot.tutor.clock import Clock, moment
from bot.tutor.housekeeping import KEEP_DAYS, KEEP_REMARKS_DAYS
from bot.tutor.refusal import Reason, Refused
from bot.tutor.remarks import KEEP_QUESTIONS
from bot.tutor.setting import SETTINGS, Setting

if TYPE_CHECKING:
    from bot.storage import SettingChange, Storage
    from bot.storage.values import Json
    from bot.tutor.asking import AskRules
    from bot.tutor.board_rules import BoardRules
    from bot.tutor.housekeeping import Retention
    from bot.tutor.wish import QuizRules

log = structlog.get_logger()

CHANGES_READ = 500
"""How far back a setting's last change is looked for."""


@dataclass(frozen=True, slots=True)
class InForce:
    """A setting on a server."""

    setting: Setting
    value: "Json"
    """None for everywhere, everybody, Discord's own."""
    default: "Json"
    changed: "SettingChange | None" = None
    """The last time somebody changed it."""

    @property
    def own(self) -> bool:
        """Whether the server set it itself."""
        return bool(self.value != self.default)


class Configuring:
    """Every server's settings. What is in force is held in memory from when it is first wanted until it changes."""

    def __init__(
        self,
        storage: "Storage",
        clock: Clock,
        *,
        ask: "AskRules",
        quiz: "QuizRules",
        boards: "BoardRules",
        retention: "Retention",
    ) -> None:
        self._storage = storage
        self._clock = clock
        self.standard = Chosen(quiz, ask.public)
        self._defaults: dict[str, Json] = {
            keys.MODES_ALLOWED: list(keys.MODES),
            keys.PACE: quiz.pace,
            keys.QUESTIONS: quiz.questions,
            keys.TYPED: quiz.typed_in_channel,
            keys.ASK_PUBLIC: ask.public,
            KEEP_QUESTIONS: ask.keep_questions,
            ZONE: boards.time_zone,
            SOLO: boards.solo,
            LEAST: boards.least_answers,
            KEEP_DAYS: retention.answers_days,
            KEEP_REMARKS_DAYS: retention.remarks_days,
            keys.REMINDERS: True,
        }
        self._held: dict[int, Chosen] = {}
        self._changes = 0

    async def of(self, server_id: int | None) -> Chosen:
        """What is in force on a server; in a direct message, what the deployment says. Raises StorageError."""
        if server_id is None:
            return self.standard
        if server_id in self._held:
            return self._held[server_id]
        changes = self._changes
        chosen = self.standard.with_(await self._storage.settings(server_id))
        if changes == self._changes:  # nothing was set while it was read
            self._held[server_id] = chosen
        return chosen

    async def as_far_as_known(self, server_id: int | None) -> Chosen:
        """`of`, for what goes on without a database too: then what the deployment says stands."""
        try:
            return await self.of(server_id)
        except StorageError as error:
            log.warning("a server's settings could not be read", error=type(error).__name__)
            return self.standard

    async def show(self, server_id: int) -> tuple[InForce, ...]:
        """Every setting, in the order of the table. Raises StorageError."""
        kept = await self._storage.settings(server_id)
        last: dict[str, SettingChange] = {}
        for change in await self._storage.setting_changes(server_id, limit=CHANGES_READ):
            last.setdefault(change.key, change)
        return tuple(self._in_force(setting, kept, last.get(setting.key)) for setting in keys.TABLE)

    async def one(self, server_id: int, key: str) -> InForce:
        """One setting. Raises Refused for a key that is none."""
        setting = _known(key)
        return next(one for one in await self.show(server_id) if one.setting is setting)

    async def set(self, server_id: int, by: int, key: str, value: "Json") -> InForce:
        """Set it. Raises Refused, and WrongValueError for a value it does not take."""
        setting = _known(key)
        value = setting.checked(value)
        if key == keys.TYPED and value and not self.standard.typed_in_channel:
            raise Refused(Reason.NOT_ALLOWED_BY_HOST)
        await self.keep(server_id, by, key, value)
        return await self.one(server_id, key)

    async def reset(self, server_id: int, by: int, key: str) -> InForce:
        """Put it back to the default. Raises Refused for a key that is none."""
        _known(key)
        await self.keep(server_id, by, key, None)
        return await self.one(server_id, key)

    async def reset_all(self, server_id: int, by: int) -> int:
        """Put back everything in the table. Returns how much there was."""
        set_here = [key for key in await self._storage.settings(server_id) if key in SETTINGS]
        for key in set_here:
            await self.keep(server_id, by, key, None)
        return len(set_here)

    async def history(self, server_id: int, limit: int) -> tuple["SettingChange", ...]:
        """Who changed what, the latest first."""
        changes = await self._storage.setting_changes(server_id, limit=CHANGES_READ)
        return tuple(change for change in changes if change.key in SETTINGS)[:limit]

    async def keep(self, server_id: int, by: int, key: str, value: "Json") -> None:
        """Keep a value, and who set it; None is the default. Whoever changes a setting of the table does it here."""
        at = moment(self._clock)
        if value is None:
            await self._storage.reset_setting(server_id, key, by=by, at=at)
        else:
            await self._storage.set_setting(server_id, key, value, by=by, at=at)
        self._changes += 1
        self._held.pop(server_id, None)

    def forget(self, server_id: int) -> None:
        """Viva was taken out of a server: what is known of it is read anew if it comes back."""
        self._held.pop(server_id, None)

    def _in_force(self, setting: Setting, kept: Mapping[str, "Json"], changed: "SettingChange | None") -> InForce:
        default = self._defaults.get(setting.key)
        value = kept.get(setting.key)
        allowed = setting.key != keys.TYPED or self.standard.typed_in_channel
        return InForce(setting, value if allowed and setting.takes(value) else default, default, changed)


def _known(key: str) -> Setting:
    if key not in SETTINGS:
        raise Refused(Reason.NO_SUCH_SETTING)
    return SETTINGS[key]
