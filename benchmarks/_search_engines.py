"""The engines that are measured: each takes a course and gives what finds the path of a note for a question.

The peers are put together as their own documentation puts them: stemmed, over headings and text, the heading weighing
more where an engine can be told so, and fuzzy where it has a way to be.
"""

import re
import sqlite3
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from itertools import chain
from typing import Any

from benchmarks._search_course import Course

Find = Callable[[str], str]

_WORD = re.compile(r"\w+")
_DISTANCE = 2
"""Slips forgiven in a word, where an engine is told."""


def viva(course: Course) -> Find:
    """Ours."""
    from bot.search import Index

    index = Index.build(course.notes, course.knowledge)
    return lambda question: next((hit.source.path for hit in index.ask(question).hits), "")


def bm25s_stemmed(course: Course) -> Find:
    """BM25 over stems."""
    return _bm25s(course, lambda question: question)


def symspell_bm25s(course: Course) -> Find:
    """Every word the course lacks is put right by SymSpell first."""
    from symspellpy import SymSpell, Verbosity

    speller = SymSpell(max_dictionary_edit_distance=_DISTANCE)
    for word in chain.from_iterable(_words(f"{heading} {body}") for _, heading, body in course.passages):
        speller.create_dictionary_entry(word, 1)

    def put_right(question: str) -> str:
        found = (speller.lookup(word, Verbosity.TOP, _DISTANCE, include_unknown=True) for word in _words(question))
        return " ".join(suggestions[0].term for suggestions in found)

    return _bm25s(course, put_right)


def _bm25s(course: Course, put_right: Callable[[str], str]) -> Find:
    import bm25s
    import Stemmer

    stemmer, passages = Stemmer.Stemmer("english"), course.passages
    engine = bm25s.BM25()
    texts = [f"{heading} {body}" for _, heading, body in passages]
    engine.index(bm25s.tokenize(texts, stemmer=stemmer, show_progress=False), show_progress=False)

    def find(question: str) -> str:
        tokens = bm25s.tokenize(put_right(question), stemmer=stemmer, show_progress=False)
        if not tokens.vocab:
            return ""
        found, _ = engine.retrieve(tokens, k=1, show_progress=False)
        return passages[int(found[0, 0])][0]

    return find


def tantivy_fuzzy(course: Course) -> Find:
    """A fuzzy query of each word on the heading and on the text."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("path", stored=True, tokenizer_name="raw")
    builder.add_text_field("heading", tokenizer_name="en_stem")
    builder.add_text_field("body", tokenizer_name="en_stem")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(heap_size=128_000_000, num_threads=1)
    for path, heading, body in course.passages:
        writer.add_document(tantivy.Document(path=path, heading=heading, body=body))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def find(question: str) -> str:
        fuzzy = [
            (tantivy.Occur.Should, tantivy.Query.boost_query(query(word, field), boost))
            for word in _words(question)
            for field, boost in (("heading", 3.0), ("body", 1.0))
            for query in (exact, near)
        ]
        hits = searcher.search(tantivy.Query.boolean_query(fuzzy), 1).hits
        return str(searcher.doc(hits[0][1])["path"][0]) if hits else ""

    def exact(word: str, field: str) -> Any:
        return tantivy.Query.term_query(schema, field, word)

    def near(word: str, field: str) -> Any:
        return tantivy.Query.fuzzy_term_query(schema, field, word, distance=1 if len(word) < 8 else _DISTANCE)

    return find


def whoosh_fuzzy(course: Course) -> Find:
    """Its own BM25F over two fields, each word with the slips it may have."""
    from whoosh import index as whoosh_index
    from whoosh.analysis import StandardAnalyzer
    from whoosh.fields import ID, TEXT, Schema
    from whoosh.query import FuzzyTerm, Or, Term

    analyzer = StandardAnalyzer()  # no stems: its fuzzy terms are not stemmed either
    folder = tempfile.mkdtemp()
    shelf = whoosh_index.create_in(
        folder, Schema(path=ID(stored=True), heading=TEXT(analyzer, field_boost=3.0), body=TEXT(analyzer))
    )
    writer = shelf.writer(limitmb=128)
    for path, heading, body in course.passages:
        writer.add_document(path=path, heading=heading, body=body)
    writer.commit()
    searcher = shelf.searcher()

    def find(question: str) -> str:
        words = [token.text for token in analyzer(question)]
        parts = [
            query
            for word in words
            for field in ("heading", "body")
            for query in (Term(field, word, boost=2.0), FuzzyTerm(field, word, maxdist=1, prefixlength=1))
        ]
        hits = searcher.search(Or(parts), limit=1)
        return str(hits[0]["path"]) if hits else ""

    return find


def sqlite_fts(course: Course) -> Find:
    """FTS5 with Porter's stems, the heading weighing three times the text."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE passage USING fts5(path UNINDEXED, heading, body, tokenize='porter')")
    base.executemany("INSERT INTO passage VALUES (?, ?, ?)", course.passages)

    def find(question: str) -> str:
        words = " OR ".join(f'"{word}"' for word in _words(question))
        sought = "SELECT path FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 0, 3, 1) LIMIT 1"
        row = base.execute(sought, (words,)).fetchone()
        return row[0] if row else ""

    return find


def rapidfuzz_headings(course: Course) -> Find:
    """The heading most alike."""
    from rapidfuzz import fuzz, process

    passages = course.passages
    headings = [heading.casefold() for _, heading, _ in passages]

    def find(question: str) -> str:
        best = process.extract(question.casefold(), headings, scorer=fuzz.token_set_ratio, limit=1)
        return passages[best[0][2]][0]

    return find


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


ENGINES: dict[str, tuple[Callable[[Course], Find], tuple[str, ...]]] = {
    "Viva": (viva, ()),
    "bm25s, stemmed": (bm25s_stemmed, ("bm25s",)),
    "SymSpell + bm25s": (symspell_bm25s, ("symspellpy", "bm25s")),
    "tantivy, fuzzy": (tantivy_fuzzy, ("tantivy",)),
    "SQLite FTS5, porter": (sqlite_fts, ()),
    "Whoosh, fuzzy": (whoosh_fuzzy, ("whoosh",)),
    "rapidfuzz over headings": (rapidfuzz_headings, ()),
}
"""By name: how it is built, and the modules it needs that may not be installed."""


def installed() -> tuple[str, ...]:
    """The engines that can be measured here."""
    return tuple(name for name, (_, needs) in ENGINES.items() if all(find_spec(module) for module in needs))
