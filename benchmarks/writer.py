"""How long the bank of a vault takes to be written, and in how much memory, as the vault grows.

    taskset -c 0 python -m benchmarks.writer [--notes 1250 2500 5000 10000]

Every vault is made up: terms of invented words, each with a definition, listings for and against, kinds, a table and
figures, in units of ten notes. It is parsed and understood first; measured is only the writing of its questions
(`write`) into a bank (`Bank.build`, which keeps one of near-copies), each vault in a process of its own. Times are of
the processor, the memory is what the process holds at most less what it held before. What counts is the exponent: the
slope of the logarithms by least squares, 1 for linear.

Beside it stands the reading and understanding of the same notes, which goes note by note and remembers nothing of the
last: what that grows by is the machine's own share, for objects in many places are fetched more slowly than in few.
"""

import argparse
import json
import math
import random
import subprocess
import sys
import time
from pathlib import Path

from benchmarks._memory import peak_mb
from bot.knowledge import gather
from bot.notes import read_note
from bot.questions import Bank, write

SEED = 11
SIZES = (250, 500, 1000, 2000)
SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ka",
    "le",
    "mi",
    "no",
    "pu",
    "ra",
    "se",
    "ti",
    "vo",
    "zu",
    "bra",
    "cle",
    "dri",
    "flo",
    "gru",
    "pla",
    "ste",
    "tri",
    "vor",
    "zan",
]
HEADS = ["layer", "engine", "buffer", "channel", "bridge", "cluster", "frame", "signal", "valve", "filter"]
SUBJECTS = (
    "a river that carries sand", "the order of pages on a disk", "steam under pressure", "light of two colours",
    "grain in storage", "messages between ships", "the rent of a field", "cells of a leaf", "prices in a market",
    "stones in a wall", "the tides of a shallow sea", "words in a dictionary",
)  # fmt: skip
DEEDS = (
    "sorts", "carries", "divides", "measures", "gathers", "protects", "delays", "repeats", "counts", "cools",
)  # fmt: skip


def main() -> None:
    """Prints the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notes", type=int, nargs="+", default=SIZES, help="notes of the vaults")
    arguments.add_argument("--alone", type=int, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.alone:
        print(json.dumps(measured(options.alone)))
        return
    print(
        f"{'notes':>7}{'questions':>11}{'read s':>9}{'write s':>9}{'ratio':>7}{'ms a note':>11}{'memory MB':>11}"
        f"{'kB a note':>11}"
    )
    found = []
    for count in options.notes:
        row = in_a_process_of_its_own(count)
        print(
            f"{row['notes']:7.0f}{row['questions']:11.0f}{row['read']:9.2f}{row['written']:9.2f}"
            f"{row['written'] / row['read']:7.2f}{1000 * row['written'] / row['notes']:11.2f}{row['memory_mb']:11.0f}"
            f"{1000 * row['memory_mb'] / row['notes']:11.1f}",
            flush=True,
        )
        found.append(row)
    if len(found) > 1:
        notes = [row["notes"] for row in found]
        grown = {name: exponent(notes, [row[name] for row in found]) for name in ("read", "written", "memory_mb")}
        print(
            f"time grows with notes ^ {grown['written']:.2f}, reading them with notes ^ {grown['read']:.2f}, "
            f"memory with notes ^ {grown['memory_mb']:.2f}"
        )


def in_a_process_of_its_own(notes: int) -> dict[str, float]:
    """The figures of one vault; a process gives back nothing it once held."""
    command = [sys.executable, "-m", "benchmarks.writer", "--alone", str(notes)]
    done = subprocess.run(command, cwd=Path(__file__).resolve().parents[1], check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def measured(count: int) -> dict[str, float]:
    """Seconds of the processor, and megabytes."""
    texts = vault(count)
    start = time.process_time()
    notes = [note for path, text in texts if (note := read_note(path, text)[0])]
    knowledge = gather(notes)
    read = time.process_time() - start
    before = peak_mb()
    start = time.process_time()
    bank = Bank.build((), (), write(knowledge, notes), notes=notes, terms=knowledge.terms)
    written = time.process_time() - start
    return {
        "notes": count,
        "questions": len(bank),
        "read": read,
        "written": written,
        "memory_mb": peak_mb() - before,
    }


def exponent(sizes: list[float], values: list[float]) -> float:
    """The slope of log(value) over log(size), by least squares."""
    x, y = [math.log(size) for size in sizes], [math.log(max(value, 1e-9)) for value in values]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    along = sum((one - middle_x) ** 2 for one in x)
    return sum((one - middle_x) * (other - middle_y) for one, other in zip(x, y, strict=True)) / along


def vault(count: int) -> list[tuple[str, bytes]]:
    """Notes of a made-up course, with their paths."""
    rng = random.Random(SEED)
    return [(f"unit-{number // 10}/note-{number:05}.md", text(number, rng).encode()) for number in range(count)]


def text(number: int, rng: random.Random) -> str:
    """One note of about a kilobyte: two terms, listings, a table, a figure."""
    one, other = (f"{word(rng)} {rng.choice(HEADS)}" for _ in range(2))
    parts = [
        f'---\ntitle: "Unit {number // 10}, Topic {number % 10}: {one.capitalize()}"\n---',
        *(f"## {term.capitalize()}\n\nA **{term}** is {described(rng)}." for term in (one, other)),
        f"### Advantages of {one}\n\n{points(rng, 2)}",
        f"### Disadvantages of {one}\n\n{points(rng, 2)}",
        f"## {one.capitalize()} and {other}\n\n{table(rng, one, other)}",
        f"The {one} of the {word(rng)} works at about {rng.randrange(1, 400)} km from the {word(rng)} in most years.",
    ]
    return "\n\n".join(parts) + "\n"


def table(rng: random.Random, one: str, other: str) -> str:
    """Two things side by side in two features."""
    rows = [f"| {word(rng)} | {phrase(rng)} | {phrase(rng)} |" for _ in range(2)]
    return "\n".join([f"| Feature | {one} | {other} |", "| --- | --- | --- |", *rows])


def word(rng: random.Random) -> str:
    """An invented word of two or three syllables."""
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 3, 3))))


def described(rng: random.Random) -> str:
    """`a device that ...`."""
    return f"a {rng.choice(HEADS)} of the {word(rng)} that {phrase(rng).lower()} for {rng.choice(SUBJECTS)}"


def phrase(rng: random.Random) -> str:
    """A few words."""
    return f"{rng.choice(DEEDS).capitalize()} {rng.choice(SUBJECTS)} by {word(rng)}"


def points(rng: random.Random, count: int) -> str:
    """A list with labels."""
    return "\n".join(
        f"- **{word(rng).capitalize()} {word(rng)}:** {phrase(rng)} and {word(rng)}." for _ in range(count)
    )


if __name__ == "__main__":
    main()
