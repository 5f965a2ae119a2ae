"""Logs: one line an event, for people or as JSON. What people write never gets into one."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from bot.fault import traced


def set_up_logs(level: str, *, as_json: bool) -> None:
    """Send everything, discord.py's own lines too, to standard error in one form."""
    shared: list[structlog.typing.Processor] = [
        _without_words,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(),
            exception_formatter=structlog.dev.plain_traceback,  # rich's shows local variables: what somebody wrote
        )
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for library in ("alembic", "discord"):
        logging.getLogger(library).setLevel(max(logging.WARNING, logging.getLevelName(level.upper())))
    logging.getLogger("discord.client").setLevel(logging.ERROR)  # it warns of voice libraries, which nobody needs here
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def _without_words(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """What a library caught is told by its kind and place alone: its message and its traceback may quote somebody."""
    caught = event.pop("exc_info", None)
    error = sys.exc_info()[1] if caught is True else caught[1] if isinstance(caught, tuple) else caught
    return {**event, **traced(error)} if isinstance(error, BaseException) else event
