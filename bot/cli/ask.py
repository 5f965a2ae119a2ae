"""`ask`: one question in the terminal, or a file of them for a scorer."""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.app import open_shelf, read_settings
from bot.cli.answer import show_answer
from bot.knowledge import gather
from bot.notes import read_vault
from bot.search import Answer, Index, Verdict


def ask(arguments: argparse.Namespace) -> int:
    """Answer on the terminal; a refusal is an answer too, with exit status 1."""
    if arguments.batch:
        return _batch(*arguments.batch)
    if not arguments.question or not arguments.question.strip():
        print('Ask something: python -m bot ask "what is a virtual machine"', file=sys.stderr)
        return 2
    console = Console(highlight=False)
    shelf = open_shelf(read_settings())
    answer = shelf.ask(arguments.question)
    if answer is None:
        print("There are no notes to answer from yet.", file=sys.stderr)
        return 1
    show_answer(console, answer)
    if arguments.explain:
        for course in shelf.courses:
            console.print(str(course.index.explain(arguments.question)), markup=False)
    return 0 if answer.verdict is not Verdict.REFUSED else 1


def _batch(notes_dir: Path, questions: Path) -> int:
    start = time.perf_counter()
    vault = read_vault(notes_dir)
    index = Index.build(vault.notes, gather(vault.notes))
    print(json.dumps({"build_s": round(time.perf_counter() - start, 3)}))
    for line in questions.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            asked = json.loads(line)
            start = time.perf_counter()
            answer = index.ask(asked["question"])
            ms = 1000 * (time.perf_counter() - start)
            print(json.dumps({"id": asked["id"], **_scored(answer), "ms": round(ms, 3)}))
    return 0


def _scored(answer: Answer) -> dict[str, Any]:
    hits = [
        {"note": hit.source.stem, "heading": hit.source.heading, "score": round(hit.score, 2)} for hit in answer.hits
    ]
    return {"hits": hits, "answered": answer.verdict is Verdict.ANSWERED}
