"""The databases that are measured: made for one run, or filled once and kept for those that follow."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "storage"))
from postgres_server import kept_running, missing, running

__all__ = ["Base", "database", "missing"]

# For the rest PostgreSQL's own defaults: above all, it waits for the disk.
OPTIONS = "-c shared_buffers=256MB"


@dataclass(frozen=True, slots=True)
class Base:
    """A database to measure in."""

    url: str
    folder: Path | None
    """Where its tables are; None for one elsewhere."""
    mark: Path | None = None

    @property
    def is_filled(self) -> bool:
        """Whether an earlier run filled it to the end."""
        return self.mark is not None and self.mark.exists()

    def filled(self) -> None:
        """It need not be filled again."""
        if self.mark is not None:
            self.mark.touch()


@contextmanager
def database(kind: str, keep: Path | None = None, url: str = "") -> Iterator[Base]:
    """A new one, or the one at `url`, or with `keep` the one in that folder, which is made where there is none."""
    if url:
        yield Base(url, None)
    elif kind == "sqlite" and keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield Base(f"sqlite:///{keep}/viva.db", keep, keep / "filled")
    elif kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield Base(f"sqlite:///{folder}/viva.db", Path(folder))
    else:
        with kept_running(keep, OPTIONS) if keep is not None else running(OPTIONS) as server:
            yield Base(
                server.url("postgres"), server.folder / "data" / "base", None if keep is None else keep / "filled"
            )
