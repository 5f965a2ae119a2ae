"""Viva's judge against the field's, on the same pairs in one run.

    python -m benchmarks.judge [--pairs SHEET ...] [--repeat N]

The field's judges are written here by their rule, in a few lines each, and see what they would see in their own bot:
the answer and its aliases, case folded. None of them knows the course's other terms, or a verdict between right and
wrong. The pairs are the golden sheets with the known gaps, and the teachers' development set where it lies beside the
repository; a SHEET is a CSV as these are, or JSON lines. Viva's rules were written beside the golden sheets, so her row
says what they are worth to a teacher, not what she would score on pairs nobody has seen. A time is processor time, the
median of N runs; Viva's caches are emptied before each, and her time has the preparing of each question in it.
"""

import argparse
import csv
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.questions.judge import Judge  # noqa: E402  # the repository is put on the path above

SHEETS = ROOT / "tests/questions/judge"
GOLDEN = [*sorted((SHEETS / "golden").glob("*.csv")), SHEETS / "gaps.csv"]
TEACHERS = ROOT / "../shared/eval/judge_dev.jsonl"


@dataclass(frozen=True, slots=True)
class Pair:
    """One golden row."""

    answer: str
    aliases: tuple[str, ...]
    siblings: tuple[str, ...]
    guess: str
    verdict: str


Peer = Callable[[str, str], bool]
"""(an accepted answer, the guess), both case folded -> whether it is right."""


def ratio_over_88(answer: str, guess: str) -> bool:
    """The trivia quiz of a large community bot: plain similarity."""
    return fuzz.ratio(answer, guess) > 88


def damerau_by_length(answer: str, guess: str) -> bool:
    """A music quiz's typo mode: no slip up to 4 letters, one up to 8, two beyond."""
    allowed = 0 if len(answer) <= 4 else 1 if len(answer) <= 8 else 2
    return DamerauLevenshtein.distance(answer, guess) <= allowed


def token_set_80(answer: str, guess: str) -> bool:
    """A common answer to "how do I compare answers": words as a set."""
    return fuzz.token_set_ratio(answer, guess) >= 80


def weighted_85(answer: str, guess: str) -> bool:
    """The library's default scorer with a high bar."""
    return fuzz.WRatio(answer, guess) >= 85


PEERS: dict[str, Peer] = {
    "ratio > 88": ratio_over_88,
    "Damerau-Levenshtein by length": damerau_by_length,
    "token_set >= 80": token_set_80,
    "WRatio >= 85": weighted_85,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table for each set of pairs, a row for each judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, nargs="+", metavar="SHEET")
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    options = parser.parse_args(arguments)
    if options.pairs:
        compare("these sheets", options.pairs, options.repeat)
        return
    compare("the golden sheets and the known gaps", GOLDEN, options.repeat)
    if TEACHERS.is_file():
        compare("the teachers' development set", [TEACHERS], options.repeat)


def compare(title: str, sheets: Sequence[Path], repeat: int) -> None:
    """Print one table."""
    pairs = [pair for sheet in sheets for pair in read(sheet)]
    counts = Counter(pair.verdict for pair in pairs)
    print(f"{title}: {len(pairs)} pairs, {counts['accept']} right, {counts['close']} close, {counts['reject']} wrong\n")
    columns = ("right accepted", "wrong accepted", "close called so", "three-way", "mean us", "p99 us")
    print(f"{'judge':32} {' '.join(f'{column:>15}' for column in columns)}")
    for label, peer in PEERS.items():
        report(label, pairs, [run_peer(peer, pairs) for _ in range(repeat)])
    report("Viva", pairs, [run_viva(pairs) for _ in range(repeat)])
    print()


def read(sheet: Path) -> list[Pair]:
    """The rows of a sheet."""
    with sheet.open(encoding="utf-8", newline="") as file:
        if sheet.suffix == ".jsonl":
            return [
                Pair(row["answer"], tuple(row["aliases"]), tuple(row["siblings"]), row["guess"], row["verdict"])
                for row in map(json.loads, file)
            ]
        return [
            Pair(row["answer"], listed(row["aliases"]), listed(row["siblings"]), row["guess"], row["verdict"])
            for row in csv.DictReader(file)
        ]


def listed(cell: str) -> tuple[str, ...]:
    """A cell that holds several names."""
    return tuple(part for part in cell.split(" ; ") if part)


Run = list[tuple[str, float]]
"""For each pair the verdict and the seconds of processor time it took."""


def run_peer(peer: Peer, pairs: list[Pair]) -> Run:
    """One run of a judge that only says right or wrong."""
    run: Run = []
    for pair in pairs:
        start = time.process_time()
        guess = pair.guess.casefold()
        right = any(peer(name.casefold(), guess) for name in (pair.answer, *pair.aliases))
        run.append(("accept" if right else "reject", time.process_time() - start))
    return run


def run_viva(pairs: list[Pair]) -> Run:
    """One run of Viva's judge, its courses prepared beforehand and its caches empty."""
    judges = {siblings: Judge(siblings) for siblings in {pair.siblings for pair in pairs}}
    empty_caches()
    run: Run = []
    for pair in pairs:
        judge = judges[pair.siblings]
        start = time.process_time()
        found = judge.judge(pair.answer, pair.guess, pair.aliases)
        run.append((found.verdict.value, time.process_time() - start))
    return run


def empty_caches() -> None:
    """Forget every word, phrase and answer seen so far."""
    for name, module in list(sys.modules.items()):
        if name.startswith("bot.questions.judge"):
            for thing in vars(module).values():
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()


def report(label: str, pairs: list[Pair], runs: list[Run]) -> None:
    """One line: rates in percent, times in microseconds."""
    said = Counter((pair.verdict, verdict) for pair, (verdict, _) in zip(pairs, runs[0], strict=True))
    gold = Counter(pair.verdict for pair in pairs)
    times = sorted(statistics.median(run[at][1] for run in runs) for at in range(len(pairs)))
    right = sum(said[verdict, verdict] for verdict in gold)
    cells = (
        share(said["accept", "accept"], gold["accept"]),
        share(said["reject", "accept"], gold["reject"]),
        share(said["close", "close"], gold["close"]),
        share(right, len(pairs)),
        f"{1e6 * statistics.mean(times):.1f}",
        f"{1e6 * times[int(0.99 * len(times))]:.1f}",
    )
    print(f"{label:32} {' '.join(f'{cell:>15}' for cell in cells)}")


def share(part: int, whole: int) -> str:
    """A percentage."""
    return f"{100 * part / whole:.1f} %" if whole else "-"


if __name__ == "__main__":
    main()
