"""Everything at once, through the real session, a thousand times over.

    python -m benchmarks.races                  seeds 0 to 999, 500 answers each
    python -m benchmarks.races --first 1000 --seeds 200

Each seed is one course of events: 500 answers of 40 people, stop, skip, void, a second start and the clock, all in one
tick and in some order, in one of six modes; every second database fails now and then, every third channel loses
messages. What has to hold is asserted in tests/tutor/races.py: one end, told once; no task and no timer left behind;
each award in the ledger once, and the board the sum of them; what was acknowledged counts. Exit status 1 where it did
not hold, with the seeds.
"""

import argparse
import logging
import sys
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import structlog

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "tutor"))
from races import race


def main() -> int:
    """Run the seeds, print the tally."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--first", type=int, default=0)
    flags.add_argument("--seeds", type=int, default=1000)
    said = flags.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    tally: Counter[str] = Counter()
    wrong = []
    began = time.process_time()
    for seed in range(said.first, said.first + said.seeds):
        try:
            tally.update(asdict(race(seed)))
        except AssertionError as error:
            wrong.append(seed)
            print(f"seed {seed}: {error or 'more than one outcome'}")
    spent = time.process_time() - began
    print(", ".join(f"{name} {count:,}" for name, count in tally.items()))
    print(f"{said.seeds} seeds, {len(wrong)} wrong {wrong or ''}, {1000 * spent / said.seeds:.0f} ms of a core each")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
