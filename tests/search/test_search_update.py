"""An index of changed notes, put together from the one before, is the index of those notes."""

import pickle
from dataclasses import fields
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from test_search_golden import index_of

from bot.knowledge import gather
from bot.notes import Note, read_note
from bot.search import Index
from bot.search import part as parts

NOTES = index_of("biology").catalogue.notes
ADDED = "\n\n## Turgor (TP)\n\n**Turgor** is the pressure of water in a cell on its wall.\n"
QUESTIONS = ("what is osmosis", "what is turgor", "stages of mitosis", "wat is tp", "who won the match")


def changed(note: Note, text: str) -> Note:
    read, _ = read_note(note.path, f"# {note.title}\n{text}".encode())
    assert read is not None
    return read


EDITS = st.lists(
    st.tuples(st.sampled_from(NOTES), st.sampled_from(["keep", "keep", "drop", "change", "rename"])),
    min_size=1,
    max_size=7,
    unique_by=lambda edit: edit[0].path,
)


@given(EDITS)
@settings(max_examples=40, deadline=None)
def test_a_changed_index_is_the_one_built_anew(edits: list[tuple[Note, str]]) -> None:
    notes = tuple(edited for note, edit in edits for edited in after(note, edit))
    knowledge = gather(notes)

    updated, fresh = Index.build(notes, knowledge, index_of("biology")), Index.build(notes, knowledge)

    assert differing(updated.catalogue, fresh.catalogue) == []
    for question in QUESTIONS:
        assert updated.ask(question) == fresh.ask(question)


def after(note: Note, edit: str) -> tuple[Note, ...]:
    match edit:
        case "drop":
            return ()
        case "change":
            return (changed(note, ADDED),)
        case "rename":
            return (changed(note, "New words about nothing in particular (NWP)."),)
        case _:
            return (note,)


def differing(one: Any, other: Any) -> list[str]:
    """The fields in which two values differ, arrays compared number by number."""
    return [
        field.name
        for field in fields(one)
        if field.compare and not alike(getattr(one, field.name), getattr(other, field.name))
    ]


def alike(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray):
        return bool(np.array_equal(one, other))
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if hasattr(one, "__dataclass_fields__") and type(one) is type(other):
        return not differing(one, other)
    return bool(one == other)


def test_only_what_changed_is_read_again() -> None:
    before = index_of("biology")
    notes = (changed(NOTES[0], ADDED), *NOTES[1:])

    after_it = Index.build(notes, gather(notes), before).catalogue

    read_again = [
        part.note.path for part, old in zip(after_it.parts, before.catalogue.parts, strict=True) if part is not old
    ]
    assert read_again[:1] == [NOTES[0].path]
    assert all(new.said is old.said for new, old in zip(after_it.parts[1:], before.catalogue.parts[1:], strict=True))


def test_a_note_of_the_same_name_and_other_text_is_another_note() -> None:
    part = parts.Part.of(NOTES[0], 0)

    assert part.is_of(NOTES[0])
    assert not part.is_of(changed(NOTES[0], ADDED))
    assert not part.is_of(NOTES[1])


def test_an_index_that_was_kept_answers_the_same_and_leaves_its_parts_behind() -> None:
    before = index_of("biology")

    kept = pickle.loads(pickle.dumps(before))  # noqa: S301  # it was written here and now

    assert kept.catalogue.parts == ()
    assert kept.ask("what is a ribosome") == before.ask("what is a ribosome")
    again = Index.build(before.catalogue.notes, before.catalogue.knowledge, kept)
    assert again.ask("what is a ribosome") == before.ask("what is a ribosome")
