"""SIGKILL at two hundred points of a round, on SQLite and on PostgreSQL.

    python -m benchmarks.kill
    python -m benchmarks.kill --kills 1000 --database sqlite --seed 2

A child process plays a scripted round of four people against a real database and is killed: half of the time at a
moment of the dice, half just before or after a commit, a message, an acknowledgement. The next child takes the round
up, until it is over. Then: every award is in the ledger once; the board that was shown is the ledger's; what was
acknowledged to a player is there; lobby, each question and the end were posted once, though the process died between a
commit and a message or between a message and the keeping of its id. Exit status 1 where something was wrong.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

sys.path += [str(Path(__file__).resolve().parents[1] / "tests" / part) for part in ("tutor", "storage")]
from killed import Report, play_killed
from postgres_server import missing, running


def measure(url: str, folder: Path, kills: int, seed: int) -> int:
    """Play rounds until there were so many kills; returns how many things were wrong."""
    rng, total, rounds, began = Random(seed), Report(), 0, time.monotonic()
    while total.killed < kills:
        report = play_killed(url, folder / f"{rounds}", f"{rng.getrandbits(64):016x}", rng)
        rounds += 1
        total.killed += report.killed
        total.lives += report.lives
        total.acknowledged += report.acknowledged
        total.rows += report.rows
        total.wrong += report.wrong
        for wrong in report.wrong:
            print(f"  round {rounds}: {wrong}", flush=True)
    print(
        f"  {total.killed} kills in {rounds} rounds ({total.lives} lives, {time.monotonic() - began:.0f} s): "
        f"{total.acknowledged} answers acknowledged, {total.rows} rows with an answer, {len(total.wrong)} wrong"
    )
    return len(total.wrong)


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder}/viva.db"
    else:
        with running() as server:
            yield server.url("postgres")


def main() -> int:
    """Read the flags, kill on each database."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--kills", type=int, default=200)
    flags.add_argument("--seed", type=int, default=1)
    flags.add_argument("--database", choices=["sqlite", "postgresql"], help="only this one")
    said = flags.parse_args()
    wrong = 0
    for kind in [said.database] if said.database else ["sqlite", "postgresql"]:
        print(kind, flush=True)
        if kind == "postgresql" and missing():
            print(f"  {missing()}")
            continue
        with tempfile.TemporaryDirectory() as folder, _database(kind, Path(folder)) as url:
            wrong += measure(url, Path(folder) / "rounds", said.kills, said.seed)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
