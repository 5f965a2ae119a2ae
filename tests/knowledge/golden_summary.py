"""What is found in each of the class's notes, told without a sentence of it: counts, names, headings, lines.

`PYTHONPATH=.:tests python tests/knowledge/golden_summary.py` writes it anew; read the difference against the notes
before committing it.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from class_notes import NOTES

from bot.knowledge import Comparison, ExamQuestion, Knowledge, gather
from bot.notes import Note, read_vault
from bot.notes.block import ListBlock, Table, walk
from bot.notes.source import Source

GOLDEN = Path(__file__).parent / "golden" / "vault_dev.json"


def place(source: Source) -> str:
    """`3` or `3-5`."""
    return str(source.first) if source.first == source.last else f"{source.first}-{source.last}"


def _versus(comparison: Comparison) -> str:
    return " | ".join(comparison.subjects)


def _told(question: ExamQuestion) -> str:
    return "answer" if question.answer else "strategy" if question.strategy else "nothing"


def _laid_out(note: Note) -> dict[str, Any]:
    """What the reader finds: headings by line and level, how many blocks of each kind, the size of each table."""
    sections = [section for section in note.sections() if section.level]
    blocks = [block for section in note.sections() for block in walk(section.blocks)]
    items = sum(len(block.items) for block in blocks if isinstance(block, ListBlock))
    counted = Counter(type(block).__name__.lower() for block in blocks)
    return {
        "headings": [f"{each.source.first} {'#' * each.level} {each.number} {each.heading}" for each in sections],
        "blocks": dict(sorted({**counted, "listitem": items}.items())),
        "tables": [
            f"{place(block.source)} {len(block.header)} x {len(block.rows)}"
            for block in blocks
            if isinstance(block, Table)
        ],
    }


def _of_note(knowledge: Knowledge, path: str) -> dict[str, list[str]]:
    def here(items: tuple[Any, ...]) -> list[Any]:
        return [item for item in items if item.source.path == path]

    listings = here(knowledge.listings)
    comparisons = here(knowledge.comparisons)
    return {
        "terms": [term.name for term in knowledge.terms if term.sources[0].path == path],
        "definitions": [f"{place(each.source)} {each.trust.name} {each.term}" for each in here(knowledge.definitions)],
        "listings": [f"{place(each.source)} {each.kind.name} of {each.owner}: {len(each.points)}" for each in listings],
        "comparisons": [
            f"{place(each.source)} {' | '.join(each.subjects)}: {len(each.features)}" for each in comparisons
        ],
        "exam_questions": [
            f"{place(each.source)} {each.marks} {_told(each)}" for each in here(knowledge.exam_questions)
        ],
        "analogies": [f"{place(each.source)} {each.owner}" for each in here(knowledge.analogies)],
        "diagrams": [f"{place(each.source)} {each.owner}" for each in here(knowledge.diagrams)],
    }


def summary(vault: Path) -> dict[str, dict[str, Any]]:
    """By note, what was found in it and where."""
    notes = read_vault(vault).notes
    knowledge = gather(notes)
    return {note.path: {**_laid_out(note), **_of_note(knowledge, note.path)} for note in notes}


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(json.dumps(summary(NOTES), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
