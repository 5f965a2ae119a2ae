"""How fast and how well Viva finds, beside engines one would take from the shelf.

    make .venv/.bench                                       # once: the peers
    taskset -c 0 python -m benchmarks.search [--sections 0 130 10000 100000] [--questions 200]

Every engine runs in a process of its own, on the same course and the same questions (`_search_course.py`): the course
that ships, which goes by 0 here, with questions of others than its notes' writer; then made-up ones. They are asked as
they are (clean), with a slip in every third word (light), with one in every word longer than four letters (heavy). A
hit is the note asked about, in first place. The memory is what the process holds at most, less what it held before the
build; times are of the wall clock. A second table has Viva alone: reading the same course as a folder of Markdown,
understanding and indexing it, against starting from what was kept of it (`bot.course.kept`).
"""

import argparse
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._memory import peak_mb
from benchmarks._search_course import Course, Question, asked, generated, shipped, slipped
from benchmarks._search_engines import ENGINES, installed
from bot.course import Kept, read_course

SEED = 20
SHIPPED = 0
"""Stands for the course that ships in the place of a number of sections."""
NOISES = {"clean": 0, "light": 3, "heavy": 1}
SLOW_MS = 100
"""An engine slower than this a question is asked a fifth of the questions."""


def measured(name: str, sections: int, count: int) -> dict[str, float]:
    """One engine, in this process: hits in per cent by noise, times in ms, the build in seconds and MB."""
    rng = random.Random(SEED)
    course, questions = shipped() if sections == SHIPPED else _made_up(sections, count, rng)
    before = peak_mb()
    start = time.perf_counter()
    find = ENGINES[name][0](course)
    result = {"build_s": time.perf_counter() - start, "memory_mb": peak_mb() - before}
    gc.freeze()  # what was built stays; a server would not look through it again either
    start = time.perf_counter()
    find(questions[0][0])
    if 1000 * (time.perf_counter() - start) > SLOW_MS:
        questions = questions[: max(20, count // 5)]
    times: list[float] = []
    for noise, every in NOISES.items():
        slips, right = random.Random(SEED), 0
        for question, paths in questions:
            typed = slipped(question, every, slips) if every else question
            start = time.perf_counter()
            found = find(typed)
            times.append(1000 * (time.perf_counter() - start))
            right += found in paths
        result[noise] = 100 * right / len(questions)
    times.sort()
    return result | {"p50_ms": times[len(times) // 2], "p99_ms": times[int(len(times) * 0.99)]}


def _made_up(sections: int, count: int, rng: random.Random) -> tuple[Course, list[Question]]:
    course = generated(sections, rng)
    return course, asked(course, count, rng)


def started(sections: int) -> str:
    """A line of the second table: seconds from a folder of Markdown, seconds from what was kept of it, the ratio."""
    with tempfile.TemporaryDirectory() as place:
        folder, kept = Path(place) / "notes", Kept(Path(place) / "kept")
        _written(generated(sections, random.Random(SEED)), folder)
        start = time.perf_counter()
        course = read_course(folder)
        built = time.perf_counter() - start
        kept.keep(course)
        del course
        gc.collect()
        start = time.perf_counter()
        found = kept.find(folder)
        taken = time.perf_counter() - start
        if found is None:
            raise RuntimeError("the course was not kept")
        size = sum(path.stat().st_size for path in (Path(place) / "kept").iterdir()) / 2**20
    return f"| {sections} | {built:.2f} | {taken:.3f} | {built / taken:.0f} | {size:.0f} |"


def _written(course: Course, folder: Path) -> None:
    folder.mkdir()
    for note in course.notes:
        parts = [f"# {note.title}"]
        for section in note.sections():
            texts = [block.text.plain for block in section.blocks if hasattr(block, "text")]
            if texts:
                parts.append(f"## {section.heading}\n\n" + "\n\n".join(_bold(text, section.heading) for text in texts))
        (folder / note.path).write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _bold(text: str, term: str) -> str:
    return f"**{term}**{text.removeprefix(term)}" if text.startswith(term) else text


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sections", type=int, nargs="+", default=[SHIPPED, 130, 10_000])
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--engine", help=argparse.SUPPRESS)  # one engine, in the process made for it
    options = parser.parse_args()
    if options.engine:
        print(json.dumps(measured(options.engine, options.sections[0], options.questions)))
        return
    print("| sections | engine | hit@1 clean / light / heavy, % | p50 ms | p99 ms | build s | build MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for sections in options.sections:
        for name in installed():
            print(_line(name, sections, _apart(name, sections, options.questions)), flush=True)
    print("\n| sections | read and indexed, s | kept, s | times faster | kept MB |\n| --- | --- | --- | --- | --- |")
    for sections in filter(None, options.sections):
        print(started(sections), flush=True)


def _apart(name: str, sections: int, questions: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.search", "--engine", name]
    command += ["--sections", str(sections), "--questions", str(questions)]
    result: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def _line(name: str, sections: int, of: dict[str, float]) -> str:
    hits = " / ".join(f"{of[noise]:.0f}" for noise in NOISES)
    return (
        f"| {sections or 'shipped'} | {name} | {hits} | {of['p50_ms']:.2f} | {of['p99_ms']:.2f} "
        f"| {of['build_s']:.2f} | {of['memory_mb']:.0f} |"
    )


if __name__ == "__main__":
    main()
