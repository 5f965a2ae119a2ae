"""What a server decides about its boards, kept as settings of the server."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.tutor.period import Season

ZONE, SEASONS, SOLO, LEAST = "time_zone", "seasons", "solo_on_boards", "least_answers"
"""The settings' keys."""
MOST_SEASONS = 12


@dataclass(frozen=True, slots=True)
class BoardRules:
    """What a deployment may set, see `config/boards.yaml`, and a server over it."""

    time_zone: str = "UTC"
    solo: bool = True
    """Whether rounds played alone count."""
    least_answers: int = 10
    """It takes to be ranked by accuracy or by improvement."""
    seasons: tuple[Season, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone itself."""
        return ZoneInfo(self.time_zone)

    def of_server(self, kept: Mapping[str, Any]) -> "BoardRules":
        """These, with what the server has set in their place."""
        seasons = kept.get(SEASONS)
        return replace(
            self,
            time_zone=kept[ZONE] if is_zone(kept.get(ZONE)) else self.time_zone,
            solo=bool(kept.get(SOLO, self.solo)),
            least_answers=max(1, int(kept.get(LEAST, self.least_answers))),
            seasons=self.seasons if seasons is None else tuple(map(_read, seasons)),
        )


def is_zone(name: object) -> bool:
    """Whether it names a time zone of this machine's."""
    try:
        return isinstance(name, str) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):  # "../etc" is a ValueError, a folder of zones an OSError
        return False


def written(season: Season) -> dict[str, str]:
    """As it is kept."""
    return {"name": season.name, "first": season.first.isoformat(), "last": season.last.isoformat()}


def _read(kept: Mapping[str, str]) -> Season:
    return Season(date.fromisoformat(kept["first"]), date.fromisoformat(kept["last"]), kept["name"])
