"""The second course that ships, in Spanish: nothing in how courses are read is about one field or one language."""

from pathlib import Path

import pytest
import yaml

from bot.course.manifest import read_manifest
from bot.knowledge import Knowledge, ListingKind, gather
from bot.notes import Vault, read_vault
from bot.questions import Kind
from bot.questions.teacher import parse_bank

COURSE = Path(__file__).resolve().parents[2] / "content" / "biologia-celular"
BANKS = sorted((COURSE / "questions").glob("*.yaml"))
TERMS = {
    "01-la-celula": ["célula", "teoría celular", "orgánulo"],
    "02-procariotas-y-eucariotas": ["célula procariota", "célula eucariota", "teoría endosimbiótica"],
    "03-membrana-plasmatica": ["membrana plasmática", "ósmosis", "transporte activo"],
    "04-nucleo": ["núcleo", "gen", "cromatina", "cromosoma"],
    "05-enzimas": ["enzima", "centro activo", "sustrato"],
    "06-mitocondria-y-respiracion-celular": ["mitocondria", "respiración celular", "glucólisis"],
    "07-cloroplasto-y-fotosintesis": ["cloroplasto", "fotosíntesis", "ciclo de Calvin"],
    "08-ribosomas-y-sintesis-de-proteinas": ["ribosoma", "síntesis de proteínas", "codón"],
    "09-mitosis": ["mitosis", "ciclo celular", "citocinesis"],
    "10-meiosis": ["meiosis", "gameto", "entrecruzamiento"],
}
STEPS = {
    "05-enzimas": 4,
    "06-mitocondria-y-respiracion-celular": 4,
    "07-cloroplasto-y-fotosintesis": 2,
    "08-ribosomas-y-sintesis-de-proteinas": 5,
    "09-mitosis": 4,
    "10-meiosis": 5,
}


@pytest.fixture(scope="module")
def vault() -> Vault:
    return read_vault(COURSE)


@pytest.fixture(scope="module")
def knowledge(vault: Vault) -> Knowledge:
    return gather(vault.notes)


def test_the_manifest_is_spanish_and_lists_exactly_the_notes_there_are(vault: Vault) -> None:
    manifest, problems = read_manifest(COURSE)

    assert problems == ()
    assert manifest.language == "es"
    assert sorted(name for unit in manifest.units for name in unit.notes) == sorted(
        note.path.removesuffix(".md") for note in vault.notes
    )


def test_every_spanish_note_says_its_language_so_that_questions_are_understood(vault: Vault) -> None:
    assert {note.language for note in vault.notes} == {"es"}


def test_nothing_is_wrong_in_the_spanish_notes(vault: Vault) -> None:
    assert vault.problems == ()


@pytest.mark.parametrize("note", TERMS)
def test_a_spanish_note_defines_its_terms(note: str, knowledge: Knowledge) -> None:
    defined = {found.term.casefold() for found in knowledge.definitions if Path(found.source.path).stem == note}

    assert {term.casefold() for term in TERMS[note]} <= defined


@pytest.mark.parametrize("note", STEPS)
def test_the_phases_of_a_process_are_read_as_steps(note: str, knowledge: Knowledge) -> None:
    steps = [
        len(found.points)
        for found in knowledge.listings
        if found.kind is ListingKind.STEPS and Path(found.source.path).stem == note
    ]

    assert STEPS[note] in steps


def test_every_spanish_note_compares_and_asks_for_two_and_six_marks(vault: Vault, knowledge: Knowledge) -> None:
    for note in vault.notes:
        asked = [question for question in knowledge.exam_questions if question.source.path == note.path]

        assert any(found.source.path == note.path for found in knowledge.comparisons), note.path
        assert {question.marks for question in asked} == {2, 6}, note.path
        assert all(question.answer or question.points for question in asked), note.path


def test_the_spanish_banks_parse_and_hold_every_kind_of_question() -> None:
    read = [parse_bank(bank.name, bank.read_text(encoding="utf-8")) for bank in BANKS]

    questions = [question for found, _ in read for question in found]

    assert [problems for _, problems in read] == [()] * len(BANKS)
    assert 20 <= len(questions) <= 40
    assert {question.kind for question in questions} == set(Kind)
    assert all(question.explanation for question in questions)


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_spanish_question_cites_a_heading_that_is_there(bank: Path, vault: Vault) -> None:
    places = {note.title: {section.heading for section in note.sections()} for note in vault.notes}

    for entry in yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]:
        assert entry["heading"] in places[entry["topic"]], entry["question"]


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_spanish_match_has_at_least_three_pairs(bank: Path) -> None:
    entries = yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]

    assert all(len(entry["pairs"]) >= 3 for entry in entries if entry["kind"] == "match")
