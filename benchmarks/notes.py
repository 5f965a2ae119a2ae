"""How fast a vault is read, and in how much memory, beside the least anybody could do.

Both read the same generated vault from disk in the same run: Viva's reader with everything it does, and
python-frontmatter (front matter by pattern where it is not installed) plus bare markdown-it-py, which gives tokens and
nothing else. Then one note changes and Viva reads again.

    python benchmarks/notes.py --notes 2500 5000 10000 --memory
"""

import argparse
import random
import re
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

try:
    import frontmatter
except ImportError:  # a peer to measure against, and nothing Viva needs
    frontmatter = None

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bot.notes import Vault, read_vault

VOCABULARY = """
    memory page table frame kernel guest host process thread disk cache block sector network packet layer router bridge
    queue stack heap lock signal driver device bus clock timer buffer channel image snapshot cluster node storage policy
    """
WORDS = VOCABULARY.split()
HEADER = re.compile(r"^---\n(.*?)\n---\n", re.DOTALL)
PEER = f"{'python-frontmatter' if frontmatter else 'pattern'} + markdown-it-py"
TIMES = 3
"""Reads of each kind; the fastest counts, for other work on the machine only ever slows one down."""


def main() -> None:
    """Prints the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notes", type=int, nargs="+", default=[2000], help="notes in the vault; several vaults")
    arguments.add_argument("--memory", action="store_true", help="also trace memory (slows the reading down)")
    options = arguments.parse_args()
    for notes in options.notes:
        with tempfile.TemporaryDirectory() as name:
            measure(Path(name), notes, memory=options.memory)


def measure(folder: Path, notes: int, *, memory: bool) -> None:
    """Prints the figures of one vault."""
    size = generate(folder, notes)
    print(f"{notes} notes, {size / 1e6:.1f} MB")
    bare = timed(PEER, lambda: read_bare(folder), notes, size)
    vault: list[Vault] = []
    full = timed("viva, full read", lambda: vault.append(read_vault(folder)), notes, size)
    print(f"{'viva / peers':36}{full / bare:8.2f} times")
    before = vault[-1]
    changed = next(iter(sorted(folder.rglob("*.md"))))
    changed.write_text(changed.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    again = timed("viva, one note changed", lambda: vault.append(read_vault(folder, before)), notes, size)
    print(f"{'again / full':36}{again / full:8.2%}")
    assert vault[-1].notes == read_vault(folder).notes, "an incremental read differs from a full one"
    if memory:
        vault.clear()
        del before
        traced(folder, size)


def timed(name: str, work: Callable[[], object], notes: int, size: int) -> float:
    """Seconds of the processor `work` takes, whatever else the machine does; printed with what they come to."""
    runs = []
    for _ in range(TIMES):
        start = time.process_time()
        work()
        runs.append(time.process_time() - start)
    seconds = min(runs)
    print(f"{name:36}{seconds:8.2f} s {notes / seconds:10.0f} notes/s {size / seconds / 1e6:8.2f} MB/s")
    return seconds


def traced(folder: Path, size: int) -> None:
    """Prints what a vault holds in memory and the peak while it is read."""
    tracemalloc.start()
    vault = read_vault(folder)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{'memory held, peak':36}{held / 1e6:8.0f} MB {peak / 1e6:8.0f} MB, {held / size:.1f} times the files")
    assert vault.notes


def read_bare(folder: Path) -> int:
    """Front matter, and tokens; how many there were."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    count = 0
    for path in sorted(folder.rglob("*.md")):
        count += len(parser.parse(body_of(path.read_text(encoding="utf-8"))))
    return count


def body_of(text: str) -> str:
    """What stands below the front matter, as the peer cuts it."""
    if frontmatter:
        return str(frontmatter.loads(text).content)
    header = HEADER.match(text)
    return text[header.end() :] if header else text


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
