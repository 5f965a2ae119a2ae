"""Gathering over several notes: what only all of them together can settle."""

import pytest

from bot.knowledge import Knowledge, Term, Trust, gather, gather_note, merge
from bot.notes import read_note
from bot.notes.note import Note


def read(**notes: str) -> list[Note]:
    """Notes by the names of their files, in that order."""
    found = [read_note(f"{name}.md", markdown.encode())[0] for name, markdown in notes.items()]
    return [note for note in found if note]


def term(knowledge: Knowledge, name: str) -> Term:
    """The term of that name."""
    return next(term for term in knowledge.terms if term.name == name)


def test_no_notes_say_nothing() -> None:
    assert gather([]) == Knowledge()


def test_a_changed_note_is_gathered_without_the_rest() -> None:
    cell, tissue = read(
        cell="# Cell\nA **cell** is a room of life.", tissue="# Tissue\n**Tissue** is a group of cells."
    )
    (changed,) = read(cell="# Cell\nA **cell** is the smallest part of life that lives by itself.")
    kept = gather_note(tissue)

    again = merge([gather_note(changed), kept])

    assert again == gather([changed, tissue])
    assert again != gather([cell, tissue])


@pytest.mark.parametrize(("notes", "told"), [(2, 2), (3, 0)])
def test_a_label_that_three_notes_carry_is_a_role(notes: int, told: int) -> None:
    markdown = "# Ship {}\nIts parts:\n\n- **Twist:** A turn that nobody expects."
    fleet = read(**{f"ship{number}": markdown.format(number) for number in range(notes)})

    knowledge = gather(fleet)

    assert len(knowledge.definitions) == told
    assert any(found.name == "Twist" for found in knowledge.terms) is bool(told)


def test_a_term_of_three_glossaries_is_no_role() -> None:
    fleet = read(**{f"ship{number}": "# Glossary\n- **Keel:** The lowest beam of a ship." for number in range(3)})

    knowledge = gather(fleet)

    assert len(knowledge.definitions) == 3


def test_an_owner_is_called_by_its_name_whatever_the_other_note_calls_it() -> None:
    notes = read(
        power="# Nuclear Power\n**Nuclear Power (NP)** is the power that comes from splitting atoms.",
        debate="# For and Against\n## Advantages of NP\n- It is steady.",
    )

    (listing,) = gather(notes).listings

    assert listing.owner == "Nuclear Power"


def test_an_acronym_of_two_things_joins_neither() -> None:
    notes = read(
        banks="# Banks\nAn **Automated Teller Machine (ATM)** is a machine that gives money.",
        nets="# Nets\n**Asynchronous Transfer Mode (ATM)** is a way of sending that cuts data into cells.",
    )

    knowledge = gather(notes)

    assert term(knowledge, "Automated Teller Machine").acronym == "ATM"
    assert term(knowledge, "Asynchronous Transfer Mode").acronym == "ATM"


def test_an_alias_that_is_another_terms_name_is_left_to_it() -> None:
    notes = read(
        power="---\ntitle: Wind Power\naliases: [Turbine, Aeolian Power]\n---\n# Wind Power\nText.",
        turbine="# Turbine\nA **turbine** is a wheel that is turned by wind or water.",
    )

    knowledge = gather(notes)

    assert term(knowledge, "Wind Power").aliases == ("Aeolian Power",)


def test_an_alias_that_two_notes_claim_stays_with_both() -> None:
    notes = read(
        wind="---\naliases: [Green Power]\n---\n# Wind Power\nText.",
        sun="---\naliases: [Green Power]\n---\n# Solar Power\nText.",
    )

    knowledge = gather(notes)

    assert [found.aliases for found in knowledge.terms] == [("Green Power",), ("Green Power",)]


def test_a_parenthesis_beside_two_names_names_neither() -> None:
    (note,) = read(types="# Types of Desks\n## 1. Bench (Wood)\nLong.\n## 2. Board (Wood)\nFlat.")

    knowledge = gather([note])

    assert [found.aliases for found in knowledge.terms if found.name in ("Bench", "Board")] == [(), ()]


def test_a_term_stands_first_where_it_is_defined() -> None:
    notes = read(
        ship="# Ships\n## Keel\nSee **keel**.",
        keel="# Beams\nA **keel** is the lowest beam of a ship.",
    )

    sources = term(gather(notes), "keel").sources

    assert (sources[0].path, sources[0].first) == ("keel.md", 2)
    assert ("ship.md", 2) in [(source.path, source.first) for source in sources]


def test_prose_is_trusted_above_a_label_and_a_label_above_an_answer() -> None:
    (note,) = read(
        keel="# Ships\n## Keel\n- **Concept:** The lowest beam of any ship.\n\n"
        "A **keel** is the lowest beam of a ship.\n\n"
        '> [!success] Exam\n> - **2-Mark Question:** "Define keel."\n>   - **Answer:** A keel is a beam.'
    )

    found = sorted(gather([note]).definitions, key=lambda definition: -definition.trust)

    assert [definition.trust for definition in found] == [Trust.PROSE, Trust.LABEL, Trust.MODEL_ANSWER]
    assert {definition.term for definition in found} == {"Keel"}


def test_what_follows_a_definition_is_kept_apart_up_to_the_next_one() -> None:
    (note,) = read(
        keel="# Ships\nA **keel** is the lowest beam of a ship. It is laid first. Oak\nis best. "
        "A **mast** is a pole that holds sails. It has:\n\n- a foot"
    )

    keel, mast = gather([note]).definitions

    assert keel.text.plain == "A keel is the lowest beam of a ship."
    assert keel.continuation
    assert keel.continuation.text.plain == "It is laid first. Oak\nis best."
    assert (keel.continuation.source.first, keel.continuation.source.last) == (2, 3)
    assert mast.continuation is None
