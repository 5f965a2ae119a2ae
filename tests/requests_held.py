"""Whatever a test has the bot send is held against Discord's specification, where it is at hand, and our own gate.

    pytest_plugins = ["requests_held"]

With that in `tests/conftest.py` it is so for every simulated Discord that a test starts in its own process, whoever
starts it, and the test fails on a request that Discord would refuse. A child process says in a file what it
sent, when it ends (`tell_at_exit`, `told_in`); a Discord of another kind asks `faults` of every request by itself.
"""

import atexit
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import simcord

CHOICES, SHEET = 8, 9
"""What an answer to an interaction may be beside a message."""


def faults(method: str, path: str, body: Any) -> Iterator[str]:
    """What Discord would find wrong with a request. The body is as JSON means it."""
    from bot.discord_ui.limits import gate  # loaded late, as it brings all of Viva along

    yield from _of_the_specification(method, path, body)
    if path.endswith("/callback"):
        kind, body = body["type"], body.get("data") or {}
        if kind == CHOICES:
            yield from gate.choice_faults(body["choices"])
        else:
            yield from gate.sheet_faults(body) if kind == SHEET else gate.message_faults(body)
    elif isinstance(body, list) and path.endswith("/commands"):
        yield from gate.command_faults(body)
    elif isinstance(body, dict):
        yield from gate.message_faults(body)


_by_shape: dict[str, list[str]] = {}
"""The specification takes its time, so it is asked once about requests that differ by their texts alone, whose lengths
are our own gate's business."""


def _of_the_specification(method: str, path: str, body: Any) -> list[str]:
    from discord_spec import SPEC, problems  # the same

    if SPEC is None:
        return []
    shape = json.dumps([method, re.sub(r"\d+", "0", path), _shape(body)], sort_keys=True)
    if shape not in _by_shape:
        _by_shape[shape] = problems(method, path, body)
    return _by_shape[shape]


def _shape(body: Any) -> Any:
    """The body with every text as a letter; what kind of component something is stays."""
    if isinstance(body, dict):
        return {key: _shape(value) for key, value in body.items()}
    if isinstance(body, list):
        return [_shape(value) for value in body]
    if isinstance(body, str):
        return "x" * bool(body)
    return body if isinstance(body, int) and body < 30 else type(body).__name__


class Book:
    """The simulated Discords that were started, each of which keeps a log of all it is sent."""

    def __init__(self) -> None:
        self._started: list[simcord.Env] = []
        start = simcord.Env.start

        async def start_in_book(env: simcord.Env) -> None:
            self._started.append(env)
            await start(env)

        simcord.Env.start = start_in_book  # type: ignore[method-assign]  # nobody who starts one needs to think of it

    def close(self) -> tuple[int, list[str]]:
        """How many requests there were, and what is wrong with them. They are forgotten."""
        sent = [one for env in self._started for one in env.http_requests]
        self._started.clear()
        return len(sent), [fault for one in sent for fault in faults(one.method, one.path, one.json)]


_book = Book()


@pytest.fixture(autouse=True)
def requests_held() -> Iterator[Book]:
    """The book of the test, held against both at its end."""
    yield _book
    _, found = _book.close()
    assert found == []


def tell_at_exit(file: Path) -> None:
    """When this process ends, say in the file how many requests its bot sent, and what is wrong with them."""

    def tell() -> None:
        file.write_text(json.dumps(_book.close()), encoding="utf-8")

    atexit.register(tell)


def told_in(file: Path) -> tuple[int, list[str]]:
    """What a process that has ended said there. FileNotFoundError where it was killed before it could."""
    sent, found = json.loads(file.read_text(encoding="utf-8"))
    return sent, found
