"""What a section says in one breath, and that it tells which section of a note answers."""

from written_notes import note_of

from bot.knowledge import gather
from bot.search import Index

NOTE = """# Rivers

A river is water that flows to the sea.

## Parts of a river

- **Source:** where it begins.
- **Mouth:** where it meets the sea.

## Dams

A dam holds a river back. Its lake feeds a power station.

| Dam | Height |
| --- | --- |
| Hoover | 221 m |
| Itaipu | 196 m |

## Misconceptions

- **Does a dam stop a river?** No: its water goes on below.
- **Is every lake natural?** No: many were made.
"""


def test_sentences_items_and_rows_are_breaths_of_their_own() -> None:
    catalogue = index().catalogue
    dams = next(at for at, passage in enumerate(catalogue.passages) if passage.heading == "Dams")
    numbers = catalogue.lexicon.numbers

    said = catalogue.breaths.of(dams)

    together = [{word for word in ("lake", "power", "hoover", "itaipu") if numbers[word] in breath} for breath in said]
    assert {"lake", "power"} in together
    assert {"hoover"} in together
    assert not any({"hoover", "itaipu"} <= words for words in together)


def test_a_heading_is_said_with_each_of_its_breaths() -> None:
    catalogue = index().catalogue
    parts = next(at for at, passage in enumerate(catalogue.passages) if passage.heading == "Parts of a river")

    assert all(catalogue.lexicon.numbers["river"] in breath for breath in catalogue.breaths.of(parts))


def test_a_yes_no_question_is_answered_where_it_is_asked_itself() -> None:
    answer = index().ask("does a dam stop a river?")

    assert answer.hits[0].source.heading == "Misconceptions"


def index() -> Index:
    note = note_of(NOTE, "rivers.md")
    return Index.build([note], gather([note]))
