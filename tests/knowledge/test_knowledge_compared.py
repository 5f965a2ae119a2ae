"""Where the cells of a comparison stand, and what its subjects are called where they are shown."""

import pytest
from written_notes import note_of

from bot.knowledge import Comparison, gather


def compared(*notes: str) -> Comparison:
    """The comparison in the last of these notes."""
    knowledge = gather([note_of(text, f"{number}.md") for number, text in enumerate(notes)])
    return knowledge.comparisons[-1]


SECTIONS = """\
# Instruments

## Harp

- **Played:** With the fingers.
- **Place:** In front of the player,
  who sits.

## Drum

- **Played:** With sticks.
- **Place:**
    - On a stand.
    - On a belt.

## Bell

- **Played:** With a rope.
"""


def test_each_cell_gathered_from_sections_has_its_own_lines_and_the_row_all_of_them() -> None:
    found = compared(SECTIONS)
    played, place = found.features

    assert [(played.source_of(at).first, played.source_of(at).last) for at in range(2)] == [(5, 5), (11, 11)]
    assert [(place.source_of(at).first, place.source_of(at).last) for at in range(2)] == [(6, 7), (12, 14)]
    assert (played.source.first, played.source.last) == (5, 11)
    assert (place.source.first, place.source.last) == (6, 14)


def test_each_cell_of_a_table_stands_in_its_row() -> None:
    rows = "# Metals\n\n| Metal | Main Use |\n| --- | --- |\n| Iron | Building |\n| Copper | Wire |\n"
    columns = "# Metals\n\n| Feature | Iron | Copper |\n| --- | --- | --- |\n| Use | Building | Wire |\n"

    assert [compared(rows).features[0].source_of(at).first for at in range(2)] == [5, 6]
    assert [compared(columns).features[0].source_of(at).first for at in range(2)] == [5, 5]


@pytest.mark.parametrize(
    ("head", "name", "shown"),
    [
        ("Erosion", "erosion", "Erosion"),
        ("Tides", "tide", "Tides"),
        ("Tide (spring)", "tide", "Tide (spring)"),
        ("Tide (or Flood)", "tide", "Tide"),
        ("tide", "tide", "tide"),
    ],
)
def test_a_subject_is_shown_as_the_notes_head_it(head: str, name: str, shown: str) -> None:
    defined = (
        "# Coasts\n\nThe **erosion** is a slow loss of land. A **tide** is a rise of the sea.\n\n"
        "The **erosion** takes years, the **tide** takes hours; **erosion** and **tide** wear.\n"
    )
    table = f"# Wear\n\n| Feature | {head} | Wind |\n| --- | --- | --- |\n| Speed | Slow | Fast |\n"

    found = compared(defined, table)

    assert found.subjects[0] == name
    assert found.shown[0] == shown
