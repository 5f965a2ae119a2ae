"""A round as JSON and back, so that it outlives the process.

`{"version": 1, "plan": ..., "progress": ..., "past": [...]}`: the plan never changes, the past grows at a reveal, and
only the progress changes with an answer. Whoever keeps a round may write the whole text at every step; or at every step
but an answer, and each answer by itself (`dump_given`), to be put back by `Round.restore(..., given=...)`.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from bot.quiz.award import Given
from bot.quiz.plan import Plan
from bot.quiz.progress import Progress, Settled

VERSION: Final = 1

_PLAN: Final = TypeAdapter(Plan)
_PROGRESS: Final = TypeAdapter(Progress)
_SETTLED: Final = TypeAdapter(Settled)
_PAST: Final = TypeAdapter(list[Settled])
_GIVEN: Final = TypeAdapter(Given)


class SnapshotError(ValueError):
    """A snapshot of another version, or one that is none."""


def dump(plan: Plan, progress: Progress, past: list[Settled]) -> dict[str, Any]:
    """JSON-able: dicts, lists, strings, numbers, booleans, None."""
    return {
        "version": VERSION,
        "plan": _PLAN.dump_python(plan, mode="json"),
        "progress": _PROGRESS.dump_python(progress, mode="json"),
        "past": _PAST.dump_python(past, mode="json", exclude_defaults=True),
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


def dump_given(given: Given) -> str:
    """One answer as JSON."""
    return _GIVEN.dump_json(given).decode()


def load_given(text: str) -> Given:
    """What `dump_given` was given. SnapshotError where it cannot be read."""
    try:
        return _GIVEN.validate_json(text)
    except ValidationError as error:
        raise SnapshotError(f"an answer that cannot be read: {error}") from error


@dataclass(slots=True)
class Scribe:
    """Writes the text of a snapshot again and again, and only what changed since the last time anew."""

    _plan: str = ""
    _past: list[Settled] = field(default_factory=list)
    """The list that was written, and its entries as text."""
    _entries: list[str] = field(default_factory=list)

    def write(self, plan: Plan, progress: Progress, past: list[Settled]) -> str:
        """The snapshot as JSON. A plan is that of the first call; `past` may grow, or be another list."""
        self._plan = self._plan or _PLAN.dump_json(plan).decode()
        if past is not self._past:  # a regrade makes a list of its own
            self._past, self._entries = past, []
        fresh = past[len(self._entries) :]
        self._entries += (_SETTLED.dump_json(settled, exclude_defaults=True).decode() for settled in fresh)
        now = _PROGRESS.dump_json(progress).decode()
        return f'{{"version":{VERSION},"plan":{self._plan},"progress":{now},"past":[{",".join(self._entries)}]}}'
