"""How fast and how well Viva finds, beside engines one would take from the shelf.

    python -m benchmarks.search [--sections 130 10000] [--questions 200]

Sections are generated: words of made-up syllables by Zipf's law, each section about a term its heading names and its
first sentence defines. Questions ask for such terms, as they are (clean), with a slip in every third word (light) and
in every word longer than four letters (heavy). A hit is the note asked about, in first place. Engines that are not
installed are left out. Pin it to a core for figures to compare: `taskset -c 0 python -m benchmarks.search`.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sqlite3
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from rapidfuzz import fuzz, process

from bot.knowledge.model import Definition, Knowledge, Term, Trust
from bot.notes.block import Paragraph
from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text
from bot.search import Index

_SYLLABLES = "ba co di fu ge ha ki lo mu ne pa qui ro su ta ve wo xi yu zo tra ple cri sto".split()  # noqa: SIM905 - a list of sounds
_SECTIONS_A_NOTE = 8
_SEED = 20


@dataclass(frozen=True)
class Course:
    notes: tuple[Note, ...]
    knowledge: Knowledge

    @property
    def passages(self) -> list[tuple[str, str, str]]:
        """Note, heading and text of every section."""
        return [
            (note.path, section.heading, section.blocks[0].text.plain)
            for note in self.notes
            for section in note.sections()
            if section.blocks and isinstance(section.blocks[0], Paragraph)
        ]


@dataclass(frozen=True)
class Engine:
    name: str
    build: Callable[[Course], Callable[[str], str]]
    """Takes a course, gives what finds the path of a note for a question."""


def generated(sections: int, rng: random.Random) -> Course:
    words = sorted({"".join(rng.choices(_SYLLABLES, k=rng.choice((2, 3, 3, 4)))) for _ in range(30_000)})
    rng.shuffle(words)
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def some(count: int) -> str:
        return " ".join(rng.choices(words, cum_weights=weights, k=count))

    notes, terms, definitions = [], [], []
    for number in range(max(1, sections // _SECTIONS_A_NOTE)):
        path, title, inner = f"{number:06}.md", some(3).title(), []
        for line in range(2, 2 + 4 * _SECTIONS_A_NOTE, 4):
            heading = " ".join(rng.sample(words[200:], k=2)).capitalize()
            source = Source(path, title, (title, heading), line, line + 3)
            text = Text(
                f"{heading} is the {some(40)}. {some(20).capitalize()}.", (Mark(MarkKind.STRONG, 0, len(heading)),)
            )
            inner.append(Section(heading, "", 2, (Paragraph(text, source),), (), source))
            definitions.append(Definition(heading, text, Trust.PROSE, source))
            terms.append(Term(heading, (), "", (source,)))
        top = Section(title, "", 1, (), tuple(inner), Source(path, title, (title,), 1, 1))
        root = Section("", "", 0, (), (top,), Source(path, title, (), 1, 1))
        notes.append(Note(path, title, "", (), (), (), "", (), root, {}, ""))
    return Course(tuple(notes), Knowledge(terms=tuple(terms), definitions=tuple(definitions)))


def asked(course: Course, count: int, rng: random.Random) -> list[tuple[str, str]]:
    """Questions with the path of the note that answers them."""
    shapes = ("what is {}?", "define {}", "explain {} in short", "can you tell me what {} means")
    picked = rng.choices(course.passages, k=count)
    return [(rng.choice(shapes).format(heading.lower()), path) for path, heading, _ in picked]


def slipped(question: str, every: int, rng: random.Random) -> str:
    """A letter doubled, dropped, swapped or hit beside in every `every`th word longer than four letters."""
    words = question.split()
    for at, word in enumerate(words):
        if len(word) > 4 and at % every == 0:
            place = rng.randrange(1, len(word) - 1)
            words[at] = rng.choice(
                (
                    word[:place] + word[place] + word[place:],
                    word[:place] + word[place + 1 :],
                    word[:place] + word[place + 1] + word[place] + word[place + 2 :],
                    word[:place] + rng.choice("aeiourstn") + word[place + 1 :],
                )
            )
    return " ".join(words)


def viva(course: Course) -> Callable[[str], str]:
    index = Index.build(course.notes, course.knowledge)
    return lambda question: next((hit.source.path for hit in index.ask(question).hits), "")


def rapidfuzz_headings(course: Course) -> Callable[[str], str]:
    passages = course.passages
    headings = [heading for _, heading, _ in passages]

    def find(question: str) -> str:
        best = process.extract(question, headings, scorer=fuzz.token_set_ratio, limit=1)
        return passages[best[0][2]][0]

    return find


def sqlite_fts(course: Course) -> Callable[[str], str]:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE passage USING fts5(path UNINDEXED, heading, body, tokenize='porter')")
    base.executemany("INSERT INTO passage VALUES (?, ?, ?)", course.passages)

    def find(question: str) -> str:
        words = " OR ".join(f'"{word}"' for word in question.replace("?", "").split())
        sought = "SELECT path FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 0, 3, 1) LIMIT 1"
        row = base.execute(sought, (words,)).fetchone()
        return row[0] if row else ""

    return find


def bm25s_stemmed(course: Course) -> Callable[[str], str]:
    import bm25s  # noqa: PLC0415 - only where it is installed
    import Stemmer  # noqa: PLC0415 - only with it

    stemmer, passages = Stemmer.Stemmer("english"), course.passages
    engine = bm25s.BM25()
    texts = [f"{heading} {body}" for _, heading, body in passages]
    engine.index(bm25s.tokenize(texts, stemmer=stemmer, show_progress=False), show_progress=False)

    def find(question: str) -> str:
        tokens = bm25s.tokenize(question, stemmer=stemmer, show_progress=False)
        found, _ = engine.retrieve(tokens, k=1, show_progress=False)
        return passages[int(found[0, 0])][0]

    return find


ENGINES = (
    Engine("Viva", viva),
    Engine("rapidfuzz over headings", rapidfuzz_headings),
    Engine("SQLite FTS5, porter", sqlite_fts),
)
OPTIONAL = {"bm25s": Engine("bm25s, stemmed", bm25s_stemmed)}


def measured(engine: Engine, course: Course, questions: Sequence[tuple[str, str]]) -> str:
    """A line of the table: hits by noise, then times in ms, build in seconds, memory of the build in MB."""
    start = time.perf_counter()
    find = engine.build(course)
    built = time.perf_counter() - start
    hits, times = [], []
    for every in (0, 3, 1):
        rng, right = random.Random(_SEED), 0
        for question, path in questions:
            typed = slipped(question, every, rng) if every else question
            start = time.perf_counter()
            found = find(typed)
            times.append(1000 * (time.perf_counter() - start))
            right += found == path
        hits.append(100 * right / len(questions))
    times.sort()
    tracemalloc.start()
    engine.build(course)
    memory = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    return (
        f"| {engine.name} | {len(course.passages)} | {' / '.join(f'{hit:.0f}' for hit in hits)} "
        f"| {times[len(times) // 2]:.2f} | {times[int(len(times) * 0.99)]:.2f} | {built:.2f} | {memory:.0f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sections", type=int, nargs="+", default=[130, 10_000])
    parser.add_argument("--questions", type=int, default=200)
    options = parser.parse_args()
    print("| engine | sections | hit@1 clean / light / heavy, % | p50 ms | p99 ms | build s | peak of build MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for sections in options.sections:
        rng = random.Random(_SEED)
        course = generated(sections, rng)
        questions = asked(course, options.questions, rng)
        for engine in (*ENGINES, *(engine for name, engine in OPTIONAL.items() if find_spec(name))):
            print(measured(engine, course, questions), flush=True)


if __name__ == "__main__":
    main()
