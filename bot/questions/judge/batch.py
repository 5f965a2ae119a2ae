"""Judging in bulk: JSON lines in, JSON lines out."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bot.questions.judge.judge import Judge


def judge_batch(rows: Iterable[str], clock: Callable[[], float] | None = None) -> Iterator[str]:
    """For each line `{id, answer, guess, aliases?, siblings?}` a line `{id, verdict, reason, us?}`, in order.

    `clock` gives seconds; with it `us` is the time spent on the guess in microseconds. As in a quiz, a course is
    prepared once for all rows with the same siblings and a question once for all its guesses; neither that nor the
    writing of the line is in `us`. Raises ValueError, with the
    line's number, for a line that is no such object.
    """
    judges: dict[tuple[str, ...], Judge] = {}
    for number, row in enumerate(rows, start=1):
        if not row.strip():
            continue
        pair = _read(row, number)
        siblings = tuple(pair.get("siblings", ()))
        if siblings not in judges:
            judges[siblings] = Judge(siblings)
        question = judges[siblings].asked(pair["answer"], pair.get("aliases", ()))
        start = clock() if clock else 0.0
        found = question.judge(pair["guess"])
        spent = clock() - start if clock else 0.0
        said = {"id": pair.get("id"), "verdict": found.verdict.value, "reason": found.reason}
        if clock:
            said["us"] = round(1e6 * spent, 1)
        yield json.dumps(said, ensure_ascii=False)


def _read(row: str, number: int) -> dict[str, Any]:
    try:
        pair = json.loads(row)
    except ValueError as error:
        raise ValueError(f"line {number}: {error}") from error
    if not isinstance(pair, dict) or not all(isinstance(pair.get(field), str) for field in ("answer", "guess")):
        raise ValueError(f"line {number}: an object with `answer` and `guess` is wanted")
    return pair
