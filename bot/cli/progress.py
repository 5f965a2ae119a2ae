"""The bar somebody sees while a long folder is read: on a terminal only, beside what is printed, and gone after it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.notes import Progress as Told

LONG = 200
"""Notes; fewer are read before anybody could look at a bar."""


@contextmanager
def reading(console: Console | None = None) -> Iterator[Told | None]:
    """What to tell of each note that is read; None where nobody would see it."""
    console = console or Console(file=sys.stderr)
    if not console.is_terminal:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        tasks: list[TaskID] = []

        def told(done: int, total: int) -> None:
            if total < LONG:
                return
            if done == 1:
                tasks.append(bar.add_task("Reading notes", total=total))
            bar.update(tasks[-1], completed=done)
            if done == total:
                bar.update(tasks[-1], description="Understanding them", total=None)

        yield told
