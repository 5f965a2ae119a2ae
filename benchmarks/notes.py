"""How fast a vault is read, and in how much memory, beside the least anybody could do.

Both read the same generated vault from disk in the same run: Viva's reader with everything it does, and front matter
by pattern plus bare markdown-it-py, which gives tokens and nothing else. Then one note changes and Viva reads again.

    python benchmarks/notes.py --notes 10000
"""

import argparse
import random
import re
import resource
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bot.notes import Vault, read_vault

VOCABULARY = """
    memory page table frame kernel guest host process thread disk cache block sector network packet layer router bridge
    queue stack heap lock signal driver device bus clock timer buffer channel image snapshot cluster node storage policy
    """
WORDS = VOCABULARY.split()
HEADER = re.compile(r"^---\n(.*?)\n---\n", re.DOTALL)


def main() -> None:
    """Prints the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notes", type=int, default=2000, help="notes in the vault")
    arguments.add_argument("--memory", action="store_true", help="also trace memory (slows the reading down)")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = generate(folder, options.notes)
        print(f"{options.notes} notes, {size / 1e6:.1f} MB")
        bare = timed("bare markdown-it-py", lambda: read_bare(folder), options.notes, size)
        vault: list[Vault] = []
        full = timed("viva, full read", lambda: vault.append(read_vault(folder)), options.notes, size)
        print(f"{'viva / bare':24}{full / bare:8.2f} times")
        changed = next(iter(sorted(folder.rglob("*.md"))))
        changed.write_text(changed.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
        again = timed("viva, one note changed", lambda: vault.append(read_vault(folder, vault[0])), options.notes, size)
        print(f"{'again / full':24}{again / full:8.2%}")
        print(f"{'largest process':24}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")
        assert vault[1].notes == read_vault(folder).notes, "an incremental read differs from a full one"
        if options.memory:
            traced(folder, size)


def timed(name: str, work: Callable[[], object], notes: int, size: int) -> float:
    """Seconds of the processor `work` takes, whatever else the machine does; printed with what they come to."""
    start = time.process_time()
    work()
    seconds = time.process_time() - start
    print(f"{name:24}{seconds:8.2f} s {notes / seconds:10.0f} notes/s {size / seconds / 1e6:8.2f} MB/s")
    return seconds


def traced(folder: Path, size: int) -> None:
    """Prints what a vault holds in memory and the peak while it is read."""
    tracemalloc.start()
    vault = read_vault(folder)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{'memory held, peak':24}{held / 1e6:8.0f} MB {peak / 1e6:8.0f} MB, {held / size:.1f} times the files")
    assert vault.notes


def read_bare(folder: Path) -> int:
    """Front matter by pattern, and tokens; how many there were."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    count = 0
    for path in sorted(folder.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        header = HEADER.match(text)
        count += len(parser.parse(text[header.end() :] if header else text))
    return count


def generate(folder: Path, notes: int) -> int:
    """Writes notes shaped like a class's: headings, prose, lists, a table, a callout, a diagram, links. Their bytes."""
    rng = random.Random(3)
    size = 0
    for number in range(notes):
        path = folder / f"unit{number % 20:02}" / f"note{number:05}.md"
        path.parent.mkdir(exist_ok=True)
        text = note(number, notes, rng)
        path.write_text(text, encoding="utf-8")
        size += len(text.encode())
    return size


def note(number: int, notes: int, rng: random.Random) -> str:
    """One note of about five kilobytes."""
    links = [f"note{rng.randrange(notes):05}" for _ in range(3)]
    header = [
        f'title: "Note {number}: {words(rng, 3)}"',
        f"id: note-{number}",
        f"tags:\n  - unit{number % 20}\n  - {words(rng, 1)}",
        f"aliases:\n  - alias {number}",
        f'links:\n  - "[[{links[0]}]]"\n  - "[[{links[1]}]]"',
    ]
    parts = ["\n".join(["---", *header, "---"]), f"# Note {number}", sentence(rng, 30)]
    for section in range(1, 4):
        parts += [
            f"## {section}.1 The {words(rng, 2)}",
            f"A **{words(rng, 1)}** is {sentence(rng, 20)} See [[{links[2]}|{words(rng, 2)}]] and `{words(rng, 1)}`.",
            sentence(rng, 60),
            "\n".join(f"- **{words(rng, 1).title()}:** {sentence(rng, 14)}" for _ in range(5)),
            f"| Feature | {words(rng, 1)} | {words(rng, 1)} |\n|---|---|---|\n"
            + "\n".join(f"| **{words(rng, 1)}** | {words(rng, 5)} | {words(rng, 6)} |" for _ in range(4)),
            f"> [!success] **Exam Focus**\n> - **2-Mark:** {words(rng, 8)}?\n>   - **Answer:** {words(rng, 25)}.",
            f"```ascii\n+--------+\n| {words(rng, 1):6} |\n+--------+\n```",
        ]
    return "\n\n".join(parts) + "\n"


def sentence(rng: random.Random, length: int) -> str:
    """A sentence of so many words."""
    return words(rng, length).capitalize() + "."


def words(rng: random.Random, length: int) -> str:
    """So many words."""
    return " ".join(rng.choices(WORDS, k=length))


if __name__ == "__main__":
    main()
