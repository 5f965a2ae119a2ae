"""A round as JSON and back, so that it outlives the process.

`{"version": 1, "plan": ..., "progress": ..., "past": [...]}`: the plan never changes, the past only grows at a reveal.
"""

from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from bot.quiz.plan import Plan
from bot.quiz.progress import Progress, Settled

VERSION: Final = 1

_PLAN: Final = TypeAdapter(Plan)
_PROGRESS: Final = TypeAdapter(Progress)
_PAST: Final = TypeAdapter(list[Settled])


class SnapshotError(ValueError):
    """A snapshot of another version, or one that is none."""


def dump(plan: Plan, progress: Progress, past: list[Settled]) -> dict[str, Any]:
    """JSON-able: dicts, lists, strings, numbers, booleans, None."""
    return {
        "version": VERSION,
        "plan": _PLAN.dump_python(plan, mode="json"),
        "progress": _PROGRESS.dump_python(progress, mode="json"),
        "past": _PAST.dump_python(past, mode="json"),
    }


def load(snapshot: dict[str, Any]) -> tuple[Plan, Progress, list[Settled]]:
    """What `dump` was given. SnapshotError where it cannot be read."""
    if snapshot.get("version") != VERSION:
        raise SnapshotError(f"version {snapshot.get('version')!r} of a snapshot; this reads {VERSION}")
    try:
        return (
            _PLAN.validate_python(snapshot["plan"]),
            _PROGRESS.validate_python(snapshot["progress"]),
            _PAST.validate_python(snapshot["past"]),
        )
    except (KeyError, ValidationError) as error:
        raise SnapshotError(f"a snapshot that cannot be read: {error}") from error
