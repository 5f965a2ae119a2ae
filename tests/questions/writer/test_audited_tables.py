"""What the audits found wrong in questions on tables, each in a note of our own."""

from tests.questions.writer.water import prompts, written


def test_cells_that_say_the_same_are_never_told_apart() -> None:
    body = """\
## Comparison of waters

| Feature | Brook | Stream | River |
| --- | --- | --- | --- |
| Width | Small | Small (a few steps) | Large |
| Boats | No | No | Yes |
| Bed | Stones | Sand and stones | Mud |
"""

    subjects = [question for question in written(body) if question.rule == "comparison-subject"]

    assert {question.answer for question in subjects if "Boats" in question.prompt} == {"River"}
    assert {question.answer for question in subjects if "Width" in question.prompt} == {"River"}


def test_a_cell_that_names_a_subject_tells_it() -> None:
    body = """\
## Comparison of waters

| Feature | Canal | River |
| --- | --- | --- |
| Course | Straight, unlike a river | Winding |
| Made by | People | Nature |
"""

    prompts = [question.prompt for question in written(body) if question.rule == "comparison-subject"]

    assert any("Made by" in prompt for prompt in prompts)
    assert not any("unlike a river" in prompt for prompt in prompts)


def test_a_table_with_its_things_down_the_side_is_asked_the_right_way_round() -> None:
    body = """\
## Rivers of Europe

| River | Length | Discharge |
| --- | --- | --- |
| Volga | 3,531 km | 8,060 m3/s |
| Danube | 2,850 km | 6,500 m3/s |
| Rhine | 1,233 km | 2,900 m3/s |
"""

    subjects = [question for question in written(body) if question.rule == "comparison-subject"]

    assert {question.answer for question in subjects} == {"Volga", "Danube", "Rhine"}
    assert {question.answer: question.source.first for question in subjects} == {"Volga": 11, "Danube": 12, "Rhine": 13}


def test_what_takes_in_everything_is_not_denied_a_part() -> None:
    body = """\
## Who repairs what

| Feature | Tenant farm | Rented farm | Free farm |
| --- | --- | --- | --- |
| The owner repairs | Everything else, the roof included | The roof and the walls | Only the well |
"""

    stated = [question for question in written(body) if question.rule == "comparison-statement"]

    assert not [question for question in stated if "Tenant farm:" in question.prompt]


def test_columns_that_are_attributes_are_no_subjects() -> None:
    body = """\
## Choices

| Place | Tool | Reason |
| --- | --- | --- |
| Upper valley | Wooden dam | Timber is near |
| Lower valley | Stone weir | The bed is rock |
| Delta | Earth bank | There is nothing else |
"""

    answers = {question.answer for question in written(body) if question.rule == "comparison-subject"}

    assert answers <= {"Upper valley", "Lower valley", "Delta"}
    assert answers


_QUAYS = ("first", "at last", "by day", "anew", "at Hull", "at Deal", "at Rye", "at Dover", "in haste", "in peace")
"""As many throws of the dice."""
_CREWS = """\
## Vessels compared

| Point | Cutter | Lugger | Hoy |
| --- | --- | --- | --- |
| Weakness | {0} | {1} | Leaks at every seam |
| Rig | One mast with a gaff | Two masts with square heads | A sprit and a bowline |
"""


def test_two_comparatives_are_not_matched() -> None:
    def matched(*cells: str) -> bool:
        return any("Weakness" in prompt for prompt in prompts(_CREWS.format(*cells), rule="comparison-match"))

    assert matched("Narrow bunks", "Fewer hands")
    assert not matched("Smaller crew", "Fewer hands")


def test_what_a_sentence_says_of_a_subject_is_not_false_of_it() -> None:
    body = """\
## Basins

{0}

| Point | Wet dock | Tidal harbour |
| --- | --- | --- |
| Built {1} with | Piles, chains, granite walls | Fascines and mud |
"""

    def false(said: str) -> bool:
        asked = (one for quay in _QUAYS for one in written(body.format(said, quay)))
        return any(
            one.rule == "comparison-statement" and "Tidal harbour: " in one.prompt and "Piles" in one.prompt
            for one in asked
        )

    assert false("It was dug by hand.")
    assert not false("A tidal harbour has chains, piles and granite walls of its own.")


def test_a_cell_of_two_that_it_may_be_is_not_asked() -> None:
    assert any("Damp" in prompt for prompt in prompts(_CREWS.format("Damp cabins", "Thin planks")))
    assert not any("Damp" in prompt for prompt in prompts(_CREWS.format("Damp cabins / old ropes", "Thin planks")))


def test_a_title_that_joins_two_things_is_not_set_behind_a_third() -> None:
    body = """\
## {0} compared

| Point | Log raft | Floating craft |
| --- | --- | --- |
| Steered by | Two oars | A wheel or a tiller |
"""

    def shown(title: str) -> str:
        return " ".join(prompts(body.format("Log raft and floating craft"), title=title))

    assert "(Timber Trade)" in shown("Timber Trade")
    assert "Tugs and Barges" not in shown("Tugs and Barges")


def test_no_common_word_stands_among_names() -> None:
    body = """\
## Yards compared

| Point | Cutter | Lugger | Hoy | Smack |
| --- | --- | --- | --- | --- |
| Builder | Harwood | {0} | Penrose | Tregenza |
| Rig | One mast with a gaff | Two masts | A sprit | Three jibs |

They are built by the own hands of fishermen in some years, for the own use of a village.
"""

    def asked(name: str) -> bool:
        return any(name in one.options for one in written(body.format(name)) if one.rule == "comparison-cell")

    assert asked("Nancarrow")
    assert not asked("Own hands")


def test_of_two_persons_the_prose_may_say_more_than_the_table() -> None:
    body = """\
## {0}

You only have to see to the ropes, and wash the deck on Sundays.

## Duties compared

| Duty | Charter | Passage |
| --- | --- | --- |
| Deck | You | Owner |
| Coal | Owner | Owner |
| Hull | Owner | Owner |
| Sails | Owner | Owner |
"""

    def asked(heading: str) -> bool:
        return any("Deck" in one.options for one in written(body.format(heading)) if one.rule == "comparison-differs")

    assert asked("Weather")
    assert not asked("Passage")


def test_a_description_among_names_belongs_to_nobody() -> None:
    body = """\
## Yards compared

| Point | Cutter | Lugger | Hoy |
| --- | --- | --- | --- |
| Builder | Harwood | Penrose | {0} |
| Rig | One mast with a gaff | Two masts | A sprit |

They are built by the own hands of fishermen.
"""

    def asked(cell: str) -> bool:
        return any(cell in one.prompt for one in written(body.format(cell)) if one.rule == "comparison-subject")

    assert asked("Tregenza")
    assert not asked("Own hands of a whole village")


def test_a_row_that_has_a_word_of_a_subject_is_not_stated() -> None:
    body = """\
## Voyages compared

| Point | Steam voyage | Sail voyage |
| --- | --- | --- |
| {0} | Nine days | Five weeks |
| Food | Bread and beef | Rice and biscuit |
"""

    def stated(feature: str) -> bool:
        return any(feature in prompt for prompt in prompts(body.format(feature), rule="comparison-statement"))

    assert stated("Time to Lisbon")
    assert not stated("Days of a voyage to Lisbon")
