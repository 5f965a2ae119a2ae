"""Lists that are to be typed: which are asked, and all that is right."""

import pytest
from written_notes import note_of

from bot.knowledge.model import ListingKind
from bot.questions.judge import Judge, Verdict
from bot.questions.question import Question
from bot.questions.writer import write
from bot.questions.writer.polarity import is_answer, is_general
from tests.questions.writer.course import knowledge
from tests.questions.writer.water import prompts, written


def _asked(body: str) -> Question:
    (question,) = [one for one in written(body) if one.rule == "listing-any"]
    return question


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Lower tolls", ListingKind.ADVANTAGES),
        ("Simplicity", ListingKind.ADVANTAGES),
        ("Complexity", ListingKind.DISADVANTAGES),
        ("Loss of depth", ListingKind.DISADVANTAGES),
        ("Steering", ListingKind.FUNCTIONS),
        ("Reparación", ListingKind.FUNCTIONS),
        ("Mast", ListingKind.COMPONENTS),
        ("Albion", ListingKind.EXAMPLES),
    ],
)
def test_a_label_that_says_by_itself_what_is_asked_is_an_answer(label: str, kind: ListingKind) -> None:
    assert is_answer(label, kind)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Cost", ListingKind.ADVANTAGES),
        ("Central", ListingKind.ADVANTAGES),
        ("Guests", ListingKind.DISADVANTAGES),
        ("Overtaken", ListingKind.DISADVANTAGES),
        ("Security", ListingKind.DISADVANTAGES),
        ("Mouse", ListingKind.FUNCTIONS),
        ("SteamServer", ListingKind.USE_CASES),
        ("Oars", ListingKind.DRIVERS),
    ],
)
def test_one_that_needs_its_text_is_none(label: str, kind: ListingKind) -> None:
    assert not is_answer(label, kind)


def test_a_list_with_a_label_that_needs_its_text_is_not_typed() -> None:
    body = """\
## Tugs

### Advantages of tugs

- **Small draught:** The bar can be crossed at half tide.
- **Quick turning:** A turn takes no more than the length of the boat.
- **{0}**
"""

    assert prompts(body.format("Great strength"), rule="listing-any")
    assert not prompts(body.format("All barges"), rule="listing-any")


def test_what_is_said_under_a_label_may_be_typed_for_it() -> None:
    body = """\
## Tugs

### Disadvantages of tugs

- **Limited range:** Low bridges and shallow rivers keep them out.
- **Unclean smoke:** Coal dust falls on all the linen of the quay.
- **High wages:** Three men have to be paid by the tide.
"""
    asked = _asked(body)

    said = "coal dust falls on all the linen of the quay; 3 men have to be paid by the tide"
    assert Judge().judge(asked.answer, said, asked.alternatives).verdict is Verdict.ACCEPT
    assert Judge().judge(asked.answer, "unclean smoke; high wages", asked.alternatives).verdict is Verdict.ACCEPT


def test_every_name_the_notes_have_for_an_entry_may_be_typed() -> None:
    body = """\
## Buoys

### Types of buoys

- **Safe Water Mark (SWM):** Says that there is depth all around.
- **Lateral mark and beacon:** Says on which side to pass.
- **Wreck buoy:** Says what lies below.
"""
    asked = _asked(body)

    assert asked.answer == "any two of: Safe Water Mark; Lateral mark and beacon; Wreck buoy"
    for typed, is_right in (("SWM, lateral mark", True), ("SWM, safe water mark", False), ("SWM, wreck buoy", True)):
        verdict = Judge().judge(asked.answer, typed, asked.alternatives).verdict
        assert (verdict is Verdict.ACCEPT) is is_right


def test_one_thing_under_two_names_in_two_lists_counts_once() -> None:
    body = """\
## Rafts

### Disadvantages of rafts

- **Common fate:** A broken rope takes all the logs of the raft along.
- **Slow going:** Nothing but the current moves them.
- **Poor steering:** Two oars are all they have.

### Drawbacks of rafts

- **Single point of failure:** One broken rope takes the raft and all its logs.
- **Low freeboard:** Every wave wets the load.
"""
    asked = _asked(body)

    assert asked.answer == "any two of: Common fate; Slow going; Poor steering; Low freeboard"
    assert Judge().judge(asked.answer, "common fate, single point of failure", asked.alternatives).verdict is (
        Verdict.CLOSE
    )


def test_types_that_are_told_alike_are_two_all_the_same() -> None:
    body = """\
## Moorings

### Types of moorings

- **Tidal mooring:** Boats lie dry at ebb on the mud of the harbour.
- **Fixed mooring:** Ropes lead to rings of iron in the wall.
- **Swing mooring:** One chain leads to a block of stone.

### Other types of moorings

- **Drying mooring:** Boats lie dry at ebb on the sand of the harbour.
- **Pile mooring:** Two posts stand on either side.
"""

    for question in written(body):
        if question.rule == "listing-any":
            assert "Tidal mooring / Drying mooring" not in question.answer


def test_a_general_word_is_true_of_too_much_to_be_told_from() -> None:
    body = """\
## Barges

### Advantages of barges

- **Flexibility:** Any wharf between the weirs will do for a load.
- **Low wages:** Two men are crew enough for forty tons.
- **Shallow draught:** The shoals that hold a wherry let a flat keel through.
"""
    stated = prompts(body, rule="point-statement")

    assert is_general("Flexibility")
    assert not is_general("Shallow draught")
    assert stated
    assert not [prompt for prompt in stated if "Flexibility" in prompt]


def test_what_stands_in_brackets_behind_an_entry_may_be_typed() -> None:
    body = """\
## Lines

### Examples of shipping lines

- Blue Line (Ariel, Miranda)
- Albion Packet
- Severn Company
- Humber Steam

### Components of a shipping line

- **Steam launch (vLaunch):** Brings the pilot.
- **Free mail:** The letters, which pay for the coal.
- **Head office:** Sells the tickets.
"""
    examples, components = (one for one in written(body) if one.rule == "listing-any")

    def is_right(asked: Question, typed: str) -> bool:
        return Judge().judge(asked.answer, typed, asked.alternatives).verdict is Verdict.ACCEPT

    assert is_right(examples, "Miranda, Severn Company")
    assert not is_right(examples, "Ariel, Miranda")  # ships of one line
    assert is_right(components, "vLaunch, letters")


def test_what_is_told_under_a_heading_is_no_answer_for_it() -> None:
    body = """\
## Disadvantages of steam

### High cost

- **Idea:** A boiler is a vessel of iron in which water boils.

### Limited range

- **Idea:** Coal is a black stone that burns for hours.

### Poor reliability

- **Idea:** A valve is a door that only opens outward.
"""
    asked = [one for one in written(body) if one.rule == "listing-any"]

    assert asked
    assert not any("vessel of iron" in text for one in asked for text in (one.answer, *one.alternatives))


def test_verbs_that_want_an_object_are_no_answers() -> None:
    assert is_answer("Reparación", ListingKind.FUNCTIONS)
    assert not is_answer("Leer", ListingKind.FUNCTIONS)


def test_where_something_is_done_is_no_answer() -> None:
    body = """\
## Docks

### Functions of docks

- **Loading:** {0}.
- **Repairing:** Planks are replaced above the tide.
- **Sheltering:** No wave gets past the gates.
"""

    def is_right(said: str) -> bool:
        asked = _asked(body.format(said.capitalize()))
        typed = f"{said}; repairing"
        return Judge().judge(asked.answer, typed, asked.alternatives).verdict is Verdict.ACCEPT

    assert is_right("cranes lift the casks aboard")
    assert not is_right("in the cranes by the quay")


def test_what_cannot_be_counted_is_not_to_be_named_twice() -> None:
    body = """\
# El puerto

## El puerto

### {0} del puerto

- **Seguridad:** ninguna ola pasa de la bocana.
- **Actividad:** llegan vinos y paños.
- **Facilidad:** las barcas salen antes del alba.
"""

    def asked(title: str) -> bool:
        found = write(knowledge(of := [note_of(body.format(title), "puerto.md")]), of)
        return any(one.rule == "listing-any" for one in found)

    assert asked("Ventajas")
    assert not asked("Importancia")


def test_names_in_brackets_are_told_from_remarks() -> None:
    body = """\
## Ports

### Drivers of ports

- **Cheap coal (the first driver):** It comes down by the river in barges.
- **Free trade:** There is no duty on wool or wine.
- **Deep water:** Ships of any draught lie afloat at ebb.

### Examples of ports

- Saint Petroc (formerly Hexworth)
- Lowmouth
- Overy Staithe
"""
    drivers, examples = (one for one in written(body) if one.rule == "listing-any")

    def is_right(asked: Question, typed: str) -> bool:
        return Judge().judge(asked.answer, typed, asked.alternatives).verdict is Verdict.ACCEPT

    assert is_right(drivers, "no duty on wool or wine; deep water")
    assert not is_right(drivers, "the first driver; deep water")
    assert is_right(examples, "Hexworth, Lowmouth")


def test_what_else_the_notes_call_one_is_not_left_out_of_a_key() -> None:
    body = """\
## Boats

### Types of boats

- Sailing boats
- Rowing boats
- Steam boats

### Examples of river craft

- Ariel 2.1
- Miranda
- Blue Maid 365

## {0}

- **{1}:** {2}, built of oak.
- **Bow:** The front.
- **Stern:** The back.
"""

    def asked(*more: str) -> dict[str, Question]:
        found = (one for one in written(body.format(*more)) if one.rule == "listing-any")
        return {one.term: one for one in found}

    plain = asked("Parts", "Old Tom", "a coat")
    assert {"boats", "river craft"} <= set(plain)
    craft = plain["river craft"]
    assert Judge().judge(craft.answer, "Ariel, Miranda", craft.alternatives).verdict is Verdict.ACCEPT
    assert not any("/ Blue Maid" in form for form in craft.alternatives)  # `Blue Maid 365` may be another
    assert "river craft" not in asked("Parts", "Old Tom", "river craft")
    assert "boats" not in asked("Types of canal boats", "Old Tom", "a coat")


def test_headings_over_lists_of_their_own_are_not_to_be_typed() -> None:
    body = """\
## Benefits of steam

### Lower cost

{0}Fewer horses{1} One engine does for forty of them.
{0}Cheaper fodder{1} Coal costs a shilling a load.

### Better timekeeping

{0}Winds{1} None of them matters any more.

### Increased safety

{0}Lee shores{1} A ship gets off them by herself.
"""

    assert prompts(body.format("", "!"), rule="listing-any")
    assert not prompts(body.format("- **", ":**"), rule="listing-any")


def test_what_a_table_has_more_of_is_not_to_be_typed() -> None:
    body = """\
## Boats

### {0} of steam launches

- **Low draught:** They cross the bar at half tide.
- **Quick turning:** They turn in their own length.
- **High pressure:** The boiler holds ten atmospheres.

## Launches compared

| Point | {1} | Sailing launches |
| --- | --- | --- |
| Fuel | Coal | Wind |
| Crew | A stoker | Two hands |
"""

    assert prompts(body.format("Characteristics", "Motor launches"), rule="listing-any")
    assert not prompts(body.format("Characteristics", "Steam launches"), rule="listing-any")


def test_parts_of_one_sort_are_not_asked_for_as_all_parts() -> None:
    body = "## The loom\n\nA loom has its own set of {0} parts:\n\n- Warp beam\n- Heddle\n- Shuttle box\n"

    assert prompts(body.format("several"), rule="listing-any")
    assert not prompts(body.format("wooden"), rule="listing-any")
