"""A course kept as it was put together, so that the next start need not read and understand it again.

What is kept is only used while neither a file of the course nor a line of Viva has changed since; anything else, and
anything unreadable, is passed over in silence, for the course can always be read anew.
"""

import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from bot.course.course import Course
from bot.unswept import unswept

PACKAGE = Path(__file__).resolve().parents[1]
MOST = 16
"""Kept courses in a folder; the ones unused for longest make room."""


class Kept:
    """A folder of kept courses. Nothing that goes wrong with it stops anybody."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._looked_for: dict[Path, Path] = {}
        """By course, the file it was looked for in before it was read: its notes may have changed since."""

    def find(self, course: Path) -> Course | None:
        """The course of that folder, where it was kept and nothing has changed since."""
        path = self._looked_for[course] = self._path(course)
        try:
            with path.open("rb") as file, unswept():
                found = pickle.load(file)  # noqa: S301  # written by `keep`, in a folder that is Viva's own
            os.utime(path)
        except Exception:  # a file cut short, of another Python, or none: read the course instead
            return None
        return found if isinstance(found, Course) else None

    def keep(self, course: Course) -> None:
        """Keep it, with its bank if that is made; in one move, so that no other process finds half of it."""
        path = self._looked_for.get(course.folder) or self._path(course.folder)
        with suppress(OSError, RecursionError):  # a read-only disk, a full one, notes nested too deeply to be kept
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    pickle.dump(course, file, pickle.HIGHEST_PROTOCOL)
                os.replace(name, path)
            finally:
                Path(name).unlink(missing_ok=True)
            self._make_room()

    def _path(self, course: Path) -> Path:
        return self._folder / f"{fingerprint(course)}.course"

    def _make_room(self) -> None:
        by_use = sorted(self._folder.glob("*.course"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_use[MOST:]:
            path.unlink(missing_ok=True)


def fingerprint(course: Path) -> str:
    """Of every file of the course, its place, the Python that runs, and Viva's own code."""
    digest = hashlib.sha256(f"{course.resolve()}\0{sys.version}\0{_code()}".encode())
    for path in _files(course):
        digest.update(f"\0{path.relative_to(course)}\0".encode("utf-8", "surrogateescape"))
        with suppress(OSError):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _files(course: Path) -> Iterator[Path]:
    return (path for path in sorted(course.rglob("*")) if path.is_file())


@cache
def _code() -> str:
    """Of Viva's own code as it was when this process first asked: what changes on the disk later, it does not run."""
    files = sorted(
        os.path.join(folder, name)  # as objects, paths take four times as long, at every start
        for folder, _, names in os.walk(PACKAGE)
        for name in names
        if name.endswith(".py")
    )
    states = [(file, os.stat(file)) for file in files]
    return "\0".join(f"{file}\0{state.st_size}\0{state.st_mtime_ns}" for file, state in states)
