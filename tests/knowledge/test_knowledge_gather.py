"""Gathering over a whole vault, and one note at a time."""

from pathlib import Path

import pytest

from bot.knowledge import gather, gather_note, merge
from bot.knowledge.model import Knowledge, ListingKind, Trust
from bot.notes import read_vault

CELL = """# Lecture 2: Introduction to the Cell

A **mitochondrion**, also known as the **powerhouse organelle**, is the organelle that makes ATP.

## Advantages of the Cell Wall

- **Support:** It keeps the shape.
- **Protection:** It keeps things out.
"""
TISSUE = """# Tissue

**Tissue** is a group of cells that work together.
"""


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / "cell.md").write_text(CELL, encoding="utf-8")
    (tmp_path / "tissue.md").write_text(TISSUE, encoding="utf-8")
    return tmp_path


def _gathered(folder: Path) -> Knowledge:
    return gather(read_vault(folder).notes)


def test_a_vault_gives_its_terms_definitions_and_listings(vault: Path) -> None:
    knowledge = _gathered(vault)

    assert {definition.term for definition in knowledge.definitions} == {"mitochondrion", "Tissue"}
    assert knowledge.definitions[0].trust is Trust.PROSE
    assert [(listing.kind, listing.owner) for listing in knowledge.listings] == [(ListingKind.ADVANTAGES, "Cell Wall")]
    assert any("powerhouse organelle" in term.aliases for term in knowledge.terms)


def test_gathering_all_is_merging_each(vault: Path) -> None:
    notes = read_vault(vault).notes

    assert gather(notes) == merge([gather_note(note) for note in notes])


def test_no_notes_say_nothing() -> None:
    assert gather([]) == Knowledge()
