"""A short run of `python -m benchmarks.kill`, which kills two hundred times on each database."""

from pathlib import Path
from random import Random

from killed import play_killed

KILLS = 10


def test_a_round_whose_process_is_killed_again_and_again_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    rng, killed, rounds = Random(4), 0, 0
    while killed < KILLS:
        report = play_killed(
            f"sqlite:///{tmp_path}/viva.db", tmp_path / str(rounds), f"{rng.getrandbits(64):016x}", rng
        )
        killed, rounds = killed + report.killed, rounds + 1

        assert report.wrong == []
        assert report.rows >= report.acknowledged
