"""simcord's make-believe Discord with a clock that stands still until it is told to go on."""

from typing import Any

import simcord

LOOKED_AFTER_SECONDS = 0.005
"""How often to look whether Viva has done with what somebody did, where nothing says so by itself."""


class Environment(simcord.Env):
    """As `simcord.Env`, but time passes only in `advance_time`, and an action is over soon after it is over.

    simcord lets a timer ring after its real seconds too, and an action waits for those that ring before its patience
    ends: a press on a button would take as long as the next deadline of a round is away.
    """

    def _schedule_timer(self, *_timer: Any, **_named: Any) -> None:
        """Leave a timer to the simulated clock."""

    async def _settle_internal(self, *, idle: float = LOOKED_AFTER_SECONDS, **how: Any) -> None:
        """Between two looks simcord sleeps 0.05 s, of which most presses would spend one or two."""
        await super()._settle_internal(idle=min(idle, LOOKED_AFTER_SECONDS), **how)
