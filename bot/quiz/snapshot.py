"""A round as JSON and back, so that it outlives the process.

    {"version": 1, "progress": ..., "plan": ..., "past": [...]}                 all in one
    {"version": 1, "progress": ..., "pages": [plan, *past], "answers": [...]}   as it was kept in pieces

The plan never changes and is most of the text, the past grows at a reveal, and only the progress moves. So whoever
keeps a round writes the progress at a step, each page once, and an answer by itself (`dump_given`); what is read back
is put together in the second form. The answers are those taken since the progress was written.
"""

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
_ANSWERS: Final = TypeAdapter(list[Given])


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
        plan, *past = snapshot["pages"] if "pages" in snapshot else (snapshot["plan"], *snapshot["past"])
        return (
            _PLAN.validate_python(plan),
            _PROGRESS.validate_python(snapshot["progress"]),
            _PAST.validate_python(past),
        )
    except (KeyError, TypeError, ValueError) as error:  # pydantic's own is a ValueError
        raise SnapshotError(f"a snapshot that cannot be read: {error}") from error


def load_answers(snapshot: dict[str, Any]) -> list[Given]:
    """The answers taken since the progress was written. SnapshotError where they cannot be read."""
    try:
        return _ANSWERS.validate_python(snapshot.get("answers", []))
    except ValidationError as error:
        raise SnapshotError(f"answers that cannot be read: {error}") from error


def dump_given(given: Given) -> str:
    """One answer as JSON."""
    return _GIVEN.dump_json(given).decode()


def dump_present(progress: Progress) -> str:
    """What still moves, as JSON: an object that lacks its `pages`."""
    return f'{{"version":{VERSION},"progress":{_PROGRESS.dump_json(progress).decode()}}}'


def dump_pages(plan: Plan, past: list[Settled], after: int) -> tuple[tuple[int, str], ...]:
    """What is settled, as JSON by number, from number `after` on: 0 is the plan, n the n-th question done with."""
    first = ((0, _PLAN.dump_json(plan).decode()),) if after == 0 else ()
    questions = enumerate(past[max(0, after - 1) :], start=max(1, after))
    return (*first, *((page, _SETTLED.dump_json(one, exclude_defaults=True).decode()) for page, one in questions))
